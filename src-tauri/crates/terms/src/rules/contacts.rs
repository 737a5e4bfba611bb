//! C1–C3: who may submit requests, and by when they are to be named.

use crate::rules::holidays::Calendar;
use crate::{ContactFact, ContactNumbers, Date, OutOfRange, plus_days};

/// C2, C3: when contacts are due and from which day the flag is red.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContactsDue {
    /// The due day as shown; never moved.
    pub due: Date,
    /// The first day on which it is overdue (§ 193 BGB).
    pub overdue_from: Date,
}

/// C2, C3 for an order placed on `commissioned_on`.
pub fn contacts_due(
    commissioned_on: Date,
    numbers: ContactNumbers,
    calendar: Calendar<'_>,
) -> Result<ContactsDue, OutOfRange> {
    let due = plus_days(commissioned_on, i64::from(numbers.due_days))?;
    let overdue_from = plus_days(calendar.working_day_on_or_after(due), 1)?;
    Ok(ContactsDue { due, overdue_from })
}

/// What is wrong with a list of contacts (C1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContactsFinding {
    /// More current contacts than the edition allows.
    TooMany {
        /// The most allowed.
        most: u32,
    },
    /// The contact at this place has the e-mail of one before it, ignoring case.
    DuplicateEmail {
        /// Place in the list, from 0.
        at: usize,
    },
}

/// C1 over the contacts that are current on `day`.
pub fn check_contacts(
    contacts: &[ContactFact],
    numbers: ContactNumbers,
    day: Date,
) -> Option<ContactsFinding> {
    let current: Vec<(usize, String)> = contacts
        .iter()
        .filter(|contact| contact.is_current_on(day))
        .enumerate()
        .map(|(at, contact)| (at, contact.email.to_lowercase()))
        .collect();
    if current.len() > numbers.most as usize {
        return Some(ContactsFinding::TooMany { most: numbers.most });
    }
    current
        .iter()
        .find(|(at, email)| current.iter().take(*at).any(|(_, before)| before == email))
        .map(|(at, _)| ContactsFinding::DuplicateEmail { at: *at })
}
