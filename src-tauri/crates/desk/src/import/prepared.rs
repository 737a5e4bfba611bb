//! What storing a row does. Made with the plan, carried out in one change.

use crate::contracts::{ContractChanges, NewContract};
use crate::customers::NewCustomer;
use crate::notices::NewNotice;

/// What storing a row does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum Prepared {
    /// Nothing.
    #[default]
    Nothing,
    /// Makes a contract, and its customer if the register has none.
    New {
        /// The contract; its `customer` is the number of one that is there, or empty.
        contract: Box<NewContract>,
        /// The customer to make, unless a row before it has made it.
        customer: Option<Box<NewCustomer>>,
        /// The notice that is recorded with it.
        notice: Option<NewNotice>,
    },
    /// Changes a contract of the register.
    Change {
        /// Its number as the register has it.
        number: String,
        /// What is to change.
        changes: Box<ContractChanges>,
        /// The customer to make, if it becomes another one's that the register does not have.
        customer: Option<Box<NewCustomer>>,
        /// The notice that is recorded with it.
        notice: Option<NewNotice>,
    },
}
