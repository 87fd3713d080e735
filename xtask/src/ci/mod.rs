//! `cargo xtask ci`: what must hold before a change is merged, in the order in which failures are cheapest to find.

mod combinations;
mod debian;
mod licences;
pub(crate) mod minimal_versions;
mod msrv;
mod openssl;
pub(crate) mod outside;
mod readme;
mod toolchain;

use crate::command::{Cargo, Script};
use crate::metadata::PUBLISHED;
use crate::{generate, instructions, output, surface};
use std::time::{Duration, Instant};

/// One step: what it is called, what it proves, and how.
struct Step {
    name: &'static str,
    purpose: &'static str,
    run: fn() -> Result<(), String>,
}

const STEPS: &[Step] = &[
    Step {
        name: "format",
        purpose: "the sources look as rustfmt writes them",
        run: || Cargo::new("fmt --all --check").run(),
    },
    Step {
        name: "licences",
        purpose: "what users of the published crates build is under licences that deny.toml allows",
        run: licences::check,
    },
    Step {
        name: "lint",
        purpose: "clippy finds nothing, in any target and with every feature",
        run: || {
            openssl::require()?;
            Cargo::new("clippy --workspace --all-targets --all-features -- -D warnings").run()
        },
    },
    Step {
        name: "generate",
        purpose: "openapi/ is sound, and the committed files are what it generates",
        run: || {
            println!("$ cargo xtask generate --check");
            generate::run(output::Mode::Check)
        },
    },
    Step {
        name: "agreement",
        purpose: "what the lint accepts of all types, styles and names, the generator writes as code that compiles",
        run: crate::agreement::check,
    },
    Step {
        name: "test",
        purpose: "the README's test command passes, and every snapshot is as committed",
        run: || {
            Cargo::new(readme::TEST)
                .with("INSTA_UPDATE", "no")
                .without("INSTA_FORCE_PASS")
                .run()
        },
    },
    Step {
        name: "serde-json",
        purpose: "what is read and written is the same whatever features of serde_json a program switches on",
        run: || {
            Cargo::new(
                "test --package cometchat-tests --test suite --features \
                 serde_json/arbitrary_precision,serde_json/preserve_order,serde_json/unbounded_depth",
            )
            .with("INSTA_UPDATE", "no")
            .without("INSTA_FORCE_PASS")
            .run()
        },
    },
    Step {
        name: "ledger",
        purpose: "cometctl works on ledgers, with the feature that the other tests leave out",
        run: || {
            Cargo::new("test --package cometchat-cli --features postgres --test cli -- bulk").run()
        },
    },
    Step {
        name: "example",
        purpose: "the README's first command works with nothing set up",
        run: || {
            Cargo::new(readme::EXAMPLE)
                .without_prefix("COMETCHAT_")
                .run()
        },
    },
    Step {
        name: "listings",
        purpose: "what stands in the READMEs compiles with the dependencies that stand there",
        run: readme::check,
    },
    Step {
        name: "conformance",
        purpose: "the sandbox answers as the description says, whatever is sent to it",
        run: || Script::new("tests/conformance/schemathesis").run(),
    },
    Step {
        name: "foreign",
        purpose: "clients that another generator makes in five languages send and read what the description samples and the cases say",
        run: || Script::new("tests/conformance/foreign/run").run(),
    },
    Step {
        name: "docs",
        purpose: "the documentation builds, and no link in it is broken",
        run: || {
            openssl::require()?;
            Cargo::new("doc --workspace --all-features --no-deps")
                .with("RUSTDOCFLAGS", "-D warnings")
                .run()
        },
    },
    Step {
        name: "surface",
        purpose: "the public items of the SDK are as committed, and no type of a library stands in them unseen",
        run: || {
            openssl::require()?;
            println!("$ cargo xtask surface --check");
            surface::run(output::Mode::Check)
        },
    },
    Step {
        name: "features",
        purpose: "every combination of features that a user can choose compiles",
        run: combinations::check,
    },
    Step {
        name: "msrv",
        purpose: "the published crates build with the Rust that they state",
        run: msrv::check,
    },
    Step {
        name: "minimal-versions",
        purpose: "the published crates build with the lowest versions of the dependencies that they name",
        run: minimal_versions::check,
    },
    Step {
        name: "instructions",
        purpose: "what calls, decoding and encoding cost, next to the recorded figures; reported, never a failure",
        run: count_instructions,
    },
    Step {
        name: "package",
        purpose: "what users get builds from its package alone",
        // Verified, not only packed: this is the one step that builds the crates without the workspace around them, and so
        // finds a file that is left out or a feature that only the workspace turns on. It costs one more debug build of the
        // dependencies. What is not committed yet is packed too, so that the step can be run before committing.
        run: || {
            let packages = PUBLISHED.map(|package| format!(" --package {package}"));
            Cargo::new(format!("package --allow-dirty{}", packages.concat()))
                .with("CARGO_PROFILE_DEV_DEBUG", "false")
                .run()
        },
    },
];

/// Shows the figures. Compilers and processors differ, so only a person can say whether a change is a regression.
fn count_instructions() -> Result<(), String> {
    if !instructions::available() {
        println!("skipped: there is no valgrind here");
        return Ok(());
    }
    println!("$ cargo xtask instructions");
    if let Err(error) = instructions::run(instructions::Mode::Show) {
        println!("not counted: {error}");
    }
    Ok(())
}

/// Runs the named steps, or all, in the table's order, up to the first that fails.
pub(crate) fn run(names: &[&str]) -> Result<(), String> {
    let steps = chosen(names)?;
    let mut times = Vec::new();
    let mut outcome = Ok(());
    for step in steps {
        println!("\n=== {}: {}", step.name, step.purpose);
        let start = Instant::now();
        let result = (step.run)();
        times.push((step.name, start.elapsed(), result.is_ok()));
        if let Err(error) = result {
            outcome = Err(format!(
                "\n{error}\n\nthe step `{name}` failed; to run only this one: cargo xtask ci {name}",
                name = step.name
            ));
            break;
        }
    }
    print!("{}", table(&times));
    outcome
}

fn chosen(names: &[&str]) -> Result<Vec<&'static Step>, String> {
    if let Some(unknown) = names
        .iter()
        .find(|name| !STEPS.iter().any(|step| step.name == **name))
    {
        let known: Vec<String> = STEPS
            .iter()
            .map(|step| format!("  {:18}{}", step.name, step.purpose))
            .collect();
        return Err(format!(
            "there is no step `{unknown}`; the steps are\n{}",
            known.join("\n")
        ));
    }
    let wanted = |step: &&Step| names.is_empty() || names.contains(&step.name);
    Ok(STEPS.iter().filter(wanted).collect())
}

fn table(times: &[(&str, Duration, bool)]) -> String {
    let mut text = String::from("\n=== times\n");
    let mut row = |name: &str, time: Duration, end: &str| {
        text.push_str(&format!("{name:18}{:8.1} s{end}\n", time.as_secs_f64()));
    };
    for (name, time, passed) in times {
        row(name, *time, if *passed { "" } else { "  FAILED" });
    }
    row("total", times.iter().map(|(_, time, _)| *time).sum(), "");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_names_mean_every_step_and_names_keep_the_order_of_the_table() {
        let names = |wanted: &[&str]| -> Vec<&str> {
            chosen(wanted)
                .unwrap()
                .iter()
                .map(|step| step.name)
                .collect()
        };
        assert_eq!(names(&[]).len(), STEPS.len());
        assert_eq!(names(&["test", "format"]), ["format", "test"]);
    }

    #[test]
    fn an_unknown_step_is_refused_with_the_list_of_steps() {
        let error = chosen(&["tests"]).err().unwrap();
        assert!(error.contains("no step `tests`"), "{error}");
        assert!(
            STEPS.iter().all(|step| error.contains(step.name)),
            "{error}"
        );
    }

    #[test]
    fn the_table_of_times_names_the_step_that_failed() {
        let second = Duration::from_secs(1);
        let text = table(&[("format", second, true), ("lint", second, false)]);
        assert_eq!(
            text,
            "\n=== times\nformat                 1.0 s\nlint                   1.0 s  FAILED\ntotal                  2.0 s\n"
        );
    }
}
