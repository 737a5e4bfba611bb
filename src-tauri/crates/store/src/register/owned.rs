//! What falls due and renews among the contracts that one person looks after.

use terms::{Date, DeadlineKind};

use super::Snapshot;
use crate::sqlite::{Connection, deadline_list};
use crate::{Cursor, DeadlineRow, LaneCount, RenewalSum, StoreError};

/// The contracts of one owner, or all of them.
#[derive(Debug, Clone, Copy)]
pub struct Owned<'s> {
    connection: &'s Connection,
    owner: Option<&'s str>,
}

impl<'c> Snapshot<'c> {
    /// The contracts of this owner; all of them where nobody is meant.
    pub fn owned_by<'s>(&'s self, owner: Option<&'s str>) -> Owned<'s>
    where
        'c: 's,
    {
        Owned {
            connection: self.connection,
            owner,
        }
    }
}

impl Owned<'_> {
    /// As [`Snapshot::deadlines`].
    pub fn deadlines(
        &self,
        until: Date,
        kinds: &[DeadlineKind],
        after: Option<&Cursor>,
        limit: u32,
    ) -> Result<Vec<DeadlineRow>, StoreError> {
        deadline_list::until(self.connection, self.owner, until, kinds, after, limit)
    }

    /// As [`Snapshot::deadline_counts`].
    pub fn deadline_counts(
        &self,
        today: Date,
        borders: &[Date],
    ) -> Result<Vec<LaneCount>, StoreError> {
        deadline_list::lanes(self.connection, self.owner, today, borders)
    }

    /// As [`Snapshot::renewals_by_month`].
    pub fn renewals_by_month(
        &self,
        from: Date,
        until: Date,
    ) -> Result<Vec<RenewalSum>, StoreError> {
        deadline_list::renewals_by_month(self.connection, self.owner, from, until)
    }
}
