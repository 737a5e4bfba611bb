//! What can be read of renewals: the book of a day, and what stands in it. All of it is of one
//! moment, so there is nothing of this for a register outside of [`Register::read`].
//!
//! [`Register::read`]: super::Register::read

use std::collections::HashMap;
use std::sync::Arc;

use terms::Date;
use terms::rules::renewals::CompactDay;

use super::Snapshot;
use crate::query::{RenewalCustomer, RenewalHead, RenewalPlace, RenewalSource};
use crate::sqlite::renewal_list;
use crate::{RenewalBook, RenewalCheck, StoreError};

impl Snapshot<'_> {
    /// What the renewals of all contracts follow from, as the register knew it at the end of
    /// `day`: what had been recorded on or before it.
    pub fn renewal_book(&self, day: Date) -> Result<Arc<RenewalBook>, StoreError> {
        renewal_list::book(self.connection, day)
    }

    /// Hands over every contract of a book that may renew: drafts and those withdrawn are not
    /// among them. In the order of their places.
    pub fn each_renewal_source(
        &self,
        book: &RenewalBook,
        take: impl FnMut(&RenewalSource<'_>),
    ) -> Result<(), StoreError> {
        renewal_list::each_source(self.connection, book, take)
    }

    /// How people know the contracts at these places of a book, in this order.
    pub fn renewal_heads(
        &self,
        book: &RenewalBook,
        places: &[RenewalPlace],
    ) -> Result<Vec<RenewalHead>, StoreError> {
        renewal_list::heads(self.connection, book, places)
    }

    /// By what the contracts at these places of a book are sorted as people count, in this order.
    pub fn renewal_number_sorts(
        &self,
        book: &RenewalBook,
        places: &[RenewalPlace],
    ) -> Result<Vec<String>, StoreError> {
        renewal_list::number_sorts(self.connection, book, places)
    }

    /// Number and name of a customer of a book.
    pub fn renewal_customer(
        &self,
        book: &RenewalBook,
        customer: RenewalCustomer,
    ) -> Result<Option<(String, String)>, StoreError> {
        renewal_list::customer_named(self.connection, book, customer)
    }

    /// The customer with this number in a book, ignoring case.
    pub fn renewal_customer_by_number(
        &self,
        book: &RenewalBook,
        number: &str,
    ) -> Result<Option<RenewalCustomer>, StoreError> {
        renewal_list::customer_numbered(self.connection, book, number)
    }

    /// Who looked over which renewal that lies in a range of days, as known in a book.
    pub fn renewal_checks(
        &self,
        book: &RenewalBook,
        from: Date,
        until: Date,
    ) -> Result<HashMap<(RenewalPlace, CompactDay), RenewalCheck>, StoreError> {
        renewal_list::checks(self.connection, book, from, until)
    }

    /// Which renewals in a range of days somebody looked over, as known in a book: by place, then
    /// day, without names.
    pub fn checked_renewals(
        &self,
        book: &RenewalBook,
        from: Date,
        until: Date,
    ) -> Result<Vec<(RenewalPlace, CompactDay)>, StoreError> {
        renewal_list::checked_days(self.connection, book, from, until)
    }
}
