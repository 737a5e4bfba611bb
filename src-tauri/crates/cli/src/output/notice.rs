//! A notice with its verdict.

use std::io::{self, Write};

use desk::contracts::ContractCase;
use desk::describe;
use desk::records::rules::notice::NoticeOutcome;
use desk::records::{Date, NoticeFact};
use serde::Serialize;
use words::Words;

use super::ForPeople;
use super::shared::{day, named, optional_day};
use super::table::Labelled;

/// As `contract notice` prints it and as it stands in a contract.
#[derive(Debug, Serialize)]
pub(crate) struct Notice {
    pub(super) received_on: Date,
    pub(super) party: &'static str,
    pub(super) channel: &'static str,
    named_end: Option<Date>,
    recorded_on: Date,
    pub(super) verdict: &'static str,
    pub(super) ends_on: Option<Date>,
    period: Option<u32>,
    pub(super) open_tasks: Vec<&'static str>,
    counts: bool,
    sender: Option<String>,
    signed_copy_on: Option<Date>,
    pub(super) withdrawn_on: Option<Date>,
    extraordinary: Option<Extraordinary>,
    received_time: Option<String>,
    document: Option<Attached>,
}

/// A file that is kept as evidence.
#[derive(Debug, Serialize)]
struct Attached {
    name: String,
    sha256: String,
    bytes: u64,
}

#[derive(Debug, Serialize)]
struct Extraordinary {
    ends_on: Date,
    reason: String,
}

impl Notice {
    /// The notice at place `at` of a contract.
    pub(crate) fn at(case: &ContractCase, at: usize) -> Option<Self> {
        let fact = case.contract.facts.notices.get(at)?;
        Some(Self::of(fact, case.schedule.notices.get(at)?))
    }

    pub(super) fn of(fact: &NoticeFact, outcome: &NoticeOutcome) -> Self {
        Self {
            received_on: fact.received_on,
            party: fact.party.id(),
            channel: fact.channel.id(),
            named_end: fact.named_end,
            recorded_on: fact.recorded_on,
            verdict: outcome.verdict.id(),
            ends_on: outcome.ends_on,
            period: outcome.period.map(|period| period.ordinal),
            open_tasks: open_tasks(outcome),
            counts: outcome.counts,
            sender: fact.sender.clone(),
            signed_copy_on: fact.signed_copy_on,
            withdrawn_on: fact.withdrawn_on,
            extraordinary: fact.extraordinary.as_ref().map(|fact| Extraordinary {
                ends_on: fact.ends_on,
                reason: fact.reason.clone(),
            }),
            received_time: fact
                .received_time
                .map(|time| time.format("%H:%M").to_string()),
            document: fact.document.as_ref().map(|document| Attached {
                name: document.name.clone(),
                sha256: document.sha256.clone(),
                bytes: document.bytes,
            }),
        }
    }
}

impl ForPeople for Notice {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let mut lines = Labelled::default();
        lines.add(words.cli_verdict(), describe::verdict(self.verdict, words));
        lines.add(words.cli_ends_on(), optional_day(self.ends_on, words));
        let mut received = day(self.received_on, words);
        if let Some(time) = &self.received_time {
            received.push(' ');
            received.push_str(time);
        }
        lines.add(words.cli_received(), received);
        lines.add(words.cli_party(), named("party", self.party, words));
        lines.add(words.cli_channel(), named("channel", self.channel, words));
        lines.add(words.cli_named_end(), optional_day(self.named_end, words));
        lines.add(
            describe::field_name("sender", words),
            self.sender.clone().unwrap_or_default(),
        );
        if let Some(document) = &self.document {
            lines.add(words.cli_document(), document.name.clone());
        }
        if !self.open_tasks.is_empty() {
            lines.add(words.cli_open(), words.signed_copy_missing());
        }
        lines.write(out)
    }
}

/// N4: what is still to be done about a notice.
pub(super) fn open_tasks(outcome: &NoticeOutcome) -> Vec<&'static str> {
    if outcome.signed_copy_open {
        vec!["signed_copy"]
    } else {
        Vec::new()
    }
}
