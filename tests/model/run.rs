//! Gives a command to the use cases, as the window and the command line do. Never past them.

use desk::contracts::{self, ContractChanges};
use desk::customers::{self, CustomerChanges};
use desk::{Now, Problem, amendments, consulting, editions, history, notices, requests};
use store::{ContractId, CustomerId, Register, RequestId};

use crate::commands::Command;

/// The identity that a new record was given.
#[derive(Debug, Clone, Copy)]
pub enum Made {
    Nothing,
    Customer(CustomerId),
    Contract(ContractId),
    Request(RequestId),
}

pub fn run(register: &mut Register, command: &Command, now: &Now) -> Result<Made, Problem> {
    match command {
        Command::AddCustomer(input) => {
            let done = customers::create(register, input.clone(), now)?;
            return Ok(Made::Customer(done.value.id));
        }
        Command::EditCustomer(number, note) => {
            let changes = CustomerChanges {
                note: Some(Some(note.clone())),
                ..CustomerChanges::default()
            };
            customers::edit(register, number, changes, now)?;
        }
        Command::Create(input) => {
            let done = contracts::create(register, input.clone(), now)?;
            return Ok(Made::Contract(done.value.contract.id));
        }
        Command::Edit(number, changes) => {
            let changes: ContractChanges = changes.clone();
            contracts::edit(register, number, changes, now)?;
        }
        Command::Amend(number, level, on) => {
            amendments::amend_level(register, number, level, *on, now)?;
        }
        Command::Fee(number, on, fee) => {
            amendments::amend_fee(register, number, *on, fee.clone(), now)?;
        }
        Command::Notice(number, input) => {
            notices::record(register, number, input, now)?;
        }
        Command::WithdrawNotice(number, at) => {
            notices::withdraw(register, number, *at, now.today, now)?;
        }
        Command::SignedCopy(number, at) => {
            notices::record_signed_copy(register, number, *at, now.today, now)?;
        }
        Command::Draw(number, on, blocks) => {
            consulting::draw(register, number, *on, *blocks, now)?;
        }
        Command::CancelDraw(number, at) => {
            consulting::cancel(register, number, *at, now)?;
        }
        Command::Request(input) => {
            let done = requests::add(register, input.clone(), now)?;
            return Ok(Made::Request(done.value.request.id));
        }
        Command::Answer(id, input) => {
            requests::answer(register, *id, *input, now)?;
        }
        Command::CopyEdition(input) => {
            editions::copy(register, input.clone(), now)?;
        }
        Command::Confirm(input) => {
            editions::confirm(register, input, now)?;
        }
        Command::Undo => {
            history::undo(register, now)?;
        }
        Command::Redo => {
            history::redo(register, now)?;
        }
    }
    Ok(Made::Nothing)
}
