//! The Contracts screen: pages of rows by any column, and the panel beside them.

use store::{ContractQuery, ContractRow, Cursor, Register, Snapshot, SortColumn};
use terms::{Date, LAST_DAY, Schedule, State, Subject, plus_days};
use words::{Words, format};

use crate::contract_groups;
use crate::contracts::{self, ContractCase};
use crate::describe;
use crate::now::Now;
use crate::person::initials_of;
use crate::problem::{Code, Problem};
use crate::ruler;
use crate::views::contract_list::{
    ContractListInput, ContractListRow, ContractListView, ContractPanelView, PanelDate, PanelFact,
};
use crate::views::shared::{DayView, MoneyView};

/// Days up to which a cancel-by day is urgent.
const URGENT_DAYS: i64 = 7;

/// One page of rows.
pub fn page(
    register: &Register,
    input: &ContractListInput,
    now: &Now,
    words: Words,
) -> Result<ContractListView, Problem> {
    let query = query(input, now)?;
    register.read(|snapshot| {
        let page = snapshot.contract_page(&query)?;
        let all = if query.want_totals {
            Some(snapshot.counts()?.contracts)
        } else {
            None
        };
        let fees: Vec<String> = page
            .fee_totals
            .iter()
            .map(|fee| format::money(fee.amount_minor, &fee.currency, words.language()))
            .collect();
        let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        Ok(ContractListView {
            rows: page
                .rows
                .iter()
                .map(|row| {
                    let mut view = list_row(row, now, words);
                    if let Some(day) = notice_received(snapshot, row, now)? {
                        let day = format::day_month(day, words.language());
                        view.cancel_by = words.contracts_notice_received(&day);
                    }
                    Ok(view)
                })
                .collect::<Result<_, Problem>>()?,
            next: page.next.map(|cursor| cursor.to_string()),
            total: query.want_totals.then_some(page.total),
            all,
            count_text: all.map(|all| words.contracts_shown(count(page.total), count(all))),
            fee_text: (query.want_totals && !fees.is_empty())
                .then(|| words.contracts_fees(&fees.join(" + "))),
        })
    })
}

/// When the notice that ends a contract was received: what stands in place of a notice day, which
/// a terminating contract no longer has. Its facts are read for those few rows alone.
fn notice_received(
    snapshot: &Snapshot<'_>,
    row: &ContractRow,
    now: &Now,
) -> Result<Option<Date>, Problem> {
    if row.state != State::Terminating {
        return Ok(None);
    }
    let Some(contract) = snapshot.contract(row.id)? else {
        return Ok(None);
    };
    let edition = contracts::edition_of(snapshot, &contract)?;
    let schedule = Schedule::of(&contract.facts, &edition, now.today)?;
    Ok(contract
        .facts
        .notices
        .iter()
        .zip(&schedule.notices)
        .find(|(_, outcome)| outcome.counts)
        .map(|(notice, _)| notice.received_on))
}

/// The question to the register for a filter.
pub(crate) fn query(input: &ContractListInput, now: &Now) -> Result<ContractQuery, Problem> {
    let unknown = |field: &'static str| Problem::at(Code::InvalidValue, field);
    let states = input
        .states
        .iter()
        .map(|id| State::from_id(id).ok_or_else(|| unknown("states")))
        .collect::<Result<_, _>>()?;
    let after = input
        .after
        .as_deref()
        .map(str::parse::<Cursor>)
        .transpose()
        .map_err(|error| unknown("after").because(error))?;
    Ok(ContractQuery {
        search: input.search.clone().filter(|text| !text.trim().is_empty()),
        states,
        levels: input.levels.clone(),
        notice_by: input.due_within.map(|days| {
            (
                now.today,
                plus_days(now.today, i64::from(days)).unwrap_or(LAST_DAY),
            )
        }),
        owner: input.owner.clone(),
        within: input
            .group
            .as_ref()
            .map(contract_groups::group)
            .transpose()?,
        sort: column(&input.sort).ok_or_else(|| unknown("sort"))?,
        descending: input.descending,
        after,
        skip: input.skip,
        from_end: input.from_end,
        limit: input.limit.min(500),
        want_totals: input.want_totals,
    })
}

fn column(id: &str) -> Option<SortColumn> {
    Some(match id {
        "number" => SortColumn::Number,
        "customer" => SortColumn::Customer,
        "level" => SortColumn::Level,
        "state" => SortColumn::State,
        "activates_on" => SortColumn::ActivatesOn,
        "last_day" => SortColumn::LastDay,
        "renews_on" => SortColumn::RenewsOn,
        "notice_by" => SortColumn::NoticeBy,
        "yearly_fee" => SortColumn::YearlyFee,
        "owner" => SortColumn::Owner,
        _ => return None,
    })
}

pub(crate) fn list_row(row: &ContractRow, now: &Now, words: Words) -> ContractListRow {
    let language = words.language();
    let date = |day: Option<Date>| {
        day.map(|day| format::date_for_column(day, language))
            .unwrap_or_default()
    };
    let ends = matches!(row.state, State::Terminating | State::Ended);
    let days = row
        .notice_by
        .map(|day| day.signed_duration_since(now.today).num_days());
    let open = matches!(row.state, State::Ordered | State::Active) && days.is_some_and(|d| d >= 0);
    ContractListRow {
        number: row.number.clone(),
        customer_name: row.customer_name.clone(),
        level: describe::keyed("level", &row.level, words),
        state: row.state.id().to_owned(),
        state_text: describe::state(row.state.id(), words),
        active_since: date(row.activates_on),
        last_day: date(row.ends_on.filter(|_| ends).or(row.last_day)),
        renews_on: if ends {
            words.contracts_ends()
        } else {
            date(row.renews_on)
        },
        cancel_by: if ends {
            String::new()
        } else {
            date(row.notice_by)
        },
        is_cancellable: open,
        days_left: days
            .filter(|_| open)
            .map(|days| {
                if days == 0 {
                    words.today()
                } else {
                    format::days_left(days, language)
                }
            })
            .unwrap_or_default(),
        is_urgent: open && days.is_some_and(|days| days <= URGENT_DAYS),
        fee: row
            .yearly_fee
            .as_ref()
            .map(|fee| format::number(fee.amount_minor / 100, language))
            .unwrap_or_default(),
        currency: row
            .yearly_fee
            .as_ref()
            .map(|fee| fee.currency.clone())
            .filter(|currency| currency != "EUR")
            .unwrap_or_default(),
        owner: row.owner.as_deref().map(initials_of).unwrap_or_default(),
        owner_name: row.owner.clone().unwrap_or_default(),
    }
}

/// The panel of one contract.
pub fn panel(
    register: &Register,
    number: &str,
    now: &Now,
    words: Words,
) -> Result<ContractPanelView, Problem> {
    let case = contracts::read(register, number, now)?;
    let schedule = &case.schedule;
    let facts = &case.contract.facts;
    Ok(ContractPanelView {
        number: case.contract.number.clone(),
        customer_name: case.customer.name.clone(),
        state: schedule.state.id().to_owned(),
        state_text: describe::state(schedule.state.id(), words),
        level: describe::keyed("level", &schedule.level, words),
        fee: case
            .contract
            .fee_on(now.today)
            .map(|fee| MoneyView::of(fee, words)),
        ruler: ruler::of(&case, words),
        dates: dates(&case, now, words),
        note: not_moved(&case, words),
        why: open_period(&case)
            .and_then(|_| schedule.why(Subject::NoticeBy, facts, &case.edition))
            .map(|why| describe::why(&why, words, None)),
        facts: panel_facts(&case, words),
        can_record_notice: matches!(
            schedule.state,
            State::Ordered | State::Active | State::Terminating
        ),
    })
}

/// The current period while its notice day is not past and no notice stands.
fn open_period(case: &ContractCase) -> Option<terms::rules::term::Period> {
    let schedule = &case.schedule;
    schedule.period.filter(|period| {
        matches!(schedule.state, State::Ordered | State::Active)
            && period.notice_by >= schedule.today
    })
}

fn dates(case: &ContractCase, now: &Now, words: Words) -> Vec<PanelDate> {
    let schedule = &case.schedule;
    let Some(period) = schedule
        .period
        .filter(|_| schedule.state != State::Withdrawn)
    else {
        return Vec::new();
    };
    let date = |label, day, is_accent| PanelDate {
        label,
        day: DayView::of(day, now.today, words),
        is_accent,
    };
    if let Some(end) = schedule.ends_on {
        return vec![date(words.last_day_terminated(), end, false)];
    }
    let open = open_period(case).is_some();
    let cancel_by = if open {
        words.cancel_by()
    } else {
        words.cancel_by_passed()
    };
    vec![
        date(words.last_day(), period.last_day, false),
        date(words.renews_on(), period.renews_on, false),
        date(cancel_by, period.notice_by, open),
    ]
}

/// N2 in words, where the last day for notice is no working day.
fn not_moved(case: &ContractCase, words: Words) -> Option<String> {
    use terms::rules::holidays::Calendar;
    let period = open_period(case)?;
    let calendar = Calendar::of(&case.edition.holidays);
    if calendar.is_working_day(period.notice_by) {
        return None;
    }
    let why = calendar.holiday_on(period.notice_by).map_or_else(
        || format::weekday_long(period.notice_by, words.language()),
        |holiday| describe::holiday(holiday, words),
    );
    let before = calendar.working_day_on_or_before(period.notice_by);
    Some(words.contracts_not_moved(&format::date_with_weekday(before, words.language()), &why))
}

fn panel_facts(case: &ContractCase, words: Words) -> Vec<PanelFact> {
    let schedule = &case.schedule;
    let fact = |label: String, value: String| PanelFact { label, value };
    let count = i64::from;
    let mut facts = Vec::new();
    if let Some(period) = schedule.period {
        facts.push(fact(
            words.period(),
            words.contracts_panel_period(
                count(case.contract.facts.term_months),
                count(period.ordinal),
            ),
        ));
    }
    let of = |left: u32, right: u32| words.contracts_panel_of(count(right), count(left));
    let contacts = u32::try_from(schedule.current_contacts).unwrap_or(u32::MAX);
    facts.push(fact(
        words.contacts(),
        of(contacts, case.edition.contacts.most),
    ));
    if let Some(level) = case.edition.level(&schedule.level) {
        let satellites = terms::rules::levels::satellites(&case.contract.facts.solutions);
        if level.satellites > 0 {
            facts.push(fact(words.satellites(), of(satellites, level.satellites)));
        }
        let quota = schedule.quota.map(|quota| {
            let (used, max) = (count(quota.used), count(quota.max));
            match quota.forecast {
                Some(total) => words.contracts_panel_forecast(max, count(total), used),
                None => words.contracts_panel_of(max, used),
            }
        });
        facts.push(fact(
            words.requests(),
            quota.unwrap_or_else(|| words.contracts_panel_requests(count(level.requests_per_year))),
        ));
        if level.consulting_hours > 0 {
            let drawn = schedule.consulting.map(|year| {
                words.contracts_panel_drawn(count(year.included_hours), count(year.drawn_hours))
            });
            facts.push(fact(
                words.consulting(),
                drawn.unwrap_or_else(|| {
                    words.contracts_panel_consulting(count(level.consulting_hours))
                }),
            ));
        }
    }
    if let Some(owner) = &case.contract.owner {
        facts.push(fact(words.owner(), owner.clone()));
    }
    facts
}

#[cfg(test)]
mod tests;
