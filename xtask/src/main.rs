//! The maintainers' commands. `cargo xtask help` lists them.

mod ci;
mod codegen;
mod generate;
mod openapi;
mod output;
mod workspace;

use std::process::ExitCode;

const HELP: &str = "\
The maintainers' commands:

  cargo xtask generate           check openapi/ and write every generated file
  cargo xtask generate --check   write nothing; show what would change, and fail if anything would
  cargo xtask lint               check openapi/ only
  cargo xtask ci                 every step of CI, in CI's order
  cargo xtask ci STEP [STEP..]   only these steps
  cargo xtask help               this text
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["generate"] => generate::run(output::Mode::Write),
        ["generate", "--check"] => generate::run(output::Mode::Check),
        ["lint"] => generate::lint(),
        ["ci", steps @ ..] => ci::run(steps),
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
