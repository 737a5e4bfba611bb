//! Lists over the whole width: headings keep rows, no row and no sum stands alone, every value is
//! on the page and on its line, and the names of the columns are on every page.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../examples/specimen/content.rs"]
mod content;
#[path = "../examples/specimen/letter.rs"]
mod letter;
#[path = "../examples/specimen/list.rs"]
mod list;

use std::process::Command;

use documents::letter::LetterBlock;
use documents::sheet::{Block, Cell, ListColumn, ListTable};
use documents::{Mark, Owner, Paper, TextRun, lay_out, lay_out_letter, pdf};

use content::page_label;

fn runs(paper: &Paper, page: usize) -> Vec<(&TextRun, Owner)> {
    let items = paper.pages[page].items.iter();
    items
        .filter_map(|item| match &item.mark {
            Mark::Text(run) => Some((run, item.owner)),
            _ => None,
        })
        .collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Heading,
    Row,
    Sum,
}

/// The headings, rows and sums of a page from top to bottom.
fn kinds(paper: &Paper, page: usize) -> Vec<Kind> {
    let all = runs(paper, page);
    let kinds = all.iter().filter_map(|(run, owner)| {
        let text = run.text.trim_end();
        let is_left = run.x < 60.0;
        if !is_left || !matches!(owner, Owner::Element(_)) {
            return None;
        }
        if text.starts_with("SV-") {
            Some(Kind::Row)
        } else if text.starts_with("Summe") {
            Some(Kind::Sum)
        } else {
            (text.ends_with(" 2026") || text.ends_with(" 2027"))
                .then_some(Kind::Heading)
                .filter(|_| !text.contains("bis"))
        }
    });
    kinds.collect()
}

#[test]
fn nothing_of_a_list_stands_alone_at_the_edge_of_a_page() {
    for rows in 1..30 {
        let paper = lay_out(&list::list_sheet(rows), page_label);
        let mut counted = 0;
        for page in 0..paper.pages.len() {
            let kinds = kinds(&paper, page);
            counted += kinds.iter().filter(|kind| **kind == Kind::Row).count();
            assert_ne!(kinds.last(), Some(&Kind::Heading), "{rows} rows, {page}");
            assert_ne!(kinds.first(), Some(&Kind::Sum), "{rows} rows, {page}");
            if rows > 1 {
                let ends = [Kind::Heading, Kind::Row];
                assert!(!kinds.ends_with(&ends), "{rows} rows, page {page}");
                assert!(
                    !kinds.starts_with(&[Kind::Row, Kind::Sum]),
                    "{rows}, {page}"
                );
            }
        }
        assert_eq!(counted, rows * 6);
    }
}

#[test]
fn names_of_columns_and_of_the_group_stand_on_every_page() {
    let paper = lay_out(&list::list_sheet(24), page_label);
    assert!(paper.pages.len() > 2);
    for page in 0..paper.pages.len() {
        let all = runs(&paper, page);
        let has = |text: &str| all.iter().any(|(run, _)| run.text.trim_end() == text);
        assert!(has("Gebühr"), "page {page}");
        let first = kinds(&paper, page)[0];
        assert_eq!(first == Kind::Row, has("Fortsetzung"), "page {page}");
    }
}

#[test]
fn figures_end_at_one_edge_and_stay_on_their_line() {
    let paper = lay_out(&list::list_sheet(12), page_label);
    for page in 0..paper.pages.len() {
        for (run, _) in runs(&paper, page) {
            if run.text.ends_with(" €") {
                assert!(run.tabular, "{run:?}");
                let right = 190.0 * 72.0 / 25.4;
                assert!((run.x + run.width - right).abs() < 0.6, "{run:?}");
            }
        }
    }
}

#[test]
fn a_crowded_list_stays_inside_the_page_and_covers_nothing() {
    let wide = |at: usize| ListColumn::number(format!("Spalte mit Namen {at}"));
    let mut columns: Vec<ListColumn> = (0..7).map(wide).collect();
    columns.insert(0, ListColumn::text("Kunde"));
    let mut cells = vec![Cell::text("1.234.567,89 €"); 7];
    cells.insert(0, Cell::text("Ä".repeat(200)));
    let mut sheet = list::list_sheet(1);
    let crowded = ListTable {
        columns,
        groups: vec![documents::sheet::ListGroup {
            rows: vec![cells.clone(); 40],
            sums: vec![cells],
            ..Default::default()
        }],
        sums: Vec::new(),
        ..list::renewals(1)
    };
    sheet.blocks = vec![Block::List(crowded)];
    let paper = lay_out(&sheet, page_label);
    for page in 0..paper.pages.len() {
        let all = runs(&paper, page);
        for (at, (run, _)) in all.iter().enumerate() {
            assert!(run.x > 40.0 && run.x + run.width < 540.0, "{run:?}");
            for (other, _) in &all[at + 1..] {
                let apart = (run.baseline - other.baseline).abs() >= 6.0
                    || run.x + run.width <= other.x + 0.05
                    || other.x + other.width <= run.x + 0.05
                    || run.width < 0.5
                    || other.width < 0.5;
                assert!(apart, "{:?} covers {:?}", run.text, other.text);
            }
        }
    }
}

#[test]
fn a_list_without_rows_says_so() {
    let mut list = list::renewals(1);
    list.groups.clear();
    list.sums.clear();
    let mut sheet = list::list_sheet(1);
    sheet.blocks = vec![Block::List(list)];
    let paper = lay_out(&sheet, page_label);
    let all = runs(&paper, 0);
    assert!(
        all.iter()
            .any(|(run, _)| run.text.starts_with("Kein Vertrag"))
    );
}

#[test]
fn a_letter_holds_a_list_too() {
    let mut letter = letter::letter();
    letter
        .blocks
        .insert(1, LetterBlock::List(list::renewals(3)));
    let paper = lay_out_letter(&letter, page_label);
    assert!(paper.pages.len() > 1);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter.pdf");
    std::fs::write(&file, pdf(&paper).unwrap()).unwrap();
    let checked = Command::new("qpdf").arg("--check").arg(&file).output();
    assert!(checked.unwrap().status.success());
}
