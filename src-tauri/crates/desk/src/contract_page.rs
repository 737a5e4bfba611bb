//! The page of one contract: what the window shows of it, and what is done from there with its
//! contacts and its order. Everything is read from a [`ContractCase`]; nothing is computed here
//! that a rule computes.

use chrono::{DateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use store::Register;
use terms::{Finding, State};
use words::{Words, format};

use crate::answers;
use crate::as_of::{self, Tense};
use crate::contracts::{self, ContractCase, ContractChanges};
use crate::describe;
use crate::done::Done;
use crate::history;
use crate::now::Now;
use crate::problem::Problem;
use crate::ruler;
use crate::views::contract_changes::{AsOfView, ContractPageInput, EditionLine};
use crate::views::contract_page::{
    ContractActions, ContractHead, ContractPageView, ContractStored, FieldAnswer, StateView,
    ValueRow, WarningView,
};
use crate::views::shared::{DoneView, MoneyView};

mod amendments;
mod consulting;
mod contacts;
mod entitlements;
mod events;
mod heroes;
mod notices;
mod papers;
pub(crate) mod requests;
mod systems;

pub use amendments::{open_amendment, preview_amendment, record_amendment};
pub use consulting::{cancel_consulting, draw_consulting, preview_consulting};
pub use contacts::change_contacts;
pub(crate) use events::title as history_title;
pub(crate) use heroes::of as heroes;
pub(crate) use notices::size_text;
pub use papers::PaperFile;
pub(crate) use papers::{drawn, file_name, view_of};
pub use systems::change_systems;
pub(crate) use systems::solution_name;

/// Everything that the page of a contract shows, today or as of the day typed.
pub fn read(
    register: &Register,
    input: &ContractPageInput,
    now: &Now,
    words: Words,
) -> Result<ContractPageView, Problem> {
    let typed = answers::day(&input.as_of, now, words);
    let mut answer = typed.answer;
    let wanted = typed.value.filter(|day| *day != now.today);
    let shown = match wanted {
        Some(day) => match as_of::read(register, &input.number, day, now) {
            Ok(shown) => Some(shown),
            // The day is refused at its field; below it stands the contract of today.
            Err(problem) if problem.field() == Some("as_of") => {
                answer = answers::of_problem(&problem, words);
                None
            }
            Err(problem) => return Err(problem),
        },
        None => None,
    };
    let banner = shown.as_ref().map(|shown| banner(shown, words));
    let is_today = shown.is_none();
    let case = match shown {
        Some(shown) => shown.case,
        None => contracts::read(register, &input.number, now)?,
    };
    let moment = if is_today {
        now.recorded_at.to_utc()
    } else {
        end_of_day(&case)
    };
    let mut page = view(register, &case, moment, now, words)?;
    if let Some(mark) = page
        .ruler
        .as_mut()
        .filter(|_| !is_today)
        .and_then(|ruler| ruler.today.as_mut())
    {
        // The day shown, which is not today.
        mark.label = mark.date.clone();
    }
    page.as_of = banner;
    page.as_of_answer = answer;
    if register.is_read_only() || !is_today {
        forbid(&mut page);
    }
    Ok(page)
}

/// The last second of the day that a contract is derived for, in the zone of its terms.
fn end_of_day(case: &ContractCase) -> DateTime<Utc> {
    let day = case.schedule.today;
    let midnight = day.succ_opt().unwrap_or(day).and_time(NaiveTime::MIN);
    let next = case
        .edition
        .time_zone()
        .from_local_datetime(&midnight)
        .earliest();
    next.map_or_else(|| midnight.and_utc(), |next| next.to_utc()) - TimeDelta::seconds(1)
}

fn banner(shown: &as_of::AsOf, words: Words) -> AsOfView {
    let date = format::date(shown.day, words.language());
    let is_past = shown.tense == Tense::Past;
    AsOfView {
        title: if is_past {
            words.as_of_past(&date)
        } else {
            words.as_of_future(&date)
        },
        text: if is_past {
            words.as_of_past_text()
        } else {
            words.as_of_future_text()
        },
        is_past,
    }
}

/// Nothing is offered that the register would refuse.
fn forbid(page: &mut ContractPageView) {
    page.can = ContractActions {
        record_notice: false,
        edit: false,
        activation_is_fixed: page.can.activation_is_fixed,
        withdraw_order: false,
        amend: false,
    };
    page.contacts.can_add = false;
    page.systems.can_change = false;
    page.request_lines.can_log = false;
    page.consulting_book.can_draw = false;
    for draw in &mut page.consulting_book.draws {
        draw.can_cancel = false;
    }
    for notice in &mut page.notices {
        notice.can_be_withdrawn = false;
        notice.signed_copy_open = false;
        notice.can_attach = false;
    }
}

fn view(
    register: &Register,
    case: &ContractCase,
    moment: DateTime<Utc>,
    now: &Now,
    words: Words,
) -> Result<ContractPageView, Problem> {
    let recorded = history::with_requests(register, &case.contract, case.schedule.today)?;
    Ok(ContractPageView {
        as_of: None,
        as_of_answer: FieldAnswer::default(),
        head: head(case, words),
        heroes: heroes(case, words),
        ruler: ruler::of(case, words),
        contacts: contacts::of(case, words),
        systems: systems::of(case, words),
        requests: requests::meter(case, words),
        request_lines: requests::lines(register, case, moment, words)?,
        consulting: consulting::meter(case, words),
        consulting_book: consulting::book(case, words)?,
        fee: fee(case, words),
        amendments: amendments::lines(case, words),
        notices: notices::of(case, register.path(), words),
        warnings: warnings(case, words),
        note: case.contract.note.clone().filter(|note| !note.is_empty()),
        history: events::of(case, recorded, words),
        can: actions(case),
        edition: edition(register, case, now, words)?,
    })
}

/// X2: the terms that the contract keeps, and that there are newer ones.
fn edition(
    register: &Register,
    case: &ContractCase,
    now: &Now,
    words: Words,
) -> Result<EditionLine, Problem> {
    let newest = register.edition_for(now.today)?;
    let is_newer = newest.id != case.edition.id && newest.valid_from > case.edition.valid_from;
    Ok(EditionLine {
        text: words.contract_edition(describe::name(&case.edition.name, words)),
        newer: is_newer.then(|| {
            words.contract_edition_newer(
                &format::date(newest.valid_from, words.language()),
                describe::name(&newest.name, words),
            )
        }),
    })
}

/// Takes the order back, before A.
pub fn withdraw_order(
    register: &mut Register,
    number: &str,
    now: &Now,
    words: Words,
) -> Result<DoneView<ContractStored>, Problem> {
    let changes = ContractChanges {
        withdrawn_on: Some(Some(now.today)),
        ..ContractChanges::default()
    };
    let done = contracts::edit(register, number, changes, now)?;
    Ok(stored(done, words.contract_done_withdrawn(number)))
}

/// A change of a contract as the window hears of it.
pub(crate) fn stored(done: Done<ContractCase>, message: String) -> DoneView<ContractStored> {
    let done = done.map(|case| ContractStored {
        number: case.contract.number,
    });
    DoneView::of(done, message)
}

/// Name of the level with this id, as the edition writes it.
pub(crate) fn level_name(case: &ContractCase, id: &str) -> String {
    case.edition
        .level(id)
        .map_or_else(|| id.to_owned(), |level| level.name.clone())
}

/// `€ 12,600 per contract year`.
pub(crate) fn fee_text(case: &ContractCase, words: Words) -> Option<String> {
    let fee = case.contract.fee_on(case.schedule.today)?;
    Some(words.contract_fee_per_year(&MoneyView::of(fee, words).text))
}

fn head(case: &ContractCase, words: Words) -> ContractHead {
    let state = case.schedule.state.id();
    ContractHead {
        number: case.contract.number.clone(),
        customer_number: case.customer.number.clone(),
        customer_name: case.customer.name.clone(),
        level: level_name(case, &case.schedule.level),
        state: StateView {
            id: state.to_owned(),
            text: describe::state(state, words),
        },
        fee: fee_text(case, words),
        customer_text: words.contract_customer(&case.customer.number),
        owner: case.contract.owner.clone(),
    }
}

fn fee(case: &ContractCase, words: Words) -> Vec<ValueRow> {
    let fee = case.contract.fee_on(case.schedule.today);
    let mut rows = vec![ValueRow {
        label: words.contract_fee_net(),
        value: fee.map_or_else(
            || words.contract_no_fee(),
            |fee| MoneyView::of(fee, words).exact,
        ),
        is_quiet: fee.is_none(),
    }];
    if case.contract.facts.amendments.is_empty() && case.contract.fee_changes.is_empty() {
        rows.push(ValueRow {
            label: words.contract_amendments(),
            value: words.none(),
            is_quiet: true,
        });
    }
    rows
}

fn warnings(case: &ContractCase, words: Words) -> Vec<WarningView> {
    let mut warnings: Vec<WarningView> = case
        .schedule
        .findings
        .iter()
        .map(|finding| match finding {
            Finding::Imported => WarningView {
                id: "imported".into(),
                rule: "O6".into(),
                text: words.contract_warning_imported(),
            },
            Finding::ContactsMissing => WarningView {
                id: "contacts_missing".into(),
                rule: "C1".into(),
                text: words.contract_warning_contacts_missing(),
            },
        })
        .collect();
    if !case.customer.is_business {
        warnings.push(WarningView {
            id: "consumer".into(),
            rule: "N8".into(),
            text: words.contract_warning_consumer(),
        });
    }
    warnings
}

fn actions(case: &ContractCase) -> ContractActions {
    let state = case.schedule.state;
    let active = case
        .schedule
        .activates_on
        .is_some_and(|day| day <= case.schedule.today);
    ContractActions {
        record_notice: matches!(state, State::Ordered | State::Active | State::Terminating),
        edit: !matches!(state, State::Ended | State::Withdrawn),
        activation_is_fixed: active,
        withdraw_order: matches!(state, State::Draft | State::Ordered),
        amend: amendments::is_possible(case),
    }
}

#[cfg(test)]
pub(crate) mod tests;
