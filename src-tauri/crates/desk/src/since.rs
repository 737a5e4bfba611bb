//! What happened between a person's last visit and today. Nothing ran meanwhile: all of it
//! follows from the facts, so that a program closed for three years tells three years.
//! Never: when the last visit was (the shell knows), computing a date (the rules do).

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset};
use store::{DeadlineRow, MovedRow, Register, Snapshot};
use terms::rules::term::{self, ContractYear, Period};
use terms::{Date, DeadlineKind, Edition, OutOfRange, Schedule, State, plus_days};
use words::{Words, format};

use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::shared::DayView;
use crate::views::since::{SinceCount, SinceInput, SinceRow, SinceView};

/// Most rows, whatever was asked for: nobody reads more, and the counts say how many there are.
const MOST_ROWS: u32 = 500;
/// C3 moves the first overdue day by at most so many days: a weekend among holidays.
const LONGEST_SHIFT: i64 = 14;

/// What happened to a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// Its notice day passed without an effective notice: it will renew.
    NoticePassed,
    /// Its default day came: it is active without a wish (O2).
    DefaultTookEffect,
    /// No contact was named in time (C2, C3).
    ContactsOverdue,
    /// A contract year ended with something left of it (Q6, Q7).
    Lapsed,
    /// It ended.
    Ended,
    /// It renewed (T3).
    Renewed,
}

const KINDS: [Kind; 6] = [
    Kind::Renewed,
    Kind::NoticePassed,
    Kind::DefaultTookEffect,
    Kind::ContactsOverdue,
    Kind::Lapsed,
    Kind::Ended,
];

impl Kind {
    fn id(self) -> &'static str {
        match self {
            Self::Renewed => "renewed",
            Self::NoticePassed => "notice_passed",
            Self::DefaultTookEffect => "default_took_effect",
            Self::ContactsOverdue => "contacts_overdue",
            Self::Lapsed => "lapsed",
            Self::Ended => "ended",
        }
    }

    fn text(self, words: Words) -> String {
        match self {
            Self::Renewed => words.since_renewed(),
            Self::NoticePassed => words.since_notice_passed(),
            Self::DefaultTookEffect => words.since_default_took_effect(),
            Self::ContactsOverdue => words.since_contacts_overdue(),
            Self::Lapsed => words.since_lapsed(),
            Self::Ended => words.since_ended(),
        }
    }

    fn count(self, count: i64, words: Words) -> String {
        match self {
            Self::Renewed => words.since_renewed_count(count),
            Self::NoticePassed => words.since_notice_passed_count(count),
            Self::DefaultTookEffect => words.since_default_took_effect_count(count),
            Self::ContactsOverdue => words.since_contacts_overdue_count(count),
            Self::Lapsed => words.since_lapsed_count(count),
            Self::Ended => words.since_ended_count(count),
        }
    }
}

/// What followed from an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Detail {
    /// It runs until this day.
    Until(Date),
    /// It renews on this day.
    Renews(Date),
    /// The order and the days after it.
    Order(Date, u32),
    /// It was due by this day.
    DueBy(Date),
    /// So many requests and hours were left.
    Left(u32, u32),
    /// An effective notice had been given.
    AfterNotice,
    /// Nothing more to say.
    Nothing,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Event {
    day: Date,
    kind: Kind,
    contract: String,
    customer_name: String,
    detail: Detail,
}

/// Days after `after` up to and with `until`.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    after: Date,
    until: Date,
}

impl Stretch {
    /// Whether something that begins on `day` began in it.
    fn holds(self, day: Date) -> bool {
        self.after < day && day <= self.until
    }

    /// Whether a last day passed in it: it is over from the day after on.
    fn saw_the_end_of(self, last: Date) -> bool {
        self.after <= last && last < self.until
    }
}

/// What happened since `visit`; none where nothing did, and where there was no visit before.
pub fn view(
    register: &Register,
    input: SinceInput,
    visit: Option<DateTime<FixedOffset>>,
    now: &Now,
    words: Words,
) -> Result<Option<SinceView>, Problem> {
    let Some(visit) = visit else {
        return Ok(None);
    };
    let stretch = Stretch {
        after: visit.date_naive(),
        until: now.today,
    };
    if stretch.after >= stretch.until {
        return Ok(None);
    }
    let mut events = register.read(|snapshot| events(snapshot, stretch))?;
    if events.is_empty() {
        return Ok(None);
    }
    events.sort_by(|one, other| {
        (one.day, one.kind, &one.contract).cmp(&(other.day, other.kind, &other.contract))
    });
    let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let limit = usize::try_from(input.limit.min(MOST_ROWS)).unwrap_or(usize::MAX);
    let rows: Vec<SinceRow> = events
        .iter()
        .take(limit)
        .map(|event| row(event, now, words))
        .collect();
    Ok(Some(SinceView {
        visit: format::date_time(visit.naive_local(), words.language()),
        total: events.len() as u64,
        counts: counts(&events, words),
        left_out: (rows.len() < events.len())
            .then(|| words.since_left_out(whole(rows.len()), whole(events.len()))),
        rows,
    }))
}

fn counts(events: &[Event], words: Words) -> Vec<SinceCount> {
    KINDS
        .iter()
        .filter_map(|kind| {
            let count = events.iter().filter(|event| event.kind == *kind).count();
            (count > 0).then(|| SinceCount {
                kind: kind.id().to_owned(),
                text: kind.count(i64::try_from(count).unwrap_or(i64::MAX), words),
            })
        })
        .collect()
}

fn row(event: &Event, now: &Now, words: Words) -> SinceRow {
    let date = |day| format::date(day, words.language());
    SinceRow {
        id: [event.kind.id(), &event.contract, &event.day.to_string()].join("-"),
        kind: event.kind.id().to_owned(),
        kind_text: event.kind.text(words),
        day: DayView::of(event.day, now.today, words),
        customer_name: event.customer_name.clone(),
        contract: event.contract.clone(),
        detail: match event.detail {
            Detail::Until(day) => words.since_renewed_detail(&date(day)),
            Detail::Renews(day) => words.since_notice_passed_detail(&date(day)),
            Detail::Order(day, days) => words.since_default_took_effect_detail(
                &format::day_month(day, words.language()),
                i64::from(days),
            ),
            Detail::DueBy(day) => words.since_contacts_overdue_detail(&date(day)),
            Detail::Left(requests, hours) => left(requests, hours, words),
            Detail::AfterNotice => words.since_ended_detail(),
            Detail::Nothing => String::new(),
        },
    }
}

/// `18 requests, 4 h consulting`.
pub(crate) fn left(requests: u32, hours: u32, words: Words) -> String {
    let mut parts = Vec::new();
    if requests > 0 {
        parts.push(words.today_lapse_requests(i64::from(requests)));
    }
    if hours > 0 {
        parts.push(words.today_lapse_consulting(i64::from(hours)));
    }
    parts.join(", ")
}

fn events(snapshot: &Snapshot<'_>, stretch: Stretch) -> Result<Vec<Event>, Problem> {
    let mut editions: HashMap<String, Arc<Edition>> = HashMap::new();
    let mut found = Vec::new();
    for moved in snapshot.moved_since(stretch.after)? {
        let edition = if let Some(known) = editions.get(&moved.edition) {
            Arc::clone(known)
        } else {
            let edition = snapshot.edition(&moved.edition)?.ok_or_else(|| {
                Problem::new(Code::RegisterDamaged).with("edition", moved.edition.as_str())
            })?;
            editions.insert(moved.edition.clone(), Arc::clone(&edition));
            edition
        };
        let before = found.len();
        match add_events(snapshot, &moved, &edition, stretch, &mut found) {
            // A contract whose dates have left the calendar has nothing to tell.
            Err(problem) if problem.code == Code::OutOfRange => found.truncate(before),
            other => other?,
        }
    }
    for row in overdue_contacts(snapshot, stretch)? {
        found.push(Event {
            day: row.overdue_from,
            kind: Kind::ContactsOverdue,
            contract: row.contract_number,
            customer_name: row.customer_name,
            detail: Detail::DueBy(row.due_on),
        });
    }
    Ok(found)
}

fn overdue_contacts(
    snapshot: &Snapshot<'_>,
    stretch: Stretch,
) -> Result<Vec<DeadlineRow>, Problem> {
    let from = plus_days(stretch.after, -LONGEST_SHIFT).unwrap_or(stretch.after);
    let after = DeadlineRow::cursor_before(from);
    let mut rows = snapshot.deadlines(
        stretch.until,
        &[DeadlineKind::ContactsDue],
        Some(&after),
        u32::MAX,
    )?;
    rows.retain(|row| stretch.holds(row.overdue_from));
    Ok(rows)
}

fn add_events(
    snapshot: &Snapshot<'_>,
    moved: &MovedRow,
    edition: &Edition,
    stretch: Stretch,
    found: &mut Vec<Event>,
) -> Result<(), Problem> {
    add_dates(moved, edition, stretch, found)?;
    add_lapses(snapshot, moved, edition, stretch, found)
}

/// Activation, renewals, passed notice days and the end.
fn add_dates(
    moved: &MovedRow,
    edition: &Edition,
    stretch: Stretch,
    found: &mut Vec<Event>,
) -> Result<(), OutOfRange> {
    let row = &moved.row;
    let Some(activates_on) = row.activates_on.filter(|_| row.state != State::Withdrawn) else {
        return Ok(());
    };
    let mut add = |day, kind, detail| {
        found.push(Event {
            day,
            kind,
            contract: row.number.clone(),
            customer_name: row.customer_name.clone(),
            detail,
        });
    };
    if moved.has_default_activation && stretch.holds(activates_on) {
        let order = moved.received_on.map_or(Detail::Nothing, |received_on| {
            Detail::Order(received_on, edition.activation.default_days)
        });
        add(activates_on, Kind::DefaultTookEffect, order);
    }
    if let Some(end) = row.ends_on.filter(|end| stretch.saw_the_end_of(*end)) {
        add(end, Kind::Ended, Detail::AfterNotice);
    }
    for period in periods(activates_on, row.term_months, edition, stretch)? {
        let runs_on = row.ends_on.is_none_or(|end| end > period.last_day);
        if period.ordinal > 1
            && stretch.holds(period.starts_on)
            && row.ends_on.is_none_or(|end| end >= period.starts_on)
        {
            let until = row
                .ends_on
                .map_or(period.last_day, |end| end.min(period.last_day));
            add(period.starts_on, Kind::Renewed, Detail::Until(until));
        }
        if runs_on && stretch.saw_the_end_of(period.notice_by) {
            add(
                period.notice_by,
                Kind::NoticePassed,
                Detail::Renews(period.renews_on),
            );
        }
    }
    Ok(())
}

/// The periods of which a part lies in the stretch.
fn periods(
    activates_on: Date,
    term_months: u32,
    edition: &Edition,
    stretch: Stretch,
) -> Result<Vec<Period>, OutOfRange> {
    let days = edition.notice_days;
    let first = stretch.after.max(activates_on);
    let mut period = term::period_on(activates_on, term_months, days, first)?;
    let mut found = Vec::with_capacity(1);
    while period.starts_on <= stretch.until {
        found.push(period);
        period = term::period(activates_on, term_months, period.ordinal + 1, days)?;
    }
    Ok(found)
}

/// Contract years that ended with something left of them.
fn add_lapses(
    snapshot: &Snapshot<'_>,
    moved: &MovedRow,
    edition: &Edition,
    stretch: Stretch,
    found: &mut Vec<Event>,
) -> Result<(), Problem> {
    let row = &moved.row;
    let ended = ended_years(moved, stretch)?;
    if ended.is_empty() {
        return Ok(());
    }
    let whole = edition.level(&row.level).map_or((0, 0), |level| {
        (level.requests_per_year, level.consulting_hours)
    });
    // Reading all facts of a contract costs far more than all of the above: only where they
    // can tell something else than that nothing was used.
    let contract = if moved.has_used_entitlements {
        snapshot.contract(row.id)?
    } else {
        None
    };
    for last in ended {
        let (requests, hours) = match &contract {
            Some(contract) => {
                let then = Schedule::of(&contract.facts, edition, last)?;
                (
                    then.quota.map_or(0, |quota| quota.left),
                    then.consulting.map_or(0, |year| year.left_hours),
                )
            }
            None => whole,
        };
        if requests > 0 || hours > 0 {
            found.push(Event {
                day: last,
                kind: Kind::Lapsed,
                contract: row.number.clone(),
                customer_name: row.customer_name.clone(),
                detail: Detail::Left(requests, hours),
            });
        }
    }
    Ok(())
}

/// The last days of the contract years that ended in the stretch; the last one ends with the
/// contract.
fn ended_years(moved: &MovedRow, stretch: Stretch) -> Result<Vec<Date>, OutOfRange> {
    let row = &moved.row;
    let Some(activates_on) = row.activates_on.filter(|_| row.state != State::Withdrawn) else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    let mut day = stretch.after.max(activates_on);
    while day <= stretch.until && row.ends_on.is_none_or(|end| day <= end) {
        let year: ContractYear = term::contract_year_on(activates_on, day)?;
        let last = row
            .ends_on
            .map_or(year.ends_on, |end| end.min(year.ends_on));
        if stretch.saw_the_end_of(last) {
            found.push(last);
        }
        day = plus_days(year.ends_on, 1)?;
    }
    Ok(found)
}

#[cfg(test)]
mod tests;
