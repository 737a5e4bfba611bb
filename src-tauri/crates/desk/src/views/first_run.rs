//! What somebody says before they begin.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::person::Person;

/// What somebody says before they begin; anything may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BeginInput {
    /// The contractor's name.
    pub company_name: String,
    /// Who is at work.
    pub person: Person,
    /// Whether they go on in their own register; who looks at samples first is asked again.
    pub goes_on: bool,
}
