//! Who looks after contracts: set for one in the list, or for many that are chosen, as one change that
//! is taken back as one.

use store::{Action, Register};
use words::Words;

use crate::batch_page;
use crate::contracts;
use crate::done::{Done, Touched};
use crate::limits;
use crate::now::Now;
use crate::problem::Problem;
use crate::views::contract_list::OwnerInput;
use crate::views::shared::DoneView;

/// Sets the owner of the chosen contracts; an empty one takes it away. Those that have it already
/// stay untouched, and one that is not there refuses all.
pub fn set(
    register: &mut Register,
    input: &OwnerInput,
    now: &Now,
    words: Words,
) -> Result<DoneView<()>, Problem> {
    let owner = Some(input.owner.trim().to_owned()).filter(|owner| !owner.is_empty());
    limits::optional_text(owner.as_deref(), limits::OWNER, "owner")?;
    let numbers = batch_page::numbers(register, &input.selection, now)?;
    let changed = register.change(&now.stamp(), |change| {
        let mut changed = Vec::new();
        for number in numbers {
            let mut contract = change
                .contract_by_number(&number)?
                .ok_or_else(|| contracts::not_found(&number))?;
            if contract.owner != owner {
                contract.owner.clone_from(&owner);
                change.put_contract(&contract, Action::Edited, None)?;
                changed.push(Touched::Contract(number));
            }
        }
        Ok::<_, Problem>(changed)
    })?;
    let message = match i64::try_from(changed.len()).unwrap_or(i64::MAX) {
        0 => words.grid_owner_kept(),
        count => words.grid_owner_set(count),
    };
    Ok(DoneView::of(Done::new((), changed), message))
}

#[cfg(test)]
mod tests;
