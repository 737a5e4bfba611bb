//! Identities of records. Customers and contracts have UUIDs of version 7, so that they sort by
//! the time of recording; the time comes from the caller, nothing here reads a clock. Support
//! requests are called by their identity, so theirs is a small number that the register counts.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use uuid::{NoContext, Timestamp, Uuid};

macro_rules! identity {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new identity for a record made at `moment`; the rest is random.
            pub fn new(moment: DateTime<FixedOffset>) -> Self {
                Self(at(moment))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.hyphenated().fmt(formatter)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    };
}

identity! {
    /// Identity of a customer.
    CustomerId
}

identity! {
    /// Identity of a contract.
    ContractId
}

/// Identity of a support request: 1, 2, 3, given by the register and never given again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RequestId(pub i64);

impl std::fmt::Display for RequestId {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}

impl std::str::FromStr for RequestId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<i64> for RequestId {
    fn from(id: i64) -> Self {
        Self(id)
    }
}

fn at(moment: DateTime<FixedOffset>) -> Uuid {
    // Before 1970 there is no such timestamp; the random part alone keeps those apart.
    let seconds = u64::try_from(moment.timestamp()).unwrap_or(0);
    Uuid::new_v7(Timestamp::from_unix(
        NoContext,
        seconds,
        moment.timestamp_subsec_nanos(),
    ))
}
