//! Letters about a notice of termination: what it achieves and why, the signed copy that is
//! missing, a further one, one that was withdrawn, our own. Never: judging it.

use documents::letter::LetterBlock;
use documents::sheet::LargeDate;
use terms::rules::notice::{NoticeOutcome, Verdict};
use terms::{Date, NoticeFact, Party};

use super::{Draft, LetterKind, Writing, activation};
use crate::problem::{Code, Problem};

mod parts;

pub(super) fn compose(
    desk: &Writing<'_>,
    fact: &NoticeFact,
    outcome: &NoticeOutcome,
) -> Result<Draft, Problem> {
    let notice = Notice {
        desk,
        fact,
        outcome,
    };
    if let Some(agreed_on) = fact.withdrawn_on {
        return Ok(notice.withdrawn(agreed_on));
    }
    if fact.party == Party::Contractor {
        return notice.own();
    }
    let Some(end) = outcome.ends_on else {
        return Ok(notice.without_effect());
    };
    if let Some(first) = notice.one_before() {
        return Ok(notice.second(first));
    }
    if outcome.signed_copy_open {
        return notice.signed_copy(end);
    }
    if fact.extraordinary.is_none() && outcome.verdict == Verdict::Late {
        return notice.late(end);
    }
    notice.confirmed(end)
}

/// A notice and what it achieves.
struct Notice<'a> {
    desk: &'a Writing<'a>,
    fact: &'a NoticeFact,
    outcome: &'a NoticeOutcome,
}

impl Notice<'_> {
    fn confirmed(&self, end: Date) -> Result<Draft, Problem> {
        let words = self.desk.words;
        let (number, end_long) = (self.desk.number(), self.desk.date_long(end));
        let mut blocks = vec![paragraph(&[
            &self.received(),
            &words.letter_notice_confirmed(number, &end_long),
            &words.letter_until_then(),
        ])];
        blocks.extend(self.reason_given());
        blocks.push(LetterBlock::Dates(vec![self.receipt(), self.last_day(end)]));
        blocks.extend(self.reasons()?);
        blocks.extend(self.desk.questions());
        let subject = if self.fact.extraordinary.is_some() {
            words.letter_extraordinary_subject(&end_long)
        } else {
            words.letter_notice_subject(&end_long)
        };
        let title = words.letter_notice_title(number);
        Ok(self.draft(LetterKind::NoticeConfirmed, title, subject, blocks))
    }

    fn late(&self, end: Date) -> Result<Draft, Problem> {
        let desk = self.desk;
        let words = desk.words;
        let end_long = desk.date_long(end);
        let missed = self.missed()?;
        let text = words.letter_notice_late(
            &desk.date(missed.notice_by),
            desk.number(),
            &end_long,
            &desk.date(missed.last_day),
        );
        let mut blocks = vec![paragraph(&[
            &self.received(),
            &text,
            &words.letter_until_then(),
        ])];
        let was_possible = LargeDate {
            label: words.letter_notice_was_possible(),
            date: desk.date(missed.notice_by),
            note: words.letter_notice_was_possible_note(&desk.weekday(missed.notice_by)),
            is_open: false,
        };
        blocks.push(LetterBlock::Dates(vec![
            self.receipt(),
            was_possible,
            self.last_day(end),
        ]));
        blocks.extend(self.reasons()?);
        blocks.extend(desk.questions());
        let title = words.letter_notice_title(desk.number());
        let subject = words.letter_notice_late_subject(&end_long);
        Ok(self.draft(LetterKind::NoticeLate, title, subject, blocks))
    }

    /// N4: effective, and the signed copy is asked for.
    fn signed_copy(&self, end: Date) -> Result<Draft, Problem> {
        let desk = self.desk;
        let words = desk.words;
        let number = desk.number();
        let end_long = desk.date_long(end);
        let is_late = self.fact.extraordinary.is_none() && self.outcome.verdict == Verdict::Late;
        let effect = if is_late {
            let missed = self.missed()?;
            let (by, missed) = (desk.date(missed.notice_by), desk.date(missed.last_day));
            words.letter_notice_late(&by, number, &end_long, &missed)
        } else {
            words.letter_copy_confirmed(number, &end_long)
        };
        let mut blocks = vec![paragraph(&[
            &self.received(),
            &effect,
            &words.letter_until_then(),
        ])];
        blocks.extend(self.reason_given());
        let until = self
            .outcome
            .period
            // Of a late notice the day lies a whole period ahead, which is no day to name.
            .filter(|period| !is_late && period.notice_by > desk.today)
            .map(|period| period.notice_by);
        let mut dates = vec![self.receipt(), self.last_day(end)];
        dates.extend(until.map(|by| LargeDate {
            label: words.letter_copy_wanted(),
            date: desk.date(by),
            note: words.letter_copy_wanted_note(&desk.weekday(by)),
            is_open: true,
        }));
        blocks.push(LetterBlock::Dates(dates));
        blocks.extend(self.reasons()?);
        let wanted = match until {
            Some(by) => words.letter_copy_by(&desk.date(by)),
            None => words.letter_copy_soon(),
        };
        blocks.push(LetterBlock::Paragraph(wanted));
        let title = words.letter_copy_title(number);
        let subject = words.letter_copy_subject();
        Ok(self.draft(LetterKind::SignedCopy, title, subject, blocks))
    }

    /// N4: nothing ends. What to do instead, and until when.
    fn without_effect(&self) -> Draft {
        let desk = self.desk;
        let words = desk.words;
        let number = desk.number();
        let received_on = desk.date(self.fact.received_on);
        let schedule = &desk.case.schedule;
        let mut blocks = vec![LetterBlock::Paragraph(
            words.letter_form(number, &received_on),
        )];
        let mut dates = vec![self.receipt()];
        let next = match (schedule.ends_on, schedule.cancellable) {
            (Some(end), _) => {
                dates.push(self.last_day(end));
                Some(words.letter_form_ends(&desk.date_long(end)))
            }
            (None, Some(period)) => {
                dates.extend([
                    LargeDate {
                        label: words.cancel_by(),
                        date: desk.date(period.notice_by),
                        note: words.letter_note_cancel_by(&desk.weekday(period.notice_by)),
                        is_open: true,
                    },
                    self.last_day(period.last_day),
                ]);
                let end = desk.date_long(period.last_day);
                Some(words.letter_form_next(&desk.date(period.notice_by), &end))
            }
            (None, None) => None,
        };
        blocks.push(LetterBlock::Dates(dates));
        blocks.extend(next.map(LetterBlock::Paragraph));
        blocks.extend(desk.questions());
        let title = words.letter_form_title(number);
        let subject = words.letter_form_subject();
        self.draft(LetterKind::NoticeWithoutEffect, title, subject, blocks)
    }

    /// N6: another one counts.
    fn second(&self, (first, end): (&NoticeFact, Date)) -> Draft {
        let desk = self.desk;
        let words = desk.words;
        let text = words.letter_second(
            desk.number(),
            &desk.date(self.fact.received_on),
            &desk.date_long(end),
            &desk.date(first.received_on),
            &self.how(),
        );
        let receipt = LargeDate {
            note: words.letter_notice_received_note(
                &words.letter_verdict_second(),
                &desk.weekday(self.fact.received_on),
            ),
            ..self.receipt()
        };
        let mut blocks = vec![
            paragraph(&[&text, &words.letter_until_then()]),
            LetterBlock::Dates(vec![receipt, self.last_day(end)]),
        ];
        blocks.extend(desk.questions());
        let title = words.letter_second_title(desk.number());
        let subject = words.letter_second_subject();
        self.draft(LetterKind::SecondNotice, title, subject, blocks)
    }

    /// N6: both agreed that the notice is withdrawn.
    fn withdrawn(&self, agreed_on: Date) -> Draft {
        let desk = self.desk;
        let words = desk.words;
        let number = desk.number();
        let withdrawn =
            words.letter_withdrawn(&desk.date(agreed_on), &desk.date(self.fact.received_on));
        let since = match desk.case.schedule.ends_on {
            None => words.letter_withdrawn_runs(number),
            Some(end) => words.letter_withdrawn_ends(number, &desk.date_long(end)),
        };
        let mut blocks = vec![paragraph(&[&withdrawn, &since])];
        blocks.extend(activation::dates(desk));
        blocks.extend(desk.questions());
        let title = words.letter_withdrawn_title(number);
        let subject = words.letter_withdrawn_subject();
        self.draft(LetterKind::Withdrawn, title, subject, blocks)
    }

    /// Our own notice. Whatever way it was announced, this paper is the one in writing: it names
    /// the end that a letter received on the same day achieves.
    fn own(&self) -> Result<Draft, Problem> {
        let desk = self.desk;
        let words = desk.words;
        let number = desk.number();
        let outcome = self.in_writing()?;
        let conflict = || {
            let state = desk.case.schedule.state;
            Problem::new(Code::StateConflict).with("state", state.id())
        };
        let end = outcome.ends_on.ok_or_else(conflict)?;
        let end_long = desk.date_long(end);
        let written = Notice {
            outcome: &outcome,
            ..*self
        };
        let text = match (&self.fact.extraordinary, outcome.period) {
            (None, Some(period)) => words.letter_own(number, &end_long, i64::from(period.ordinal)),
            (Some(important), _) => {
                words.letter_own_extraordinary(number, &end_long, &important.reason)
            }
            (None, None) => return Err(conflict()),
        };
        let mut blocks = vec![paragraph(&[&text, &words.letter_until_then()])];
        let by = outcome
            .period
            .filter(|_| self.fact.extraordinary.is_none())
            .map(|period| period.notice_by);
        let mut dates = vec![self.last_day(end)];
        dates.extend(by.map(|by| LargeDate {
            label: words.letter_own_by(),
            date: desk.date(by),
            note: words.letter_own_by_note(&desk.weekday(by)),
            is_open: by >= desk.today,
        }));
        blocks.push(LetterBlock::Dates(dates));
        blocks.extend(written.reasons()?);
        blocks.push(LetterBlock::Paragraph(match by {
            Some(by) => words.letter_own_receipt(&desk.date(by)),
            None => words.letter_own_receipt_confirm(),
        }));
        let title = words.letter_own_title(number);
        let subject = words.letter_own_subject(&end_long);
        Ok(self.draft(LetterKind::OwnNotice, title, subject, blocks))
    }

    fn draft(
        &self,
        kind: LetterKind,
        title: String,
        subject: String,
        blocks: Vec<LetterBlock>,
    ) -> Draft {
        Draft {
            kind,
            title,
            subject,
            person: self.sender(),
            blocks,
            enclosures: Vec::new(),
        }
    }
}

fn paragraph(sentences: &[&str]) -> LetterBlock {
    LetterBlock::Paragraph(sentences.join(" "))
}
