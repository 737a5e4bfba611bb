//! The plain model: records in a map, the changes that stand, those that were taken back, and what each record's
//! history has to tell. Never a decision about what is allowed.

use std::collections::BTreeMap;

use desk::Now;
use serde_json::Value;
use store::{Action, Contract, Customer, Request, StoredEdition, Subject};
use terms::{Date, Edition, Schedule};

use crate::commands::Command;
use crate::run::Made;

/// A record of any kind.
#[derive(Debug, Clone, PartialEq)]
pub enum Record {
    Customer(Customer),
    Contract(Contract),
    Request(Request),
    Edition(StoredEdition),
}

impl Record {
    pub fn subject(&self) -> Subject {
        match self {
            Self::Customer(customer) => Subject::Customer(customer.id),
            Self::Contract(contract) => Subject::Contract(contract.id),
            Self::Request(request) => Subject::Request(request.id),
            Self::Edition(edition) => Subject::Edition(edition.id.clone()),
        }
    }

    fn image(&self) -> Value {
        match self {
            Self::Customer(customer) => serde_json::to_value(customer),
            Self::Contract(contract) => serde_json::to_value(contract),
            Self::Request(request) => serde_json::to_value(request),
            Self::Edition(edition) => serde_json::to_value(edition),
        }
        .expect("an image")
    }
}

/// One record's part of a change.
#[derive(Debug, Clone)]
pub struct Step {
    pub action: Action,
    pub reason: Option<String>,
    pub before: Option<Record>,
    pub after: Record,
}

impl Step {
    pub fn new(action: Action, before: Option<Record>, after: Record) -> Self {
        Self {
            action,
            reason: None,
            before,
            after,
        }
    }
}

/// What the history of a record tells of a change.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    pub action: Action,
    pub reason: Option<String>,
    pub who: String,
    pub today: Date,
    pub before: Option<Value>,
    pub after: Option<Value>,
}

/// Everything that the register should hold.
#[derive(Debug, Default)]
pub struct Model {
    pub records: BTreeMap<Subject, Record>,
    pub told: BTreeMap<Subject, Vec<Told>>,
    /// Numbers of support requests are never given twice.
    pub last_request: i64,
    standing: Vec<Vec<Step>>,
    taken_back: Vec<Vec<Step>>,
}

impl Model {
    pub fn customers(&self) -> impl Iterator<Item = &Customer> {
        self.records.values().filter_map(|record| match record {
            Record::Customer(customer) => Some(customer),
            _ => None,
        })
    }

    /// Contracts without their requests, in the order of their numbers.
    pub fn contracts(&self) -> Vec<&Contract> {
        let mut all: Vec<_> = self
            .records
            .values()
            .filter_map(|record| match record {
                Record::Contract(contract) => Some(contract),
                _ => None,
            })
            .collect();
        all.sort_by(|a, b| a.number.cmp(&b.number));
        all
    }

    pub fn contract(&self, number: &str) -> Option<&Contract> {
        self.contracts()
            .into_iter()
            .find(|contract| contract.number == number)
    }

    pub fn requests(&self) -> impl Iterator<Item = &Request> {
        self.records.values().filter_map(|record| match record {
            Record::Request(request) => Some(request),
            _ => None,
        })
    }

    /// A contract as a reader gets it, with its requests in the order of their receipt.
    pub fn whole(&self, contract: &Contract) -> Contract {
        let mut whole = contract.clone();
        whole.facts.requests = self
            .requests()
            .filter(|request| request.contract == contract.id)
            .map(|request| request.fact.clone())
            .collect();
        whole
            .facts
            .requests
            .sort_by_key(|fact| (fact.received_at, fact.id));
        whole
    }

    /// What follows from the facts on a day.
    pub fn schedule(&self, contract: &Contract, today: Date) -> Schedule {
        let whole = self.whole(contract);
        Schedule::of(&whole.facts, &self.signed_under(contract), today)
            .expect("dates within the calendar")
    }

    /// X2: the edition that a contract keeps.
    pub fn signed_under(&self, contract: &Contract) -> Edition {
        self.edition(&contract.edition)
            .expect("no contract is signed under an edition that is not there")
    }

    pub fn stored_edition(&self, id: &str) -> Option<&StoredEdition> {
        match self.records.get(&Subject::Edition(id.to_owned())) {
            Some(Record::Edition(edition)) => Some(edition),
            _ => None,
        }
    }

    /// An edition as it holds, with what was confirmed (X3).
    pub fn edition(&self, id: &str) -> Option<Edition> {
        let stored = self.stored_edition(id);
        let shipped = Some(Edition::shipped()).filter(|shipped| shipped.id == id);
        let mut edition = stored
            .and_then(|stored| stored.edition.clone())
            .or_else(|| shipped.cloned())?;
        for word in stored.map_or(&[][..], |stored| &stored.confirmations) {
            for level in &mut edition.levels {
                if level.id == word.level {
                    level.test_systems.value = word.value;
                    level.test_systems.confirmed = true;
                }
            }
        }
        Some(edition)
    }

    /// The company's own editions.
    pub fn own_editions(&self) -> impl Iterator<Item = &Edition> {
        self.records.values().filter_map(|record| match record {
            Record::Edition(stored) => stored.edition.as_ref(),
            _ => None,
        })
    }

    /// X2: under which edition a contract is signed on a day.
    pub fn edition_for(&self, day: Date) -> String {
        self.own_editions()
            .filter(|edition| edition.valid_from <= day)
            .max_by_key(|edition| edition.valid_from)
            .unwrap_or(Edition::shipped())
            .id
            .clone()
    }

    /// Takes a change in: a new one with the identity it was given, or one back, or one again.
    pub fn commit(&mut self, mut steps: Vec<Step>, made: Made, command: &Command, now: &Now) {
        match command {
            Command::Undo => self.undo(now),
            Command::Redo => self.redo(now),
            _ if steps.is_empty() => {}
            _ => {
                match (&mut steps[0].after, made) {
                    (Record::Customer(customer), Made::Customer(id)) => customer.id = id,
                    (Record::Contract(contract), Made::Contract(id)) => contract.id = id,
                    (Record::Request(request), Made::Request(id)) => {
                        request.id = id;
                        request.fact.id = id.0;
                        assert!(id.0 > self.last_request, "a number is never given twice");
                        self.last_request = id.0;
                    }
                    _ => {}
                }
                self.taken_back.clear();
                for step in &steps {
                    self.tell(step, step.action, now);
                }
                self.standing.push(steps);
            }
        }
    }

    pub fn can_undo(&self) -> bool {
        !self.standing.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.taken_back.is_empty()
    }

    fn undo(&mut self, now: &Now) {
        let steps = self.standing.pop().expect("something to undo");
        for step in steps.iter().rev() {
            self.tell(step, Action::Undone, now);
        }
        self.taken_back.push(steps);
    }

    fn redo(&mut self, now: &Now) {
        let steps = self.taken_back.pop().expect("something to redo");
        for step in &steps {
            self.tell(step, Action::Redone, now);
        }
        self.standing.push(steps);
    }

    /// Sets the record and writes its history.
    fn tell(&mut self, step: &Step, action: Action, now: &Now) {
        let after = step.after.clone();
        let (from, to) = match action {
            Action::Undone => (Some(after), step.before.clone()),
            _ => (step.before.clone(), Some(after)),
        };
        let subject = step.after.subject();
        self.told.entry(subject.clone()).or_default().push(Told {
            action,
            reason: step.reason.clone().filter(|_| action == step.action),
            who: now.who.clone(),
            today: now.today,
            before: from.as_ref().map(Record::image),
            after: to.as_ref().map(Record::image),
        });
        match to {
            Some(record) => self.records.insert(subject, record),
            None => self.records.remove(&subject),
        };
    }
}
