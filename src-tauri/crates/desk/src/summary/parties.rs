//! Client, contractor and the key facts of a summary, in three columns. Never: dates that follow
//! from others.

use documents::sheet::{Column, Fact};
use store::Money;
use terms::Date;
use terms::rules::activation::ActivationOrigin;
use words::{Words, format};

use super::filled;
use crate::contract_page::level_name;
use crate::contracts::ContractCase;
use crate::settings::Company;

/// The country that needs no line in an address.
const HOME: &str = "DE";

pub(crate) fn columns(case: &ContractCase, company: &Company, words: Words) -> Vec<Column> {
    vec![
        Column::Lines {
            label: words.client(),
            lines: client(case),
        },
        contractor(company, words),
        Column::Facts(facts(case, words)),
    ]
}

/// Name and address of the company.
pub(crate) fn contractor(company: &Company, words: Words) -> Column {
    Column::Lines {
        label: words.contractor(),
        lines: [filled(&[&company.name]), address_of(company)].concat(),
    }
}

/// Name and address of the customer.
pub(crate) fn client(case: &ContractCase) -> Vec<String> {
    let customer = &case.customer;
    let given = |text: &Option<String>| text.clone().unwrap_or_default();
    let place = [given(&customer.postal_code), given(&customer.city)];
    let country = if customer.country == HOME {
        ""
    } else {
        &customer.country
    };
    let place = filled(&[&place[0], &place[1]]).join(" ");
    filled(&[&customer.name, &given(&customer.street), &place, country])
}

/// Street and place of the company.
pub(crate) fn address_of(company: &Company) -> Vec<String> {
    let place = filled(&[&company.postal_code, &company.city]).join(" ");
    filled(&[&company.street, &place])
}

fn facts(case: &ContractCase, words: Words) -> Vec<Fact> {
    let facts = &case.contract.facts;
    let date = |day: Date| format::date(day, words.language());
    let mut rows = Vec::new();
    let mut add = |label: String, lines: Vec<String>| rows.push(Fact { label, lines });
    if let Some(received_on) = facts.received_on {
        add(words.order(), vec![date(received_on)]);
    }
    if let Some(day) = case.schedule.activates_on {
        let origin = case
            .schedule
            .activation_origin
            .map(|origin| origin_text(origin, words));
        let text = origin.map_or_else(
            || date(day),
            |origin| words.paper_activation(&date(day), &origin),
        );
        add(words.activation(), vec![text]);
    }
    add(
        words.term(),
        vec![words.month_count(i64::from(facts.term_months))],
    );
    let fees = fees(case, words);
    if !fees.is_empty() {
        add(words.fee(), fees);
    }
    for amendment in &facts.amendments {
        let from = level_name(case, &amendment.from_level);
        let to = level_name(case, &amendment.to_level);
        let text = words.paper_amendment(&date(amendment.effective_on), &from, &to);
        add(words.amendment(), vec![text]);
    }
    rows
}

/// The fee of today, and every other one from the day on which it holds.
pub(crate) fn fees(case: &ContractCase, words: Words) -> Vec<String> {
    let today = case.schedule.today;
    let amount = |fee: &Money| {
        let amount = format::money_exact(fee.amount_minor, &fee.currency, words.language());
        words.paper_fee_net(&amount)
    };
    let mut lines = Vec::new();
    if let Some(fee) = case.contract.fee_on(today) {
        lines.extend([amount(fee), words.paper_fee_per_year()]);
    }
    let mut days: Vec<Date> = case
        .contract
        .fee_changes
        .iter()
        .map(|change| change.effective_on)
        .filter(|day| *day > today)
        .collect();
    days.sort_unstable();
    days.dedup();
    for day in days {
        lines.push(match case.contract.fee_on(day) {
            Some(fee) => amount(fee),
            None => words.paper_fee_none(),
        });
        lines.push(words.paper_fee_from(&format::date(day, words.language())));
    }
    lines
}

fn origin_text(origin: ActivationOrigin, words: Words) -> String {
    match origin {
        ActivationOrigin::Default => words.activation_origin_default(),
        ActivationOrigin::Requested => words.activation_origin_requested(),
        ActivationOrigin::Imported => words.activation_origin_imported(),
        ActivationOrigin::Corrected => words.activation_origin_corrected(),
    }
}
