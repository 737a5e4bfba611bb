//! Identities of records: UUIDs of version 7, so that they sort by the time of recording.
//! The time comes from the caller; nothing here reads a clock.

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

fn at(moment: DateTime<FixedOffset>) -> Uuid {
    // Before 1970 there is no such timestamp; the random part alone keeps those apart.
    let seconds = u64::try_from(moment.timestamp()).unwrap_or(0);
    Uuid::new_v7(Timestamp::from_unix(
        NoContext,
        seconds,
        moment.timestamp_subsec_nanos(),
    ))
}
