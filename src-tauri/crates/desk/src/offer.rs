//! The offer: what a draft would become, before it is ordered. Composed from a draft's
//! [`ContractCase`] as if it were ordered today, so that the dates on it are those of the rules and
//! not an estimate; what they assume stands beside them. Never: places on a page, computing of
//! dates, a promise that nobody confirmed (X3).

use std::sync::Arc;

use documents::sheet::{
    Block, Cell, Column, Fact, LargeDate, ListColumn, ListGroup, ListTable, Steps,
};
use terms::{ActivationFact, Date, State};
use words::{Language, Words, format};

use crate::contract_page::level_name;
use crate::contracts::{ContractCase, case_of};
use crate::finance::period_fee;
use crate::letterhead::Letterhead;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::ruler;
use crate::summary::{self, Frame, dates, drawing, parties, promises, tables};

/// Whether there is something to offer: only before the order.
pub(crate) fn exists_for(case: &ContractCase) -> bool {
    case.schedule.state == State::Draft
}

/// The offer, laid out; refused with `state_conflict` once the contract is ordered.
pub(crate) fn paper(
    case: &ContractCase,
    letterhead: &Letterhead,
    language: Language,
    now: &Now,
) -> Result<documents::Paper, Problem> {
    if !exists_for(case) {
        let state = case.schedule.state.id();
        return Err(Problem::new(Code::StateConflict).with("state", state));
    }
    let words = Words::of(language);
    let ordered = as_if_ordered(case, now.today)?;
    let number = &case.contract.number;
    let today = format::date(now.today, language);
    let mut blocks = vec![Block::Columns(vec![
        Column::Lines {
            label: words.client(),
            lines: summary::client(case),
        },
        parties::contractor(&letterhead.company, words),
        Column::Facts(facts(case, now.today, words)),
    ])];
    blocks.extend(window(&ordered, now.today, words).map(Block::Dates));
    blocks.extend(ruler::of(&ordered, words).map(|view| Block::Ruler(drawing::of(view))));
    blocks.extend(promises::of(case, words).map(Block::Properties));
    blocks.extend(tables::systems(case, words).map(Block::Table));
    blocks.extend(tables::contacts(case, words).map(Block::Table));
    blocks.extend(price(case, words).map(Block::List));
    blocks.extend(dates::reasons(&ordered, words).map(|steps| {
        Block::Steps(Steps {
            heading: words.offer_reasons(&today),
            ..steps
        })
    }));
    let frame = Frame {
        title: words.offer_title(number),
        subheading: words.offer_subtitle(number, &level_name(case, &case.schedule.level)),
        footer: words.offer_as_of(&today),
        watermark: None,
        signatures: Some(summary::signatures(
            case,
            letterhead,
            words.offer_signatures(),
            words,
        )),
    };
    let sheet = summary::framed(frame, blocks, case, letterhead, now.today, words);
    Ok(summary::laid_out(&sheet, words))
}

/// The draft as it would be if the order were received on `day`.
fn as_if_ordered(case: &ContractCase, day: Date) -> Result<ContractCase, Problem> {
    let mut contract = case.contract.clone();
    contract.facts.received_on = Some(day);
    contract.facts.commissioned_on = None;
    let derived = |contract| {
        let edition = Arc::clone(&case.edition);
        case_of(contract, case.customer.clone(), edition, day)
    };
    let ordered = derived(contract)?;
    let window = ordered.schedule.activation_window;
    let can_be_met = wish(&ordered).is_none_or(|day| {
        window.is_none_or(|window| (window.earliest..=window.latest).contains(&day))
    });
    if can_be_met {
        return Ok(ordered);
    }
    // A wish that today's order could no longer meet is no promise.
    let mut contract = ordered.contract;
    contract.facts.activation = ActivationFact::Default;
    derived(contract)
}

/// O2: the day that the customer asked for.
fn wish(case: &ContractCase) -> Option<Date> {
    match case.contract.facts.activation {
        ActivationFact::Requested { on } => Some(on),
        _ => None,
    }
}

fn facts(case: &ContractCase, today: Date, words: Words) -> Vec<Fact> {
    let mut rows = vec![
        Fact {
            label: words.offer(),
            lines: vec![format::date(today, words.language())],
        },
        Fact {
            label: words.term(),
            lines: vec![words.month_count(i64::from(case.contract.facts.term_months))],
        },
    ];
    let fees = parties::fees(case, words);
    if !fees.is_empty() {
        rows.push(Fact {
            label: words.fee(),
            lines: fees,
        });
    }
    if let Some(owner) = &case.contract.owner {
        rows.push(Fact {
            label: words.owner(),
            lines: vec![owner.clone()],
        });
    }
    rows
}

/// O1, O2: from when to when the contract can begin, if it is ordered today.
fn window(ordered: &ContractCase, today: Date, words: Words) -> Option<Vec<LargeDate>> {
    let window = ordered.schedule.activation_window?;
    let language = words.language();
    let order = format::date(today, language);
    let date = |label: String, day: Date, note: String| LargeDate {
        label,
        date: format::date(day, language),
        note: format!("{}. {note}", format::weekday_long(day, language)),
        is_open: false,
    };
    let activation = &ordered.edition.activation;
    let middle = match wish(ordered) {
        Some(day) => date(
            words.offer_activation_requested(),
            day,
            words.offer_activation_requested_note(),
        ),
        None => date(
            words.offer_activation_default(),
            window.default,
            words.offer_activation_default_note(i64::from(activation.default_days)),
        ),
    };
    Some(vec![
        date(
            words.offer_activation_earliest(),
            window.earliest,
            words.offer_activation_earliest_note(&order),
        ),
        middle,
        date(
            words.offer_activation_latest(),
            window.latest,
            words.offer_activation_latest_note(i64::from(activation.latest_days)),
        ),
    ])
}

/// What it costs for a contract year and for a period, net; none without a fee.
fn price(case: &ContractCase, words: Words) -> Option<ListTable> {
    let fee = case.contract.yearly_fee.as_ref()?;
    let months = case.contract.facts.term_months;
    let level = level_name(case, &case.schedule.level);
    let amount = |minor: i64| format::money_exact(minor, &fee.currency, words.language());
    let mut rows = vec![vec![
        Cell::text(words.offer_price_line(&level)),
        Cell::text(words.offer_per_contract_year()),
        Cell::text(amount(fee.amount_minor)),
    ]];
    let period = period_fee(fee.amount_minor, months);
    if months != 12 {
        rows.push(vec![
            Cell::text(words.offer_price_period()),
            Cell::text(words.month_count(i64::from(months))),
            Cell::text(amount(period)),
        ]);
    }
    Some(ListTable {
        heading: words.offer_price(),
        note: Some(words.offer_price_note()),
        columns: vec![
            ListColumn::text(words.offer_price_service()),
            ListColumn::value(words.offer_price_time()),
            ListColumn::number(words.offer_price_amount()),
        ],
        groups: vec![ListGroup {
            rows,
            ..ListGroup::default()
        }],
        ..ListTable::default()
    })
}
