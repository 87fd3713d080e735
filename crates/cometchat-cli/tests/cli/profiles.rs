//! Profiles, and which settings go before which.

use crate::support::{Ran, World, ran};

const KEY: &str = "0123456789abcdef0123456789abcdef01234567";

fn line(world: &World, line: &str, variables: &[(&str, &str)], input: &str) -> Ran {
    let arguments: Vec<&str> = line.split(' ').collect();
    let mut command = world.command(&arguments);
    for (name, value) in variables {
        command.env(name, value);
    }
    ran(command, input)
}

fn shown_url(world: &World, arguments: &str, variables: &[(&str, &str)]) -> String {
    let ran = line(
        world,
        format!("users list --dry-run -o json {arguments}").trim_end(),
        variables,
        "",
    );
    ran.json()["url"].as_str().unwrap().to_owned()
}

#[test]
fn a_profile_is_written_with_its_key_and_nobody_else_may_read_it() {
    let world = World::alone();
    let set = line(
        &world,
        "config set --profile live --app-id app-1 --region eu --key-stdin",
        &[],
        &format!("{KEY}\n"),
    );
    assert_eq!(set.code, 0, "{set:?}");
    assert!(!set.out.contains(KEY) && !set.err.contains(KEY));
    let text = std::fs::read_to_string(world.path("config.toml")).unwrap();
    assert!(text.contains(KEY));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(world.path("config.toml"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let list = line(&world, "config list -o json", &[], "");
    assert_eq!(list.json()[0]["name"], "live");
    assert_eq!(list.json()[0]["current"], true);
    assert!(!list.out.contains(KEY));
    assert_eq!(
        shown_url(&world, "", &[]),
        "https://app-1.api-eu.cometchat.io/v3/users"
    );
}

#[test]
fn flags_go_before_the_environment_and_the_environment_before_the_file() {
    let world = World::alone();
    line(
        &world,
        "config set --profile live --app-id of-file --region eu --key-stdin",
        &[],
        KEY,
    );
    let environment = [
        ("COMETCHAT_APP_ID", "of-environment"),
        ("COMETCHAT_REGION", "in"),
    ];
    assert_eq!(
        shown_url(&world, "", &environment),
        "https://of-environment.api-in.cometchat.io/v3/users"
    );
    assert_eq!(
        shown_url(&world, "--app-id of-flag", &environment),
        "https://of-flag.api-in.cometchat.io/v3/users"
    );
    let base = [("COMETCHAT_BASE_URL", "http://127.0.0.1:9/v3")];
    assert_eq!(shown_url(&world, "", &base), "http://127.0.0.1:9/v3/users");
    assert_eq!(
        shown_url(&world, "--app-id of-flag --region us", &base),
        "https://of-flag.api-us.cometchat.io/v3/users"
    );
}

#[test]
fn one_profile_of_several_is_used() {
    let world = World::alone();
    line(
        &world,
        "config set --profile live --app-id live-app --region eu --key-stdin",
        &[],
        KEY,
    );
    line(
        &world,
        "config set --profile test --app-id test-app --region us --key-stdin",
        &[],
        KEY,
    );
    assert!(shown_url(&world, "", &[]).contains("live-app"));
    assert!(shown_url(&world, "--profile test", &[]).contains("test-app"));
    assert!(shown_url(&world, "", &[("COMETCTL_PROFILE", "test")]).contains("test-app"));
    assert_eq!(line(&world, "config use test", &[], "").code, 0);
    assert!(shown_url(&world, "", &[]).contains("test-app"));
    assert_eq!(line(&world, "config use absent", &[], "").code, 2);
    assert_eq!(line(&world, "config remove test --yes", &[], "").code, 0);
    assert_eq!(line(&world, "users list --profile test", &[], "").code, 2);
}

#[cfg(unix)]
#[test]
fn a_file_that_others_may_read_is_not_used() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::alone();
    line(&world, "config set --app-id a --key-stdin", &[], KEY);
    std::fs::set_permissions(world.path("config.toml"), PermissionsExt::from_mode(0o644)).unwrap();
    let ran = line(&world, "users list", &[], "");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("chmod 600"), "{ran:?}");
}

#[test]
fn comments_in_the_file_stay() {
    let world = World::alone();
    line(&world, "config set --app-id a --key-stdin", &[], KEY);
    let path = world.path("config.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, format!("# of the night shift\n{text}")).unwrap();
    line(
        &world,
        "config set --profile other --app-id b --key-stdin",
        &[],
        KEY,
    );
    assert!(
        std::fs::read_to_string(&path)
            .unwrap()
            .starts_with("# of the night shift\n")
    );
}

#[test]
fn without_settings_the_error_says_what_to_do() {
    let world = World::alone();
    let ran = line(&world, "users list", &[], "");
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("cometctl config set"), "{ran:?}");
}

#[test]
fn the_doctor_says_what_is_known_and_what_is_not() {
    let world = World::new();
    let found = world.line("doctor -o json").json();
    assert_eq!(found["key"], "works");
    assert_eq!(found["scope"], "fullAccess");
    assert_eq!(found["key_from"], "environment");
    assert!(!found.to_string().contains(world.sandbox().api_key()));
    let wrong = line(&world, "doctor -o json", &[("COMETCHAT_API_KEY", KEY)], "");
    assert_eq!(wrong.code, 4, "{wrong:?}");
    assert!(!wrong.out.contains(KEY));
}
