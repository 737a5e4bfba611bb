//! Chance that is the same every time: SplitMix64, one stream for each record, so that a record
//! does not depend on those before it.

use chrono::{DateTime, FixedOffset};
use uuid::{Builder, Uuid};

/// What a stream is for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Subject {
    Customer,
    Contract,
    Owner,
    Change,
    Request,
}

/// A stream of chance.
#[derive(Debug, Clone)]
pub(super) struct Random(u64);

impl Random {
    /// The stream of record number `at`.
    pub(super) fn of(seed: u64, subject: Subject, at: u32) -> Self {
        let subject = match subject {
            Subject::Customer => 1,
            Subject::Contract => 2,
            Subject::Owner => 3,
            Subject::Change => 4,
            Subject::Request => 5,
        };
        let mut start = Self(seed ^ (subject << 40));
        let mixed = start.next() ^ u64::from(at);
        let mut stream = Self(mixed);
        stream.next();
        stream
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below `border`; 0 for a border of 0.
    pub(super) fn below(&mut self, border: u32) -> u32 {
        let high = (u128::from(self.next()) * u128::from(border)) >> 64;
        u32::try_from(high).unwrap_or(0)
    }

    /// A number from `least` to `most`, both included.
    pub(super) fn between(&mut self, least: u32, most: u32) -> u32 {
        least + self.below(most.saturating_sub(least) + 1)
    }

    /// True in so many of a hundred cases.
    pub(super) fn happens(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of these; nothing of nothing.
    pub(super) fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        let at = self.below(u32::try_from(of.len()).unwrap_or(u32::MAX));
        of.get(at as usize).copied().unwrap_or_default()
    }

    /// An identity recorded at `moment`.
    pub(super) fn identity(&mut self, moment: DateTime<FixedOffset>) -> Uuid {
        let milliseconds = u64::try_from(moment.timestamp_millis()).unwrap_or(0);
        let mut bytes = [0; 10];
        let chance = self
            .next()
            .to_le_bytes()
            .into_iter()
            .chain(self.next().to_le_bytes());
        for (byte, chance) in bytes.iter_mut().zip(chance) {
            *byte = chance;
        }
        Builder::from_unix_timestamp_millis(milliseconds, &bytes).into_uuid()
    }
}
