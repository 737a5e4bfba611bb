//! The rows of the Requests screen, page by page.

use store::{Cursor, Register, RequestQuery, RequestRow, RequestSort, RequestState, Snapshot};
use terms::Edition;
use words::{Words, format};

use crate::contracts;
use crate::describe;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::new_contract::Choice;
use crate::views::requests::{RequestListInput, RequestListRow, RequestListView};

/// Most rows of one page.
const MOST_ROWS: u32 = 500;

/// One page of rows.
pub fn page(
    register: &Register,
    input: &RequestListInput,
    now: &Now,
    words: Words,
) -> Result<RequestListView, Problem> {
    register.read(|snapshot| {
        let query = query(snapshot, input, now)?;
        let page = snapshot.request_page(&query)?;
        // Rows are read in the zone of the terms that hold today: one zone for one column.
        let edition = snapshot.edition_for(now.today)?;
        let count = i64::try_from(page.total).unwrap_or(i64::MAX);
        let wants = query.want_totals;
        Ok(RequestListView {
            rows: page
                .rows
                .iter()
                .map(|row| list_row(row, &edition, now, words))
                .collect(),
            next: page.next.map(|cursor| cursor.to_string()),
            total: wants.then_some(page.total),
            count_text: wants.then(|| words.requests_count(count)),
            states: if wants { states(words) } else { Vec::new() },
            impacts: if wants {
                impacts(snapshot, &edition, words)?
            } else {
                Vec::new()
            },
        })
    })
}

/// What is asked of the register.
pub(super) fn query(
    snapshot: &Snapshot<'_>,
    input: &RequestListInput,
    now: &Now,
) -> Result<RequestQuery, Problem> {
    let unknown = |field: &'static str| Problem::at(Code::InvalidValue, field);
    let states = input
        .states
        .iter()
        .map(|id| RequestState::from_id(id).ok_or_else(|| unknown("states")))
        .collect::<Result<_, _>>()?;
    let contract = input
        .contract
        .as_deref()
        .map(|number| {
            snapshot
                .contract_by_number(number)?
                .map(|contract| contract.id)
                .ok_or_else(|| contracts::not_found(number))
        })
        .transpose()?;
    let after = input
        .after
        .as_deref()
        .map(str::parse::<Cursor>)
        .transpose()
        .map_err(|error| unknown("after").because(error))?;
    Ok(RequestQuery {
        search: input.search.clone().filter(|text| !text.trim().is_empty()),
        contract,
        customer: None,
        owner: input.owner.clone(),
        states,
        impacts: input.impacts.clone(),
        sort: sort(&input.sort).ok_or_else(|| unknown("sort"))?,
        descending: input.descending,
        after,
        skip: input.skip,
        limit: input.limit.min(MOST_ROWS),
        want_totals: input.want_totals,
        now: now.recorded_at.to_utc(),
    })
}

fn sort(id: &str) -> Option<RequestSort> {
    Some(match id {
        "received" => RequestSort::Received,
        "due" => RequestSort::Due,
        "contract" => RequestSort::Contract,
        "customer" => RequestSort::Customer,
        _ => return None,
    })
}

fn list_row(row: &RequestRow, edition: &Edition, now: &Now, words: Words) -> RequestListRow {
    let request = &row.request;
    let state = row.state(now.recorded_at.to_utc()).id();
    RequestListRow {
        number: request.id.to_string(),
        id: request.id.0,
        received: column_text(request.fact.received_at, edition, words),
        contract_number: row.contract_number.clone(),
        customer_name: row.customer_name.clone(),
        subject: request
            .subject
            .clone()
            .unwrap_or_else(|| request.fact.from_email.clone()),
        from_email: request.fact.from_email.clone(),
        impact: impact(edition, &row.impact, words),
        level: describe::keyed("level", &row.level, words),
        state: state.to_owned(),
        state_text: describe::keyed("request-state", state, words),
        due: row
            .due
            .map(|due| due_text(due, edition, words))
            .unwrap_or_default(),
        over_quota: if row.over_quota {
            words.requests_over_quota()
        } else {
            String::new()
        },
    }
}

/// A moment for a column: the day without its weekday, then the time.
fn column_text(moment: chrono::DateTime<chrono::Utc>, edition: &Edition, words: Words) -> String {
    let local = moment.with_timezone(&edition.time_zone());
    format!(
        "{}, {}",
        format::date_for_column(local.date_naive(), words.language()),
        format::time(local.time())
    )
}

/// A due moment for a column, without the year: it lies days after the receipt.
fn due_text(due: chrono::DateTime<chrono::Utc>, edition: &Edition, words: Words) -> String {
    let local = due.with_timezone(&edition.time_zone());
    let day = local.date_naive();
    format!(
        "{} {}, {}",
        format::weekday(day, words.language()),
        format::day_month(day, words.language()),
        format::time(local.time())
    )
}

/// The name of an impact; one of other terms has words or its id.
fn impact(edition: &Edition, id: &str, words: Words) -> String {
    edition.impact(id).map_or_else(
        || describe::keyed("impact", id, words),
        |impact| describe::name(&impact.name, words).to_owned(),
    )
}

fn states(words: Words) -> Vec<Choice> {
    RequestState::ALL
        .into_iter()
        .map(|state| Choice {
            id: state.id().to_owned(),
            text: describe::keyed("request-state", state.id(), words),
        })
        .collect()
}

/// The impacts of today's terms, then those that only other terms of the register know.
fn impacts(
    snapshot: &Snapshot<'_>,
    edition: &Edition,
    words: Words,
) -> Result<Vec<Choice>, Problem> {
    let mut choices: Vec<Choice> = Vec::new();
    let stored = snapshot.editions()?;
    let all = std::iter::once(edition)
        .chain(std::iter::once(Edition::shipped()))
        .chain(stored.iter().filter_map(|stored| stored.edition.as_ref()));
    for impact in all.flat_map(|edition| &edition.impacts) {
        if choices.iter().all(|known| known.id != impact.id) {
            choices.push(Choice {
                id: impact.id.clone(),
                text: describe::name(&impact.name, words).to_owned(),
            });
        }
    }
    Ok(choices)
}
