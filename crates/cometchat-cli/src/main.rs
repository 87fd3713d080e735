//! `cometctl`: CometChat's server API at a shell. `cometctl --help` says how.

use std::process::ExitCode;

fn main() -> ExitCode {
    cometchat_cli::main(std::env::args_os())
}
