//! A contract as people read it: dates with their distance, then everything else.

use std::io::{self, Write};

use desk::describe;
use desk::records::{Date, State};
use words::{Words, format};

use super::super::ForPeople;
use super::super::notice::Notice;
use super::super::shared::{day, named, optional_day};
use super::super::steps;
use super::super::table::{Labelled, shown};
use super::{Amendment, Contact, Contract, FeeChange, Solution};

impl ForPeople for Contract {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        writeln!(
            out,
            "{}  {}  ({})",
            shown(&self.number),
            shown(&self.customer_name),
            shown(&self.customer),
        )?;
        for warning in &self.warnings {
            writeln!(out, "! {}", named("cli-warning", warning, words))?;
        }
        if let Some(on) = self.as_of {
            let date = format::date_with_weekday(on, words.language());
            writeln!(out, "{}", words.cli_as_of(&date))?;
        }
        writeln!(out)?;
        let mut lines = Labelled::default();
        self.add_dates(&mut lines, words);
        self.add_rest(&mut lines, words);
        lines.write(out)?;
        steps::write(&self.steps, out, words)
    }
}

impl Contract {
    fn add_dates(&self, lines: &mut Labelled, words: Words) {
        let far = |day: Date| {
            format!(
                "{}, {}",
                format::date_with_weekday(day, words.language()),
                format::distance(
                    day.signed_duration_since(self.today).num_days(),
                    words.language()
                ),
            )
        };
        lines.add(words.state(), describe::state(self.state, words));
        lines.add(words.level(), named("level", &self.level, words));
        lines.add(
            words.order_received(),
            optional_day(self.received_on, words),
        );
        if let (Some(activates_on), Some(origin)) = (self.activates_on, self.activation_origin) {
            let origin = named("activation-origin", origin, words);
            lines.add(
                words.activation(),
                format!("{} ({origin})", day(activates_on, words)),
            );
        }
        lines.add(words.term(), words.month_count(i64::from(self.term_months)));
        if self.state == State::Withdrawn.id() {
            lines.add(
                describe::field_name("withdrawn_on", words),
                optional_day(self.withdrawn_on, words),
            );
        } else if let Some(end) = self.ends_on {
            lines.add(words.last_day_terminated(), far(end));
        } else if let Some(period) = &self.period {
            lines.add(words.last_day(), far(period.last_day));
            lines.add(words.renews_on(), far(period.renews_on));
            if period.notice_by < self.today {
                lines.add(words.cancel_by_passed(), far(period.notice_by));
            } else {
                lines.add(words.cancel_by(), far(period.notice_by));
                lines.add(
                    words.last_working_day(),
                    format::date_with_weekday(period.last_working_day, words.language()),
                );
            }
        }
    }

    fn add_rest(&self, lines: &mut Labelled, words: Words) {
        let fee = self.yearly_fee.as_ref();
        lines.add(
            words.yearly_fee(),
            fee.map(|fee| fee.text(words)).unwrap_or_default(),
        );
        lines.add(words.owner(), self.owner.clone().unwrap_or_default());
        let joined = |lines: Vec<String>| lines.join("\n");
        lines.add(
            words.contacts(),
            joined(
                self.contacts
                    .iter()
                    .map(|contact| contact.line(words))
                    .collect(),
            ),
        );
        lines.add(
            words.covered_systems(),
            joined(
                self.solutions
                    .iter()
                    .map(|solution| solution.line(words))
                    .collect(),
            ),
        );
        lines.add(
            words.notice(),
            joined(
                self.notices
                    .iter()
                    .map(|notice| notice.line(words))
                    .collect(),
            ),
        );
        let levels = self
            .amendments
            .iter()
            .map(|amendment| amendment.line(words));
        let fees = self.fee_changes.iter().map(|change| change.line(words));
        lines.add(words.amendment(), joined(levels.chain(fees).collect()));
        if let Some(entitlements) = &self.entitlements {
            for (label, value) in entitlements.used(words) {
                lines.add(label, value);
            }
        }
        lines.add(
            describe::field_name("note", words),
            self.note.clone().unwrap_or_default(),
        );
    }
}

impl Contact {
    fn line(&self, words: Words) -> String {
        let mut line = format!("{}, {}, {}", self.name, self.email, self.phone);
        if let Some(end) = self.valid_to {
            line.push_str(", ");
            line.push_str(&words.cli_until(&day(end, words)));
        }
        line
    }
}

impl Solution {
    fn line(&self, words: Words) -> String {
        let mut line = named("solution", &self.solution, words);
        if let Some(version) = &self.version {
            line.push(' ');
            line.push_str(version);
        }
        line.push_str(", ");
        line.push_str(&named("environment", self.environment, words));
        if let Some(satellites) = self.satellites {
            line.push_str(", ");
            line.push_str(&words.cli_satellite_count(i64::from(satellites)));
        }
        line
    }
}

impl Amendment {
    fn line(&self, words: Words) -> String {
        format!(
            "{}: {} → {}",
            day(self.effective_on, words),
            named("level", &self.from_level, words),
            named("level", &self.to_level, words),
        )
    }
}

impl FeeChange {
    fn line(&self, words: Words) -> String {
        let fee = self.yearly_fee.as_ref();
        format!(
            "{}: {}",
            day(self.effective_on, words),
            fee.map_or_else(
                || words.none(),
                |fee| { words.cli_fee_from_then(&fee.text(words)) }
            ),
        )
    }
}

impl Notice {
    fn line(&self, words: Words) -> String {
        let mut parts = vec![
            day(self.received_on, words),
            named("party", self.party, words),
            named("channel", self.channel, words),
            describe::verdict_short(self.verdict, words),
        ];
        if let Some(end) = self.ends_on {
            parts.push(words.cli_ends(&day(end, words)));
        }
        if let Some(withdrawn) = self.withdrawn_on {
            parts.push(words.cli_withdrawn(&day(withdrawn, words)));
        }
        if !self.open_tasks.is_empty() {
            parts.push(words.signed_copy_missing());
        }
        parts.join(", ")
    }
}
