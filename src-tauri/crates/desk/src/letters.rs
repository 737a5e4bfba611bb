//! Letters to a customer (DIN 5008, form B): when a contract begins, what a notice of termination
//! achieves, our own notice. Composed from a [`ContractCase`] in the words of the customer's
//! language; dates come with the reasons that the window shows. Never: places on a page, judging
//! a notice, computing of dates.

use documents::Image;
use documents::letter::{Letter as Sheet, LetterBlock};
use documents::sheet::Fact;
use terms::rules::notice::NoticeOutcome;
use terms::{Channel, Date, NoticeFact, Party, State};
use words::{Language, Words, format};

use crate::contracts::ContractCase;
use crate::describe;
use crate::letterhead::Letterhead;
use crate::notices::{self, NewNotice};
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::summary;

mod activation;
mod notice;

/// Which letter it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LetterKind {
    /// When the contract begins.
    Activation,
    /// A client's notice ends the contract as meant.
    NoticeConfirmed,
    /// A client's notice came late: the contract renews once more.
    NoticeLate,
    /// A client's notice was not in writing and ends nothing (N4).
    NoticeWithoutEffect,
    /// A client's notice ends the contract; its signed copy is asked for (N4).
    SignedCopy,
    /// A client's notice after the one that counts (N6).
    SecondNotice,
    /// A notice was withdrawn by agreement (N6).
    Withdrawn,
    /// Our own notice.
    OwnNotice,
}

impl LetterKind {
    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Activation => "activation",
            Self::NoticeConfirmed => "notice_confirmed",
            Self::NoticeLate => "notice_late",
            Self::NoticeWithoutEffect => "notice_without_effect",
            Self::SignedCopy => "signed_copy",
            Self::SecondNotice => "second_notice",
            Self::Withdrawn => "withdrawn",
            Self::OwnNotice => "own_notice",
        }
    }

    /// The name for people: `Confirmation of the notice`.
    pub fn name(self, words: Words) -> String {
        describe::keyed("letter-kind", self.id(), words)
    }
}

/// A letter that is laid out: to look at, or to be written as PDF.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// Which one.
    pub kind: LetterKind,
    /// Its language.
    pub language: Language,
    paper: documents::Paper,
}

impl Letter {
    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.paper.pages.len()
    }

    /// Each page as SVG.
    pub fn preview(&self) -> Vec<String> {
        self.paper.pages.iter().map(documents::svg).collect()
    }

    /// The bytes of the PDF: the same for the same contract, company, language and day.
    pub fn pdf(&self) -> Result<Vec<u8>, Problem> {
        documents::pdf(&self.paper).map_err(|error| Problem::new(Code::Io).because(error))
    }

    /// The laid out letter.
    pub fn paper(&self) -> &documents::Paper {
        &self.paper
    }

    /// The laid out letter, for whoever keeps it.
    pub(crate) fn into_paper(self) -> documents::Paper {
        self.paper
    }
}

/// The letter when the contract begins; in the customer's language unless another is asked for.
pub fn activation(
    case: &ContractCase,
    letterhead: &Letterhead,
    asked_for: Option<Language>,
    now: &Now,
) -> Result<Letter, Problem> {
    let desk = Writing::new(case, letterhead, asked_for, now);
    let draft = activation::compose(&desk, now)?;
    Ok(desk.finish(&draft))
}

/// Whether there is a letter when the contract begins: not for a draft or a withdrawn order.
pub fn has_activation(case: &ContractCase) -> bool {
    let schedule = &case.schedule;
    schedule.activates_on.is_some() && schedule.state != State::Withdrawn
}

/// The letter about the notice at place `at` of the contract.
pub fn notice(
    case: &ContractCase,
    at: usize,
    letterhead: &Letterhead,
    asked_for: Option<Language>,
    now: &Now,
) -> Result<Letter, Problem> {
    let unknown = || Problem::new(Code::NotFound).with("notice", true);
    let fact = case.contract.facts.notices.get(at).ok_or_else(unknown)?;
    let outcome = case.schedule.notices.get(at).ok_or_else(unknown)?;
    let desk = Writing::new(case, letterhead, asked_for, now);
    let draft = notice::compose(&desk, fact, outcome)?;
    Ok(desk.finish(&draft))
}

/// The letter about a notice that is not recorded yet, as it would be once it is.
pub fn notice_before_recording(
    case: &ContractCase,
    fact: &NoticeFact,
    outcome: &NoticeOutcome,
    letterhead: &Letterhead,
    asked_for: Option<Language>,
    now: &Now,
) -> Result<Letter, Problem> {
    let stands = case.schedule.effective_notice().is_some();
    let outcome = NoticeOutcome {
        counts: outcome.ends_on.is_some() && !stands,
        ..*outcome
    };
    let desk = Writing::new(case, letterhead, asked_for, now);
    let draft = notice::compose(&desk, fact, &outcome)?;
    Ok(desk.finish(&draft))
}

/// Our own notice: the one recorded last that was not withdrawn, else one as it would be if it were
/// received today by letter.
pub fn own_notice(
    case: &ContractCase,
    letterhead: &Letterhead,
    asked_for: Option<Language>,
    now: &Now,
) -> Result<Letter, Problem> {
    if let Some(at) = own_notice_recorded(case) {
        return notice(case, at, letterhead, asked_for, now);
    }
    let today = NewNotice {
        received_on: now.today,
        party: Party::Contractor,
        channel: Channel::Letter,
        named_end: None,
        sender: None,
        extraordinary: None,
        received_time: None,
        document: None,
    };
    let (fact, outcome) = notices::preview(case, &today, now)?;
    notice_before_recording(case, &fact, &outcome, letterhead, asked_for, now)
}

/// The place of our own notice that stands, if one was recorded.
pub(crate) fn own_notice_recorded(case: &ContractCase) -> Option<usize> {
    let notices = &case.contract.facts.notices;
    notices
        .iter()
        .rposition(|fact| fact.party == Party::Contractor && fact.withdrawn_on.is_none())
}

/// The notice that a letter is about unless another is named: the one that counts, else the last.
pub fn notice_to_answer(case: &ContractCase) -> Option<usize> {
    let counting = case
        .schedule
        .notices
        .iter()
        .position(|outcome| outcome.counts);
    counting.or_else(|| case.contract.facts.notices.len().checked_sub(1))
}

/// What a letter says beside what all letters have.
struct Draft {
    kind: LetterKind,
    title: String,
    subject: String,
    /// The person who is addressed, if one is known.
    person: Option<String>,
    blocks: Vec<LetterBlock>,
    enclosures: Vec<String>,
}

/// What all letters are written with.
struct Writing<'a> {
    case: &'a ContractCase,
    letterhead: &'a Letterhead,
    words: Words,
    language: Language,
    today: Date,
}

impl<'a> Writing<'a> {
    fn new(
        case: &'a ContractCase,
        letterhead: &'a Letterhead,
        asked_for: Option<Language>,
        now: &Now,
    ) -> Self {
        let language = summary::language(case, asked_for);
        Self {
            case,
            letterhead,
            words: Words::of(language),
            language,
            today: now.today,
        }
    }

    /// `24.11.2026`.
    fn date(&self, day: Date) -> String {
        format::date(day, self.language)
    }

    /// `Tuesday, 24 November 2026`; breaks after the weekday only.
    fn date_full(&self, day: Date) -> String {
        format!("{}, {}", self.weekday(day), self.date_long(day))
    }

    /// `24 November 2026`, which does not break.
    fn date_long(&self, day: Date) -> String {
        use chrono::Datelike;
        let month = format::day_month_long(day, self.language);
        format!("{month} {}", day.year()).replace(' ', "\u{A0}")
    }

    fn weekday(&self, day: Date) -> String {
        format::weekday_long(day, self.language)
    }

    fn number(&self) -> &str {
        &self.case.contract.number
    }

    fn finish(&self, draft: &Draft) -> Letter {
        let words = self.words;
        let sheet = self.sheet(draft);
        let paper = documents::lay_out_letter(&sheet, |page, pages| {
            words.paper_page_of(summary::count(page), summary::count(pages))
        });
        Letter {
            kind: draft.kind,
            language: self.language,
            paper,
        }
    }

    fn sheet(&self, draft: &Draft) -> Sheet {
        let words = self.words;
        let salutation = match &draft.person {
            Some(name) => words.letter_salutation(name),
            None => words.letter_salutation_all(),
        };
        Sheet {
            language: self.language.code().to_owned(),
            title: draft.title.clone(),
            day: summary::day(self.today),
            letterhead: self.letterhead.of_letter(),
            return_address: self.letterhead.sender().join(", "),
            recipient: self.recipient(draft.person.as_deref()),
            references: self.references(),
            // A bookmark and a title of a heading are searched as typed.
            subject: draft.subject.replace('\u{A0}', " "),
            salutation,
            blocks: draft.blocks.clone(),
            closing: words.letter_closing(),
            signature: self.signature(),
            signed_by: self.signed_by(),
            enclosures: draft.enclosures.clone(),
            footer: self.letterhead.foot(words),
            watermark: None,
        }
    }

    /// Name, person and address; the person only where it is not the customer's name.
    fn recipient(&self, person: Option<&str>) -> Vec<String> {
        let mut lines = summary::client(self.case);
        if let Some(person) = person.filter(|person| *person != self.case.customer.name) {
            lines.insert(1.min(lines.len()), person.to_owned());
        }
        lines
    }

    fn references(&self) -> Vec<Fact> {
        let words = self.words;
        let fact = |label: String, lines: Vec<String>| Fact { label, lines };
        let company = &self.letterhead.company;
        let place = if company.phone.is_empty() {
            &company.email
        } else {
            &company.phone
        };
        let owner = self.case.contract.owner.as_deref().unwrap_or_default();
        let contact = summary::filled(&[owner, place]);
        let mut references = vec![
            fact(words.letter_date(), vec![self.date(self.today)]),
            fact(words.letter_contract(), vec![self.number().to_owned()]),
            fact(
                words.letter_customer(),
                vec![self.case.customer.number.clone()],
            ),
        ];
        if !contact.is_empty() {
            references.push(fact(words.letter_reach(), contact));
        }
        references
    }

    /// Whose name stands below: the one set in the letterhead, else the owner of the contract.
    fn signed_by(&self) -> Vec<String> {
        let words = self.words;
        let set = &self.letterhead.company;
        let company = if set.name.is_empty() {
            words.contractor()
        } else {
            set.name.clone()
        };
        let role = summary::filled(&[&set.signer_role, &company]).join(", ");
        match &self.case.contract.owner {
            _ if !set.signer_name.is_empty() => vec![set.signer_name.clone(), role],
            Some(owner) => vec![owner.clone(), words.letter_department(&company)],
            None => vec![company],
        }
    }

    /// The picture of a signature, unless it would stand above another person's name.
    fn signature(&self) -> Option<Image> {
        let is_theirs =
            !self.letterhead.company.signer_name.is_empty() || self.case.contract.owner.is_none();
        self.letterhead.signature.clone().filter(|_| is_theirs)
    }

    /// Where to ask, if anything is known.
    fn questions(&self) -> Option<LetterBlock> {
        let place = [
            &self.letterhead.company.phone,
            &self.letterhead.company.email,
        ]
        .into_iter()
        .find(|text| !text.is_empty())?;
        Some(LetterBlock::Paragraph(self.words.letter_questions(place)))
    }
}

#[cfg(test)]
mod tests;
