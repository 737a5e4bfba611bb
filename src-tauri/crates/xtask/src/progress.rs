//! Says what runs and how long it took, and keeps it for the closing table. Never runs a program itself.

use std::fmt::Write as _;
use std::io::Write as _;
use std::time::{Duration, Instant};

use crate::counts::Counts;
use crate::failure::Failure;

/// What a step has to tell when it succeeded.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// A word beside "ok": "up to date", "installed 3 packages".
    pub(crate) note: Option<String>,
}

impl Report {
    /// Done, nothing more to say.
    pub(crate) fn done() -> Self {
        Self::default()
    }

    /// Done, with a word beside it.
    pub(crate) fn note(note: impl Into<String>) -> Self {
        Self {
            note: Some(note.into()),
        }
    }
}

#[derive(Debug)]
enum Outcome {
    Done(Option<String>),
    Failed(String),
    Skipped(String),
}

#[derive(Debug)]
struct Step {
    name: &'static str,
    outcome: Outcome,
    took: Duration,
}

/// The steps so far.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    steps: Vec<Step>,
    counts: Counts,
}

impl Progress {
    /// Runs a step that prints nothing: one line, "▸ name … ok (0.2 s)".
    pub(crate) fn quiet(
        &mut self,
        name: &'static str,
        work: impl FnOnce() -> Result<Report, Failure>,
    ) -> Result<(), Failure> {
        print!("▸ {name} … ");
        // A terminal that cannot be flushed shows the line later, nothing else.
        let _ = std::io::stdout().flush();
        let started = Instant::now();
        let result = work();
        self.close(name, started.elapsed(), result, "")
    }

    /// Runs a step whose programs print: a heading, their output, a closing line.
    pub(crate) fn aloud(
        &mut self,
        name: &'static str,
        work: impl FnOnce(&mut Counts) -> Result<Report, Failure>,
    ) -> Result<(), Failure> {
        println!("▸ {name} …");
        let started = Instant::now();
        let mut counts = Counts::default();
        let result = work(&mut counts);
        self.counts += counts;
        self.close(name, started.elapsed(), result, &format!("▸ {name} … "))
    }

    /// Notes a step that was not run, and why.
    pub(crate) fn skip(&mut self, name: &'static str, why: impl Into<String>) {
        let why = why.into();
        println!("▸ {name} … left out ({why})");
        self.steps.push(Step {
            name,
            outcome: Outcome::Skipped(why),
            took: Duration::ZERO,
        });
    }

    fn close(
        &mut self,
        name: &'static str,
        took: Duration,
        result: Result<Report, Failure>,
        prefix: &str,
    ) -> Result<(), Failure> {
        let (outcome, result) = match result {
            Ok(report) => {
                let note = report
                    .note
                    .as_ref()
                    .map(|note| format!(", {note}"))
                    .unwrap_or_default();
                println!("{prefix}ok ({}{note})", seconds(took));
                (Outcome::Done(report.note), Ok(()))
            }
            Err(failure) => {
                println!("{prefix}FAILED ({})", seconds(took));
                (Outcome::Failed(failure.headline().to_owned()), Err(failure))
            }
        };
        self.steps.push(Step {
            name,
            outcome,
            took,
        });
        result
    }

    /// True when no step failed.
    pub(crate) fn is_green(&self) -> bool {
        !self
            .steps
            .iter()
            .any(|step| matches!(step.outcome, Outcome::Failed(_)))
    }

    /// What the steps' runners counted.
    pub(crate) fn counts(&self) -> Counts {
        self.counts
    }

    /// All steps with their times, for the end of a run.
    pub(crate) fn table(&self) -> String {
        let width = self
            .steps
            .iter()
            .map(|step| step.name.chars().count())
            .max()
            .unwrap_or_default();
        let mut table = String::from("\n");
        let mut total = Duration::ZERO;
        for step in &self.steps {
            total += step.took;
            let outcome = match &step.outcome {
                Outcome::Done(Some(note)) => format!("ok, {note}"),
                Outcome::Done(None) => "ok".to_owned(),
                Outcome::Failed(what) => format!("FAILED: {what}"),
                Outcome::Skipped(why) => format!("left out: {why}"),
            };
            // Writing into a string cannot fail.
            let _ = writeln!(
                table,
                "  {:<width$}  {:>11}  {outcome}",
                step.name,
                seconds(step.took)
            );
        }
        let _ = writeln!(table, "  {:<width$}  {:>11}", "all", seconds(total));
        table
    }
}

/// A duration as people read it: "0.2 s", "3 min 07 s".
pub(crate) fn seconds(duration: Duration) -> String {
    let whole = duration.as_secs();
    if whole >= 60 {
        format!("{} min {:02} s", whole / 60, whole % 60)
    } else {
        format!("{:.1} s", duration.as_secs_f64())
    }
}

#[cfg(test)]
mod tests {
    use super::{Failure, Progress, Report};

    #[test]
    fn a_failed_step_makes_the_run_red_and_stands_in_the_table() {
        let mut progress = Progress::default();
        assert!(
            progress
                .quiet("good", || Ok(Report::note("up to date")))
                .is_ok()
        );
        assert!(progress.is_green());
        assert!(
            progress
                .aloud("bad", |_| Err(Failure::new("`x` failed")))
                .is_err()
        );
        progress.skip("later", "bad failed");
        assert!(!progress.is_green());
        let table = progress.table();
        for part in [
            "ok, up to date",
            "FAILED: `x` failed",
            "left out: bad failed",
        ] {
            assert!(table.contains(part), "{table}");
        }
    }
}
