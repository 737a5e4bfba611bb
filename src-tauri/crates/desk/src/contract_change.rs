//! One change of one contract, as every feature makes it: read it in the transaction, let the
//! feature change the record, derive anew, store record and history together.
//! What never lives here: what is changed, and whether it may be.

use store::{Action, Contract, Register};

use crate::contracts::{self, ContractCase, case_in};
use crate::now::Now;
use crate::problem::Problem;

/// Changes the contract `number` by `with`, which says what was done, and gives it as it is then.
///
/// `with` gets the record and what follows from it today. Refusing stores nothing.
pub(crate) fn change(
    register: &mut Register,
    number: &str,
    now: &Now,
    with: impl FnOnce(&mut Contract, &ContractCase) -> Result<Action, Problem>,
) -> Result<ContractCase, Problem> {
    register.change(&now.stamp(), |change| {
        let contract = change
            .contract_by_number(number)?
            .ok_or_else(|| contracts::not_found(number))?;
        let mut changed = contract.clone();
        let before = case_in(change, contract, now.today)?;
        let action = with(&mut changed, &before)?;
        let after = case_in(change, changed, now.today)?;
        change.put_contract(&after.contract, action, None)?;
        Ok(after)
    })
}
