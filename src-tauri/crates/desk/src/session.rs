//! What the frame of the window shows: language, look and figures, and what its search field
//! finds. Never: which screen is open.

use store::{ContractRow, CustomerRow, Register, RequestQuery, RequestState, Snapshot, StoreError};
use terms::{Date, State};
use words::{Language, Words, format};

use crate::describe;
use crate::now::Now;
use crate::problem::Problem;
use crate::quick_answers;
use crate::sample;
use crate::settings;
use crate::today;
use crate::undoing;
use crate::views::session::{
    FoundContact, FoundContract, FoundCustomer, SearchInput, SearchView, SessionCounts, SessionView,
};
use crate::views::shared::DayView;

/// Most hits of each kind, whatever was asked for.
const MOST_HITS: u32 = 50;
/// So many times as many are looked at, to bring those that are found by name to the front.
const LOOKED_AT: u32 = 3;

/// The language of the window: the one asked for at the start, the one that is set, the system's.
/// Settings that cannot be read are no reason to stay silent.
pub fn language(register: &Register, asked: Option<Language>, system: Language) -> Language {
    asked
        .or_else(|| settings::read(register).ok()?.language?.parse().ok())
        .unwrap_or(system)
}

/// The frame over an open register.
pub fn view(
    register: &Register,
    version: &str,
    now: &Now,
    words: Words,
) -> Result<SessionView, Problem> {
    let settings = settings::read(register)?;
    let language = words.language();
    register.read(|snapshot| {
        let counts = snapshot.counts()?;
        Ok(SessionView {
            language: language.code().to_owned(),
            look: settings.look,
            version: version.to_owned(),
            today: DayView::of(now.today, now.today, words),
            heading: format::date_full(now.today, language),
            week: format::week(now.today, language),
            register_path: register.path().display().to_string(),
            is_read_only: register.is_read_only(),
            is_sample: sample::is_sample(register, &settings),
            company_name: settings.company.name,
            counts: SessionCounts {
                overdue: today::overdue_count(snapshot, now.today)?,
                urgent: today::urgent_count(snapshot, now.today)?,
                customers: counts.customers,
                contracts: counts.contracts,
                open_requests: open_requests(snapshot, now)?,
            },
            owners: snapshot.owners()?,
            undo: undoing::undoable(snapshot, words)?,
            redo: undoing::redoable(snapshot, words)?,
        })
    })
}

/// How many support requests await a response: the figure beside Requests.
fn open_requests(snapshot: &Snapshot<'_>, now: &Now) -> Result<u64, StoreError> {
    let query = RequestQuery {
        states: vec![RequestState::Open, RequestState::Overdue],
        limit: 0,
        want_totals: true,
        ..RequestQuery::at(now.recorded_at.to_utc())
    };
    Ok(snapshot.request_page(&query)?.total)
}

/// Contracts and customers in which the typed words occur.
pub fn search(
    register: &Register,
    input: &SearchInput,
    now: &Now,
    words: Words,
) -> Result<SearchView, Problem> {
    if input.text.trim().is_empty() {
        return Ok(SearchView::default());
    }
    let most = input.limit.min(MOST_HITS);
    let hits = register.search(&input.text, most.saturating_mul(LOOKED_AT))?;
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let (answer, contacts) = register.read(|snapshot| {
        Ok::<_, Problem>((
            quick_answers::of(&input.text, snapshot, now, words)?,
            found_contacts(&hits.contracts, &input.text, snapshot, now.today)?,
        ))
    })?;
    // Who is found by the name of a contact is shown as that contact.
    let (by_name, others): (Vec<_>, Vec<_>) = hits
        .contracts
        .iter()
        .filter(|row| {
            is_named(row, &input.text)
                || !contacts
                    .iter()
                    .any(|contact| contact.contract_number == row.number)
        })
        .partition(|row| is_named(row, &input.text));
    Ok(SearchView {
        answer,
        contacts: contacts.into_iter().take(most).collect(),
        contracts: by_name
            .into_iter()
            .chain(others)
            .take(most)
            .map(|row| found_contract(row, now, words))
            .collect(),
        customers: hits
            .customers
            .iter()
            .take(most)
            .map(|row| found_customer(row, words))
            .collect(),
    })
}

fn found_contract(row: &ContractRow, now: &Now, words: Words) -> FoundContract {
    let language = words.language();
    let text = |day: Date| format::date(day, language);
    let what = match row.state {
        State::Active | State::Ordered => row
            .renews_on
            .map(|day| words.shell_found_renews(&text(day))),
        State::Terminating => row
            .ends_on
            .or(row.last_day)
            .map(|day| words.shell_found_ends(&text(day))),
        State::Ended => row
            .ends_on
            .or(row.last_day)
            .map(|day| words.shell_found_ended(&text(day))),
        State::Draft | State::Withdrawn => None,
    };
    let what = what.unwrap_or_else(|| describe::state(row.state.id(), words));
    let level = describe::keyed("level", &row.level, words);
    let open = row
        .notice_by
        .filter(|day| matches!(row.state, State::Active | State::Ordered) && *day >= now.today);
    FoundContract {
        number: row.number.clone(),
        customer_name: row.customer_name.clone(),
        state: row.state.id().to_owned(),
        detail: [row.number.as_str(), &level, &what].join(", "),
        date_label: open.map(|_| words.cancel_by_short()).unwrap_or_default(),
        date: open.map(text).unwrap_or_default(),
        distance: open
            .map(|day| format::distance(day.signed_duration_since(now.today).num_days(), language))
            .unwrap_or_default(),
    }
}

/// Whether number and customer of a contract are enough to find it.
fn is_named(row: &ContractRow, typed: &str) -> bool {
    store::finds(&[row.number.as_str(), &row.customer_name].join(" "), typed)
}

/// The contacts of today by which a contract was found.
fn found_contacts(
    rows: &[ContractRow],
    typed: &str,
    snapshot: &Snapshot<'_>,
    today: Date,
) -> Result<Vec<FoundContact>, StoreError> {
    let mut found = Vec::new();
    for row in rows {
        let Some(contract) = snapshot.contract(row.id)? else {
            continue;
        };
        let current = contract
            .facts
            .contacts
            .into_iter()
            .filter(|contact| contact.is_current_on(today));
        found.extend(
            current
                .map(|contact| [contact.name, contact.email].join(", "))
                .filter(|name| store::finds(name, typed))
                .map(|name| FoundContact {
                    contract_number: row.number.clone(),
                    name,
                    customer_name: row.customer_name.clone(),
                }),
        );
    }
    Ok(found)
}

fn found_customer(row: &CustomerRow, words: Words) -> FoundCustomer {
    let contracts = words.contracts_count(i64::try_from(row.contracts).unwrap_or(i64::MAX));
    FoundCustomer {
        number: row.number.clone(),
        name: row.name.clone(),
        detail: [row.number.as_str(), &contracts].join(", "),
    }
}

#[cfg(test)]
mod tests;
