//! Letters: the address stays inside the window of an envelope, one page where one will do, the
//! same bytes each time, sound for `qpdf`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../examples/specimen/letter.rs"]
mod letter;

use std::process::Command;

use documents::letter::LetterBlock;
use documents::{Mark, Paper, TextRun, lay_out_letter, pdf};

fn label(page: usize, pages: usize) -> String {
    format!("Seite {page} von {pages}")
}

fn runs(paper: &Paper) -> impl Iterator<Item = &TextRun> {
    paper.pages[0]
        .items
        .iter()
        .filter_map(|item| match &item.mark {
            Mark::Text(run) => Some(run),
            _ => None,
        })
}

#[test]
fn a_letter_has_one_page_and_the_same_bytes_twice() {
    let paper = lay_out_letter(&letter::letter(), label);
    assert_eq!(paper.pages.len(), 1);
    let bytes = pdf(&paper).unwrap();
    assert_eq!(
        bytes,
        pdf(&lay_out_letter(&letter::letter(), label)).unwrap()
    );
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter.pdf");
    std::fs::write(&file, bytes).unwrap();
    let checked = Command::new("qpdf").arg("--check").arg(&file).output();
    assert!(checked.unwrap().status.success());
}

#[test]
fn the_longest_address_stays_inside_the_window_of_the_envelope() {
    let mut letter = letter::letter();
    let name = "Gesellschaft für überaus lange Namen ".repeat(6);
    letter.recipient[0] = name.chars().take(200).collect();
    letter.recipient[1] = "Abteilung für Verträge und Beschaffung ".repeat(4);
    let paper = lay_out_letter(&letter, label);
    let millimetre = 72.0 / 25.4;
    let address: Vec<&TextRun> = runs(&paper)
        .filter(|run| (run.x - 25.0 * millimetre).abs() < 0.1)
        .filter(|run| run.baseline > 100.0 && run.baseline < 280.0)
        .collect();
    assert!(address.len() > 6, "{address:?}");
    for run in address {
        assert!(run.baseline > 45.0 * millimetre, "{run:?}");
        assert!(run.baseline < 90.0 * millimetre, "{run:?}");
        assert!(run.x + run.width <= 101.0 * millimetre, "{run:?}");
    }
}

#[test]
fn a_long_letter_goes_on_with_its_ending_on_the_next_page() {
    let mut letter = letter::letter();
    let text = "Ein langer Absatz, der viel erklärt. ".repeat(20);
    letter
        .blocks
        .extend((0..4).map(|_| LetterBlock::Paragraph(text.clone())));
    let paper = lay_out_letter(&letter, label);
    assert_eq!(paper.pages.len(), 2);
    assert!(!pdf(&paper).unwrap().is_empty());
}
