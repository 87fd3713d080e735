//! The sandbox as a program: `cometchat-sandbox --help` says how.

mod cli;
mod log_writer;

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use cometchat_sandbox::Sandbox;
use log_writer::LogWriter;
use tracing_subscriber::EnvFilter;

fn main() -> ExitCode {
    let options = cli::Options::parse();
    match run(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Not eprintln!, which panics if nobody reads standard error.
            let _ = writeln!(io::stderr(), "cometchat-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: cli::Options) -> Result<(), Box<dyn Error>> {
    // Only the sandbox's own lines; those of the libraries below it are of no use to its users.
    let log = LogWriter::start(io::stderr())?;
    let filter = EnvFilter::new(format!("cometchat_sandbox={}", options.log()));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(log.make_writer())
        // Lines that cannot be written are lost; nobody needs to be told where nobody reads.
        .log_internal_errors(false)
        .init();
    let builder = options.builder()?;
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(async {
            let stopped = stop_signal()?;
            let sandbox = builder.start().await?;
            if let Err(error) = greet(&sandbox, &mut io::stdout().lock()) {
                tracing::warn!(%error, "nobody reads standard output; the sandbox runs all the same");
            }
            stopped.await;
            sandbox.stop().await;
            log.flush();
            Ok(())
        })
}

/// Everything needed to point a client at the sandbox, ready to be pasted.
fn greet(sandbox: &Sandbox, out: &mut impl Write) -> io::Result<()> {
    let (base_url, key) = (sandbox.base_url(), shell_word(sandbox.api_key()));
    writeln!(out, "CometChat sandbox listening on {base_url}")?;
    #[cfg(feature = "inspector")]
    if let Some(inspector) = sandbox.inspector_url() {
        writeln!(out, "Look inside at {inspector}")?;
    }
    writeln!(out)?;
    writeln!(out, "export COMETCHAT_APP_ID={}", sandbox.app_id())?;
    writeln!(out, "export COMETCHAT_REGION={}", sandbox.region())?;
    writeln!(out, "export COMETCHAT_API_KEY={key}")?;
    writeln!(out, "export COMETCHAT_BASE_URL={base_url}\n")?;
    writeln!(
        out,
        "curl {base_url}/moderation/reasons --header apikey:{key}\n"
    )?;
    writeln!(out, "Ctrl-C stops it.")?;
    out.flush()
}

/// The text as one word of a POSIX shell.
fn shell_word(text: &str) -> String {
    if text
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
    {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// Completes on Ctrl-C or SIGTERM. Both are listened for from the moment this is called, not from the first poll.
#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Completes on Ctrl-C.
#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
