//! What tells that something changed without the window's doing. Never: looking; the register as
//! the window holds it does that.

use desk::records::Date;

/// How a register looks at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Glance {
    /// Changes when another program has written to the register.
    pub(crate) version: i64,
    /// How much has been recorded; moving the index to another day records nothing.
    pub(crate) recorded: i64,
    /// The day it is.
    pub(crate) today: Date,
}

impl Glance {
    /// Whether another program recorded something, or another day has begun: after midnight, after
    /// a sleep, with a clock that was set.
    pub(crate) fn tells_of_a_change_since(self, before: Self) -> bool {
        before.today != self.today
            || (before.version != self.version && before.recorded != self.recorded)
    }
}

#[cfg(test)]
mod tests {
    use super::Glance;

    #[test]
    fn a_new_day_and_what_others_record_are_noticed_and_nothing_else() {
        let glance = |version, recorded, today: &str| Glance {
            version,
            recorded,
            today: today.parse().expect("a day"),
        };
        let before = glance(1, 10, "2026-11-24");
        for (found, is_change) in [
            (glance(1, 10, "2026-11-24"), false),
            (glance(1, 10, "2026-11-25"), true),
            (glance(1, 10, "2026-11-23"), true),
            (glance(2, 11, "2026-11-24"), true),
            // The index was moved to another day, or this window itself recorded something.
            (glance(2, 10, "2026-11-24"), false),
            (glance(1, 11, "2026-11-24"), false),
        ] {
            let told = found.tells_of_a_change_since(before);
            assert_eq!(told, is_change, "{found:?}");
        }
    }
}
