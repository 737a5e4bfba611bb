//! The form that changes an edition's numbers: what stands in it, what is said at every key, and
//! saving. What was typed is kept as typed; it is read here and judged by the terms.

use std::collections::BTreeMap;

use store::Register;
use terms::{Confirmable, Date, Edition, Level, RequestChannel, ServiceWindow, TimeOfDay};
use words::{Words, format, typed};

use super::clauses::region;
use crate::describe;
use crate::editions;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::editions::{
    EditionCheckView, EditionDraft, EditionFindingView, EditionFormOpen, EditionFormView,
    EditionId, HoursDraft, LevelDraft,
};
use crate::views::new_contract::Choice;
use crate::views::shared::{DayView, DoneView};

/// A number of the edition and the path of its field.
type NumberField = (&'static str, fn(&mut Edition) -> &mut u32);

/// The numbers that stand in fields of their own.
const NUMBERS: [NumberField; 9] = [
    ("minimum_term_months", |e| &mut e.minimum_term_months),
    ("notice_days", |e| &mut e.notice_days),
    ("postal_working_days", |e| &mut e.postal_working_days),
    ("consulting_block_hours", |e| &mut e.consulting_block_hours),
    ("activation.earliest_days", |e| {
        &mut e.activation.earliest_days
    }),
    ("activation.default_days", |e| {
        &mut e.activation.default_days
    }),
    ("activation.latest_days", |e| &mut e.activation.latest_days),
    ("contacts.most", |e| &mut e.contacts.most),
    ("contacts.due_days", |e| &mut e.contacts.due_days),
];

/// What is said of a text that cannot be read.
type Findings = Vec<EditionFindingView>;

/// The form for changing an edition or for copying it.
pub fn open_form(
    register: &Register,
    input: &EditionFormOpen,
    now: &Now,
    words: Words,
) -> Result<EditionFormView, Problem> {
    let case = editions::read(register, &input.id, now)?;
    let name = describe::name(&case.edition.name, words);
    let mut draft = draft_of(&case.edition, words);
    let title = if input.as_copy {
        draft.as_copy = true;
        draft.id = free_id(register, now)?;
        draft.name_de = Words::of(words::Language::De).terms_copy_of(&case.edition.name.de);
        draft.name_en = Words::of(words::Language::En).terms_copy_of(&case.edition.name.en);
        draft.valid_from = String::new();
        words.terms_new_title(name)
    } else {
        words.terms_edit_title(name)
    };
    Ok(EditionFormView {
        title,
        draft,
        regions: terms::rules::holidays::REGIONS
            .iter()
            .map(|id| Choice {
                id: (*id).to_owned(),
                text: region(id, words),
            })
            .collect(),
        zones: chrono_tz::TZ_VARIANTS
            .iter()
            .map(|zone| zone.name().to_owned())
            .collect(),
    })
}

/// What is said back while a person types.
pub fn check(
    register: &Register,
    draft: &EditionDraft,
    now: &Now,
    words: Words,
) -> Result<EditionCheckView, Problem> {
    let (edition, findings) = read(register, draft, now, words)?;
    let count = i64::try_from(findings.len()).unwrap_or(i64::MAX);
    let valid_from = typed::date(&draft.valid_from, now.today).ok().map(|day| {
        let view = DayView::of(day, now.today, words);
        words.field_say_today(&view.with_weekday, &view.distance)
    });
    Ok(EditionCheckView {
        valid_from,
        summary: if findings.is_empty() {
            words.terms_all_good()
        } else {
            words.terms_found(count)
        },
        can_save: findings.is_empty() && edition.is_some() && !register.is_read_only(),
        findings,
    })
}

/// Stores what stands in the form.
pub fn save(
    register: &mut Register,
    draft: &EditionDraft,
    now: &Now,
    words: Words,
) -> Result<DoneView<EditionId>, Problem> {
    let (edition, findings) = read(register, draft, now, words)?;
    let Some(edition) = edition else {
        let field = findings.first().map_or("id", |first| first.field.as_str());
        return Err(Problem::at(Code::InvalidValue, field));
    };
    let done = if draft.as_copy {
        editions::add(register, edition, now)?
    } else {
        editions::save(register, edition, now)?
    };
    let done = done.map(|case| EditionId {
        id: case.edition.id.clone(),
    });
    Ok(DoneView::of(done, words.terms_saved()))
}

/// `house-1`, or the next one that is free.
fn free_id(register: &Register, now: &Now) -> Result<String, Problem> {
    let taken: Vec<String> = editions::list(register, now)?
        .into_iter()
        .map(|case| case.edition.id.clone())
        .collect();
    let free = (1..=taken.len() + 1)
        .map(|number| format!("house-{number}"))
        .find(|id| !taken.contains(id));
    Ok(free.unwrap_or_default())
}

fn draft_of(edition: &Edition, words: Words) -> EditionDraft {
    let mut numbers = BTreeMap::new();
    let mut shown = edition.clone();
    for (field, number) in NUMBERS {
        numbers.insert(field.to_owned(), number(&mut shown).to_string());
    }
    let days = edition.holidays.extra.iter();
    EditionDraft {
        from: edition.id.clone(),
        as_copy: false,
        id: edition.id.clone(),
        name_de: edition.name.de.clone(),
        name_en: edition.name.en.clone(),
        valid_from: format::date(edition.valid_from, words.language()),
        numbers,
        region: edition.holidays.region.clone(),
        extra: days
            .map(|day| format::date(*day, words.language()))
            .collect::<Vec<_>>()
            .join(", "),
        zone: edition.zone.clone(),
        portal: edition.request_channels.contains(&RequestChannel::Portal),
        levels: edition
            .levels
            .iter()
            .map(|level| level_draft(edition, level, words))
            .collect(),
    }
}

fn level_draft(edition: &Edition, level: &Level, words: Words) -> LevelDraft {
    let time = |pick: fn(ServiceWindow) -> TimeOfDay| {
        level
            .window
            .map(|window| format::time(pick(window)))
            .unwrap_or_default()
    };
    LevelDraft {
        name: level.name.clone(),
        opens: time(|window| window.opens),
        closes: time(|window| window.closes),
        hours: edition
            .impacts
            .iter()
            .map(|impact| HoursDraft {
                impact: impact.id.clone(),
                label: words.terms_response(describe::name(&impact.name, words)),
                hours: level
                    .response_hours
                    .get(&impact.id)
                    .map(u32::to_string)
                    .unwrap_or_default(),
            })
            .collect(),
        requests: level.requests_per_year.to_string(),
        phone: level.phone_emergencies,
        test_systems: match level.test_systems {
            Confirmable {
                confirmed: false, ..
            } => "open",
            Confirmable { value: true, .. } => "yes",
            Confirmable { value: false, .. } => "no",
        }
        .to_owned(),
        discount: level.consulting_discount_percent.to_string(),
        consulting: level.consulting_hours.to_string(),
        satellites: level.satellites.to_string(),
    }
}

/// The edition that stands in the form, and what is wrong with it; no edition where something
/// cannot be read.
fn read(
    register: &Register,
    draft: &EditionDraft,
    now: &Now,
    words: Words,
) -> Result<(Option<Edition>, Findings), Problem> {
    let source = editions::read(register, &draft.from, now)?;
    let mut edition = (*source.edition).clone();
    let mut reader = Reader {
        findings: Vec::new(),
        words,
    };
    edition.id.clone_from(&draft.id);
    edition.name.de.clone_from(&draft.name_de);
    edition.name.en.clone_from(&draft.name_en);
    match typed::date(&draft.valid_from, now.today) {
        Ok(day) => edition.valid_from = day,
        Err(error) => reader.says("valid_from", error.text(words.language())),
    }
    for (field, number) in NUMBERS {
        let text = draft.numbers.get(field).map_or("", String::as_str);
        if let Some(value) = reader.number(field, text) {
            *number(&mut edition) = value;
        }
    }
    edition.zone.clone_from(&draft.zone);
    edition.holidays.region.clone_from(&draft.region);
    edition.holidays.extra = reader.days(&draft.extra, now);
    edition
        .request_channels
        .retain(|channel| *channel != RequestChannel::Portal);
    if draft.portal {
        edition.request_channels.push(RequestChannel::Portal);
    }
    for (at, (level, typed)) in edition.levels.iter_mut().zip(&draft.levels).enumerate() {
        reader.level(at, level, typed);
    }
    let is_readable = reader.findings.is_empty();
    let mut findings = reader.findings;
    for finding in edition.validate() {
        // Nothing more is said of a field that cannot be read.
        if !findings.iter().any(|known| known.field == finding.field) {
            findings.push(EditionFindingView {
                rule: Some(finding.rule.to_string()),
                message: describe::edition_problem(&finding.problem, words),
                field: finding.field,
            });
        }
    }
    findings.extend(taken(register, draft, &edition, now, words)?);
    Ok((is_readable.then_some(edition), findings))
}

/// An id or a first day that another edition has.
fn taken(
    register: &Register,
    draft: &EditionDraft,
    edition: &Edition,
    now: &Now,
    words: Words,
) -> Result<Findings, Problem> {
    let mut findings = Vec::new();
    for other in editions::list(register, now)? {
        let is_itself = !draft.as_copy && other.edition.id == edition.id;
        if is_itself {
            continue;
        }
        let mut says = |field: &str, message: String| {
            findings.push(EditionFindingView {
                field: field.to_owned(),
                rule: None,
                message,
            });
        };
        if draft.as_copy && other.edition.id == edition.id {
            says("id", words.terms_finding_id_taken());
        }
        if !other.is_shipped
            && other.edition.valid_from == edition.valid_from
            && !draft.valid_from.trim().is_empty()
        {
            let name = describe::name(&other.edition.name, words);
            says("valid_from", words.terms_finding_day_taken(name));
        }
    }
    Ok(findings)
}

/// Reads typed texts and remembers what could not be read.
struct Reader {
    findings: Findings,
    words: Words,
}

impl Reader {
    fn says(&mut self, field: &str, message: String) {
        self.findings.push(EditionFindingView {
            field: field.to_owned(),
            rule: None,
            message,
        });
    }

    fn number(&mut self, field: &str, text: &str) -> Option<u32> {
        let number = text.trim().parse().ok();
        if number.is_none() {
            self.says(field, self.words.terms_finding_not_a_number());
        }
        number
    }

    fn days(&mut self, text: &str, now: &Now) -> Vec<Date> {
        let mut days = Vec::new();
        for part in text.split([',', ';', '\n']) {
            let part = part.trim();
            if part.is_empty() {
                continue;
            }
            let Ok(day) = typed::date(part, now.today) else {
                self.says("holidays.extra", self.words.terms_finding_not_days(part));
                break;
            };
            days.push(day);
        }
        days
    }

    fn level(&mut self, at: usize, level: &mut Level, typed: &LevelDraft) {
        let field = |name: &str| format!("levels[{at}].{name}");
        level.name.clone_from(&typed.name);
        level.window = self.window(&field("window"), typed);
        level.response_hours.clear();
        for hours in &typed.hours {
            if hours.hours.trim().is_empty() {
                continue;
            }
            let field = field(&format!("response_hours.{}", hours.impact));
            if let Some(value) = self.number(&field, &hours.hours) {
                level.response_hours.insert(hours.impact.clone(), value);
            }
        }
        level.phone_emergencies = typed.phone;
        level.test_systems = match typed.test_systems.as_str() {
            "yes" => Confirmable {
                value: true,
                confirmed: true,
            },
            "no" => Confirmable {
                value: false,
                confirmed: true,
            },
            _ => Confirmable {
                confirmed: false,
                ..level.test_systems
            },
        };
        let numbers = [
            (
                "requests_per_year",
                &typed.requests,
                &mut level.requests_per_year,
            ),
            (
                "consulting_discount_percent",
                &typed.discount,
                &mut level.consulting_discount_percent,
            ),
            (
                "consulting_hours",
                &typed.consulting,
                &mut level.consulting_hours,
            ),
            ("satellites", &typed.satellites, &mut level.satellites),
        ];
        for (name, text, number) in numbers {
            if let Some(value) = self.number(&field(name), text) {
                *number = value;
            }
        }
    }

    fn window(&mut self, field: &str, typed: &LevelDraft) -> Option<ServiceWindow> {
        let (opens, closes) = (typed.opens.trim(), typed.closes.trim());
        match (opens.is_empty(), closes.is_empty()) {
            (true, true) => None,
            (false, false) => {
                let opens = self.time(&format!("{field}.opens"), opens);
                let closes = self.time(&format!("{field}.closes"), closes);
                Some(ServiceWindow {
                    opens: opens?,
                    closes: closes?,
                })
            }
            (true, false) => {
                let field = format!("{field}.opens");
                self.says(&field, self.words.terms_finding_one_end_only());
                None
            }
            (false, true) => {
                let field = format!("{field}.closes");
                self.says(&field, self.words.terms_finding_one_end_only());
                None
            }
        }
    }

    /// `09:00`, `9:00`, `9.30`, `9`.
    fn time(&mut self, field: &str, text: &str) -> Option<TimeOfDay> {
        let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "0"));
        let time = match (hour.parse(), minute.parse()) {
            (Ok(hour), Ok(minute)) => TimeOfDay::from_hms_opt(hour, minute, 0),
            _ => None,
        };
        if time.is_none() {
            self.says(field, self.words.terms_finding_not_a_time());
        }
        time
    }
}
