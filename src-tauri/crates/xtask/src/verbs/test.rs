//! `cargo xtask test`: every check and every test, in the order in which a mistake shows soonest.

use std::collections::BTreeSet;
use std::process::ExitCode;

use super::help::unknown_argument;
use crate::counts::Counts;
use crate::failure::Failure;
use crate::process::Program;
use crate::progress::{Progress, Report};
use crate::setup::{Purpose, driver, generated, node, programs, system_packages, window};
use crate::tidy;
use crate::workspace;

/// How a step shows itself.
enum Work {
    /// Prints nothing unless it fails.
    Quiet(fn(Chosen) -> Result<Report, Failure>),
    /// Shows its programs' output.
    Aloud(fn(Chosen, &mut Counts) -> Result<Report, Failure>),
}

/// One step of the whole.
struct Step {
    name: &'static str,
    needs: &'static [&'static str],
    needs_window: bool,
    work: Work,
}

/// What the caller chose and a step has to know.
#[derive(Debug, Clone, Copy)]
struct Chosen {
    has_window: bool,
}

const fn quiet(
    name: &'static str,
    needs: &'static [&'static str],
    work: fn(Chosen) -> Result<Report, Failure>,
) -> Step {
    Step {
        name,
        needs,
        needs_window: false,
        work: Work::Quiet(work),
    }
}

const fn aloud(
    name: &'static str,
    needs: &'static [&'static str],
    work: fn(Chosen, &mut Counts) -> Result<Report, Failure>,
) -> Step {
    Step {
        name,
        needs,
        needs_window: false,
        work: Work::Aloud(work),
    }
}

impl Step {
    const fn for_window(mut self) -> Self {
        self.needs_window = true;
        self
    }
}

/// All steps. A step runs when everything that it needs has succeeded.
const STEPS: [Step; 18] = [
    quiet("packages", &[], |chosen| {
        system_packages::install(if chosen.has_window {
            Purpose::Test
        } else {
            Purpose::TestWithoutWindow
        })
    }),
    quiet("format", &[], |_| {
        Program::cargo()
            .arguments(["fmt", "--all", "--check"])
            .remedy("run `cargo fmt --all`")
            .quietly()
            .map(|_| Report::done())
    }),
    quiet("tidy", &[], |_| tidy::check()),
    quiet("node", &[], |_| node::check()),
    quiet("node-packages", &["node"], |_| node::install_packages()),
    quiet("ui-lint", &["node-packages"], |_| npm("lint")),
    quiet("ui-format", &["node-packages"], |_| npm("format:check")),
    quiet("ui-types", &["node-packages"], |_| npm("typecheck")),
    aloud("ui-tests", &["node-packages"], |_, counts| {
        let (counted, result) = Program::npm()
            .arguments(["run", "--silent", "test"])
            .counting();
        *counts += counted;
        result.map(|()| counted_note(counted))
    }),
    quiet("ui-build", &["node-packages"], |_| window::build()),
    quiet("codegen", &["packages", "node-packages"], |_| {
        generated::check(generated::Profile::Dev)
    }),
    aloud("clippy", &["packages", "ui-build"], clippy),
    quiet("docs", &["packages"], |_| {
        Program::cargo()
            .arguments(["doc", "--quiet", "--no-deps"])
            .variable("RUSTDOCFLAGS", "--deny warnings")
            .remedy("the lines above name the comment")
            .quietly()
            .map(|_| Report::done())
    }),
    aloud("unit-tests", &["packages", "ui-build"], |chosen, counts| {
        // One choice for all crates: another one for the shell would compile everything below it anew.
        let scope: &[&str] = if chosen.has_window {
            &["--workspace"]
        } else {
            &[]
        };
        cargo_test(scope, &["--no-fail-fast"], counts)
    }),
    aloud("programs", &["packages", "ui-build"], |chosen, _| {
        if chosen.has_window {
            programs::build()
        } else {
            programs::build_command_line()
        }
    }),
    quiet("driver", &["packages"], |_| driver::install()).for_window(),
    aloud("journeys", &["programs"], |_, counts| {
        cargo_test(
            &["--package", "journeys"],
            &[
                "--features",
                "programs",
                "--test",
                "command_line",
                "--test",
                "import_lists",
            ],
            counts,
        )
    }),
    aloud("window-journeys", &["programs", "driver"], |_, counts| {
        cargo_test(
            &["--package", "journeys"],
            &["--features", "window", "--test", "window"],
            counts,
        )
    })
    .for_window(),
];

/// Sets up and runs all steps, or the chosen ones with what they need.
pub(crate) fn test(arguments: &[String]) -> Result<ExitCode, Failure> {
    let mut has_window = true;
    let mut only: BTreeSet<&'static str> = BTreeSet::new();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--no-window" => has_window = false,
            "--only" => only.extend(with_needs(arguments.next().map_or("", String::as_str))?),
            "--list" => {
                println!("{}", names());
                return Ok(ExitCode::SUCCESS);
            }
            other => return Err(unknown_argument("test", other)),
        }
    }
    let chosen = Chosen { has_window };
    let mut progress = Progress::default();
    let mut green: BTreeSet<&'static str> = BTreeSet::new();
    for step in &STEPS {
        if !only.is_empty() && !only.contains(step.name) {
            continue;
        }
        if step.needs_window && !has_window {
            progress.skip(step.name, "no window asked for");
            continue;
        }
        if let Some(missing) = step.needs.iter().find(|need| !green.contains(*need)) {
            progress.skip(step.name, format!("needs {missing}"));
            continue;
        }
        let result = match step.work {
            Work::Quiet(work) => progress.quiet(step.name, || work(chosen)),
            Work::Aloud(work) => progress.aloud(step.name, |counts| work(chosen, counts)),
        };
        match result {
            Ok(()) => {
                green.insert(step.name);
            }
            // The other steps still run: a person wants to see everything that is wrong at once.
            Err(failure) => eprintln!("{failure}\n"),
        }
    }
    println!("{}", progress.table());
    let counts = progress.counts();
    if !counts.are_empty() {
        println!(
            "{} passed, {} failed, {} skipped",
            counts.passed, counts.failed, counts.skipped
        );
    }
    Ok(if progress.is_green() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// A step's name with the names of everything that it needs.
fn with_needs(name: &str) -> Result<Vec<&'static str>, Failure> {
    let Some(step) = STEPS.iter().find(|step| step.name == name) else {
        return Err(Failure::new(format!("`{name}` is no step"))
            .remedy(format!("the steps are:\n{}", names())));
    };
    let mut all = vec![step.name];
    for need in step.needs {
        all.extend(with_needs(need)?);
    }
    Ok(all)
}

fn names() -> String {
    STEPS
        .iter()
        .map(|step| format!("  {}", step.name))
        .collect::<Vec<_>>()
        .join("\n")
}

fn npm(script: &str) -> Result<Report, Failure> {
    Program::npm()
        .arguments(["run", "--silent", script])
        .remedy(
            "the lines above name the file; `npm run fix` in ui mends what can be mended by itself",
        )
        .quietly()
        .map(|_| Report::done())
}

fn clippy(chosen: Chosen, _: &mut Counts) -> Result<Report, Failure> {
    let scope: &[&str] = if chosen.has_window {
        &[
            "--workspace",
            "--features",
            "journeys/programs,journeys/window",
        ]
    } else {
        &["--features", "journeys/programs"]
    };
    Program::cargo()
        .arguments(["clippy", "--all-targets"])
        .arguments(scope)
        .arguments(["--", "--deny", "warnings"])
        .remedy(
            "the lines above name file and lint; an exception needs `#[allow(…, reason = \"…\")]`",
        )
        .aloud()
        .map(|()| Report::done())
}

fn cargo_test(scope: &[&str], more: &[&str], counts: &mut Counts) -> Result<Report, Failure> {
    let (counted, result) = Program::cargo()
        .arguments(["test"])
        .arguments(scope)
        .arguments(more)
        .variable("TERMKEEPER_PROGRAM", programs::command_line())
        .variable("TERMKEEPER_WINDOW", programs::shell())
        .variable("TERMKEEPER_DRIVER", driver::path())
        .variable("TERMKEEPER_PICTURES", workspace::path("tests/screenshots"))
        .remedy("the lines above name the test; `cargo xtask test --only STEP` runs one step again")
        .counting();
    *counts += counted;
    result?;
    if counted.passed == 0 {
        return Err(Failure::new("No test ran").remedy("the tests of this step were filtered out"));
    }
    Ok(counted_note(counted))
}

fn counted_note(counts: Counts) -> Report {
    Report::note(format!("{} passed", counts.passed))
}

#[cfg(test)]
mod tests {
    use super::{STEPS, with_needs};

    #[test]
    fn every_need_is_an_earlier_step() {
        for (at, step) in STEPS.iter().enumerate() {
            for need in step.needs {
                assert!(
                    STEPS.iter().take(at).any(|earlier| earlier.name == *need),
                    "{} needs {need}, which does not come before it",
                    step.name
                );
            }
        }
    }

    #[test]
    fn a_chosen_step_brings_what_it_needs() {
        let names = with_needs("clippy").unwrap();
        for name in ["clippy", "packages", "ui-build", "node-packages", "node"] {
            assert!(names.contains(&name), "{name}");
        }
        assert!(with_needs("nothing").is_err());
    }
}
