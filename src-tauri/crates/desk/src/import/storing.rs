//! Stores what a plan prepared: customers first, then contracts, all of it as one change with one
//! undo. The register may have changed since the plan was made: everything is checked again.

use std::collections::{HashMap, HashSet};

use store::{Action, Change, Register};

use super::known::{Customers, Who};
use super::plan::{Outcome, Plan, PlanRow};
use super::prepared::Prepared;
use crate::contracts::{self, ContractCase, NewContract};
use crate::customers::{self, NewCustomer};
use crate::done::{Done, Touched};
use crate::notices::{self, NewNotice};
use crate::now::Now;
use crate::problem::{Code, Problem};

/// From so many rows on, the register is told to expect many.
const MANY: usize = 200;

/// Stores the rows that are new and changed.
pub(super) fn store(
    register: &mut Register,
    plan: &Plan,
    now: &Now,
) -> Result<Done<Outcome>, Problem> {
    let rows: Vec<&PlanRow> = plan
        .rows
        .iter()
        .filter(|row| row.prepared != Prepared::Nothing)
        .collect();
    if rows.is_empty() {
        return Ok(Done::new(Outcome::default(), []));
    }
    let work = |change: &mut Change<'_>| store_rows(change, &rows, plan.is_own_export, now);
    let (outcome, touched) = if rows.len() < MANY {
        register.change(&now.stamp(), work)?
    } else {
        register.change_many(&now.stamp(), work)?
    };
    Ok(Done::new(outcome, touched))
}

fn store_rows(
    change: &mut Change<'_>,
    rows: &[&PlanRow],
    is_own_export: bool,
    now: &Now,
) -> Result<(Outcome, Vec<Touched>), Problem> {
    let known = Customers::of(change, is_own_export)?;
    let mut storing = Storing {
        known,
        made: HashMap::new(),
        outcome: Outcome::default(),
        touched: Vec::new(),
        customers: HashSet::new(),
        now,
    };
    // Rows with numbers come first, so that no number that the program gives is one of theirs.
    let (with_number, without): (Vec<&&PlanRow>, Vec<&&PlanRow>) =
        rows.iter().partition(|row| match &row.prepared {
            Prepared::New { contract, .. } => contract.number.is_some(),
            Prepared::Change { .. } | Prepared::Nothing => true,
        });
    for row in with_number.into_iter().chain(without) {
        storing
            .row(change, row)
            .map_err(|problem| problem.with("row", row.row))?;
    }
    storing.outcome.new.sort_unstable();
    Ok((storing.outcome, storing.touched))
}

struct Storing<'n> {
    known: Customers,
    /// Customers that were made, by number and name as they are compared.
    made: HashMap<(Option<String>, String), String>,
    outcome: Outcome,
    touched: Vec<Touched>,
    /// Numbers of the customers that are touched already.
    customers: HashSet<String>,
    now: &'n Now,
}

impl Storing<'_> {
    fn row(&mut self, change: &mut Change<'_>, row: &PlanRow) -> Result<(), Problem> {
        match &row.prepared {
            Prepared::Nothing => Ok(()),
            Prepared::New {
                contract,
                customer,
                notice,
            } => {
                let mut input = contract.as_ref().clone();
                if let Some(customer) = customer {
                    input.customer = self.customer(change, customer)?;
                }
                let number = self.new_contract(change, input, notice.as_ref())?;
                self.outcome.new.push((row.row, number));
                Ok(())
            }
            Prepared::Change {
                number,
                changes,
                customer,
                notice,
            } => {
                let mut changes = changes.as_ref().clone();
                if let Some(customer) = customer {
                    changes.customer = Some(self.customer(change, customer)?);
                }
                let before = change
                    .contract_by_number(number)?
                    .ok_or_else(|| contracts::not_found(number))?;
                let (contract, _) = contracts::edit::changed(change, &before, changes, self.now)?;
                let mut case = contracts::case_in(change, contract, self.now.today)?;
                add_notice(&mut case, notice.as_ref(), self.now)?;
                if case.contract != before {
                    change.put_contract(&case.contract, Action::Imported, None)?;
                }
                self.touch(&case);
                self.outcome
                    .changed
                    .push((row.row, case.contract.number.clone()));
                Ok(())
            }
        }
    }

    /// The number of a customer that a row before has made, that somebody has made since the plan,
    /// or that is made now.
    fn customer(
        &mut self,
        change: &mut Change<'_>,
        customer: &NewCustomer,
    ) -> Result<String, Problem> {
        let key = (
            customer.number.as_ref().map(|number| number.to_lowercase()),
            self.known.key(&customer.name),
        );
        if let Some(number) = self.made.get(&key) {
            return Ok(number.clone());
        }
        let number = match self.known.by_name(&customer.name) {
            Who::Known(id) => self.known.by_id(id).map(|row| row.number.clone()),
            Who::New | Who::Several(_) => None,
        };
        let number = if let Some(number) = number {
            number
        } else {
            self.outcome.customers += 1;
            customers::add(change, customer.clone(), self.now)?.number
        };
        self.made.insert(key, number.clone());
        Ok(number)
    }

    fn new_contract(
        &mut self,
        change: &mut Change<'_>,
        input: NewContract,
        notice: Option<&NewNotice>,
    ) -> Result<String, Problem> {
        let customer = change
            .customer_by_number(&input.customer)?
            .ok_or_else(|| customers::not_found(&input.customer))?;
        let number = match &input.number {
            Some(number) if change.contract_by_number(number)?.is_some() => {
                return Err(
                    Problem::at(Code::DuplicateNumber, "number").with("number", number.as_str())
                );
            }
            Some(number) => number.clone(),
            None => change.free_contract_number(self.now.today)?,
        };
        let edition = change.edition_for(input.received_on.unwrap_or(self.now.today))?;
        let mut case = contracts::draft_case(input, number, customer, edition, self.now)?;
        add_notice(&mut case, notice, self.now)?;
        change.put_contract(&case.contract, Action::Imported, None)?;
        self.touch(&case);
        Ok(case.contract.number)
    }

    fn touch(&mut self, case: &ContractCase) {
        self.touched
            .push(Touched::Contract(case.contract.number.clone()));
        let customer = &case.customer.number;
        if self.customers.insert(customer.clone()) {
            self.touched.push(Touched::Customer(customer.clone()));
        }
    }
}

fn add_notice(
    case: &mut ContractCase,
    notice: Option<&NewNotice>,
    now: &Now,
) -> Result<(), Problem> {
    if let Some(notice) = notice {
        let (fact, _) = notices::preview(case, notice, now)?;
        case.contract.facts.notices.push(fact);
    }
    Ok(())
}
