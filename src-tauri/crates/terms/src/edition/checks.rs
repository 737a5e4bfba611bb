//! Whether an edition can be meant: every number inside its bounds, and none against another.
//! Each finding names the rule and the field. Nothing is refused here.

use std::collections::HashSet;

use chrono::Datelike;

use super::{Edition, Level, Name};
use crate::rules::holidays::REGIONS;
use crate::rules::term;
use crate::{Date, RequestChannel, RuleId};

mod levels;

/// Longest id.
const ID: usize = 40;
/// Longest name.
const NAME: usize = 200;
/// Longest help text.
const HELP: usize = 2_000;
/// Most impacts, levels and solutions.
const ENTRIES: usize = 20;
/// Most further holidays.
const EXTRA_DAYS: usize = 500;
/// Most days of any window or period of notice.
const DAYS: u32 = 3_650;
/// Longest term in months, as for contracts.
const MONTHS: u32 = 600;
/// Most contact persons.
const CONTACTS: u32 = 9;
/// Most hours of anything.
const HOURS: u32 = 10_000;
/// Most requests or satellites.
const COUNT: u32 = 100_000;

/// Something in an edition that cannot be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionFinding {
    /// The rule that the number serves.
    pub rule: RuleId,
    /// Path of the field: `levels[1].window.closes`.
    pub field: String,
    /// What is wrong with it.
    pub problem: EditionProblem,
}

/// What can be wrong with a field of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditionProblem {
    /// Nothing is there.
    Empty,
    /// A text has too many characters.
    TooLong {
        /// Most characters.
        most: usize,
    },
    /// A text holds control characters.
    ControlCharacters,
    /// A list has too many entries.
    TooMany {
        /// Most entries.
        most: usize,
    },
    /// A number is too small.
    TooSmall {
        /// The least that is allowed.
        least: u32,
    },
    /// A number is too large.
    TooLarge {
        /// The most that is allowed.
        most: u32,
    },
    /// An id holds anything but lower-case letters, digits, `-` and `_`.
    NotAnId,
    /// The same value stands before it.
    Duplicate,
    /// No state of Germany.
    UnknownRegion,
    /// No IANA zone.
    UnknownZone,
    /// The earliest day lies after the latest.
    EarliestAfterLatest {
        /// The latest day.
        latest: u32,
    },
    /// The day without a wish lies outside the activation window.
    DefaultOutsideWindow {
        /// The earliest day.
        earliest: u32,
        /// The latest day.
        latest: u32,
    },
    /// The last day for notice would lie before the first day of a period.
    NoticeLongerThanTerm {
        /// The most days that always fit into the shortest term.
        most: u32,
    },
    /// Telephone is a matter of the levels (Q2).
    PhoneIsOfLevels,
    /// The window closes before it opens, or at that moment.
    ClosesBeforeOpening,
    /// Response hours for an impact that the edition does not have.
    UnknownImpact,
    /// Response hours without a window to count them in.
    ResponseWithoutWindow,
    /// Emergencies by telephone without a window to call in.
    PhoneWithoutWindow,
    /// Included hours that no whole number of blocks makes up.
    NotWholeBlocks {
        /// Hours of a block.
        block: u32,
    },
    /// The level promises less than the one below it.
    LessThanLevelBelow {
        /// Name of the level below.
        level: String,
    },
}

impl EditionProblem {
    /// A stable name in snake case, under which words are found.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong { .. } => "too_long",
            Self::ControlCharacters => "control_characters",
            Self::TooMany { .. } => "too_many",
            Self::TooSmall { .. } => "too_small",
            Self::TooLarge { .. } => "too_large",
            Self::NotAnId => "not_an_id",
            Self::Duplicate => "duplicate",
            Self::UnknownRegion => "unknown_region",
            Self::UnknownZone => "unknown_zone",
            Self::EarliestAfterLatest { .. } => "earliest_after_latest",
            Self::DefaultOutsideWindow { .. } => "default_outside_window",
            Self::NoticeLongerThanTerm { .. } => "notice_longer_than_term",
            Self::PhoneIsOfLevels => "phone_is_of_levels",
            Self::ClosesBeforeOpening => "closes_before_opening",
            Self::UnknownImpact => "unknown_impact",
            Self::ResponseWithoutWindow => "response_without_window",
            Self::PhoneWithoutWindow => "phone_without_window",
            Self::NotWholeBlocks { .. } => "not_whole_blocks",
            Self::LessThanLevelBelow { .. } => "less_than_level_below",
        }
    }
}

/// All findings, in the order of the edition's fields.
pub(super) fn check(edition: &Edition) -> Vec<EditionFinding> {
    let mut findings = Findings(Vec::new());
    findings.id(RuleId::X1, "id", &edition.id);
    findings.name(RuleId::X1, "name", &edition.name, NAME);
    if edition.zone.parse::<chrono_tz::Tz>().is_err() {
        findings.add(RuleId::Q4, "zone", EditionProblem::UnknownZone);
    }
    term_and_notice(edition, &mut findings);
    channels(edition, &mut findings);
    findings.between(
        RuleId::Q7,
        "consulting_block_hours",
        edition.consulting_block_hours,
        1,
        HOURS,
    );
    activation(edition, &mut findings);
    findings.between(
        RuleId::C1,
        "contacts.most",
        edition.contacts.most,
        1,
        CONTACTS,
    );
    findings.between(
        RuleId::C2,
        "contacts.due_days",
        edition.contacts.due_days,
        0,
        DAYS,
    );
    holidays(edition, &mut findings);
    impacts(edition, &mut findings);
    solutions(edition, &mut findings);
    levels::check(edition, &mut findings);
    findings.0
}

fn term_and_notice(edition: &Edition, findings: &mut Findings) {
    let months = edition.minimum_term_months;
    findings.between(RuleId::T1, "minimum_term_months", months, 1, MONTHS);
    findings.between(RuleId::N1, "notice_days", edition.notice_days, 0, DAYS);
    if let Some(most) = shortest_period(months)
        && edition.notice_days > most
    {
        findings.add(
            RuleId::N1,
            "notice_days",
            EditionProblem::NoticeLongerThanTerm { most },
        );
    }
    findings.between(
        RuleId::N2,
        "postal_working_days",
        edition.postal_working_days,
        0,
        30,
    );
}

/// Days of the shortest period of so many months: from whichever first of a month of eight years,
/// leap years among them. With that many days of notice, its last day is the period's first.
fn shortest_period(months: u32) -> Option<u32> {
    if !(1..=MONTHS).contains(&months) {
        return None;
    }
    (2000..2008)
        .flat_map(|year| (1..=12).map(move |month| (year, month)))
        .filter_map(|(year, month)| {
            let starts_on = Date::from_ymd_opt(year, month, 1)?;
            let period = term::period(starts_on, months, 1, 0).ok()?;
            let days = period.renews_on.num_days_from_ce() - starts_on.num_days_from_ce();
            u32::try_from(days).ok()
        })
        .min()
}

fn channels(edition: &Edition, findings: &mut Findings) {
    let channels = &edition.request_channels;
    if channels.is_empty() {
        findings.add(RuleId::Q1, "request_channels", EditionProblem::Empty);
    }
    for (at, channel) in channels.iter().enumerate() {
        let field = format!("request_channels[{at}]");
        if *channel == RequestChannel::Phone {
            findings.add(RuleId::Q2, field, EditionProblem::PhoneIsOfLevels);
        } else if channels.iter().take(at).any(|before| before == channel) {
            findings.add(RuleId::Q1, field, EditionProblem::Duplicate);
        }
    }
}

fn activation(edition: &Edition, findings: &mut Findings) {
    let numbers = edition.activation;
    let (earliest, latest) = (numbers.earliest_days, numbers.latest_days);
    findings.between(RuleId::O1, "activation.latest_days", latest, 0, DAYS);
    if earliest > latest {
        findings.add(
            RuleId::O1,
            "activation.earliest_days",
            EditionProblem::EarliestAfterLatest { latest },
        );
    } else if !(earliest..=latest).contains(&numbers.default_days) {
        findings.add(
            RuleId::O2,
            "activation.default_days",
            EditionProblem::DefaultOutsideWindow { earliest, latest },
        );
    }
}

fn holidays(edition: &Edition, findings: &mut Findings) {
    let holidays = &edition.holidays;
    if !REGIONS.contains(&holidays.region.as_str()) {
        findings.add(RuleId::H1, "holidays.region", EditionProblem::UnknownRegion);
    }
    findings.count(
        RuleId::H1,
        "holidays.extra",
        holidays.extra.len(),
        EXTRA_DAYS,
    );
    let mut seen = HashSet::new();
    for (at, day) in holidays.extra.iter().enumerate() {
        if !seen.insert(day) {
            findings.add(
                RuleId::H1,
                format!("holidays.extra[{at}]"),
                EditionProblem::Duplicate,
            );
        }
    }
}

fn impacts(edition: &Edition, findings: &mut Findings) {
    findings.entries(RuleId::Q3, "impacts", edition.impacts.len());
    let ids = edition.impacts.iter().map(|impact| impact.id.as_str());
    findings.ids(RuleId::Q3, "impacts", ids);
    for (at, impact) in edition.impacts.iter().enumerate() {
        findings.name(
            RuleId::Q3,
            format!("impacts[{at}].name"),
            &impact.name,
            NAME,
        );
        findings.name(
            RuleId::Q3,
            format!("impacts[{at}].help"),
            &impact.help,
            HELP,
        );
    }
}

fn solutions(edition: &Edition, findings: &mut Findings) {
    findings.entries(RuleId::L1, "solutions", edition.solutions.len());
    let ids = edition
        .solutions
        .iter()
        .map(|solution| solution.id.as_str());
    findings.ids(RuleId::L1, "solutions", ids);
    for (at, solution) in edition.solutions.iter().enumerate() {
        let path = format!("solutions[{at}]");
        findings.name(RuleId::L1, format!("{path}.name"), &solution.name, NAME);
        findings.name(RuleId::L1, format!("{path}.covers"), &solution.covers, HELP);
        if let Some(version) = solution.minimum_version {
            let field = format!("{path}.minimum_version");
            findings.between(RuleId::L1, field, version, 0, COUNT);
        }
    }
}

/// Findings as they add up.
struct Findings(Vec<EditionFinding>);

impl Findings {
    fn add(&mut self, rule: RuleId, field: impl Into<String>, problem: EditionProblem) {
        self.0.push(EditionFinding {
            rule,
            field: field.into(),
            problem,
        });
    }

    /// A number inside its bounds.
    fn between(
        &mut self,
        rule: RuleId,
        field: impl Into<String>,
        value: u32,
        least: u32,
        most: u32,
    ) {
        if value < least {
            self.add(rule, field, EditionProblem::TooSmall { least });
        } else if value > most {
            self.add(rule, field, EditionProblem::TooLarge { most });
        }
    }

    /// A list of bounded length.
    fn count(&mut self, rule: RuleId, field: impl Into<String>, count: usize, most: usize) {
        if count > most {
            self.add(rule, field, EditionProblem::TooMany { most });
        }
    }

    /// A list that needs at least one entry.
    fn entries(&mut self, rule: RuleId, field: &str, count: usize) {
        if count == 0 {
            self.add(rule, field, EditionProblem::Empty);
        }
        self.count(rule, field, count, ENTRIES);
    }

    /// A text of one line, not empty.
    fn text(&mut self, rule: RuleId, field: impl Into<String>, text: &str, most: usize) {
        if text.trim().is_empty() {
            self.add(rule, field, EditionProblem::Empty);
        } else if text.chars().count() > most {
            self.add(rule, field, EditionProblem::TooLong { most });
        } else if text.chars().any(char::is_control) {
            self.add(rule, field, EditionProblem::ControlCharacters);
        }
    }

    /// A text in both languages.
    fn name(&mut self, rule: RuleId, field: impl Into<String>, name: &Name, most: usize) {
        let field = field.into();
        self.text(rule, format!("{field}.de"), &name.de, most);
        self.text(rule, format!("{field}.en"), &name.en, most);
    }

    /// An id that files, scripts and links can bear.
    fn id(&mut self, rule: RuleId, field: impl Into<String>, id: &str) {
        let is_id = |letter: char| matches!(letter, 'a'..='z' | '0'..='9' | '-' | '_');
        if id.is_empty() {
            self.add(rule, field, EditionProblem::Empty);
        } else if id.len() > ID {
            self.add(rule, field, EditionProblem::TooLong { most: ID });
        } else if !id.chars().all(is_id) {
            self.add(rule, field, EditionProblem::NotAnId);
        }
    }

    /// Ids of a list, none of them twice.
    fn ids<'e>(&mut self, rule: RuleId, list: &str, ids: impl Iterator<Item = &'e str>) {
        let mut seen = HashSet::new();
        for (at, id) in ids.enumerate() {
            let field = format!("{list}[{at}].id");
            if seen.insert(id) {
                self.id(rule, field, id);
            } else {
                self.add(rule, field, EditionProblem::Duplicate);
            }
        }
    }
}
