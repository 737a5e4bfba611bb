//! What of a complete export a register lacks, as records that are ready to be stored: checked as
//! strictly as if they were typed, and told apart from what the register has. Reads, never stores.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use serde_json::Value;
use store::{
    Asset, Contract, ContractId, Customer, CustomerId, Request, RequestId, Snapshot, StoredEdition,
};
use terms::{Edition, Schedule};

use super::package::{ContractEntry, CustomerEntry, Package, RequestEntry};
use crate::contracts::check;
use crate::customers;
use crate::editions;
use crate::limits;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::settings::Settings;

mod bounds;

/// What is to be stored.
#[derive(Debug, Default)]
pub(super) struct Work {
    pub(super) assets: Vec<Asset>,
    pub(super) settings: Option<Value>,
    pub(super) editions: Vec<StoredEdition>,
    /// New ones alone.
    pub(super) customers: Vec<Customer>,
    /// All of the file, and whether the register lacks them.
    pub(super) contracts: Vec<(Contract, bool)>,
    /// New ones alone, and whether their number is free.
    pub(super) requests: Vec<(Request, bool)>,
}

/// Works out what the register lacks of `package`.
pub(super) fn of(snapshot: &Snapshot<'_>, package: Package, now: &Now) -> Result<Work, Problem> {
    let mut work = Work::default();
    if snapshot.settings()?.is_none()
        && let Some(settings) = package.settings
    {
        serde_json::from_value::<Settings>(settings.clone())
            .map_err(|error| Problem::at(Code::InvalidValue, "settings").because(error))?;
        for (at, entry) in package.assets.iter().enumerate() {
            work.assets.push(entry.asset(at)?);
        }
        work.settings = Some(settings);
    }
    let mut known = Editions::default();
    for (at, edition) in package.editions.into_iter().enumerate() {
        let at = format!("editions[{at}]");
        if known.take(snapshot, &edition, &at)? {
            work.editions.push(edition);
        }
    }
    let mut ids = HashMap::new();
    for (at, entry) in package.customers.into_iter().enumerate() {
        let at = format!("customers[{at}]");
        let key = entry.number.to_lowercase();
        if ids.contains_key(&key) {
            return Err(taken(&at, &entry.number));
        }
        let (customer, is_new) = customer(snapshot, entry, &at, now)?;
        ids.insert(key, customer.id);
        if is_new {
            work.customers.push(customer);
        }
    }
    let mut numbers = HashSet::new();
    let mut requests = HashSet::new();
    for (at, mut entry) in package.contracts.into_iter().enumerate() {
        let at = format!("contracts[{at}]");
        if !numbers.insert(entry.number.to_lowercase()) {
            return Err(taken(&at, &entry.number));
        }
        let customer = *ids.get(&entry.customer.to_lowercase()).ok_or_else(|| {
            customers::not_found(&entry.customer).or_at(&format!("{at}.customer"))
        })?;
        let entries = std::mem::take(&mut entry.requests);
        let (contract, is_new) = contract(snapshot, entry, customer, &mut known, &at, now)?;
        for (number, entry) in entries.into_iter().enumerate() {
            let at = format!("{at}.requests[{number}]");
            if !requests.insert(entry.fact.id) {
                return Err(Problem::at(Code::InvalidValue, format!("{at}.fact.id")));
            }
            let edition = known.get(snapshot, &contract.edition, &at)?;
            let found = request(snapshot, entry, contract.id, &edition, &at)?;
            work.requests.extend(found);
        }
        work.contracts.push((contract, is_new));
    }
    Ok(work)
}

fn taken(at: &str, number: &str) -> Problem {
    Problem::at(Code::DuplicateNumber, format!("{at}.number")).with("number", number)
}

fn customer(
    snapshot: &Snapshot<'_>,
    entry: CustomerEntry,
    at: &str,
    now: &Now,
) -> Result<(Customer, bool), Problem> {
    let existing = snapshot.customer_by_number(&entry.number)?;
    let id = existing.as_ref().map(|customer| customer.id);
    let customer = entry.record(id.unwrap_or_else(|| CustomerId::new(now.recorded_at)));
    match existing {
        Some(existing) if existing == customer => Ok((existing, false)),
        Some(_) => Err(taken(at, &customer.number)),
        None => {
            customers::check(&customer).map_err(|problem| inside(problem, at))?;
            Ok((customer, true))
        }
    }
}

fn contract(
    snapshot: &Snapshot<'_>,
    entry: ContractEntry,
    customer: CustomerId,
    known: &mut Editions,
    at: &str,
    now: &Now,
) -> Result<(Contract, bool), Problem> {
    let existing = snapshot.contract_by_number(&entry.number)?;
    let id = existing.as_ref().map(|contract| contract.id);
    let contract = Contract {
        id: id.unwrap_or_else(|| ContractId::new(now.recorded_at)),
        number: entry.number,
        customer,
        edition: entry.edition,
        facts: entry.facts,
        yearly_fee: entry.signed_fee,
        owner: entry.owner,
        note: entry.note,
        fee_changes: entry.fee_changes,
        renewal_checks: entry.renewal_checks,
    };
    if let Some(mut existing) = existing {
        existing.facts.requests.clear();
        if existing == contract {
            return Ok((existing, false));
        }
        return Err(taken(at, &contract.number));
    }
    let edition = known.get(snapshot, &contract.edition, at)?;
    let inside = |problem| inside(problem, at);
    bounds::contract(&contract, &edition).map_err(inside)?;
    check::level(&contract.facts.level, &edition).map_err(inside)?;
    check::term(contract.facts.term_months, &edition).map_err(inside)?;
    check::contract(&contract, &edition, now.today).map_err(inside)?;
    Schedule::of(&contract.facts, &edition, now.today)
        .map_err(|error| inside(Problem::from(error)))?;
    Ok((contract, true))
}

/// The request, if the register lacks it.
fn request(
    snapshot: &Snapshot<'_>,
    entry: RequestEntry,
    contract: ContractId,
    edition: &Edition,
    at: &str,
) -> Result<Option<(Request, bool)>, Problem> {
    let request = Request {
        id: RequestId(entry.fact.id),
        contract,
        subject: entry.subject,
        automatic_at: entry.automatic_at,
        mail: entry.mail,
        fact: entry.fact,
    };
    let existing = snapshot.request(request.id)?;
    if existing.as_ref() == Some(&request) {
        return Ok(None);
    }
    bounds::request(&request, edition).map_err(|problem| inside(problem, at))?;
    // A number that was given once means that request for ever, even if it was taken back.
    let is_free = existing.is_none() && snapshot.history_of_request(request.id)?.is_empty();
    if is_free {
        return Ok(Some((request, true)));
    }
    let is_there = snapshot.requests_of(contract)?.iter().any(|other| {
        let mut other = other.clone();
        other.id = request.id;
        other.fact.id = request.fact.id;
        other == request
    });
    Ok((!is_there).then_some((request, false)))
}

/// The editions that contracts of the file may be signed under.
#[derive(Debug, Default)]
struct Editions {
    by_id: HashMap<String, Arc<Edition>>,
}

impl Editions {
    /// Takes an edition of the file; gives whether the register lacks it.
    fn take(
        &mut self,
        snapshot: &Snapshot<'_>,
        stored: &StoredEdition,
        at: &str,
    ) -> Result<bool, Problem> {
        let kept_all = snapshot.editions()?;
        let kept = kept_all.iter().find(|kept| kept.id == stored.id);
        let is_lacking = match kept {
            Some(kept) if kept.edition == stored.edition => false,
            Some(_) => {
                return Err(
                    Problem::at(Code::InvalidValue, format!("{at}.id")).with("reason", "id_taken")
                );
            }
            None => true,
        };
        match &stored.edition {
            Some(edition) => {
                let is_its_own = edition.id == stored.id
                    && (!is_lacking || snapshot.edition(&stored.id)?.is_none());
                if !is_its_own {
                    return Err(Problem::at(Code::InvalidValue, format!("{at}.id")));
                }
                editions::check(edition).map_err(|problem| inside(problem, at))?;
                let others = kept_all.iter().filter_map(|kept| kept.edition.as_ref());
                let taken = others
                    .chain(self.by_id.values().map(Arc::as_ref))
                    .find(|other| other.id != edition.id && other.valid_from == edition.valid_from);
                if let Some(other) = taken {
                    return Err(Problem::at(
                        Code::InvalidValue,
                        format!("{at}.edition.valid_from"),
                    )
                    .with("reason", "day_taken")
                    .with("edition", other.id.as_str()));
                }
                self.by_id
                    .insert(stored.id.clone(), Arc::new(edition.clone()));
            }
            None if snapshot.edition(&stored.id)?.is_none() => {
                return Err(Problem::at(Code::NotFound, format!("{at}.id"))
                    .with("edition", stored.id.as_str()));
            }
            None => {}
        }
        for (number, confirmation) in stored.confirmations.iter().enumerate() {
            let at = format!("{at}.confirmations[{number}].who");
            limits::text(&confirmation.who, limits::NAME, &at)?;
        }
        Ok(is_lacking)
    }

    fn get(
        &mut self,
        snapshot: &Snapshot<'_>,
        id: &str,
        at: &str,
    ) -> Result<Arc<Edition>, Problem> {
        if let Some(edition) = self.by_id.get(id) {
            return Ok(Arc::clone(edition));
        }
        let edition = snapshot.edition(id)?.ok_or_else(|| {
            Problem::at(Code::NotFound, format!("{at}.edition")).with("edition", id)
        })?;
        self.by_id.insert(id.to_owned(), Arc::clone(&edition));
        Ok(edition)
    }
}

/// The same problem, with the place in the file in front of its field.
fn inside(mut problem: Problem, at: &str) -> Problem {
    let field = match problem.field() {
        Some(field) => format!("{at}.{field}"),
        None => at.to_owned(),
    };
    problem.details.insert("field", field.into());
    problem
}
