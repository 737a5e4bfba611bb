//! The list of renewals on paper: months with their rows, sums that equal them, currencies apart.

use store::Money;
use terms::Month;
use terms::rules::renewals::{Months, RenewalStatus};
use words::Language;

use super::paper;
use crate::finance::{RenewalRow, RenewalTotal, Renewals, Scope, StatusSums};
use crate::letterhead::Letterhead;
use crate::problem::Code;
use crate::summary::sample::{day, holds, lacks, on, texts};

fn row(
    contract: &str,
    renews_on: &str,
    status: RenewalStatus,
    amount: Option<Money>,
) -> RenewalRow {
    RenewalRow {
        contract: contract.into(),
        customer: "K-0001".into(),
        customer_name: "Überlandwerk Musterhausen".into(),
        level: "standard".into(),
        owner: Some("Jana Muster".into()),
        renews_on: day(renews_on),
        notice_by: day("2026-11-02"),
        term_months: 12,
        status,
        yearly_fee: amount.clone(),
        amount,
        has_new_fee: false,
        fee_before: None,
        notice_received_on: (status == RenewalStatus::Terminated).then(|| day("2026-10-30")),
        checked: None,
    }
}

fn amount(amount_minor: i64, currency: &str) -> Money {
    Money {
        amount_minor,
        currency: currency.into(),
    }
}

/// Two months with two currencies; the totals are those of the rows.
fn renewals() -> Renewals {
    let months = Months::new("2027-01".parse().unwrap(), "2027-02".parse().unwrap());
    let rows = vec![
        row(
            "V-1",
            "2027-01-01",
            RenewalStatus::Committed,
            Some(amount(192_050, "EUR")),
        ),
        row(
            "V-2",
            "2027-01-01",
            RenewalStatus::Terminated,
            Some(amount(100_000, "EUR")),
        ),
        row(
            "V-3",
            "2027-01-20",
            RenewalStatus::Cancellable,
            Some(amount(500_000, "CHF")),
        ),
        row(
            "V-4",
            "2027-02-10",
            RenewalStatus::Cancellable,
            Some(amount(7, "EUR")),
        ),
        row("V-5", "2027-02-11", RenewalStatus::Cancellable, None),
    ];
    let mut totals = Vec::new();
    for month in months.iter() {
        for currency in ["CHF", "EUR"] {
            let mut sums = StatusSums::none_of(currency);
            for row in &rows {
                let of_month = Month::of(row.renews_on) == month;
                if let Some(amount) = row
                    .amount
                    .as_ref()
                    .filter(|amount| amount.currency == currency)
                    && of_month
                {
                    sums.add(row.status, amount.amount_minor);
                }
            }
            totals.push(RenewalTotal { month, sums });
        }
    }
    Renewals {
        scope: Scope {
            months,
            as_of: day("2026-11-24"),
            basis: crate::finance::FeeBasis::Period,
        },
        owner: None,
        rows,
        totals,
    }
}

fn says(language: Language) -> String {
    let pages = paper(
        &renewals(),
        &Letterhead::default(),
        language,
        &on("2026-11-24"),
    )
    .unwrap();
    let text = texts(pages.laid_out());
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn months_stand_with_their_rows_and_sums_and_currencies_apart() {
    let text = says(Language::De);
    holds(
        &text,
        &[
            "Verlängerungen",
            "Januar 2027 bis Februar 2027",
            "V-1 Überlandwerk Musterhausen",
            "gebunden 1.920,50 €, läuft aus 1.000,00 €",
            "2.920,50 €",
            "2.920,57 €",
            "0,07 €",
            "keine Gebühr",
            "Stand 24.11.2026",
        ],
    );
    // Nothing is the sum of two currencies.
    lacks(&text, &["7.920"]);
}

#[test]
fn t4_a_contract_that_ends_shows_its_last_day_and_no_renewal() {
    let text = says(Language::En);
    holds(
        &text,
        &["31 Dec 2026", "last day", "30 Oct 2026", "terminating"],
    );
    assert_eq!(text.matches("1 Jan 2027").count(), 1, "{text}");
}

#[test]
fn more_rows_than_anybody_turns_pages_for_are_refused() {
    let mut many = renewals();
    let row = many.rows[0].clone();
    many.rows = vec![row; super::MOST_ROWS + 1];
    let refused = paper(
        &many,
        &Letterhead::default(),
        Language::De,
        &on("2026-11-24"),
    );
    assert_eq!(refused.unwrap_err().code, Code::TooLarge);
}
