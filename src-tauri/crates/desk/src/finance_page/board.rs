//! The boards of the currencies: bars, the table on the same columns, groups with their sums.

use chrono::Datelike;
use store::Register;
use terms::Month;
use words::{Words, format};

use super::figures::{
    Figures, STATUSES, amounts, basis_name, money, sign, status_id, status_label, sums,
};
use super::reading;
use crate::describe;
use crate::finance::{self, Board, FeeBasis, Group, Groups, MonthSums, RunningFees, StatusSums};
use crate::now::Now;
use crate::problem::Problem;
use crate::views::finance::{
    FinanceBar, FinanceBoard, FinanceGroup, FinanceGroups, FinanceInput, FinanceLine, FinanceMonth,
    FinanceView,
};
use crate::views::new_contract::Choice;

/// Numbers of months to choose from.
const SPANS: [u32; 4] = [6, 12, 24, 36];

/// Everything of the screen but its rows.
pub fn view(
    register: &Register,
    input: &FinanceInput,
    now: &Now,
    words: Words,
) -> Result<FinanceView, Problem> {
    let reading = reading::read(input, now, words)?;
    let scope = reading.scope;
    let board = finance::board_of(register, scope, input.owner.as_deref())?;
    let language = words.language();
    let first = scope.months.first();
    let before = first
        .first_day()
        .pred_opt()
        .filter(|day| day.year() >= 1)
        .map(Month::of);
    let after = scope.months.last().later(1).ok();
    let is_past = scope.as_of < now.today;
    Ok(FinanceView {
        as_of: reading.answer,
        as_of_note: (scope.as_of != now.today).then(|| {
            let day = format::date_full(scope.as_of, language);
            if is_past {
                words.finance_page_as_of_past(&day)
            } else {
                words.finance_page_as_of_future(&day)
            }
        }),
        can_tick: scope.as_of == now.today && !register.is_read_only(),
        from: first.to_string(),
        previous: before.map(|month| month.to_string()),
        next: after
            .and_then(|_| first.later(1).ok())
            .map(|month| month.to_string()),
        after: after.map(|month| month.to_string()),
        spans: SPANS
            .iter()
            .map(|months| Choice {
                id: months.to_string(),
                text: months.to_string(),
            })
            .collect(),
        bases: FeeBasis::ALL
            .iter()
            .map(|basis| Choice {
                id: basis.id().to_owned(),
                text: describe::keyed("finance-page-basis-short", basis.id(), words),
            })
            .collect(),
        months: scope
            .months
            .iter()
            .map(|month| column(month, first, &board, words))
            .collect(),
        total_label: words.month_count(i64::from(scope.months.count())),
        first_chosen: first_chosen(&board),
        boards: board
            .currencies
            .iter()
            .enumerate()
            .map(|(at, currency)| of_currency(&board, at, currency, words))
            .collect(),
        summary: summary(&board, words),
        running: board
            .running
            .iter()
            .map(|fees| running(fees, scope.basis, words))
            .collect(),
        by_level: groups(&board, &board.by_level, words, |group| match &group.key {
            Some(id) => describe::keyed("level", id, words),
            None => words.finance_nobody(),
        }),
        by_owner: groups(&board, &board.by_owner, words, |group| match &group.key {
            Some(name) => name.clone(),
            None => words.finance_nobody(),
        }),
        by_customer: groups(&board, &board.by_customer, words, |group| {
            group.name.clone()
        }),
        is_register_empty: register.read(|snapshot| {
            let counts = snapshot.counts()?;
            Ok::<_, Problem>(counts.contracts == 0)
        })?,
    })
}

fn column(month: Month, first: Month, board: &Board, words: Words) -> FinanceMonth {
    let language = words.language();
    let day = month.first_day();
    FinanceMonth {
        month: month.to_string(),
        label: format::month(day, language),
        year: (month == first || month.number() == 1).then(|| month.year().to_string()),
        title: format::month_year(day, language),
        is_current: Month::of(board.scope.as_of) == month,
    }
}

/// The first month in which something renews.
fn first_chosen(board: &Board) -> Option<String> {
    board
        .months
        .iter()
        .find(|month| month.counts.total() > 0)
        .or_else(|| board.months.first())
        .map(|month| month.month.to_string())
}

fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn summary(board: &Board, words: Words) -> String {
    let mut parts = vec![words.finance_renewal_count(whole(board.counts.total()))];
    parts.push(words.finance_page_checked(whole(board.checked)));
    let without_fee: u64 = board.months.iter().map(|month| month.without_fee).sum();
    if without_fee > 0 {
        parts.push(words.finance_page_without_fee(whole(without_fee)));
    }
    if board.fee_moves_total > 0 {
        parts.push(words.finance_page_fee_moves(whole(board.fee_moves_total)));
    }
    parts.join(" · ")
}

fn running(fees: &RunningFees, basis: FeeBasis, words: Words) -> String {
    let count = whole(fees.contracts);
    match basis {
        FeeBasis::Month => words.finance_page_running_month(count, &money(&fees.monthly, words)),
        FeeBasis::Year | FeeBasis::Period => {
            words.finance_page_running_year(count, &money(&fees.yearly, words))
        }
    }
}

fn of_currency(board: &Board, at: usize, currency: &str, words: Words) -> FinanceBoard {
    let language = words.language();
    let none = StatusSums::none_of(currency);
    let of_month = |month: &MonthSums| month.sums.get(at).cloned().unwrap_or_else(|| none.clone());
    let months: Vec<StatusSums> = board.months.iter().map(of_month).collect();
    let total = board.totals.get(at).unwrap_or(&none);
    let figures = Figures::of(
        currency,
        months.iter().chain([total]).flat_map(amounts),
        language,
    );
    let most = months
        .iter()
        .map(StatusSums::total_minor)
        .max()
        .unwrap_or_default();
    let titles = board
        .months
        .iter()
        .map(|month| format::month_year(month.month.first_day(), language));
    let mut lines: Vec<FinanceLine> = STATUSES
        .into_iter()
        .map(|status| FinanceLine {
            status: status_id(status).to_owned(),
            label: status_label(status, words),
            cells: months
                .iter()
                .map(|sums| figures.text(sums.of(status)))
                .collect(),
            total: figures.text(total.of(status)),
        })
        .collect();
    lines.push(FinanceLine {
        status: "sum".to_owned(),
        label: words.finance_sum(),
        cells: months
            .iter()
            .map(|sums| figures.text(sums.total_minor()))
            .collect(),
        total: figures.text(total.total_minor()),
    });
    let signs = |text: &String| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    let cells = lines.iter().flat_map(|line| &line.cells);
    FinanceBoard {
        caption: format!(
            "{} ({})",
            basis_name(board.scope.basis, words),
            sign(currency)
        ),
        bars: months
            .iter()
            .zip(titles)
            .map(|(sums, title)| bar(sums, &title, most, figures, words))
            .collect(),
        widest: cells.map(signs).max().unwrap_or_default(),
        widest_total: lines
            .iter()
            .map(|line| signs(&line.total))
            .max()
            .unwrap_or_default(),
        lines,
        currency: currency.to_owned(),
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a share of a bar needs no more than a pixel"
)]
fn bar(
    sums: &StatusSums,
    title: &str,
    most: i64,
    figures: Figures<'_>,
    words: Words,
) -> FinanceBar {
    let share = |minor: i64| minor as f64 / most.max(1) as f64;
    FinanceBar {
        committed: share(sums.committed_minor),
        cancellable: share(sums.cancellable_minor),
        terminating: share(sums.terminated_minor),
        description: words.today_renewals_month(
            &figures.with_currency(sums.cancellable_minor),
            &figures.with_currency(sums.committed_minor),
            title,
            &figures.with_currency(sums.terminated_minor),
        ),
    }
}

fn groups(
    board: &Board,
    groups: &Groups,
    words: Words,
    name: impl Fn(&Group) -> String,
) -> FinanceGroups {
    let language = words.language();
    // One way of writing a column: that of all its figures together.
    let columns: Vec<Figures<'_>> = board
        .currencies
        .iter()
        .enumerate()
        .map(|(at, currency)| {
            let all = groups
                .rows
                .iter()
                .filter_map(|group| group.sums.get(at))
                .chain(board.totals.get(at));
            Figures::of(currency, all.flat_map(amounts), language)
        })
        .collect();
    let ready = |of: &[StatusSums]| -> Vec<_> {
        of.iter()
            .zip(&columns)
            .map(|(of, figures)| sums(of, *figures))
            .collect()
    };
    let number = |count: u64| format::number(whole(count), language);
    FinanceGroups {
        groups: groups
            .rows
            .iter()
            .map(|group| FinanceGroup {
                key: group.key.clone(),
                name: name(group),
                count: number(group.counts.total()),
                sums: ready(&group.sums),
            })
            .collect(),
        rest: groups.rest.as_ref().map(|rest| FinanceGroup {
            key: None,
            name: words.finance_rest(whole(rest.groups)),
            count: number(rest.counts.total()),
            sums: ready(&rest.sums),
        }),
        total: FinanceGroup {
            key: None,
            name: words.finance_sum(),
            count: number(board.counts.total()),
            sums: ready(&board.totals),
        },
    }
}
