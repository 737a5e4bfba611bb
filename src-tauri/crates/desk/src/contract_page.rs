//! The page of one contract: what the window shows of it, and what is done from there with its
//! contacts and its order. Everything is read from a [`ContractCase`]; nothing is computed here
//! that a rule computes.

use store::Register;
use terms::{Finding, State, Subject};
use words::{Words, format};

use crate::contracts::{self, ContractCase, ContractChanges};
use crate::describe;
use crate::done::Done;
use crate::history::{self, HistoryEntry};
use crate::now::Now;
use crate::problem::Problem;
use crate::ruler;
use crate::views::contract_page::{
    ContractActions, ContractHead, ContractPageView, ContractStored, NoticeEntry, StateView,
    ValueRow, WarningView,
};
use crate::views::shared::{DoneView, MoneyView};

mod contacts;
mod entitlements;
mod events;
mod heroes;
mod papers;

pub use contacts::change_contacts;
pub(crate) use entitlements::solution_name;
pub(crate) use heroes::of as heroes;
pub(crate) use papers::drawn;
pub use papers::{PaperFile, paper, paper_file, paper_saved};

/// Everything that the page of the contract `number` shows.
pub fn read(
    register: &Register,
    number: &str,
    now: &Now,
    words: Words,
) -> Result<ContractPageView, Problem> {
    let case = contracts::read(register, number, now)?;
    let recorded = history::of_contract(register, number)?;
    let mut page = view(&case, recorded, words);
    if register.is_read_only() {
        forbid(&mut page);
    }
    Ok(page)
}

/// Nothing is offered that the register would refuse.
fn forbid(page: &mut ContractPageView) {
    page.can = ContractActions {
        record_notice: false,
        edit: false,
        activation_is_fixed: page.can.activation_is_fixed,
        withdraw_order: false,
    };
    page.contacts.can_add = false;
    for notice in &mut page.notices {
        notice.can_be_withdrawn = false;
        notice.signed_copy_open = false;
    }
}

fn view(case: &ContractCase, recorded: Vec<HistoryEntry>, words: Words) -> ContractPageView {
    ContractPageView {
        head: head(case, words),
        heroes: heroes(case, words),
        ruler: ruler::of(case, words),
        contacts: contacts::of(case, words),
        systems: entitlements::systems(case, words),
        requests: entitlements::requests(case, words),
        consulting: entitlements::consulting(case, words),
        fee: fee(case, words),
        notices: notices(case, words),
        warnings: warnings(case, words),
        note: case.contract.note.clone().filter(|note| !note.is_empty()),
        history: events::of(case, recorded, words),
        can: actions(case),
        edition: describe::name(&case.edition.name, words).to_owned(),
    }
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
    let fee = case.contract.yearly_fee.as_ref()?;
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
    let fee = case.contract.yearly_fee.as_ref();
    let mut rows = vec![ValueRow {
        label: words.contract_fee_net(),
        value: fee.map_or_else(
            || words.contract_no_fee(),
            |fee| MoneyView::of(fee, words).exact,
        ),
        is_quiet: fee.is_none(),
    }];
    let amendments = &case.contract.facts.amendments;
    if amendments.is_empty() {
        rows.push(ValueRow {
            label: words.contract_amendments(),
            value: words.none(),
            is_quiet: true,
        });
    }
    rows.extend(amendments.iter().map(|amendment| ValueRow {
        label: words.amendment(),
        value: words.contract_amendment(
            &format::date(amendment.effective_on, words.language()),
            &level_name(case, &amendment.from_level),
            &level_name(case, &amendment.to_level),
        ),
        is_quiet: false,
    }));
    rows
}

fn notices(case: &ContractCase, words: Words) -> Vec<NoticeEntry> {
    let facts = &case.contract.facts;
    let date = |day| format::date(day, words.language());
    let may_withdraw = case.schedule.state != State::Ended;
    (0..)
        .zip(facts.notices.iter().zip(&case.schedule.notices))
        .map(|(at, (notice, outcome))| {
            let party = describe::keyed("party", notice.party.id(), words);
            let channel = describe::keyed("channel", notice.channel.id(), words);
            let received = date(notice.received_on);
            let effect = match (notice.withdrawn_on, outcome.ends_on) {
                (Some(day), _) => words.contract_notice_withdrawn(&date(day)),
                (None, None) => words.contract_notice_no_effect(),
                (None, Some(_)) if !outcome.counts => words.contract_notice_second(),
                (None, Some(end)) => words.contract_notice_ends(&date(end)),
            };
            let place = usize::try_from(at).unwrap_or_default();
            NoticeEntry {
                at,
                verdict: outcome.verdict.id().to_owned(),
                verdict_text: describe::verdict(outcome.verdict.id(), words),
                received: match &notice.sender {
                    Some(sender) => {
                        words.contract_notice_received_from(&channel, &received, &party, sender)
                    }
                    None => words.contract_notice_received(&channel, &received, &party),
                },
                effect,
                counts: outcome.counts,
                signed_copy_open: outcome.signed_copy_open && notice.withdrawn_on.is_none(),
                can_be_withdrawn: may_withdraw
                    && notice.withdrawn_on.is_none()
                    && outcome.ends_on.is_some(),
                why: case
                    .schedule
                    .why(Subject::Notice(place), facts, case.edition)
                    .map(|why| describe::why(&why, words, None)),
            }
        })
        .collect()
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
    }
}

#[cfg(test)]
pub(crate) mod tests;
