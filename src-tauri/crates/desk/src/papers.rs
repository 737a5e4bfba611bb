//! Every paper about a contract, under one name each: which ones there are, whether a contract has
//! one, and making it. The command line, the batch and the window take them from here, so that
//! nobody lists them twice. What never lives here: what stands on a paper, where its file goes.

use std::collections::BTreeMap;

use store::{Register, Snapshot};
use terms::State;
use words::{Language, Words};

use crate::amendment_paper;
use crate::contracts::{self, ContractCase};
use crate::describe;
use crate::letterhead::Letterhead;
use crate::letters;
use crate::now::Now;
use crate::offer;
use crate::problem::{Code, Problem};
use crate::statement;
use crate::summary;

/// Which paper about a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PaperKind {
    /// What was ordered, what holds, the three dates.
    Summary,
    /// The letter when a contract begins, with the dates as promised.
    Activation,
    /// The letter about a notice: its confirmation by verdict, or our own notice.
    Notice,
    /// Our own notice: the one recorded, else one as it would be if it were received today.
    OwnNotice,
    /// What a draft would become, before it is ordered.
    Offer,
    /// Another level or fee from a day on.
    Amendment,
    /// What a contract year brought: requests, response times, consulting.
    Statement,
}

impl PaperKind {
    /// All kinds, as they are listed.
    pub const ALL: [Self; 7] = [
        Self::Summary,
        Self::Offer,
        Self::Activation,
        Self::Amendment,
        Self::Statement,
        Self::Notice,
        Self::OwnNotice,
    ];

    /// The stable id: `own_notice`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Activation => "activation",
            Self::Notice => "notice",
            Self::OwnNotice => "own_notice",
            Self::Offer => "offer",
            Self::Amendment => "amendment",
            Self::Statement => "statement",
        }
    }

    /// The kind with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// The name for people: `Contract summary`.
    pub fn name(self, words: Words) -> String {
        describe::keyed("paper-kind", self.id(), words)
    }

    /// The paper that this one says comes with it.
    pub fn encloses(self) -> Option<Self> {
        (self == Self::Activation).then_some(Self::Summary)
    }

    /// Whether there is such a paper of the contract today.
    pub fn exists_for(self, case: &ContractCase) -> bool {
        match self {
            Self::Summary => true,
            Self::Activation => letters::has_activation(case),
            Self::Notice => letters::notice_to_answer(case).is_some(),
            Self::OwnNotice => {
                letters::own_notice_recorded(case).is_some()
                    || matches!(case.schedule.state, State::Ordered | State::Active)
            }
            Self::Offer => offer::exists_for(case),
            Self::Amendment => !amendment_paper::all(case).is_empty(),
            Self::Statement => statement::exists_for(case),
        }
    }
}

/// Which paper, and about which of several things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// The paper.
    pub kind: PaperKind,
    /// Its language; the customer's if none is asked for.
    pub language: Option<Language>,
    /// About which notice, amendment or contract year, counted from 0 in order of recording or
    /// time; the one that matters most if none is named.
    pub at: Option<usize>,
}

impl Wish {
    /// The paper of this kind, in the customer's language.
    pub fn of(kind: PaperKind) -> Self {
        Self {
            kind,
            language: None,
            at: None,
        }
    }
}

/// Everything that a paper about a contract is made from, so that many can be made at the same
/// time without the register.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperCase {
    /// The contract and what follows from it today.
    pub case: ContractCase,
    /// Subjects of its support requests, by their number.
    pub subjects: BTreeMap<i64, String>,
}

/// A paper about a contract that is laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    /// Which one.
    pub kind: PaperKind,
    /// Its language.
    pub language: Language,
    /// What it is called: `Confirmation of the notice`.
    pub name: String,
    sheets: Pages,
}

impl Paper {
    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.sheets.count()
    }

    /// Each page as SVG.
    pub fn preview(&self) -> Vec<String> {
        self.sheets.preview()
    }

    /// The bytes of the PDF: the same for the same contract, company, language and day.
    pub fn pdf(&self) -> Result<Vec<u8>, Problem> {
        self.sheets.pdf()
    }
}

/// The pages of a paper: to look at, or to be written as PDF.
#[derive(Debug, Clone, PartialEq)]
pub struct Pages(documents::Paper);

impl Pages {
    pub(crate) fn of(laid_out: documents::Paper) -> Self {
        Self(laid_out)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.pages.len()
    }

    /// Each page as SVG.
    pub fn preview(&self) -> Vec<String> {
        self.0.pages.iter().map(documents::svg).collect()
    }

    /// The bytes of the PDF: the same for the same content, company, language and day.
    pub fn pdf(&self) -> Result<Vec<u8>, Problem> {
        documents::pdf(&self.0).map_err(|error| Problem::new(Code::Io).because(error))
    }

    #[cfg(test)]
    pub(crate) fn laid_out(&self) -> &documents::Paper {
        &self.0
    }
}

/// The contract `number` with all that its papers are made from.
pub fn read(register: &Register, number: &str, now: &Now) -> Result<PaperCase, Problem> {
    register.read(|snapshot| {
        let contract = snapshot
            .contract_by_number(number)?
            .ok_or_else(|| contracts::not_found(number))?;
        let case = contracts::case_in(snapshot, contract, now.today)?;
        of(snapshot, case)
    })
}

fn of(snapshot: &Snapshot<'_>, case: ContractCase) -> Result<PaperCase, Problem> {
    let mut subjects = BTreeMap::new();
    if !case.contract.facts.requests.is_empty() {
        for request in snapshot.requests_of(case.contract.id)? {
            if let Some(subject) = request.subject {
                subjects.insert(request.id.0, subject);
            }
        }
    }
    Ok(PaperCase { case, subjects })
}

/// Makes the paper; refused with `state_conflict` or `not_found` where the contract has none.
pub fn make(
    paper_case: &PaperCase,
    wish: Wish,
    letterhead: &Letterhead,
    now: &Now,
) -> Result<Paper, Problem> {
    let case = &paper_case.case;
    let asked_for = wish.language;
    let language = summary::language(case, asked_for);
    let letter = match wish.kind {
        PaperKind::Activation => Some(letters::activation(case, letterhead, asked_for, now)?),
        PaperKind::Notice => {
            let at = wish.at.or_else(|| letters::notice_to_answer(case));
            // Without any notice the first is asked for, and not found.
            let at = at.unwrap_or_default();
            Some(letters::notice(case, at, letterhead, asked_for, now)?)
        }
        PaperKind::OwnNotice => Some(letters::own_notice(case, letterhead, asked_for, now)?),
        PaperKind::Summary | PaperKind::Offer | PaperKind::Amendment | PaperKind::Statement => None,
    };
    let words = Words::of(language);
    let (name, laid_out) = match (wish.kind, letter) {
        (_, Some(letter)) => (letter.kind.name(words), letter.into_paper()),
        (kind, None) => {
            let laid_out = match kind {
                PaperKind::Offer => offer::paper(case, letterhead, language, now)?,
                PaperKind::Amendment => {
                    amendment_paper::paper(case, wish.at, letterhead, language, now)?
                }
                PaperKind::Statement => {
                    statement::paper(paper_case, wish.at, letterhead, language, now)?
                }
                _ => summary::paper(case, letterhead, asked_for, now),
            };
            (kind.name(words), laid_out)
        }
    };
    Ok(Paper {
        kind: wish.kind,
        language,
        name,
        sheets: Pages::of(laid_out),
    })
}

#[cfg(test)]
mod tests;
