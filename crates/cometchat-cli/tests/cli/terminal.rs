//! The program at a terminal: tables, questions, progress.

use crate::support::{PROGRAM, World};
use cometchat_sandbox::UserDetails;
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use std::io::{Read, Write};

/// What a run at a terminal showed, and how it ended. What is typed goes in once the program asks.
fn at_terminal(
    world: &World,
    arguments: &[&str],
    columns: u16,
    typed: Option<(&str, &str)>,
) -> (String, u32) {
    let typed = typed.map(|(question, reply)| Answer::new(question, move |_| reply.to_owned()));
    shown(
        world,
        PROGRAM,
        arguments,
        columns,
        typed.into_iter().collect(),
    )
}

/// What is typed once the program shows something.
struct Answer<'a> {
    to: &'a str,
    /// Given all that was shown so far.
    reply: Box<dyn FnOnce(&str) -> String + 'a>,
}

impl<'a> Answer<'a> {
    fn new(to: &'a str, reply: impl FnOnce(&str) -> String + 'a) -> Self {
        let reply = Box::new(reply);
        Self { to, reply }
    }

    fn is_secret(&self) -> bool {
        self.to.contains("key") || self.to.contains("Password")
    }
}

/// The same of a line of a shell.
fn in_shell(world: &World, line: &str) -> (String, u32) {
    shown(world, "sh", &["-c", line], 80, Vec::new())
}

fn shown(
    world: &World,
    program: &str,
    arguments: &[&str],
    columns: u16,
    typed: Vec<Answer<'_>>,
) -> (String, u32) {
    let size = PtySize {
        rows: 40,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new(program);
    command.args(arguments);
    command.cwd(world.folder.path());
    for (name, value) in world.environment() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        }
    }
    command.env("TERM", "xterm");
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().unwrap();
    let mut writer = pair.master.take_writer().unwrap();
    let mut shown = Vec::new();
    let mut answers = typed.into_iter().peekable();
    let mut buffer = [0; 4096];
    // At the end of the program Linux reports an error in place of the end.
    while let Ok(count @ 1..) = reader.read(&mut buffer) {
        shown.extend_from_slice(&buffer[..count]);
        let text = String::from_utf8_lossy(&shown);
        if let Some(answer) = answers.next_if(|answer| text.contains(answer.to)) {
            // What is typed before the echo is off would be shown, as at any terminal.
            while answer.is_secret()
                && pair
                    .master
                    .get_termios()
                    .is_some_and(|now| echoes(&format!("{:?}", now.local_flags)))
            {
                std::thread::yield_now();
            }
            let reply = (answer.reply)(&text);
            writer.write_all(format!("{reply}\n").as_bytes()).unwrap();
        }
    }
    let status = child.wait().unwrap();
    (
        String::from_utf8_lossy(&shown).replace("\r\n", "\n"),
        status.exit_code(),
    )
}

/// Whether a terminal with these flags shows what is typed.
fn echoes(flags: &str) -> bool {
    flags
        .split(|c: char| !c.is_ascii_alphanumeric())
        .any(|flag| flag == "ECHO")
}

#[test]
fn a_terminal_gets_a_table_that_fits_it() {
    let world = World::new();
    world.line("users create --uid dave --name Dave");
    let (shown, code) = at_terminal(&world, &["users", "list", "--search-key=dave"], 80, None);
    assert_eq!(code, 0, "{shown}");
    assert!(
        shown.contains("UID   NAME  ROLE     STATUS   CREATED"),
        "{shown}"
    );
    assert!(shown.contains("2026-01-02 10:11"), "{shown}");
    let (narrow, _) = at_terminal(&world, &["users", "list"], 30, None);
    assert!(
        narrow.lines().all(|line| line.chars().count() <= 30),
        "{narrow}"
    );
    assert!(narrow.contains('…'), "{narrow}");
}

#[test]
fn a_terminal_is_asked_before_something_is_deleted() {
    let world = World::new();
    world.line("groups create --guid team --name Team --type public");
    let question = "Delete a group (team)? This cannot be undone. [y/N]";
    let (shown, code) = at_terminal(
        &world,
        &["groups", "delete", "team"],
        80,
        Some((question, "n")),
    );
    assert_eq!(code, 2, "{shown}");
    assert_eq!(world.line("groups get team").code, 0);
    let (shown, code) = at_terminal(
        &world,
        &["groups", "delete", "team"],
        80,
        Some((question, "y")),
    );
    assert_eq!(code, 0, "{shown}");
    assert_eq!(world.line("groups get team").code, 3);
}

#[test]
fn a_key_that_is_typed_is_not_shown() {
    let world = World::alone();
    let key = "0123456789abcdef0123456789abcdef01234567";
    let arguments = ["config", "set", "--app-id=app-1", "--region=us"];
    let (shown, code) = at_terminal(&world, &arguments, 80, Some(("API key", key)));
    assert_eq!(code, 0, "{shown}");
    assert!(!shown.contains(key), "{shown}");
    let text = std::fs::read_to_string(world.path("config.toml")).unwrap();
    assert!(text.contains(key));
}

#[test]
fn the_password_of_a_webhook_that_is_typed_is_not_shown_and_events_have_to_come_with_it() {
    let world = World::alone();
    let password = "password-of-the-test";
    let post = |shown: &str, password: &str| {
        let url = shown
            .split("listening at ")
            .nth(1)
            .and_then(|rest| rest.split(';').next());
        let to = url.unwrap_or_else(|| panic!("{shown}"));
        let arguments = [
            "webhooks",
            "trigger",
            "message_sent",
            "--to",
            to,
            "--user=cometchat",
            "--password-stdin",
        ];
        world.run_with(&arguments, password).code
    };
    let (shown, code) = shown(
        &world,
        PROGRAM,
        &["webhooks", "listen", "--port=0", "--user=cometchat"],
        80,
        vec![
            Answer::new("Password of cometchat", |_| password.to_owned()),
            Answer::new("Ctrl-C ends it", |shown| {
                assert_eq!((post(shown, "another1"), post(shown, password)), (4, 0));
                // Ctrl-C.
                "\u{3}".to_owned()
            }),
        ],
    );
    assert_eq!(code, 0, "{shown}");
    assert!(shown.contains("message_sent"), "{shown}");
    assert!(shown.contains("no longer listening"), "{shown}");
    assert!(!shown.contains(password), "{shown}");
}

#[test]
fn a_long_walk_shows_progress_at_a_terminal() {
    let world = World::with(|builder| {
        (0..400).fold(builder, |builder, number| {
            builder.user(UserDetails::new(format!("u{number}"), "U"))
        })
    });
    let out = world.path("users.ndjson").display().to_string();
    let line = format!("'{PROGRAM}' users list --all --per-page 5 -o ndjson > '{out}'");
    let (shown, code) = in_shell(&world, &line);
    assert_eq!(code, 0, "{shown}");
    assert!(shown.contains(" rows"), "{shown}");
    let rows = std::fs::read_to_string(&out).unwrap();
    assert_eq!(rows.lines().count(), 411);
    assert!(!rows.contains("rows"));
}

#[test]
fn no_colour_is_shown_where_none_is_wanted() {
    let world = World::alone();
    let (coloured, _) = at_terminal(&world, &["users", "lst"], 80, None);
    assert!(coloured.contains('\u{1b}'), "{coloured}");
    let line = format!("NO_COLOR=1 '{PROGRAM}' users lst");
    let (shown, code) = in_shell(&world, &line);
    assert_eq!(code, 2, "{shown}");
    assert!(
        !shown.contains('\u{1b}') && shown.contains("lst"),
        "{shown}"
    );
}
