//! The contract summary: everything that it must say, drafts marked, unconfirmed cells left out, the same bytes twice.

use std::path::Path;

use journeys::expect::has_keys;
use journeys::paper;
use journeys::place::Place;
use journeys::program::CommandLine;
use journeys::sample::{self, contact, with};
use serde_json::{Value, json};

use crate::{with_contract, with_customer};

fn summary(command_line: &CommandLine<'_>, number: &str, out: &Path) -> Value {
    command_line
        .answer(&[
            "pdf".as_ref(),
            "summary".as_ref(),
            number.as_ref(),
            "--out".as_ref(),
            out.as_os_str(),
        ])
        .done()
}

#[test]
fn the_summary_says_everything_and_is_the_same_twice() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2026-11-24");
    let (one, two) = (place.path("one.pdf"), place.path("two.pdf"));
    let answer = summary(&command_line, "V-2026-0001", &one);
    summary(&command_line, "V-2026-0001", &two);
    has_keys(&answer["files"][0], "contract path pages sha256");
    assert_eq!(
        std::fs::read(&one).expect("a paper"),
        std::fs::read(&two).expect("a paper")
    );
    paper::is_sound(&one);
    let text = paper::text(&one);
    for part in [
        "V-2026-0001",
        "Müller & Söhne Musterbau GmbH",
        "Am Markt 1",
        "36037",
        "Fulda",
        "Standard",
        "02.03.2026",
        "01.04.2026",
        "31.03.2027",
        "01.04.2027",
        "31.01.2027",
        "4.800,00",
        "€",
        "Eva Groß",
        "eva@",
        "+49 661 1234",
        "4.8",
    ] {
        assert!(text.contains(part), "no `{part}` in:\n{text}");
    }
    assert!(!text.contains("Entwurf"), "{text}");
    let information = paper::metadata(&one);
    let title = information
        .lines()
        .find(|line| line.starts_with("Title:"))
        .expect("a title");
    assert!(title.contains("V-2026-0001"), "{information}");
    assert!(information.contains("A4"), "{information}");
    for font in paper::fonts(&one) {
        let columns: Vec<&str> = font.split_whitespace().rev().collect();
        // From the right: object id (two columns), Unicode, subset, embedded.
        assert_eq!(&columns[2..5], ["yes", "yes", "yes"], "{font}");
    }
    let size = std::fs::metadata(&one).expect("a paper").len();
    assert!(size <= 60 * 1024, "{size} bytes");
}

#[test]
fn a_draft_is_marked_in_the_language_of_the_customer() {
    let place = Place::new();
    let command_line = with_customer(&place, "2026-11-24");
    command_line.json_in(
        &["contract", "add", "--json-in", "-"],
        &json!({ "number": "E-1", "customer": "K-0001", "level": "premium" }),
    );
    let english = with(
        with(sample::customer(), "number", json!("K-2")),
        "language",
        json!("en"),
    );
    command_line.json_in(&["customer", "add", "--json-in", "-"], &english);
    command_line.json_in(
        &["contract", "add", "--json-in", "-"],
        &json!({ "number": "E-2", "customer": "K-2", "level": "premium" }),
    );
    for (number, mark) in [("E-1", "Entwurf"), ("E-2", "Draft")] {
        let out = place.path(&format!("{number}.pdf"));
        summary(&command_line, number, &out);
        let text = paper::text(&out);
        assert!(text.contains(mark), "{number}: no `{mark}` in\n{text}");
    }
}

#[test]
fn long_names_and_three_contacts_fit() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    let name =
        "Gesellschaft für außergewöhnlich lange Firmennamen und überörtliche Zusammenarbeit "
            .repeat(3);
    let name: String = name.chars().take(200).collect();
    let long = with(
        with(sample::customer(), "number", json!("K-2")),
        "name",
        json!(name),
    );
    command_line.json_in(&["customer", "add", "--json-in", "-"], &long);
    let contract = with(
        with(sample::contract(), "number", json!("V-2")),
        "customer",
        json!("K-2"),
    );
    let contacts = ["ö", "ß", "é"].map(|letter| {
        contact(
            &format!("Dr. Maximiliane Müst{letter}rmann-Beispielhausen"),
            &format!(
                "maximiliane.mustermann.{}@abteilung.beispielhausen.example",
                u32::from(letter.chars().next().unwrap_or('x'))
            ),
        )
    });
    let contract = with(contract, "contacts", json!(contacts));
    command_line.json_in(&["contract", "add", "--json-in", "-"], &contract);
    let out = place.path("long.pdf");
    let answer = summary(&command_line, "V-2", &out);
    paper::is_sound(&out);
    let words: Vec<String> = paper::text(&out)
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    for word in name.split_whitespace().take(8) {
        assert!(
            words.iter().any(|found| found == word),
            "no `{word}` in {words:?}"
        );
    }
    for letter in ["Müstörmann", "Müstßrmann", "Müstérmann"] {
        assert!(
            words.iter().any(|found| found.contains(letter)),
            "no `{letter}`"
        );
    }
    assert!(
        answer["files"][0]["pages"]
            .as_u64()
            .is_some_and(|pages| pages <= 2)
    );
}

#[test]
fn several_and_all_go_into_a_folder() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    let other = with(sample::contract(), "number", json!("V/2 ../x"));
    command_line.json_in(&["contract", "add", "--json-in", "-"], &other);
    let folder = place.path("papers");
    std::fs::create_dir(&folder).expect("a folder");
    let answer = command_line
        .answer(&[
            "pdf".as_ref(),
            "summary".as_ref(),
            "--all".as_ref(),
            "--out".as_ref(),
            folder.as_os_str(),
        ])
        .done();
    let files = answer["files"].as_array().expect("files");
    assert_eq!(files.len(), 2, "{answer}");
    for file in files {
        let path = Path::new(file["path"].as_str().expect("a path"));
        let path = place.folder().join(path);
        assert_eq!(
            path.parent(),
            Some(folder.as_path()),
            "no number leads out of the folder"
        );
        paper::is_sound(&path);
    }
    command_line
        .answer(&["pdf", "summary", "V-none", "--out", "none.pdf"])
        .refused(1, "not_found", None);
    assert!(!place.path("none.pdf").exists());
}

#[test]
fn n5_letters_answer_a_notice_and_greet_a_new_contract() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    let letter = |kind: &str, out: &Path| {
        command_line.answer(&[
            "pdf".as_ref(),
            kind.as_ref(),
            "V-2026-0001".as_ref(),
            "--out".as_ref(),
            out.as_os_str(),
        ])
    };
    let (one, two) = (place.path("one.pdf"), place.path("two.pdf"));
    letter("notice", &one).refused(1, "not_found", None);
    assert!(!one.exists());
    let answer = letter("activation", &one).done();
    has_keys(&answer["files"][0], "contract path pages sha256");
    paper::is_sound(&one);
    for part in [
        "V-2026-0001",
        "1. April 2026",
        "31.03.2027",
        "31.01.2027",
        "Eva Groß",
    ] {
        let text = paper::text(&one);
        assert!(text.contains(part), "no `{part}` in:\n{text}");
    }
    command_line.json(&[
        "contract",
        "notice",
        "V-2026-0001",
        "--received",
        "2026-11-20",
        "--channel",
        "email",
        "--party",
        "client",
    ]);
    letter("notice", &one).done();
    letter("notice", &two).done();
    assert_eq!(
        std::fs::read(&one).expect("a letter"),
        std::fs::read(&two).expect("a letter")
    );
    paper::is_sound(&one);
    let text = paper::text(&one);
    for part in [
        "V-2026-0001",
        "20.11.2026",
        "31.03.2027",
        "Original",
        "§ 127 Abs. 2 BGB",
    ] {
        assert!(text.contains(part), "no `{part}` in:\n{text}");
    }
    assert!(paper::metadata(&one).contains("V-2026-0001"));
}
