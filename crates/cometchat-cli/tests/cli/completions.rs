//! Completion scripts and the manual.

use crate::support::World;
use std::process::Command;

/// Runs a script in a shell, if the shell is there.
fn in_shell(shell: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(shell).args(arguments).output().ok()?;
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        output.status.success() && error.is_empty(),
        "{shell}: {error}"
    );
    Some(String::from_utf8(output.stdout).unwrap())
}

fn script(world: &World, shell: &str) -> String {
    let ran = world.line(&format!("completions {shell}"));
    assert_eq!(ran.code, 0);
    let name = if shell == "zsh" {
        "_cometctl"
    } else {
        "cometctl.script"
    };
    world.write(name, &ran.out).display().to_string()
}

#[test]
fn bash_completes_nouns_verbs_and_flags() {
    let world = World::alone();
    let script = script(&world, "bash");
    let complete = |words: &str| {
        let count = words.split(' ').count() - 1;
        let test = format!(
            "source '{script}'; COMP_WORDS=({words}); COMP_CWORD={count}; _cometctl cometctl \"${{COMP_WORDS[-1]}}\" x; printf '%s\\n' \"${{COMPREPLY[@]}}\""
        );
        in_shell("bash", &["--norc", "-c", &test])
    };
    let Some(nouns) = complete("cometctl mess") else {
        return;
    };
    assert_eq!(nouns.trim(), "messages");
    assert_eq!(
        complete("cometctl users auth").unwrap().trim(),
        "auth-tokens"
    );
    let flags = complete("cometctl users list --with").unwrap();
    assert!(
        flags.contains("--with-tags") && flags.contains("--with-deactivated"),
        "{flags}"
    );
}

#[test]
fn zsh_loads_the_script() {
    let world = World::alone();
    script(&world, "zsh");
    let folder = world.folder.path().display().to_string();
    let test = format!(
        "fpath=('{folder}' $fpath); autoload -Uz compinit && compinit -D -u && autoload +X _cometctl && print loaded"
    );
    if let Some(out) = in_shell("zsh", &["-f", "-c", &test]) {
        assert_eq!(out.trim(), "loaded");
    }
}

#[test]
fn the_manual_has_a_page_for_every_command() {
    let world = World::alone();
    std::fs::create_dir(world.path("man")).unwrap();
    assert_eq!(world.line("man man").code, 0);
    let page = std::fs::read_to_string(world.path("man/cometctl-users-list.1")).unwrap();
    assert!(
        page.contains("Only users that have all of these tags"),
        "{page}"
    );
    let pages = std::fs::read_dir(world.path("man")).unwrap().count();
    assert!(pages > cometchat::operations::ALL.len(), "{pages}");
    assert_eq!(world.line("man absent").code, 1);
}
