//! `check`: is the register as it should be?

use desk::{Code, Problem, check};
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::output::{Document, check as output};
use crate::session::Session;

pub(crate) fn run(session: &mut Session<'_>) -> Result<Box<dyn Document>, Failure> {
    let register = session.open_to_read()?;
    let findings = check::run(&register)?;
    if findings.is_empty() {
        return Ok(Box::new(output::Check::sound()));
    }
    let problems: Vec<Value> = findings
        .iter()
        .map(|finding| json!(output::Finding::of(finding)))
        .collect();
    Err(Problem::new(Code::RegisterDamaged)
        .with("ok", false)
        .with("problems", problems)
        .into())
}
