//! What the register already has: customers by number and name, contracts by number, else by
//! customer and first day. Read once for a plan; never changed.

use std::cell::RefCell;
use std::collections::HashMap;

use store::{Contract, ContractRow, CustomerId, CustomerQuery, CustomerRow, Snapshot};
use terms::Date;

use super::vocabulary::folded_name;
use crate::problem::Problem;

/// The customers of a register, to be found by number and name.
#[derive(Debug)]
pub(super) struct Customers {
    rows: Vec<CustomerRow>,
    by_number: HashMap<String, usize>,
    by_name: HashMap<String, Vec<usize>>,
    by_id: HashMap<CustomerId, usize>,
    /// Whether names are compared letter by letter, as in the program's own exports.
    is_exact: bool,
}

/// Who a name or a number means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Who {
    /// This one of the register.
    Known(CustomerId),
    /// Nobody in the register.
    New,
    /// One of these, by number.
    Several(Vec<String>),
}

impl Customers {
    pub(super) fn of(snapshot: &Snapshot<'_>, is_exact: bool) -> Result<Self, Problem> {
        let mut query = CustomerQuery {
            limit: 5_000,
            ..CustomerQuery::default()
        };
        let mut rows = Vec::new();
        loop {
            let page = snapshot.customers(&query)?;
            rows.extend(page.rows);
            if page.next.is_none() {
                break;
            }
            query.after = page.next;
        }
        let mut customers = Self {
            rows: Vec::new(),
            by_number: HashMap::with_capacity(rows.len()),
            by_name: HashMap::with_capacity(rows.len()),
            by_id: HashMap::with_capacity(rows.len()),
            is_exact,
        };
        for (at, row) in rows.iter().enumerate() {
            customers.by_number.insert(row.number.to_lowercase(), at);
            customers.by_id.insert(row.id, at);
            customers
                .by_name
                .entry(customers.key(&row.name))
                .or_default()
                .push(at);
        }
        customers.rows = rows;
        Ok(customers)
    }

    /// By what two names are the same.
    pub(super) fn key(&self, name: &str) -> String {
        if self.is_exact {
            name.to_owned()
        } else {
            folded_name(name)
        }
    }

    pub(super) fn by_number(&self, number: &str) -> Option<&CustomerRow> {
        let at = self.by_number.get(&number.to_lowercase())?;
        self.rows.get(*at)
    }

    pub(super) fn by_id(&self, id: CustomerId) -> Option<&CustomerRow> {
        self.rows.get(*self.by_id.get(&id)?)
    }

    pub(super) fn by_name(&self, name: &str) -> Who {
        let found: Vec<&CustomerRow> = self
            .by_name
            .get(&self.key(name))
            .into_iter()
            .flatten()
            .filter_map(|at| self.rows.get(*at))
            .collect();
        let same: Vec<&CustomerRow> = found
            .iter()
            .copied()
            .filter(|row| row.name == name)
            .collect();
        match (found.as_slice(), same.as_slice()) {
            ([], _) => Who::New,
            ([row], _) | (_, [row]) => Who::Known(row.id),
            _ => Who::Several(found.iter().map(|row| row.number.clone()).collect()),
        }
    }
}

/// The contracts of a register, to be found as a list names them.
pub(super) struct Contracts<'s, 'c> {
    snapshot: &'s Snapshot<'c>,
    is_empty: bool,
    of_customer: RefCell<HashMap<CustomerId, Vec<ContractRow>>>,
}

impl<'s, 'c> Contracts<'s, 'c> {
    pub(super) fn of(snapshot: &'s Snapshot<'c>) -> Result<Self, Problem> {
        Ok(Self {
            snapshot,
            is_empty: snapshot.counts()?.contracts == 0,
            of_customer: RefCell::new(HashMap::new()),
        })
    }

    pub(super) fn by_number(&self, number: &str) -> Result<Option<Contract>, Problem> {
        if self.is_empty {
            return Ok(None);
        }
        Ok(self.snapshot.contract_by_number(number)?)
    }

    /// The contracts of a customer that begin on `start`; none at all for a customer without any.
    pub(super) fn beginning_on(
        &self,
        customer: CustomerId,
        start: Option<Date>,
    ) -> Result<Vec<Contract>, Problem> {
        if self.is_empty {
            return Ok(Vec::new());
        }
        let mut known = self.of_customer.borrow_mut();
        let rows = match known.entry(customer) {
            std::collections::hash_map::Entry::Occupied(entry) => entry.into_mut(),
            std::collections::hash_map::Entry::Vacant(entry) => {
                entry.insert(self.snapshot.contracts_of(customer)?)
            }
        };
        let numbers: Vec<String> = rows
            .iter()
            .filter(|row| row.activates_on == start)
            .map(|row| row.number.clone())
            .collect();
        drop(known);
        numbers
            .iter()
            .filter_map(|number| self.snapshot.contract_by_number(number).transpose())
            .map(|contract| Ok(contract?))
            .collect()
    }
}
