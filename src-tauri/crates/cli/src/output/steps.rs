//! Reasons: the steps of the rules, as `--explain` adds them.

use std::io::{self, Write};

use desk::describe;
use desk::records::Why;
use serde::Serialize;
use words::Words;

use super::table::shown;

/// One step of a reason.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Step {
    rule: String,
    text: String,
    value: Option<String>,
    #[serde(skip)]
    value_for_people: String,
}

/// Steps, left out of the JSON unless they were asked for.
pub(super) type Steps = Option<Vec<Step>>;

/// The steps of several reasons, each step once.
pub(super) fn of<'a>(reasons: impl IntoIterator<Item = &'a Why>, words: Words) -> Vec<Step> {
    let mut steps = Vec::new();
    for step in reasons
        .into_iter()
        .flat_map(|why| describe::steps(why, words))
    {
        let step = Step {
            text: one_line(&step),
            rule: step.rule,
            value: step.machine_value,
            value_for_people: step.value,
        };
        if !steps.contains(&step) {
            steps.push(step);
        }
    }
    steps
}

fn one_line(step: &describe::StepText) -> String {
    let mut text = step.label.clone();
    if !step.text.is_empty() {
        text.push_str(": ");
        text.push_str(&step.text);
    }
    if !step.clause.is_empty() {
        text.push_str(" (");
        text.push_str(&step.clause);
        text.push(')');
    }
    text
}

/// Writes numbered steps below what they explain.
pub(super) fn write(steps: &Steps, out: &mut dyn Write, words: Words) -> io::Result<()> {
    let Some(steps) = steps else { return Ok(()) };
    writeln!(out, "\n{}", words.cli_why())?;
    for (number, step) in (1..).zip(steps) {
        writeln!(
            out,
            "{number:>3}  {:<3} {}{}{}",
            step.rule,
            shown(&step.text),
            if step.value_for_people.is_empty() {
                ""
            } else {
                " → "
            },
            step.value_for_people,
        )?;
    }
    Ok(())
}
