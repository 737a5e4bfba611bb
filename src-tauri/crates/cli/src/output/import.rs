//! What an import would do or did: the public JSON, and a table of what is worth a look.

use std::io::{self, Write};

use desk::import::{
    About, Candidate, ColumnQuestion, Counts, Difference, Field, Outcome, Plan, PlanRow,
    RowContact, RowOutcome, report, say,
};
use desk::records::Date;
use serde::Serialize;
use serde::ser::{SerializeSeq, Serializer};
use words::Words;

use super::Document;
use super::shared::Money;
use super::table::{Align, Table, shown};

/// A plan, and what of it was stored.
#[derive(Debug)]
pub(crate) struct Import {
    plan: Plan,
    words: Words,
    is_dry_run: bool,
    stored: u32,
}

impl Import {
    /// A plan of which nothing was stored.
    pub(crate) fn planned(plan: Plan, is_dry_run: bool, words: Words) -> Self {
        Self {
            plan,
            words,
            is_dry_run,
            stored: 0,
        }
    }

    /// A plan that was stored; contracts have the numbers they were given.
    pub(crate) fn stored(mut plan: Plan, outcome: &Outcome, words: Words) -> Self {
        let mut given = outcome.new.iter();
        for row in &mut plan.rows {
            if row.outcome == RowOutcome::New
                && let Some((_, number)) = given.find(|(at, _)| *at == row.row)
            {
                row.contract.number = Some(number.clone());
            }
        }
        let stored = outcome.new.len() + outcome.changed.len();
        Self {
            plan,
            words,
            is_dry_run: false,
            stored: u32::try_from(stored).unwrap_or(u32::MAX),
        }
    }
}

#[derive(Serialize)]
struct DocumentJson<'a> {
    file: &'a str,
    dry_run: bool,
    sheet: Option<&'a str>,
    columns: Vec<ColumnJson<'a>>,
    counts: Counts,
    rows: Rows<'a>,
    column_questions: Vec<ColumnQuestionJson<'a>>,
    header_rows: &'a [u32],
}

#[derive(Serialize)]
struct ColumnJson<'a> {
    header: &'a str,
    field: Option<Field>,
    format: Option<&'static str>,
    key: &'a str,
}

/// Rows are written one by one: a list may have a million.
struct Rows<'a> {
    rows: &'a [PlanRow],
    words: Words,
}

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut rows = serializer.serialize_seq(Some(self.rows.len()))?;
        for row in self.rows {
            rows.serialize_element(&RowJson::of(row, self.words))?;
        }
        rows.end()
    }
}

#[derive(Serialize)]
struct RowJson<'a> {
    row: u32,
    outcome: RowOutcome,
    contract: ContractJson<'a>,
    questions: Vec<QuestionJson<'a>>,
    differences: Vec<DifferenceJson>,
    messages: Vec<String>,
}

#[derive(Serialize)]
struct ContractJson<'a> {
    number: Option<&'a str>,
    customer_name: Option<&'a str>,
    level: Option<&'a str>,
    received_on: Option<Date>,
    activates_on: Option<Date>,
    term_months: Option<u32>,
    yearly_fee: Option<Money>,
    owner: Option<&'a str>,
    note: Option<&'a str>,
    customer: Option<&'a str>,
    imported: bool,
    contacts: Vec<ContactJson<'a>>,
    notice_received_on: Option<Date>,
}

#[derive(Serialize)]
struct ContactJson<'a> {
    name: &'a str,
    email: &'a str,
    phone: &'a str,
}

#[derive(Serialize)]
struct QuestionJson<'a> {
    field: Field,
    raw: &'a str,
    candidates: &'a [Candidate],
}

#[derive(Serialize)]
struct DifferenceJson {
    field: Field,
    sheet: Date,
    terms: Date,
    rule: Option<String>,
}

#[derive(Serialize)]
struct ColumnQuestionJson<'a> {
    column: Option<&'a str>,
    field: Field,
    word: Option<&'a str>,
    choices: Vec<ChoiceJson<'a>>,
    rows: u32,
}

#[derive(Serialize)]
struct ChoiceJson<'a> {
    choice: &'a str,
    examples: Vec<ExampleJson<'a>>,
}

#[derive(Serialize)]
struct ExampleJson<'a> {
    raw: &'a str,
    value: &'a Candidate,
}

impl<'a> RowJson<'a> {
    fn of(row: &'a PlanRow, words: Words) -> Self {
        let contract = &row.contract;
        Self {
            row: row.row,
            outcome: row.outcome,
            contract: ContractJson {
                number: contract.number.as_deref(),
                customer_name: contract.customer_name.as_deref(),
                level: contract.level.as_deref(),
                received_on: contract.received_on,
                activates_on: contract.activates_on,
                term_months: contract.term_months,
                yearly_fee: contract.yearly_fee.clone().map(Money::of),
                owner: contract.owner.as_deref(),
                note: contract.note.as_deref(),
                customer: contract.customer.as_deref(),
                imported: contract.is_imported,
                contacts: contract.contacts.iter().map(ContactJson::of).collect(),
                notice_received_on: contract.notice_received_on,
            },
            questions: row
                .questions
                .iter()
                .map(|question| QuestionJson {
                    field: question.field,
                    raw: &question.raw,
                    candidates: &question.candidates,
                })
                .collect(),
            differences: row.differences.iter().map(DifferenceJson::of).collect(),
            messages: row
                .messages
                .iter()
                .map(|message| say::message(message, words))
                .collect(),
        }
    }
}

impl<'a> ContactJson<'a> {
    fn of(contact: &'a RowContact) -> Self {
        Self {
            name: &contact.name,
            email: &contact.email,
            phone: &contact.phone,
        }
    }
}

impl DifferenceJson {
    fn of(difference: &Difference) -> Self {
        let steps = difference.why.as_ref().map(desk::records::Why::steps);
        Self {
            field: difference.field,
            sheet: difference.sheet,
            terms: difference.terms,
            rule: steps
                .and_then(<[_]>::last)
                .map(|step| step.rule.to_string()),
        }
    }
}

impl<'a> ColumnQuestionJson<'a> {
    fn of(question: &'a ColumnQuestion) -> Self {
        Self {
            column: question.key.as_deref(),
            field: question.field,
            word: match &question.about {
                About::Word(word) => Some(word),
                About::Format | About::Default => None,
            },
            choices: question
                .readings
                .iter()
                .map(|reading| ChoiceJson {
                    choice: &reading.choice,
                    examples: reading
                        .examples
                        .iter()
                        .map(|(raw, value)| ExampleJson { raw, value })
                        .collect(),
                })
                .collect(),
            rows: question.rows,
        }
    }
}

impl Import {
    fn document(&self) -> DocumentJson<'_> {
        let plan = &self.plan;
        DocumentJson {
            file: &plan.file,
            dry_run: self.is_dry_run,
            sheet: plan.sheet.as_deref(),
            columns: plan
                .columns
                .iter()
                .map(|column| ColumnJson {
                    header: &column.header,
                    field: column.field,
                    format: column.format.map(desk::import::Format::id),
                    key: &column.key,
                })
                .collect(),
            counts: plan.counts,
            rows: Rows {
                rows: &plan.rows,
                words: self.words,
            },
            column_questions: plan
                .column_questions
                .iter()
                .map(ColumnQuestionJson::of)
                .collect(),
            header_rows: &plan.header_rows,
        }
    }
}

impl Document for Import {
    fn json(&self, out: &mut dyn Write) -> io::Result<()> {
        serde_json::to_writer(out, &self.document()).map_err(io::Error::from)
    }

    fn people(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let plan = &self.plan;
        match &plan.sheet {
            Some(sheet) => writeln!(out, "{}", shown(&words.import_of_sheet(&plan.file, sheet)))?,
            None => writeln!(out, "{}", shown(&plan.file))?,
        }
        writeln!(
            out,
            "{}: {}",
            words.import_counts(i64::from(plan.counts.total())),
            counts(plan.counts, words)
        )?;
        writeln!(out)?;
        self.columns(out, words)?;
        for question in &plan.column_questions {
            writeln!(out)?;
            writeln!(out, "{}", shown(&say::column_question(question, words)))?;
            writeln!(out, "  {}", shown(&choices(question, words)))?;
        }
        self.rows(out, words)?;
        writeln!(out)?;
        let end = match (self.is_dry_run, self.stored) {
            (true, _) => words.import_dry_run(),
            (false, 0) => words.import_nothing_stored(),
            (false, count) => words.import_stored(i64::from(count)),
        };
        writeln!(out, "{end}")
    }
}

impl Import {
    fn columns(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let mut table = Table::new([
            (words.import_table_header(), Align::Left),
            (words.import_table_field(), Align::Left),
            (words.import_table_format(), Align::Left),
        ]);
        for column in &self.plan.columns {
            let field = column.field.map_or_else(
                || words.import_column_left_out(),
                |field| say::field(field, words),
            );
            let format = column
                .format
                .map(|format| say::choice(format.id(), words))
                .unwrap_or_default();
            table.row([column.key.clone(), field, format]);
        }
        table.write(out)
    }

    /// The rows that somebody should look at, with everything that is to be said about them.
    fn rows(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let worth_a_look = self.plan.rows.iter().filter(|row| {
            !row.differences.is_empty()
                || !matches!(row.outcome, RowOutcome::New | RowOutcome::Unchanged)
        });
        for (at, row) in worth_a_look.enumerate() {
            if at == 0 {
                writeln!(out)?;
            }
            let names = [&row.contract.number, &row.contract.customer_name]
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join(", ");
            let title = words.import_table_row();
            let outcome = say::outcome(row.outcome.id(), words);
            writeln!(out, "{title} {}: {outcome}. {}", row.row, shown(&names))?;
            writeln!(out, "  {}", shown(&report::remarks(row, words)))?;
        }
        Ok(())
    }
}

fn counts(counts: Counts, words: Words) -> String {
    [
        (counts.new, RowOutcome::New),
        (counts.changed, RowOutcome::Changed),
        (counts.unchanged, RowOutcome::Unchanged),
        (counts.duplicate, RowOutcome::Duplicate),
        (counts.question, RowOutcome::Question),
        (counts.rejected, RowOutcome::Rejected),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, outcome)| format!("{count} {}", say::outcome(outcome.id(), words)))
    .collect::<Vec<_>>()
    .join(", ")
}

fn choices(question: &ColumnQuestion, words: Words) -> String {
    let all: Vec<String> = question
        .readings
        .iter()
        .map(|reading| match reading.examples.first() {
            Some((raw, value)) => words.import_asked_example(
                &reading.choice,
                &format!("{raw} = {}", say::candidate(value, words)),
            ),
            None => reading.choice.clone(),
        })
        .collect();
    words.import_asked_answers(&all.join(", "))
}
