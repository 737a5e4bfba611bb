//! What the renewals of all contracts follow from, as it is handed over one contract at a time:
//! small enough to go through a million of them. Days and sums are made by those who ask.

use terms::rules::renewals::{CompactDay, RenewalChain};

use crate::sqlite::{packed_fees, packed_levels};

/// A level or a currency, by its number in [`RenewalBook`](crate::RenewalBook::word); from 1.
pub type RenewalWord = u32;

/// Who looks after contracts, by number in [`RenewalBook`](crate::RenewalBook::owner); from 1.
pub type RenewalOwner = u32;

/// Where a contract stands in a [`RenewalBook`](crate::RenewalBook).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RenewalPlace(pub(crate) u64);

/// Whose a contract is, in a [`RenewalBook`](crate::RenewalBook); small numbers.
pub type RenewalCustomer = u32;

/// A fee per contract year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RenewalFee {
    /// Minor units.
    pub amount_minor: i64,
    /// The currency.
    pub currency: RenewalWord,
}

/// What the renewals of one contract follow from.
#[derive(Debug, Clone, Copy)]
pub struct RenewalSource<'b, P = RenewalPlace> {
    /// Where it stands.
    pub place: P,
    /// Whose it is.
    pub customer: RenewalCustomer,
    /// A, T, the end, and the days of notice.
    pub chain: RenewalChain,
    /// When the notice arrived that ends it.
    pub notice_received_on: Option<CompactDay>,
    /// Who looks after it.
    pub owner: Option<RenewalOwner>,
    pub(crate) signed_level: RenewalWord,
    pub(crate) signed_fee: Option<RenewalFee>,
    pub(crate) levels: &'b [u8],
    pub(crate) fees: &'b [u8],
}

impl<P> RenewalSource<'_, P> {
    /// L3: the level that holds on `day`; of two changes on one day the later one.
    pub fn level_on(&self, day: CompactDay) -> RenewalWord {
        latest(packed_levels(self.levels), |from| from <= day).unwrap_or(self.signed_level)
    }

    /// The fee that holds on `day`, as [`Contract::fee_on`](crate::Contract::fee_on) tells it.
    pub fn fee_on(&self, day: CompactDay) -> Option<RenewalFee> {
        latest(packed_fees(self.fees), |from| from <= day).unwrap_or(self.signed_fee)
    }

    /// Whether another fee takes effect on `day`, and the fee that held until then.
    pub fn fee_before(&self, day: CompactDay) -> Option<Option<RenewalFee>> {
        packed_fees(self.fees)
            .any(|(from, _)| from == day)
            .then(|| latest(packed_fees(self.fees), |from| from < day).unwrap_or(self.signed_fee))
    }
}

/// Of what holds from days on, the latest that meets the condition; of several the last one.
fn latest<T>(
    steps: impl Iterator<Item = (CompactDay, T)>,
    holds: impl Fn(CompactDay) -> bool,
) -> Option<T> {
    steps
        .filter(|(from, _)| holds(*from))
        .max_by_key(|(from, _)| *from)
        .map(|(_, value)| value)
}

/// How people know a contract that renews.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenewalHead {
    /// Contract number.
    pub number: String,
    /// By which numbers are sorted as people count.
    pub number_sort: String,
    /// Customer number.
    pub customer_number: String,
    /// Company or person.
    pub customer_name: String,
}
