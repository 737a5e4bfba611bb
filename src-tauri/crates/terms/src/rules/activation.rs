//! O1–O6: the window in which a contract may be activated, and the day it is.

use crate::{ActivationFact, ActivationNumbers, Date, OutOfRange, plus_days};

/// O1, O2: the days after an order on which the contract may become active.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActivationWindow {
    /// O + 1.
    pub earliest: Date,
    /// O + 30: the day without a wish.
    pub default: Date,
    /// O + 90.
    pub latest: Date,
}

impl ActivationWindow {
    /// The window after an order received on `received_on`.
    pub fn after(received_on: Date, numbers: ActivationNumbers) -> Result<Self, OutOfRange> {
        Ok(Self {
            earliest: plus_days(received_on, i64::from(numbers.earliest_days))?,
            default: plus_days(received_on, i64::from(numbers.default_days))?,
            latest: plus_days(received_on, i64::from(numbers.latest_days))?,
        })
    }

    /// O1: both ends are inside.
    pub fn contains(&self, date: Date) -> bool {
        (self.earliest..=self.latest).contains(&date)
    }
}

/// How the activation day came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ActivationOrigin {
    /// O2: no wish, O + 30.
    Default,
    /// O2: the client's wish.
    Requested,
    /// O6: taken over from a legacy list.
    Imported,
    /// O4: changed after A, with a reason.
    Corrected,
}

/// A and where it comes from. `None` while neither an order nor a recorded day gives one.
pub fn activates_on(
    fact: &ActivationFact,
    window: Option<ActivationWindow>,
) -> Option<(Date, ActivationOrigin)> {
    match fact {
        ActivationFact::Imported { on } => Some((*on, ActivationOrigin::Imported)),
        ActivationFact::Corrected { on, .. } => Some((*on, ActivationOrigin::Corrected)),
        ActivationFact::Requested { on } => window.map(|_| (*on, ActivationOrigin::Requested)),
        ActivationFact::Default => window.map(|window| (window.default, ActivationOrigin::Default)),
    }
}

#[cfg(test)]
mod tests;
