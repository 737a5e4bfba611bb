//! The amendment on paper: what changes from which day on, what it was before, what stays. One
//! paper for all that was agreed together: a level and a fee of the same day of effect, recorded
//! on the same day. Never: recording an amendment, whether it may be.

use documents::sheet::{
    Block, Cell, Column, Fact, ListColumn, ListGroup, ListTable, Property, Steps, Value,
};
use store::Money;
use terms::{Date, Subject};
use words::{Language, Words, format};

use crate::contract_page::level_name;
use crate::contracts::ContractCase;
use crate::letterhead::Letterhead;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::summary::{self, Frame, dates, parties, promises, sentences};

/// What was agreed together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Agreed {
    /// First day on which it holds.
    pub(crate) effective_on: Date,
    /// The day it was recorded.
    pub(crate) recorded_on: Date,
    /// Place of the change of level among the contract's amendments.
    level: Option<usize>,
    /// The fee from then on, if it changes.
    fee: Option<Fee>,
}

/// A fee per contract year, which may be none.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Fee(Option<Money>);

/// Everything that was ever agreed beside the order, in order of recording, then of effect.
pub(crate) fn all(case: &ContractCase) -> Vec<Agreed> {
    let mut found: Vec<Agreed> = Vec::new();
    let mut place = |effective_on: Date, recorded_on: Date| {
        let at = found
            .iter()
            .position(|one| one.effective_on == effective_on && one.recorded_on == recorded_on);
        at.unwrap_or_else(|| {
            found.push(Agreed {
                effective_on,
                recorded_on,
                level: None,
                fee: None,
            });
            found.len() - 1
        })
    };
    let levels: Vec<(usize, usize)> = case
        .contract
        .facts
        .amendments
        .iter()
        .enumerate()
        .map(|(at, fact)| (place(fact.effective_on, fact.recorded_on), at))
        .collect();
    let fees: Vec<(usize, Fee)> = case
        .contract
        .fee_changes
        .iter()
        .map(|change| {
            let place = place(change.effective_on, change.recorded_on);
            (place, Fee(change.yearly_fee.clone()))
        })
        .collect();
    for (place, level) in levels {
        if let Some(one) = found.get_mut(place) {
            one.level = Some(level);
        }
    }
    for (place, fee) in fees {
        if let Some(one) = found.get_mut(place) {
            one.fee = Some(fee);
        }
    }
    found.sort_by_key(|one| (one.recorded_on, one.effective_on));
    found
}

/// The paper of what was agreed at place `at` of [`all`], the last one if none is named; refused
/// with `not_found` where there is none.
pub(crate) fn paper(
    case: &ContractCase,
    at: Option<usize>,
    letterhead: &Letterhead,
    language: Language,
    now: &Now,
) -> Result<documents::Paper, Problem> {
    let all = all(case);
    let at = at.or_else(|| all.len().checked_sub(1));
    let agreed = at
        .and_then(|at| all.get(at))
        .ok_or_else(|| Problem::new(Code::NotFound).with("amendment", true))?;
    let words = Words::of(language);
    let number = &case.contract.number;
    let from = format::date(agreed.effective_on, language);
    let mut blocks = vec![
        Block::Columns(vec![
            Column::Lines {
                label: words.client(),
                lines: summary::client(case),
            },
            parties::contractor(&letterhead.company, words),
            Column::Facts(facts(case, agreed, words)),
        ]),
        Block::List(changes(case, agreed, words)),
    ];
    blocks.extend(dates::large(case, words).map(Block::Dates));
    blocks.extend(reason(case, agreed, words).map(Block::Steps));
    let frame = Frame {
        title: words.paper_amendment_title(number),
        subheading: words.paper_amendment_subtitle(number, &from),
        footer: words.paper_amendment_as_of(&format::date(now.today, language)),
        watermark: None,
        signatures: Some(summary::signatures(
            case,
            letterhead,
            words.paper_signatures(),
            words,
        )),
    };
    let sheet = summary::framed(frame, blocks, case, letterhead, now.today, words);
    Ok(summary::laid_out(&sheet, words))
}

fn facts(case: &ContractCase, agreed: &Agreed, words: Words) -> Vec<Fact> {
    let date = |day: Date| format::date(day, words.language());
    let fact = |label: String, text: String| Fact {
        label,
        lines: vec![text],
    };
    let mut rows = Vec::new();
    if let Some(received_on) = case.contract.facts.received_on {
        rows.push(fact(words.order(), date(received_on)));
    }
    if let Some(activates_on) = case.schedule.activates_on {
        rows.push(fact(words.activation(), date(activates_on)));
    }
    rows.push(fact(
        words.paper_amendment_agreed(),
        date(agreed.recorded_on),
    ));
    rows.push(fact(
        words.paper_amendment_holds_from(),
        date(agreed.effective_on),
    ));
    rows
}

/// Row by row what differs: before, and from the day of effect on.
fn changes(case: &ContractCase, agreed: &Agreed, words: Words) -> ListTable {
    let language = words.language();
    let mut rows = Vec::new();
    let fact = agreed
        .level
        .and_then(|at| case.contract.facts.amendments.get(at));
    if let Some(fact) = fact {
        let (from, to) = (&fact.from_level, &fact.to_level);
        rows.push(row(
            &words.level(),
            &level_name(case, from),
            &level_name(case, to),
        ));
        let promised = |level: &str| {
            let level = case.edition.level(level);
            level.map_or_else(Vec::new, |level| promises::of_level(case, level, words))
        };
        rows.extend(differing(&promised(from), &promised(to), words));
    }
    if let Some(Fee(fee)) = &agreed.fee {
        let before = before(case, agreed);
        let text = |fee: Option<&Money>| match fee {
            Some(fee) => {
                let amount = format::money_exact(fee.amount_minor, &fee.currency, language);
                words.paper_fee_net(&amount)
            }
            None => words.paper_fee_none(),
        };
        rows.push(row(
            &words.paper_amendment_fee(),
            &text(before.as_ref()),
            &text(fee.as_ref()),
        ));
    }
    ListTable {
        heading: words.paper_amendment_changes(),
        note: Some(words.paper_amendment_rest()),
        columns: vec![
            ListColumn::text(words.paper_amendment_what()),
            ListColumn::text(words.paper_amendment_before()),
            ListColumn::text(
                words.paper_amendment_from(&format::date(agreed.effective_on, language)),
            ),
        ],
        groups: vec![ListGroup {
            rows,
            ..ListGroup::default()
        }],
        ..ListTable::default()
    }
}

/// The fee that would hold on the day of effect without what was agreed.
fn before(case: &ContractCase, agreed: &Agreed) -> Option<Money> {
    let mut contract = case.contract.clone();
    let earlier = |recorded_on: Date, effective_on: Date| {
        (recorded_on, effective_on) < (agreed.recorded_on, agreed.effective_on)
    };
    contract
        .fee_changes
        .retain(|change| earlier(change.recorded_on, change.effective_on));
    contract.fee_on(agreed.effective_on).cloned()
}

fn differing(before: &[Property], after: &[Property], words: Words) -> Vec<Vec<Cell>> {
    let mut labels: Vec<&String> = Vec::new();
    for property in before.iter().chain(after) {
        if !labels.contains(&&property.label) {
            labels.push(&property.label);
        }
    }
    let value = |properties: &[Property], label: &str| {
        let found = properties.iter().find(|property| property.label == label);
        found.map_or_else(
            || words.paper_not_included(),
            |property| value_text(&property.value),
        )
    };
    labels
        .into_iter()
        .map(|label| (label, value(before, label), value(after, label)))
        .filter(|(_, before, after)| before != after)
        .map(|(label, before, after)| row(label, &before, &after))
        .collect()
}

fn value_text(value: &Value) -> String {
    match value {
        Value::Lines(lines) => lines.join(", "),
        Value::Pairs(pairs) => {
            let pairs: Vec<String> = pairs
                .iter()
                .map(|(name, value)| format!("{name}\u{A0}{value}"))
                .collect();
            pairs.join(", ")
        }
    }
}

fn row(label: &str, before: &str, after: &str) -> Vec<Cell> {
    vec![Cell::text(label), Cell::text(before), Cell::text(after)]
}

/// L3: why the level may change on that day, and what stays.
fn reason(case: &ContractCase, agreed: &Agreed, words: Words) -> Option<Steps> {
    let subject = Subject::Amendment(agreed.level?);
    let why = case
        .schedule
        .why(subject, &case.contract.facts, &case.edition)?;
    let steps = sentences::of(&why, case, |_| true, words);
    (!steps.is_empty()).then(|| Steps {
        heading: words.paper_amendment_reasons(),
        steps,
    })
}
