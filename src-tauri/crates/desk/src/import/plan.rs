//! What an import would do, row by row, before anything is stored: the dry run. Everything a
//! screen, a table or a report shows of an import stands here; words are found at the edge.

use serde::Serialize;
use store::Money;
use terms::{Date, RuleId, Why};

use super::field::Field;
use super::mapping::{Format, Mapping};
use super::prepared::Prepared;
use crate::problem::Problem;

/// What an import would do.
#[derive(Debug)]
pub struct Plan {
    /// Name of the file, without folders.
    pub file: String,
    /// Name of the sheet that is read; none for a file without sheets.
    pub sheet: Option<String>,
    /// All sheets that could be read.
    pub sheets: Vec<String>,
    /// The rows that hold the headers; none if the list has none.
    pub header_rows: Vec<u32>,
    /// The columns, from left to right.
    pub columns: Vec<PlanColumn>,
    /// How many rows become what.
    pub counts: Counts,
    /// The rows that hold contracts, in order.
    pub rows: Vec<PlanRow>,
    /// What is open about whole columns; each is asked once.
    pub column_questions: Vec<ColumnQuestion>,
    /// Everything that was recognised and chosen about the columns, to be kept for other lists.
    pub mapping: Mapping,
    /// Whether the columns are those that the program writes.
    pub(super) is_own_export: bool,
}

impl Plan {
    /// How many rows would be stored.
    pub fn to_store(&self) -> u32 {
        self.counts.new + self.counts.changed
    }
}

/// How many rows become what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Contracts that are not in the register.
    pub new: u32,
    /// Contracts of the register that would change.
    pub changed: u32,
    /// Contracts of the register that stay as they are.
    pub unchanged: u32,
    /// A row before it is the same contract.
    pub duplicate: u32,
    /// Something has to be said first.
    pub question: u32,
    /// Not taken, for a reason that no answer changes, or by choice.
    pub rejected: u32,
}

impl Counts {
    /// All rows.
    pub fn total(&self) -> u32 {
        self.new + self.changed + self.unchanged + self.duplicate + self.question + self.rejected
    }
}

/// A column of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanColumn {
    /// Its place, from 0.
    pub place: usize,
    /// Its header as written; lines of one header are joined by a blank. May be empty.
    pub header: String,
    /// By which a mapping names it.
    pub key: String,
    /// What it holds; none if it is left out.
    pub field: Option<Field>,
    /// How its text cells are written; none if they need no format, or while that is open.
    pub format: Option<Format>,
    /// The formats that fit all of its cells that can be read; two and more are a question.
    pub possible: Vec<Format>,
    /// The first of its cells as written, for people who choose.
    pub examples: Vec<String>,
    /// How many of its cells hold something.
    pub filled: u32,
    /// How many of its cells can be read by its field and format.
    pub readable: u32,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RowOutcome {
    /// A contract that is not in the register.
    New,
    /// A contract of the register that changes.
    Changed,
    /// A contract of the register that stays as it is.
    Unchanged,
    /// A row before it is the same contract.
    Duplicate,
    /// Something has to be said first.
    Question,
    /// Not taken.
    Rejected,
}

impl RowOutcome {
    /// All outcomes.
    pub const ALL: [Self; 6] = [
        Self::New,
        Self::Changed,
        Self::Unchanged,
        Self::Duplicate,
        Self::Question,
        Self::Rejected,
    ];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Unchanged => "unchanged",
            Self::Duplicate => "duplicate",
            Self::Question => "question",
            Self::Rejected => "rejected",
        }
    }
}

/// A row that holds a contract.
#[derive(Debug)]
pub struct PlanRow {
    /// The row as a spreadsheet shows it, from 1.
    pub row: u32,
    /// What becomes of it.
    pub outcome: RowOutcome,
    /// The contract as far as it could be read.
    pub contract: RowContract,
    /// What has to be said first.
    pub questions: Vec<Question>,
    /// Where the list and the terms disagree.
    pub differences: Vec<Difference>,
    /// What else is to be known about it.
    pub messages: Vec<Message>,
    /// What storing does.
    pub(super) prepared: Prepared,
}

/// A contract as far as a row could be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowContract {
    /// Contract number; none if the program gives one.
    pub number: Option<String>,
    /// Number of the customer, where the register has it.
    pub customer: Option<String>,
    /// Customer's name as written, or as the register has it.
    pub customer_name: Option<String>,
    /// Level id.
    pub level: Option<String>,
    /// O.
    pub received_on: Option<Date>,
    /// A, read or by default.
    pub activates_on: Option<Date>,
    /// T.
    pub term_months: Option<u32>,
    /// Net fee per contract year.
    pub yearly_fee: Option<Money>,
    /// Who looks after it.
    pub owner: Option<String>,
    /// Internal note.
    pub note: Option<String>,
    /// Contact persons, more than a contract may have if the list names them.
    pub contacts: Vec<RowContact>,
    /// O6: taken over, the activation window is not applied.
    pub is_imported: bool,
    /// The day a notice was received.
    pub notice_received_on: Option<Date>,
    /// L of the first period, R and D by the terms, where the row gives enough to know.
    pub last_day: Option<Date>,
    /// R of the first period.
    pub renews_on: Option<Date>,
    /// D of the first period.
    pub notice_by: Option<Date>,
}

/// A contact person as far as it could be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowContact {
    /// Full name.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
}

impl RowContact {
    /// As an answer about contacts is written: `Name <mail>, phone`.
    pub fn written(&self) -> String {
        format!("{} <{}>, {}", self.name, self.email, self.phone)
    }
}

/// Something that has to be said before a row can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Of which field.
    pub field: Field,
    /// The cell as written.
    pub raw: String,
    /// All its readings; none if it cannot be read at all.
    pub candidates: Vec<Candidate>,
    /// What is open.
    pub asked: Asked,
}

/// A reading of a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Candidate {
    /// A day.
    Day(Date),
    /// An amount.
    Amount(Money),
    /// Months.
    Months(u32),
    /// An id or a text.
    Text(String),
}

/// What is open about a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Asked {
    /// It has several readings.
    Ambiguous,
    /// It has none.
    Unreadable,
    /// It holds nothing, but the row needs it.
    Missing,
    /// It can be read, but a rule does not allow it.
    Forbidden(Option<RuleId>),
    /// It holds another customer than the register has for this contract number.
    OtherCustomer,
    /// Several customers of the register have this name.
    SeveralCustomers,
}

/// Where the list and the terms disagree about a day that follows from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Last day, renewal or last day for notice.
    pub field: Field,
    /// The day in the list.
    pub sheet: Date,
    /// The nearest day by the terms.
    pub terms: Date,
    /// Why it is that day.
    pub why: Option<Why>,
}

/// What else is to be known about a row.
#[derive(Debug)]
pub enum Message {
    /// A rule or a limit refuses it.
    Refused(Problem),
    /// It was left out by choice.
    LeftOut,
    /// O6: it has no order date, or its activation breaks the window; taken over as imported.
    Imported {
        /// The order date that is not kept, since it does not fit the activation.
        received_on: Option<Date>,
    },
    /// The same contract stands in a row before it.
    SameAs {
        /// That row.
        row: u32,
        /// Whether it holds the same.
        is_equal: bool,
    },
    /// A customer would be made.
    NewCustomer,
    /// These fields of the register would change.
    Changes(Vec<&'static str>),
    /// The fee stands for a month; twelve of them are the yearly one.
    FeePerMonth,
    /// A contact without a name, an address or a number is not taken.
    ContactLeftOut(RowContact),
}

/// What is open about a whole column, asked once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnQuestion {
    /// By which a mapping names the column; none if the list has no such column.
    pub key: Option<String>,
    /// The column's header.
    pub header: Option<String>,
    /// What it holds.
    pub field: Field,
    /// What is open.
    pub about: About,
    /// All answers that fit.
    pub readings: Vec<ColumnReading>,
    /// How many rows wait for it.
    pub rows: u32,
}

/// What is open about a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// The format of its cells; an answer goes to `columns.KEY.format` of the mapping.
    Format,
    /// What this word means; an answer goes to `levels`, `parties` or `channels`.
    Word(String),
    /// What holds for all rows that do not say it; an answer goes to `defaults`.
    Default,
}

/// An answer that fits a question about a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnReading {
    /// Id of the format, the level, the party or the channel.
    pub choice: String,
    /// The first cells as written, with what they would mean.
    pub examples: Vec<(String, Candidate)>,
}

/// What was stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Contracts that were made: row and number.
    pub new: Vec<(u32, String)>,
    /// Contracts that changed: row and number.
    pub changed: Vec<(u32, String)>,
    /// Customers that were made.
    pub customers: u32,
}
