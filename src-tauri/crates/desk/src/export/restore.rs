//! Reading a complete export back: all of it as one change, with one undo. What the register has
//! already and holds the same is left alone; what it has otherwise is never overwritten but
//! refused. The history of the other register stays in the file; this one's history says that the
//! records were imported. Never: what a record has to look like (that is `work`'s).

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use store::{Action, Change, Register};

use super::package::{Package, VERSION};
use super::work::{self, Work};
use crate::done::{Done, Touched};
use crate::files;
use crate::now::Now;
use crate::problem::{Code, Problem};

/// The largest file that is read.
const MOST_BYTES: u64 = 2 * 1024 * 1024 * 1024;
/// From so many records on the register is prepared for many.
const MANY: usize = 1_000;

/// What was, or would be, restored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Restored {
    /// The contracts of the file, in its order.
    pub contracts: Vec<RestoredContract>,
    /// Customers that were made.
    pub customers: usize,
    /// Support requests that were made.
    pub requests: usize,
    /// Editions, or confirmations of the shipped one, that were taken over.
    pub editions: usize,
    /// Whether the settings were taken over; a register that has some keeps them.
    pub has_settings: bool,
}

/// A contract of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestoredContract {
    /// Contract number.
    pub number: String,
    /// Whether it was not in the register; one that was is the same as in the file.
    pub is_new: bool,
}

impl Restored {
    /// Whether nothing changes.
    pub fn is_nothing(&self) -> bool {
        self.contracts.iter().all(|contract| !contract.is_new)
            && self.customers + self.requests + self.editions == 0
            && !self.has_settings
    }
}

/// What [`restore`] would do, without storing anything.
pub fn rehearse(register: &Register, path: &Path, now: &Now) -> Result<Restored, Problem> {
    let package = read(path)?;
    register
        .read(|snapshot| work::of(snapshot, package, now))
        .map(|work| summary(&work))
}

/// Stores everything of a complete export that the register does not have.
pub fn restore(register: &mut Register, path: &Path, now: &Now) -> Result<Done<Restored>, Problem> {
    let package = read(path)?;
    let is_many = package.contracts.len() >= MANY;
    let storing = |change: &mut Change<'_>| {
        let work = work::of(change, package, now)?;
        let restored = summary(&work);
        let touched = touched(&work);
        store(change, work)?;
        Ok::<_, Problem>(Done::new(restored, touched))
    };
    if is_many {
        register.change_many(&now.stamp(), storing)
    } else {
        register.change(&now.stamp(), storing)
    }
}

/// The file, as far as it is one.
fn read(path: &Path) -> Result<Package, Problem> {
    let file = File::open(path).map_err(|error| files::failed(path, error))?;
    let length = file
        .metadata()
        .map_err(|error| files::failed(path, error))?
        .len();
    if length > MOST_BYTES {
        return Err(Problem::new(Code::TooLarge).with("max", MOST_BYTES));
    }
    let package: Package = serde_json::from_reader(BufReader::new(file)).map_err(|error| {
        if error.is_io() {
            return files::failed(path, error.into());
        }
        Problem::new(Code::InvalidJson)
            .with("line", error.line())
            .with("column", error.column())
            .because(error)
    })?;
    if package.version.is_some_and(|version| version > VERSION) {
        return Err(Problem::at(Code::InvalidValue, "version").with("max", VERSION));
    }
    Ok(package)
}

fn store(change: &mut Change<'_>, work: Work) -> Result<(), Problem> {
    for asset in &work.assets {
        change.put_asset(&asset.media_type, &asset.bytes)?;
    }
    if let Some(settings) = &work.settings {
        change.put_settings(settings)?;
    }
    for edition in &work.editions {
        change.put_edition(edition, Action::Imported, None)?;
    }
    for customer in &work.customers {
        change.put_customer(customer, Action::Imported, None)?;
    }
    for (contract, is_new) in &work.contracts {
        if *is_new {
            change.put_contract(contract, Action::Imported, None)?;
        }
    }
    for (mut request, keeps_its_number) in work.requests {
        if !keeps_its_number {
            request.id = change.next_request_id()?;
            request.fact.id = request.id.0;
        }
        change.put_request(&request, Action::Imported, None)?;
    }
    Ok(())
}

fn summary(work: &Work) -> Restored {
    Restored {
        contracts: work
            .contracts
            .iter()
            .map(|(contract, is_new)| RestoredContract {
                number: contract.number.clone(),
                is_new: *is_new,
            })
            .collect(),
        customers: work.customers.len(),
        requests: work.requests.len(),
        editions: work.editions.len(),
        has_settings: work.settings.is_some(),
    }
}

/// Each kind once: what is new cannot be open in a window, but stands in its lists.
fn touched(work: &Work) -> Vec<Touched> {
    let mut touched = Vec::new();
    let contract = work.contracts.iter().find(|(_, is_new)| *is_new);
    touched.extend(contract.map(|(contract, _)| Touched::Contract(contract.number.clone())));
    let customer = work.customers.first();
    touched.extend(customer.map(|customer| Touched::Customer(customer.number.clone())));
    let request = work.requests.first();
    touched.extend(request.map(|(request, _)| Touched::Request(request.id.0)));
    if work.settings.is_some() {
        touched.push(Touched::Settings);
    }
    if !work.editions.is_empty() {
        touched.push(Touched::Editions);
    }
    touched
}
