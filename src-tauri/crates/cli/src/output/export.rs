//! The complete export as JSON, record by record: customers and contracts as `show` prints them,
//! and beside them what `import FILE.json` restores. One record stands on a line.

use std::io::Write;

use desk::export::{self, AssetEntry, CompleteContract, FORMAT, Piece, Recorded, Rest, VERSION};
use desk::records::{
    ContractFacts, Customer as CustomerRecord, DocumentFact, Register, RenewalCheck, RequestFact,
};
use desk::{Now, Problem};
use serde::Serialize;
use serde_json::Value;

use super::consulting::Consulting;
use super::contract::Contract;
use super::customer::Customer;
use super::request::Request;
use super::shared::moment;

/// Writes everything; gives how many contracts there are.
pub(crate) fn write(register: &Register, now: &Now, out: &mut impl Write) -> Result<u64, Problem> {
    let mut file = Writer {
        out,
        part: Part::Customers,
        is_first: true,
        contracts: 0,
    };
    file.text(&format!(
        "{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"exported_at\":\"{}\",\"today\":\"{}\",\n\"customers\":[",
        moment(&now.recorded_at),
        now.today,
    ))?;
    let rest = export::complete(register, now, &mut |piece| file.piece(piece, now))?;
    file.finish(&rest)
}

/// In which list of the file the next record stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Customers,
    Contracts,
}

struct Writer<'o, W> {
    out: &'o mut W,
    part: Part,
    is_first: bool,
    contracts: u64,
}

impl<W: Write> Writer<'_, W> {
    fn piece(&mut self, piece: Piece, now: &Now) -> Result<(), Problem> {
        match piece {
            Piece::Customer { customer, history } => {
                self.record(&CompleteCustomer::of(*customer, history))
            }
            Piece::Contract(contract) => {
                self.begin_contracts()?;
                self.contracts += 1;
                let contract = CompleteRecord::of(*contract, now)?;
                self.record(&contract)
            }
        }
    }

    fn finish(mut self, rest: &Rest) -> Result<u64, Problem> {
        self.begin_contracts()?;
        self.text("],\n\"editions\":")?;
        self.value(&rest.editions)?;
        self.text(",\n\"settings\":")?;
        self.value(&rest.settings)?;
        self.text(",\n\"assets\":")?;
        self.value::<[AssetEntry]>(&rest.assets)?;
        self.text("}\n")?;
        Ok(self.contracts)
    }

    fn begin_contracts(&mut self) -> Result<(), Problem> {
        if self.part == Part::Contracts {
            return Ok(());
        }
        self.part = Part::Contracts;
        self.is_first = true;
        self.text("],\n\"contracts\":[")
    }

    fn record(&mut self, record: &impl Serialize) -> Result<(), Problem> {
        self.text(if self.is_first { "\n" } else { ",\n" })?;
        self.is_first = false;
        self.value(record)
    }

    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Problem> {
        serde_json::to_writer(&mut *self.out, value)
            .map_err(|error| export::TableError::Io(error.into()).into())
    }

    fn text(&mut self, text: &str) -> Result<(), Problem> {
        self.out
            .write_all(text.as_bytes())
            .map_err(|error| export::TableError::Io(error).into())
    }
}

#[derive(Debug, Serialize)]
struct CompleteCustomer {
    #[serde(flatten)]
    customer: Customer,
    history: Vec<Entry>,
}

#[derive(Debug, Serialize)]
struct CompleteRecord {
    #[serde(flatten)]
    contract: Contract,
    /// Everything that a rule looks at: what is restored.
    facts: ContractFacts,
    renewal_checks: Vec<RenewalCheck>,
    requests: Vec<CompleteRequest>,
    consulting: Consulting,
    history: Vec<Entry>,
}

#[derive(Debug, Serialize)]
struct CompleteRequest {
    #[serde(flatten)]
    request: Request,
    #[serde(flatten)]
    entry: ForRestore,
    history: Vec<Entry>,
}

/// What is restored of a request and does not stand in it already.
#[derive(Debug, Serialize)]
struct ForRestore {
    fact: RequestFact,
    mail: Option<DocumentFact>,
}

/// An entry of a history, as `contract history` prints it.
#[derive(Debug, Serialize)]
struct Entry {
    seq: i64,
    recorded_at: String,
    action: &'static str,
    reason: Option<String>,
    changes: Vec<Change>,
    who: String,
}

#[derive(Debug, Serialize)]
struct Change {
    field: String,
    old: Value,
    new: Value,
}

impl CompleteCustomer {
    fn of(customer: CustomerRecord, history: Vec<Recorded>) -> Self {
        Self {
            customer: Customer::of(customer),
            history: history.into_iter().map(Entry::of).collect(),
        }
    }
}

impl CompleteRecord {
    fn of(complete: CompleteContract, now: &Now) -> Result<Self, Problem> {
        let CompleteContract {
            case,
            requests,
            consulting,
            history,
        } = complete;
        Ok(Self {
            contract: Contract::of(&case)?,
            requests: requests
                .into_iter()
                .map(|(row, history)| CompleteRequest {
                    entry: ForRestore {
                        fact: row.request.fact.clone(),
                        mail: row.request.mail.clone(),
                    },
                    request: Request::of_row(row, now),
                    history: history.into_iter().map(Entry::of).collect(),
                })
                .collect(),
            consulting: Consulting::of(consulting),
            history: history.into_iter().map(Entry::of).collect(),
            facts: case.contract.facts,
            renewal_checks: case.contract.renewal_checks,
        })
    }
}

impl Entry {
    fn of(recorded: Recorded) -> Self {
        Self {
            seq: recorded.seq,
            recorded_at: moment(&recorded.recorded_at),
            action: recorded.action.id(),
            reason: recorded.reason,
            changes: recorded
                .changes
                .into_iter()
                .map(|(field, old, new)| Change { field, old, new })
                .collect(),
            who: recorded.who,
        }
    }
}
