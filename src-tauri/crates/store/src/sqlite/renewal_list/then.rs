//! What read otherwise on a day: contracts and customers as the images of the journal tell them,
//! packed like those that are stored.

use std::collections::{HashMap, HashSet};

use terms::{Date, Edition};

use super::RenewalBook;
use crate::derive::Renewing;
use crate::query::{RenewalCustomer, RenewalHead, RenewalPlace};
use crate::sqlite::renewal_index::Words;
use crate::sqlite::renewal_index::packed::Record;
use crate::sqlite::statement::{count, first, integer};
use crate::sqlite::vocabulary::{Word, WordKind};
use crate::sqlite::{Connection, customer, edition, journal};
use crate::{Contract, Customer, CustomerId, RenewalCheck, StoreError, Subject, fold};

/// Places from here on are of contracts that read otherwise on the day.
pub(super) const THEN: u64 = 1 << 40;

/// What read otherwise on the day; nothing for a day on or after the last recorded change.
#[derive(Debug, Default)]
pub(super) struct Then {
    /// Rows of contracts that something was recorded of since.
    pub(super) replaced: HashSet<i64>,
    /// In their place, those that were there.
    pub(super) records: Vec<u8>,
    pub(super) heads: Vec<RenewalHead>,
    pub(super) checks: Vec<(RenewalPlace, RenewalCheck)>,
    /// Number and name of customers that were others then.
    pub(super) customers: HashMap<RenewalCustomer, (String, String)>,
}

impl Then {
    /// Whether anything was recorded since.
    pub(super) fn is_another(&self) -> bool {
        !(self.replaced.is_empty() && self.heads.is_empty() && self.customers.is_empty())
    }
}

/// Looks up what read otherwise on the day for each of these identities.
pub(super) fn look_back(
    connection: &Connection,
    day: Date,
    changed: &[Vec<u8>],
    book: &mut RenewalBook,
) -> Result<(), StoreError> {
    let mut contracts: Vec<Contract> = Vec::new();
    let mut customers: HashMap<CustomerId, Customer> = HashMap::new();
    for id in changed {
        let row = first(
            connection,
            "SELECT row FROM contract WHERE id = ?1",
            [id],
            integer,
        )?;
        book.then.replaced.extend(row);
        match journal::known_on(connection, id, day)? {
            Some((Subject::Contract(_), image)) => contracts.push(journal::record_of(&image)?),
            Some((Subject::Customer(id), image)) => {
                customers.insert(id, journal::record_of(&image)?);
            }
            _ => {}
        }
    }
    let mut names = Names::of(connection, customers)?;
    let editions = edition::current(connection)?;
    let mut words = Growing::of(&book.words);
    for contract in contracts {
        let (customer, number, name) = names.of_customer(connection, contract.customer)?;
        let pinned = editions.get(&contract.edition);
        let edition: &Edition = match pinned {
            Some(pinned) => pinned,
            None => Edition::shipped(),
        };
        // A chain that leaves the calendar has none that could be told.
        let renewing = Renewing::of(&contract.facts, edition).unwrap_or_default();
        let Some(renewing) = renewing else {
            continue;
        };
        let record = Record {
            contract: &contract,
            customer,
            renewing,
        };
        record.write(0, &mut book.then.records, &mut |kind, word| {
            Ok(words.number(kind, word))
        })?;
        let place = place_then(book.then.heads.len());
        book.then.heads.push(RenewalHead {
            number_sort: fold::number_sort_key(&contract.number),
            number: contract.number,
            customer_number: number,
            customer_name: name,
        });
        let checks = contract.renewal_checks.into_iter();
        book.then.checks.extend(checks.map(|check| (place, check)));
    }
    book.then.customers = names.differing;
    book.words = words.in_order();
    Ok(())
}

pub(super) fn place_then(at: usize) -> RenewalPlace {
    RenewalPlace(THEN + u64::try_from(at).unwrap_or(u64::MAX - THEN))
}

/// The words of a book while contracts of then are added.
struct Growing {
    short: HashMap<String, Word>,
    owners: HashMap<String, Word>,
}

impl Growing {
    fn of(words: &Words) -> Self {
        let numbered = |words: &[String]| words.iter().cloned().zip(0..).collect();
        Self {
            short: numbered(&words.short),
            owners: numbered(&words.owners),
        }
    }

    fn number(&mut self, kind: WordKind, word: &str) -> Word {
        let words = match kind {
            WordKind::Short => &mut self.short,
            WordKind::Owner => &mut self.owners,
        };
        if let Some(known) = words.get(word) {
            return *known;
        }
        let next = Word::try_from(words.len()).unwrap_or(Word::MAX);
        words.insert(word.to_owned(), next);
        next
    }

    fn in_order(self) -> Words {
        let sorted = |words: HashMap<String, Word>| {
            let mut words: Vec<(Word, String)> = words
                .into_iter()
                .map(|(word, number)| (number, word))
                .collect();
            words.sort_unstable();
            words.into_iter().map(|(_, word)| word).collect()
        };
        Words {
            short: sorted(self.short),
            owners: sorted(self.owners),
        }
    }
}

/// Customers by identity, as they were called on the day.
struct Names {
    then: HashMap<CustomerId, Customer>,
    differing: HashMap<RenewalCustomer, (String, String)>,
    found: HashMap<CustomerId, (RenewalCustomer, String, String)>,
    /// For customers that are no longer there.
    next: RenewalCustomer,
}

impl Names {
    fn of(
        connection: &Connection,
        then: HashMap<CustomerId, Customer>,
    ) -> Result<Self, StoreError> {
        let last: RenewalCustomer = first(
            connection,
            "SELECT ifnull(max(row), 0) FROM customer",
            [],
            count,
        )?
        .unwrap_or_default();
        let mut names = Self {
            then,
            differing: HashMap::new(),
            found: HashMap::new(),
            next: last.saturating_add(1),
        };
        // Also contracts that are as they were have customers that are not.
        let ids: Vec<CustomerId> = names.then.keys().copied().collect();
        for id in ids {
            names.of_customer(connection, id)?;
        }
        Ok(names)
    }

    fn of_customer(
        &mut self,
        connection: &Connection,
        id: CustomerId,
    ) -> Result<(RenewalCustomer, String, String), StoreError> {
        if let Some(found) = self.found.get(&id) {
            return Ok(found.clone());
        }
        let now = customer::row_number_and_name(connection, id)?;
        let (number, name) = match (self.then.get(&id), &now) {
            (Some(then), _) => (then.number.clone(), then.name.clone()),
            (None, Some((_, number, name))) => (number.clone(), name.clone()),
            (None, None) => (String::new(), String::new()),
        };
        let row = if let Some((row, ..)) = now {
            row
        } else {
            self.next = self.next.saturating_add(1);
            self.next - 1
        };
        self.differing.insert(row, (number.clone(), name.clone()));
        self.found.insert(id, (row, number.clone(), name.clone()));
        Ok((row, number, name))
    }
}
