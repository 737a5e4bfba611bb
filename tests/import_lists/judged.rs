//! The program's answer beside what is expected: how many rows are right, and which dates are wrong.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::expected::{Expected, ExpectedRow};

/// How an answer is.
#[derive(Debug, Default)]
pub(crate) struct Judged {
    /// Rows that should be there.
    pub(crate) rows: usize,
    /// Rows that are right in everything.
    pub(crate) right: usize,
    /// Days that are told and are not those of the list.
    pub(crate) wrong_dates: usize,
    /// Columns that are not recognised, or as something else.
    pub(crate) wrong_columns: usize,
    /// What is wrong, in a line each.
    pub(crate) told: Vec<String>,
}

impl Judged {
    /// Adds another answer.
    pub(crate) fn add(&mut self, other: Self) {
        self.rows += other.rows;
        self.right += other.right;
        self.wrong_dates += other.wrong_dates;
        self.wrong_columns += other.wrong_columns;
        self.told.extend(other.told);
    }
}

/// Holds an answer against what is expected.
pub(crate) fn judge(expected: &Expected, answer: &Value) -> Judged {
    let mut judged = Judged {
        rows: expected.rows.len(),
        ..Judged::default()
    };
    let file = &expected.file;
    if answer["dry_run"] != true || answer["sheet"].as_str() != expected.sheet.as_deref() {
        judged
            .told
            .push(format!("{file}: sheet {}", answer["sheet"]));
        judged.wrong_columns += 1;
    }
    columns(expected, answer, &mut judged);
    let mut found: BTreeMap<u64, &Value> = BTreeMap::new();
    for row in answer["rows"].as_array().expect("rows") {
        found.insert(row["row"].as_u64().expect("the number of a row"), row);
    }
    for row in &expected.rows {
        let Some(actual) = found.remove(&u64::from(row.row)) else {
            judged.told.push(format!("{file}:{}: no such row", row.row));
            continue;
        };
        let mut wrong = Vec::new();
        judged.wrong_dates += dates(row, actual, &mut wrong);
        values(row, actual, &mut wrong);
        if wrong.is_empty() {
            judged.right += 1;
        } else {
            let wrong = wrong.join("; ");
            judged.told.push(format!(
                "{file}:{}: {wrong} (asks {}, says {})",
                row.row, actual["questions"], actual["messages"]
            ));
        }
    }
    for (row, actual) in found {
        // A row too many is as wrong as one that is missing.
        judged.rows += 1;
        judged
            .told
            .push(format!("{file}:{row}: too many: {actual}"));
    }
    counts(answer, &mut judged);
    judged
}

fn columns(expected: &Expected, answer: &Value, judged: &mut Judged) {
    for column in &expected.columns {
        let actual = answer["columns"]
            .as_array()
            .expect("columns")
            .iter()
            .find(|actual| actual["header"] == column.header.as_str());
        let field = actual.and_then(|actual| actual["field"].as_str());
        let format = actual.and_then(|actual| actual["format"].as_str());
        if field != Some(column.field.as_str())
            || (column.format.is_some() && format != column.format.as_deref())
        {
            judged.wrong_columns += 1;
            judged.told.push(format!(
                "{}: column `{}` is {field:?} {format:?}, not {} {:?}",
                expected.file, column.header, column.field, column.format
            ));
        }
    }
}

/// A told day that is not the list's is wrong; none told where the row is open is not.
fn dates(row: &ExpectedRow, actual: &Value, wrong: &mut Vec<String>) -> usize {
    let mut count = 0;
    let contract = &actual["contract"];
    for (name, expected) in [
        ("received_on", &row.received_on),
        ("activates_on", &row.activates_on),
    ] {
        let found = contract[name].as_str();
        if found.is_some() && found != expected.as_deref() {
            count += 1;
            wrong.push(format!("WRONG DATE {name} is {found:?}, not {expected:?}"));
        } else if found != expected.as_deref() && row.outcome.is_taken() {
            wrong.push(format!("{name} is {found:?}, not {expected:?}"));
        }
    }
    count
}

fn values(row: &ExpectedRow, actual: &Value, wrong: &mut Vec<String>) {
    let outcome = actual["outcome"].as_str().unwrap_or_default();
    if !row.outcome.allow(outcome) {
        wrong.push(format!("{outcome}, not {:?}", row.outcome));
    }
    let contract = &actual["contract"];
    for (name, expected) in [
        ("number", &row.number),
        ("customer_name", &row.customer_name),
        ("level", &row.level),
        ("owner", &row.owner),
        ("note", &row.note),
    ] {
        let found = contract[name].as_str();
        if found != expected.as_deref() {
            wrong.push(format!("{name} is {found:?}, not {expected:?}"));
        }
    }
    let months = contract["term_months"].as_u64();
    if months != row.term_months.map(u64::from) {
        wrong.push(format!("term is {months:?}, not {:?}", row.term_months));
    }
    let fee = money(&contract["yearly_fee"]);
    if fee != row.yearly_fee {
        wrong.push(format!("fee is {fee:?}, not {:?}", row.yearly_fee));
    }
    if row.outcome.is_taken() || !row.questions.is_empty() {
        questions(row, actual, wrong);
    }
    if row.outcome.is_taken() {
        differences(row, actual, wrong);
    }
}

fn questions(row: &ExpectedRow, actual: &Value, wrong: &mut Vec<String>) {
    let found: BTreeSet<(&str, &str, Vec<&str>)> = array(&actual["questions"])
        .map(|question| {
            let candidates = array(&question["candidates"])
                .filter_map(Value::as_str)
                .collect();
            (text(&question["field"]), text(&question["raw"]), candidates)
        })
        .collect();
    let expected: BTreeSet<(&str, &str, Vec<&str>)> = row
        .questions
        .iter()
        .map(|question| {
            let candidates = question.candidates.iter().map(String::as_str).collect();
            (question.field.as_str(), question.raw.as_str(), candidates)
        })
        .collect();
    if found != expected {
        wrong.push(format!("questions {found:?}, not {expected:?}"));
    }
}

fn differences(row: &ExpectedRow, actual: &Value, wrong: &mut Vec<String>) {
    let found: BTreeSet<(&str, &str, &str)> = array(&actual["differences"])
        .map(|it| (text(&it["field"]), text(&it["sheet"]), text(&it["terms"])))
        .collect();
    let expected: BTreeSet<(&str, &str, &str)> = row
        .differences
        .iter()
        .map(|it| (it.field.as_str(), it.sheet.as_str(), it.terms.as_str()))
        .collect();
    if found != expected {
        wrong.push(format!("differences {found:?}, not {expected:?}"));
    }
}

/// The counts add up to the rows that are told.
fn counts(answer: &Value, judged: &mut Judged) {
    let mut counted: BTreeMap<&str, u64> = BTreeMap::new();
    for row in array(&answer["rows"]) {
        *counted.entry(text(&row["outcome"])).or_default() += 1;
    }
    for outcome in [
        "new",
        "changed",
        "unchanged",
        "duplicate",
        "question",
        "rejected",
    ] {
        let told = answer["counts"][outcome].as_u64();
        let real = counted.get(outcome).copied().unwrap_or_default();
        if told != Some(real) {
            judged.wrong_columns += 1;
            judged.told.push(format!(
                "{}: {told:?} {outcome}, not {real}",
                answer["file"]
            ));
        }
    }
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// `4800.00 EUR`
fn money(value: &Value) -> Option<String> {
    let minor = value["amount_minor"].as_u64()?;
    let currency = value["currency"].as_str()?;
    Some(format!("{}.{:02} {currency}", minor / 100, minor % 100))
}

/// The control: a judgement that cannot find fault proves nothing.
#[cfg(test)]
mod control {
    use serde_json::{Value, json};

    use super::judge;
    use crate::expected::Expected;

    fn judged(changes: &[(&str, Value)]) -> (usize, usize) {
        let expected: Expected = toml::from_str(
            r#"
            file = "list.csv"
            [[rows]]
            row = 2
            outcome = "new"
            activates_on = "2026-03-04"
            "#,
        )
        .expect("an expectation");
        let mut row = json!({"row": 2, "outcome": "new", "contract": {"activates_on": "2026-03-04"},
            "questions": [], "differences": [], "messages": []});
        for (pointer, value) in changes {
            *row.pointer_mut(pointer).expect("a place") = value.clone();
        }
        let answer = json!({"file": "list.csv", "dry_run": true, "sheet": null, "columns": [], "counts": {}, "rows": [row]});
        let judged = judge(&expected, &answer);
        (judged.right, judged.wrong_dates)
    }

    #[test]
    fn wrong_rows_and_wrong_dates_are_found() {
        assert_eq!(judged(&[]), (1, 0));
        let other = json!("2026-04-03");
        assert_eq!(judged(&[("/contract/activates_on", other)]), (0, 1));
        assert_eq!(judged(&[("/contract/activates_on", Value::Null)]), (0, 0));
        assert_eq!(judged(&[("/outcome", json!("question"))]), (0, 0));
        let question = json!([{"field": "level", "raw": "", "candidates": []}]);
        assert_eq!(judged(&[("/questions", question)]), (0, 0));
    }
}
