//! Renewals as tables that leave the program: one row a renewal, and the sums by month. The window
//! and the command line write the same ones. Never: choosing where a file goes.

use std::io::{Seek, Write};

use documents::table::{Column, Kind, Layout, Value};
use documents::xlsx;
use terms::rules::renewals::RenewalStatus;
use terms::{Edition, Month};
use words::{Words, format};

use super::{RenewalRow, Renewals, StatusSums};
use crate::describe;
use crate::export::{Format, rows_to};
use crate::fields::{Wording, amount};
use crate::now::Now;
use crate::problem::Problem;

/// A column of the list of renewals.
struct Field {
    key: &'static str,
    kind: Kind,
    width: f32,
    title: fn(Words) -> String,
    value: for<'r> fn(&'r RenewalRow, Wording) -> Value<'r>,
}

/// Where the currency stands: every currency has a sum of its own.
const CURRENCY: usize = 10;
/// The amounts of the periods, which are added up.
const AMOUNT: usize = 9;

const FIELDS: [Field; 18] = [
    Field {
        key: "contract",
        kind: Kind::Text,
        width: 16.0,
        title: Words::contract,
        value: |row, _| row.contract.as_str().into(),
    },
    Field {
        key: "customer",
        kind: Kind::Text,
        width: 12.0,
        title: Words::export_column_customer,
        value: |row, _| row.customer.as_str().into(),
    },
    Field {
        key: "customer_name",
        kind: Kind::Text,
        width: 36.0,
        title: Words::customer,
        value: |row, _| row.customer_name.as_str().into(),
    },
    Field {
        key: "level",
        kind: Kind::Text,
        width: 12.0,
        title: Words::level,
        value: |row, wording| match wording {
            Wording::Ids => row.level.as_str().into(),
            Wording::Words(words) => describe::keyed("level", &row.level, words).into(),
        },
    },
    Field {
        key: "owner",
        kind: Kind::Text,
        width: 20.0,
        title: Words::owner,
        value: |row, _| row.owner.as_deref().into(),
    },
    Field {
        key: "renews_on",
        kind: Kind::Date,
        width: 13.0,
        title: Words::renews_on,
        value: |row, _| row.renews_on.into(),
    },
    Field {
        key: "notice_by",
        kind: Kind::Date,
        width: 13.0,
        title: Words::cancel_by,
        value: |row, _| row.notice_by.into(),
    },
    Field {
        key: "term_months",
        kind: Kind::Integer,
        width: 10.0,
        title: Words::finance_column_term,
        value: |row, _| i64::from(row.term_months).into(),
    },
    Field {
        key: "status",
        kind: Kind::Text,
        width: 14.0,
        title: Words::finance_column_status,
        value: |row, wording| match wording {
            Wording::Ids => row.status.id().into(),
            Wording::Words(words) => status_name(row.status, words).into(),
        },
    },
    Field {
        key: "amount",
        kind: Kind::Money,
        width: 16.0,
        title: Words::finance_column_amount,
        value: |row, _| row.amount.as_ref().map(amount).into(),
    },
    Field {
        key: "currency",
        kind: Kind::Text,
        width: 9.0,
        title: Words::export_column_currency,
        value: |row, _| currency(row).into(),
    },
    Field {
        key: "yearly_fee",
        kind: Kind::Money,
        width: 16.0,
        title: Words::finance_column_yearly_fee,
        value: |row, _| row.yearly_fee.as_ref().map(amount).into(),
    },
    Field {
        key: "monthly_fee",
        kind: Kind::Money,
        width: 16.0,
        title: Words::finance_column_monthly_fee,
        value: |row, _| row.monthly_fee().as_ref().map(amount).into(),
    },
    Field {
        key: "yearly_fee_before",
        kind: Kind::Money,
        width: 16.0,
        title: Words::finance_column_fee_before,
        value: |row, _| row.fee_before.as_ref().map(amount).into(),
    },
    Field {
        key: "currency_before",
        kind: Kind::Text,
        width: 9.0,
        title: Words::finance_column_currency_before,
        value: |row, _| {
            row.fee_before
                .as_ref()
                .map(|fee| fee.currency.as_str())
                .into()
        },
    },
    Field {
        key: "notice_received_on",
        kind: Kind::Date,
        width: 13.0,
        title: Words::export_column_notice_received_on,
        value: |row, _| row.notice_received_on.into(),
    },
    Field {
        key: "checked_by",
        kind: Kind::Text,
        width: 20.0,
        title: Words::finance_column_checked_by,
        value: |row, _| {
            row.checked
                .as_ref()
                .map(|check| check.checked_by.as_str())
                .into()
        },
    },
    Field {
        key: "checked_at",
        kind: Kind::Moment,
        width: 17.0,
        title: Words::finance_column_checked_at,
        value: |row, _| {
            row.checked.as_ref().map_or(Value::Empty, |check| {
                let zone = Edition::shipped().time_zone();
                Value::Moment(check.checked_at.with_timezone(&zone).naive_local())
            })
        },
    },
];

fn currency(row: &RenewalRow) -> Option<&str> {
    row.amount.as_ref().map(|amount| amount.currency.as_str())
}

/// What a status is called.
pub fn status_name(status: RenewalStatus, words: Words) -> String {
    match status {
        RenewalStatus::Committed => words.renewal_committed(),
        RenewalStatus::Cancellable => words.renewal_cancellable(),
        RenewalStatus::Terminated => words.renewal_terminating(),
    }
}

/// Writes renewals as a table; gives how many there are. A workbook has the sums by month on a
/// sheet of their own.
pub fn write(
    renewals: &Renewals,
    format: Format,
    wording: Wording,
    now: &Now,
    words: Words,
    out: impl Write + Seek + Send,
) -> Result<u64, Problem> {
    let layout = rows_layout(wording, now, words);
    match format {
        Format::Csv(_) => rows_to(&layout, format, out, |sink| {
            for row in &renewals.rows {
                sink(&row_of(row, wording))?;
            }
            Ok(())
        }),
        Format::Xlsx => {
            let mut book = xlsx::Book::new(&layout)?;
            let count = book.sheet(
                &layout,
                renewals.rows.iter().map(|row| row_of(row, wording)),
            )?;
            let sums = sums_layout(wording, now, words);
            let totals = renewals.totals.iter();
            book.sheet(
                &sums,
                totals.map(|total| sums_row(total.month, &total.sums)),
            )?;
            book.finish(out)?;
            Ok(count)
        }
    }
}

/// The columns of the list of renewals.
pub fn columns(wording: Wording) -> Vec<Column> {
    FIELDS
        .iter()
        .enumerate()
        .map(|(at, field)| {
            let title = match wording {
                Wording::Ids => field.key.to_owned(),
                Wording::Words(words) => (field.title)(words),
            };
            let column = Column::new(title, field.kind, field.width);
            if at == AMOUNT {
                column.summed()
            } else {
                column
            }
        })
        .collect()
}

/// A renewal in these columns.
pub fn row_of(row: &RenewalRow, wording: Wording) -> Vec<Value<'_>> {
    FIELDS
        .iter()
        .map(|field| (field.value)(row, wording))
        .collect()
}

fn rows_layout(wording: Wording, now: &Now, words: Words) -> Layout {
    Layout::new(
        words.finance_sheet_renewals(),
        words.finance_sheet_renewals(),
        words.language().code(),
        columns(wording),
    )
    .made_on(now.today)
    .sums_called(words.export_sum())
    .sums_apart_by(CURRENCY)
}

fn sums_layout(wording: Wording, now: &Now, words: Words) -> Layout {
    let title = |key: &str, name: String| match wording {
        Wording::Ids => key.to_owned(),
        Wording::Words(_) => name,
    };
    let money = |key: &str, name: String| Column::new(title(key, name), Kind::Money, 18.0).summed();
    let columns = vec![
        Column::new(title("month", words.finance_month()), Kind::Text, 10.0),
        Column::new(
            title("currency", words.export_column_currency()),
            Kind::Text,
            9.0,
        ),
        money("committed", words.renewal_committed()),
        money("cancellable", words.renewal_cancellable()),
        money("terminated", words.renewal_terminating()),
        money("total", words.finance_sum()),
    ];
    Layout::new(
        words.finance_sheet_months(),
        words.finance_sheet_renewals(),
        words.language().code(),
        columns,
    )
    .made_on(now.today)
    .sums_called(words.export_sum())
    .sums_apart_by(1)
}

fn sums_row(month: Month, sums: &StatusSums) -> Vec<Value<'static>> {
    let money = |minor| Value::Money {
        minor,
        digits: u8::try_from(format::minor_digits(&sums.currency)).unwrap_or(2),
    };
    vec![
        month.to_string().into(),
        sums.currency.clone().into(),
        money(sums.committed_minor),
        money(sums.cancellable_minor),
        money(sums.terminated_minor),
        money(sums.total_minor()),
    ]
}
