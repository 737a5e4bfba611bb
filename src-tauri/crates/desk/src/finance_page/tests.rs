//! The screen through a real register: figures equal the rows under them, in both languages.

use std::io::Cursor;

use chrono::DateTime;
use store::{Access, Register};
use words::{Language, Words};

use super::{FinanceFormat, file_name, rows, tick, view, write};
use crate::finance::{self, BoardInput};
use crate::views::finance::{
    FinanceFilter, FinanceInput, FinanceRowsInput, FinanceRowsView, FinanceTick,
};
use crate::{Code, Now, demo};

const ENGLISH: Words = Words::of(Language::En);
const GERMAN: Words = Words::of(Language::De);

fn now() -> Now {
    let moment = DateTime::parse_from_rfc3339("2026-11-24T14:03:07Z").unwrap();
    Now::at(
        moment.to_utc(),
        Some("2026-11-24".parse().unwrap()),
        "Erika Muster",
    )
}

struct Desk {
    register: Register,
    _folder: tempfile::TempDir,
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let mut register = Register::open(&path, Access::Create, now().today).unwrap();
    demo::fill(&mut register, 200, 7, &now(), |_| {}).unwrap();
    Desk {
        register,
        _folder: folder,
    }
}

fn asked(basis: &str, as_of: &str) -> FinanceInput {
    FinanceInput {
        from: None,
        months: 12,
        as_of: as_of.into(),
        basis: basis.into(),
        owner: None,
    }
}

fn rows_of(desk: &Desk, board: FinanceInput, filter: FinanceFilter) -> FinanceRowsView {
    let input = FinanceRowsInput {
        board,
        filter,
        skip: 0,
        limit: 500,
    };
    rows(&desk.register, &input, &now(), ENGLISH).unwrap()
}

/// The minor units that a figure stands for.
fn minor(text: &str) -> i64 {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let value = digits.parse().unwrap_or(0);
    if text.contains('.') {
        value
    } else {
        value * 100
    }
}

#[test]
fn sums_equal_the_rows_under_them_on_every_basis() {
    let desk = desk();
    for basis in ["year", "month", "period"] {
        let board = view(&desk.register, &asked(basis, ""), &now(), ENGLISH).unwrap();
        assert_eq!(board.from, "2026-12");
        assert!(board.boards.len() > 1, "several currencies");
        for of_currency in &board.boards {
            for (at, month) in board.months.iter().enumerate() {
                let filter = FinanceFilter {
                    month: Some(month.month.clone()),
                    ..FinanceFilter::default()
                };
                let shown = rows_of(&desk, asked(basis, ""), filter);
                let code = if of_currency.currency == "EUR" {
                    "€"
                } else {
                    &of_currency.currency
                };
                let is_one = shown.sums.len() <= 1;
                let is_here =
                    |fee: &str| fee.contains(code) || (is_one && shown.fee_title.ends_with(code));
                let under: i64 = shown
                    .rows
                    .iter()
                    .filter(|row| is_here(&row.fee))
                    .map(|row| minor(&row.fee))
                    .sum();
                let sum = of_currency.lines.last().unwrap();
                assert_eq!(sum.status, "sum");
                assert_eq!(
                    minor(&sum.cells[at]),
                    under,
                    "{basis} {} {}",
                    month.month,
                    code
                );
                let parts: i64 = of_currency.lines[..3]
                    .iter()
                    .map(|line| minor(&line.cells[at]))
                    .sum();
                assert_eq!(parts, under);
            }
            let all: i64 = of_currency.lines[3]
                .cells
                .iter()
                .map(|cell| minor(cell))
                .sum();
            assert_eq!(all, minor(&of_currency.lines[3].total));
        }
        for groups in [&board.by_level, &board.by_owner, &board.by_customer] {
            for (at, total) in groups.total.sums.iter().enumerate() {
                let listed = groups.groups.iter().chain(&groups.rest);
                let sum: i64 = listed.map(|group| minor(&group.sums[at].total)).sum();
                assert_eq!(sum, minor(&total.total), "{basis}");
            }
        }
    }
}

#[test]
fn a_group_and_a_status_narrow_the_rows() {
    let desk = desk();
    let board = view(&desk.register, &asked("year", ""), &now(), ENGLISH).unwrap();
    let premium = board
        .by_level
        .groups
        .iter()
        .find(|group| group.name == "Premium")
        .unwrap();
    let filter = FinanceFilter {
        group: Some("level".into()),
        key: premium.key.clone(),
        ..FinanceFilter::default()
    };
    let shown = rows_of(&desk, asked("year", ""), filter.clone());
    assert_eq!(shown.total.to_string(), premium.count);
    assert!(shown.rows.iter().all(|row| row.level == "Premium"));
    let ending = FinanceFilter {
        status: Some("terminating".into()),
        ..filter
    };
    let shown = rows_of(&desk, asked("year", ""), ending);
    assert!(!shown.rows.is_empty());
    for row in &shown.rows {
        assert_eq!(
            (row.status.as_str(), row.day_note.as_str()),
            ("terminating", "ends")
        );
        assert!(!row.is_open);
    }
}

#[test]
fn a_tick_has_name_and_time_and_a_day_in_the_past_takes_none() {
    let mut desk = desk();
    let filter = FinanceFilter {
        month: Some("2027-03".into()),
        ..FinanceFilter::default()
    };
    let before = rows_of(&desk, asked("year", ""), filter.clone());
    let row = before.rows.iter().find(|row| !row.is_checked).unwrap();
    assert_eq!(row.check_text, "Not checked yet");
    let input = FinanceTick {
        contract: row.number.clone(),
        renews_on: row.renews_on.clone(),
        is_checked: true,
    };
    tick(&mut desk.register, &input, &now()).unwrap();
    let after = rows_of(&desk, asked("year", ""), filter);
    let ticked = after
        .rows
        .iter()
        .find(|other| other.number == row.number)
        .unwrap();
    assert!(ticked.is_checked);
    assert_eq!(
        ticked.check_text,
        "Checked by Erika Muster on Tue, 24 Nov 2026, 15:03"
    );
    let past = view(&desk.register, &asked("year", "31.03.26"), &now(), GERMAN).unwrap();
    assert!(!past.can_tick);
    assert_eq!(past.from, "2026-04");
    assert!(
        past.as_of_note
            .unwrap()
            .starts_with("Stand Dienstag, 31. März 2026")
    );
}

#[test]
fn what_cannot_be_read_is_said_at_its_field_and_refused_elsewhere() {
    let desk = desk();
    let board = view(&desk.register, &asked("year", "31.02."), &now(), ENGLISH).unwrap();
    assert!(board.as_of.problem.is_some());
    assert!(board.as_of_note.is_none(), "the board stays as of today");
    let refused = file_name(&asked("year", "31.02."), &now(), ENGLISH).unwrap_err();
    assert_eq!(refused.code, Code::InvalidDate);
    for (months, basis, code) in [
        (0, "year", Code::OutOfRange),
        (12, "week", Code::InvalidValue),
    ] {
        let input = FinanceInput {
            months,
            ..asked(basis, "")
        };
        let refused = view(&desk.register, &input, &now(), ENGLISH).unwrap_err();
        assert_eq!(refused.code, code);
    }
    assert_eq!(
        FinanceFormat::from_id("docx").unwrap_err().code,
        Code::InvalidValue
    );
}

#[test]
fn files_hold_the_months_of_the_board() {
    let desk = desk();
    let months = BoardInput {
        from: Some("2026-12".parse().unwrap()),
        ..BoardInput::default()
    };
    let expected = finance::renewals(&desk.register, &months, &now())
        .unwrap()
        .rows
        .len();
    for (format, begins) in [
        ("xlsx", &b"PK"[..]),
        ("csv_excel", "\u{feff}".as_bytes()),
        ("csv", b"Contract,"),
        ("pdf", b"%PDF-1."),
    ] {
        let mut out = Cursor::new(Vec::new());
        let kind = FinanceFormat::from_id(format).unwrap();
        let count = write(
            &desk.register,
            &asked("year", ""),
            kind,
            &now(),
            ENGLISH,
            &mut out,
        )
        .unwrap();
        assert_eq!(count, expected as u64, "{format}");
        assert!(out.into_inner().starts_with(begins), "{format}");
    }
    assert_eq!(
        file_name(&asked("year", ""), &now(), ENGLISH).unwrap(),
        "Renewals 2026-12 2027-11"
    );
}

#[test]
fn the_board_of_one_owner_is_that_group_of_everybodys_board() {
    let desk = desk();
    let all = view(&desk.register, &asked("year", ""), &now(), ENGLISH).unwrap();
    let groups = &all.by_owner.groups;
    assert!(groups.len() > 1, "several owners");
    for group in groups.iter().filter(|group| group.key.is_some()) {
        let input = FinanceInput {
            owner: group.key.clone(),
            ..asked("year", "")
        };
        let board = view(&desk.register, &input, &now(), ENGLISH).unwrap();
        assert_eq!(board.by_owner.groups.len(), 1);
        assert_eq!(board.by_owner.groups[0].key, group.key);
        let rows = rows_of(&desk, input, FinanceFilter::default());
        let of_group = FinanceFilter {
            group: Some("owner".into()),
            key: group.key.clone(),
            ..FinanceFilter::default()
        };
        let expected = rows_of(&desk, asked("year", ""), of_group);
        assert_eq!(rows, expected);
        assert!(rows.total > 0);
    }
    let nobody = FinanceInput {
        owner: Some("Nobody of that name".into()),
        ..asked("year", "")
    };
    assert_eq!(
        rows_of(&desk, nobody.clone(), FinanceFilter::default()).total,
        0
    );
    let board = view(&desk.register, &nobody, &now(), ENGLISH).unwrap();
    assert!(board.by_owner.groups.is_empty() && !board.is_register_empty);
}
