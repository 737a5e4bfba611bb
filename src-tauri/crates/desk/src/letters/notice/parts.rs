//! The parts that letters about a notice have in common: who sent it and how, the large dates, the
//! period that was missed, the reasons. Never: which letter it is.

use documents::letter::LetterBlock;
use documents::sheet::{LargeDate, Steps};
use terms::rules::notice::{self as rules, NoticeOutcome};
use terms::rules::term::{self, Period};
use terms::{Channel, Date, Fact, NoticeFact, Party, reasons};

use super::Notice;
use crate::describe::keyed;
use crate::problem::{Code, Problem};
use crate::summary::sentences;

impl Notice<'_> {
    /// The person who sent the client's notice: `Özgür Musterer, managing director` is addressed
    /// by the name before the comma.
    pub(super) fn sender(&self) -> Option<String> {
        if self.fact.party == Party::Contractor {
            return None;
        }
        let sender = self.fact.sender.as_deref()?;
        let name = sender.split(',').next().unwrap_or(sender).trim();
        (!name.is_empty() && name != self.desk.case.customer.name).then(|| name.to_owned())
    }

    /// `by letter`.
    pub(super) fn how(&self) -> String {
        keyed("letter-by", self.fact.channel.id(), self.desk.words)
    }

    pub(super) fn received(&self) -> String {
        let words = self.desk.words;
        let date = self.desk.date(self.fact.received_on);
        if self.fact.extraordinary.is_some() {
            words.letter_extraordinary_received(&date, &self.how())
        } else {
            words.letter_notice_received(&date, &self.how())
        }
    }

    /// § 314 BGB: what the client names as the reason.
    pub(super) fn reason_given(&self) -> Option<LetterBlock> {
        let important = self.fact.extraordinary.as_ref()?;
        let text = self.desk.words.letter_extraordinary(&important.reason);
        Some(LetterBlock::Paragraph(text))
    }

    pub(super) fn receipt(&self) -> LargeDate {
        let words = self.desk.words;
        let weekday = self.desk.weekday(self.fact.received_on);
        let verdict = keyed("letter-verdict", self.outcome.verdict.id(), words);
        LargeDate {
            label: words.letter_notice_received_on(),
            date: self.desk.date(self.fact.received_on),
            note: if self.fact.extraordinary.is_some() {
                weekday
            } else {
                words.letter_notice_received_note(&verdict, &weekday)
            },
            is_open: false,
        }
    }

    pub(super) fn last_day(&self, end: Date) -> LargeDate {
        let words = self.desk.words;
        LargeDate {
            label: words.letter_last_day(),
            date: self.desk.date(end),
            note: words.letter_ends_note(&self.desk.weekday(end)),
            is_open: false,
        }
    }

    /// The period that a late notice missed.
    pub(super) fn missed(&self) -> Result<Period, Problem> {
        let case = self.desk.case;
        let activates_on = case.schedule.activates_on.ok_or_else(|| {
            Problem::new(Code::StateConflict).with("state", case.schedule.state.id())
        })?;
        let days = case.edition.notice_days;
        let months = case.contract.facts.term_months;
        Ok(term::period_on(
            activates_on,
            months,
            days,
            self.fact.received_on,
        )?)
    }

    /// What the same notice achieves as a letter.
    pub(super) fn in_writing(&self) -> Result<NoticeOutcome, Problem> {
        let case = self.desk.case;
        let Some(activates_on) = case.schedule.activates_on else {
            return Ok(*self.outcome);
        };
        if rules::form(self.fact.channel) == rules::Form::Written {
            return Ok(*self.outcome);
        }
        let letter = NoticeFact {
            channel: Channel::Letter,
            ..self.fact.clone()
        };
        let months = case.contract.facts.term_months;
        Ok(rules::judge(&letter, activates_on, months, &case.edition)?)
    }

    /// The notice that counts and its end, if it is another one.
    pub(super) fn one_before(&self) -> Option<(&NoticeFact, Date)> {
        if self.outcome.counts {
            return None;
        }
        let case = self.desk.case;
        let at = case
            .schedule
            .notices
            .iter()
            .position(|outcome| outcome.counts)?;
        let first = case.contract.facts.notices.get(at)?;
        Some((first, case.schedule.notices.get(at)?.ends_on?))
    }

    /// How the end follows, from the reason that the window shows. For our own notice it is the
    /// period that counts: the letter is written before it is received.
    pub(super) fn reasons(&self) -> Result<Option<LetterBlock>, Problem> {
        let (case, words) = (self.desk.case, self.desk.words);
        let Some(activates_on) = case.schedule.activates_on else {
            return Ok(None);
        };
        let months = case.contract.facts.term_months;
        let is_own = self.fact.party == Party::Contractor;
        let why = match self.outcome.period {
            Some(period) if is_own && self.fact.extraordinary.is_none() => {
                reasons::period(activates_on, months, period, &case.edition)
            }
            _ => reasons::notice(activates_on, months, self.fact, self.outcome, &case.edition)?,
        };
        let Some(why) = why else { return Ok(None) };
        let is_ordinary = self.fact.extraordinary.is_none();
        let wanted = |fact: &Fact| match fact {
            Fact::NoticeBy { .. } | Fact::NotMoved { .. } => is_ordinary,
            Fact::LastDay { .. } => is_own && is_ordinary,
            Fact::NamedEnd | Fact::Judged { .. } | Fact::ExtraordinaryEnd => true,
            _ => false,
        };
        let steps = sentences::of(&why, case, wanted, words);
        Ok((!steps.is_empty()).then(|| {
            LetterBlock::Steps(Steps {
                heading: words.letter_reasons(),
                steps,
            })
        }))
    }
}
