//! The maintainers' commands. `cargo xtask help` lists them.

// First, since its macros stand for those of the standard library in all that follows.
#[macro_use]
mod terminal;

mod agreement;
mod ci;
mod codegen;
mod command;
mod cost;
mod drift;
mod generate;
mod inspector;
mod instructions;
mod metadata;
mod model;
mod openapi;
mod output;
mod surface;
mod workspace;

use std::process::ExitCode;

const HELP: &str = "\
The maintainers' commands:

  cargo xtask generate           check openapi/ and write every generated file
  cargo xtask generate --check   write nothing; show what would change, and fail if anything would
  cargo xtask lint               check openapi/ only
  cargo xtask surface            write the list of the SDK's public items, and check whose types stand in it
  cargo xtask surface --check    write nothing; show what would change, and fail if anything would
  cargo xtask drift FILE         compare openapi/ with a description of CometChat's, or with the navigation of its documentation; fail if
                                 it has something that we neither have nor know. With --json as JSON
  cargo xtask ci                 every step of CI, in CI's order
  cargo xtask ci STEP [STEP..]   only these steps
  cargo xtask inspector          check the sandbox's inspector page in Chromium, if there is one; names such as test_chats check a part
  cargo xtask inspector --screenshots    make the pictures of the README
  cargo xtask instructions       count the instructions of calls, decoding and encoding, next to the recorded figures
  cargo xtask instructions --record
  cargo xtask cost [ROUNDS]      what it costs to depend on the SDK, into the tables of ARCHITECTURE.md; half an hour a round
  cargo xtask cost ROUNDS plain  only without TLS, and only shown; a quarter of that. `tls` is the rest
  cargo xtask help               this text
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["generate"] => generate::run(output::Mode::Write),
        ["generate", "--check"] => generate::run(output::Mode::Check),
        ["surface"] => surface::run(output::Mode::Write),
        ["surface", "--check"] => surface::run(output::Mode::Check),
        ["lint"] => generate::lint(),
        ["ci", steps @ ..] => ci::run(steps),
        ["drift", arguments @ ..] => drift::run(arguments),
        ["inspector", arguments @ ..] => inspector::run(arguments),
        ["instructions"] => instructions::run(instructions::Mode::Show),
        ["instructions", "--record"] => instructions::run(instructions::Mode::Record),
        ["cost"] => cost::run("1", "all"),
        ["cost", rounds] => cost::run(rounds, "all"),
        ["cost", rounds, part] => cost::run(rounds, part),
        ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(format!("unknown command `{}`\n\n{HELP}", other.join(" "))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
