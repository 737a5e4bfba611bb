//! Whose contract a row is: the customer by number, else by name, else one to make.

use store::Contract;

use super::super::draft::Draft;
use super::super::field::Field;
use super::super::known::Who;
use super::super::plan::{Asked, Candidate, Message};
use super::super::vocabulary;
use super::{Judge, Owner, Party};
use crate::customers::{self, NewCustomer};
use crate::problem::Problem;

impl Judge<'_, '_, '_> {
    /// Whose contract it is: by number, else by name, else a customer to make.
    ///
    /// The customer that the contract of this number has already is the one that is meant, unless
    /// the row names another one.
    pub(super) fn party(
        &self,
        draft: &mut Draft,
        by_number: Option<&Contract>,
    ) -> Result<Party, Problem> {
        let open = Party {
            owner: Owner::Open,
            customer: None,
            to_make: None,
        };
        let known = |id, draft: &mut Draft| -> Result<Party, Problem> {
            let customer = self.snapshot.customer(id)?;
            if let Some(customer) = &customer {
                draft.contract.customer = Some(customer.number.clone());
                let is_told = self
                    .options
                    .answer(draft.row, Field::CustomerName)
                    .is_some()
                    || draft.contract.customer_name.is_none();
                if is_told {
                    draft.contract.customer_name = Some(customer.name.clone());
                }
            }
            Ok(Party {
                owner: Owner::Known(id),
                customer,
                to_make: None,
            })
        };
        if let Some(row) = draft
            .customer_number
            .as_deref()
            .and_then(|number| self.customers.by_number(number))
        {
            return known(row.id, draft);
        }
        let has_name = |name: &str| {
            draft
                .contract
                .customer_name
                .as_ref()
                .is_none_or(|written| self.customers.key(written) == self.customers.key(name))
        };
        let present = by_number.and_then(|contract| self.customers.by_id(contract.customer));
        if let Some(row) = present.filter(|row| has_name(&row.name)) {
            return known(row.id, draft);
        }
        let Some(written) = draft.contract.customer_name.clone() else {
            let raw = draft.customer_number.clone().unwrap_or_default();
            draft.ask(Field::CustomerName, &raw, Vec::new(), Asked::Missing);
            return Ok(open);
        };
        let alias = vocabulary::alias(&written, &self.options.mapping.customers);
        let name = alias.unwrap_or(&written).to_owned();
        let may_be_a_number = alias.is_some()
            || self
                .options
                .answer(draft.row, Field::CustomerName)
                .is_some();
        if may_be_a_number && let Some(row) = self.customers.by_number(&name) {
            return known(row.id, draft);
        }
        let who = match (
            self.customers.by_name(&name),
            self.customers.by_number(&name),
        ) {
            // A column called after the customer may hold the number.
            (Who::New, Some(row)) => Who::Known(row.id),
            (who, _) => who,
        };
        match who {
            Who::Known(id) => known(id, draft),
            Who::Several(numbers) => {
                let candidates = numbers.into_iter().map(Candidate::Text).collect();
                draft.ask(
                    Field::CustomerName,
                    &written,
                    candidates,
                    Asked::SeveralCustomers,
                );
                Ok(open)
            }
            Who::New => {
                let input = NewCustomer {
                    number: draft.customer_number.clone(),
                    ..NewCustomer::named(name.clone())
                };
                let number = input.number.clone().unwrap_or_else(|| "K-0".to_owned());
                match customers::assembled(input.clone(), number, self.now) {
                    Ok(customer) => Ok(Party {
                        owner: Owner::New(
                            input.number.as_deref().map(str::to_lowercase),
                            self.customers.key(&name),
                        ),
                        customer: Some(customer),
                        to_make: Some(input),
                    }),
                    Err(problem) => {
                        let field = match problem.field() {
                            Some("number") => Field::CustomerNumber,
                            _ => Field::CustomerName,
                        };
                        draft.ask(
                            field,
                            &written,
                            Vec::new(),
                            Asked::Forbidden(problem.rule()),
                        );
                        draft.messages.push(Message::Refused(problem));
                        Ok(open)
                    }
                }
            }
        }
    }
}
