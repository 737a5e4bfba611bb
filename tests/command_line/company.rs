//! The company: what is set stands on every paper, a logo is taken in or refused whole, and papers
//! stay small, sound and the same.

use std::path::{Path, PathBuf};

use journeys::expect::has_keys;
use journeys::paper;
use journeys::place::Place;
use journeys::program::CommandLine;
use serde_json::{Value, json};

use crate::with_contract;

const KEYS: &str = "name street postal_code city email phone website management court \
    register_number vat_id signer_name signer_role accent logo is_name_beside_logo signature";

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures/logos")
        .join(name)
}

fn everything() -> Value {
    json!({
        "name": "Musterhaus IT GmbH",
        "street": "Beispielallee 12",
        "postal_code": "12345",
        "city": "Musterstadt",
        "email": "support@musterhaus.example",
        "phone": "+49 30 0000-0",
        "website": "musterhaus.example",
        "management": "Max Muster",
        "court": "Amtsgericht Musterstadt",
        "register_number": "HRB 00000",
        "vat_id": "DE000000000",
        "signer_name": "Erika Muster",
        "signer_role": "Vertragsmanagement",
        "accent": "#B00020"
    })
}

fn takes(command_line: &CommandLine<'_>, picture: &str, file: &Path) -> Value {
    command_line
        .answer(&["company".as_ref(), picture.as_ref(), file.as_os_str()])
        .done()
}

fn writes(command_line: &CommandLine<'_>, kind: &str, out: &Path) -> u64 {
    command_line
        .answer(&[
            "pdf".as_ref(),
            kind.as_ref(),
            "V-2026-0001".as_ref(),
            "--out".as_ref(),
            out.as_os_str(),
        ])
        .done();
    std::fs::metadata(out).expect("a paper").len()
}

#[test]
fn what_is_set_stands_on_letters_and_comes_back() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2026-11-24");
    let stored = command_line.json_in(&["company", "edit", "--json-in", "-"], &everything());
    has_keys(&stored, KEYS);
    assert_eq!(stored, command_line.json(&["company", "show"]));
    assert_eq!(stored["signature"], Value::Null);
    let letter = place.path("letter.pdf");
    writes(&command_line, "activation", &letter);
    let text = paper::text(&letter);
    for part in [
        "Geschäftsführung: Max Muster",
        "Amtsgericht Musterstadt",
        "HRB 00000",
        "USt-IdNr. DE000000000",
        "musterhaus.example",
        "Erika Muster",
        "Vertragsmanagement, Musterhaus IT GmbH",
    ] {
        assert!(text.contains(part), "no `{part}` in:\n{text}");
    }
    let cleared = json!({ "vat_id": null, "signer_name": null });
    let stored = command_line.json_in(&["company", "edit", "--json-in", "-"], &cleared);
    assert_eq!(stored["vat_id"], Value::Null);
    assert_eq!(stored["court"], "Amtsgericht Musterstadt");
}

#[test]
fn papers_with_pictures_are_sound_small_and_the_same() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-03-02").at("2026-11-24");
    let (one, two) = (place.path("one.pdf"), place.path("two.pdf"));
    assert!(writes(&command_line, "summary", &one) <= 60_000);
    takes(&command_line, "signature", &fixture("signature.png"));
    for (logo, most) in [
        ("wordmark.svg", 64_000),
        ("dark.png", 64_000),
        ("scan.jpg", 80_000),
    ] {
        let stored = takes(&command_line, "logo", &fixture(logo));
        assert_eq!(stored["logo"]["name"], logo);
        for kind in ["summary", "activation"] {
            assert!(
                writes(&command_line, kind, &one) <= most,
                "{kind} with {logo}"
            );
            writes(&command_line, kind, &two);
            let bytes = std::fs::read(&one).expect("a paper");
            assert_eq!(
                bytes,
                std::fs::read(&two).expect("a paper"),
                "{kind}, {logo}"
            );
            paper::is_sound(&one);
        }
    }
    let gone = command_line.json(&["company", "logo", "--remove"]);
    assert_eq!(gone["logo"], Value::Null);
    assert!(writes(&command_line, "summary", &one) <= 60_000);
    command_line.answer(&["check"]).done();
}

#[test]
fn a_picture_that_is_refused_leaves_nothing_behind() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    takes(&command_line, "logo", &fixture("wordmark.svg"));
    let before = std::fs::read(place.register()).expect("a register");
    let head = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/>"#;
    let doubled: Vec<String> = (1..40)
        .map(|level| {
            let below = level - 1;
            format!(r##"<g id="a{level}"><use href="#a{below}"/><use href="#a{below}"/></g>"##)
        })
        .collect();
    let doubled = doubled.concat();
    let whole = std::fs::read(fixture("dark.png")).expect("a picture");
    let scan = std::fs::read(fixture("scan.jpg")).expect("a picture");
    let files: [(&str, Vec<u8>, &str, &str); 10] = [
        (
            "large.svg",
            vec![b' '; 3 << 20],
            "too_large",
            "picture_bytes",
        ),
        (
            "broken.svg",
            b"<svg".to_vec(),
            "invalid_value",
            "picture_broken",
        ),
        (
            "script.svg",
            format!("{head}<script>x</script></svg>").into_bytes(),
            "invalid_value",
            "picture_forbidden",
        ),
        (
            "away.svg",
            format!(r#"{head}<use href="http://elsewhere.example/#x"/></svg>"#).into_bytes(),
            "invalid_value",
            "picture_forbidden",
        ),
        (
            "bomb.svg",
            format!(r#"{head}<g id="a0"/>{doubled}</svg>"#).into_bytes(),
            "invalid_value",
            "picture_complicated",
        ),
        (
            "text.svg",
            format!("{head}<text>x</text></svg>").into_bytes(),
            "invalid_value",
            "picture_unsupported",
        ),
        (
            "half.png",
            whole[..whole.len() / 2].to_vec(),
            "invalid_value",
            "picture_broken",
        ),
        (
            "half.jpg",
            scan[..scan.len() / 2].to_vec(),
            "invalid_value",
            "picture_broken",
        ),
        (
            "logo.gif",
            b"GIF89a".to_vec(),
            "invalid_value",
            "picture_format",
        ),
        ("empty.png", Vec::new(), "invalid_value", "picture_format"),
    ];
    for (name, bytes, code, reason) in files {
        let file = place.file(name, bytes);
        let answer = command_line.answer(&["company".as_ref(), "logo".as_ref(), file.as_os_str()]);
        let problem = answer.refused(1, code, None);
        assert_eq!(problem["reason"], reason, "{name}: {problem}");
    }
    let huge = fixture("huge.png");
    let answer = command_line.answer(&["company".as_ref(), "logo".as_ref(), huge.as_os_str()]);
    let problem = answer.refused(1, "too_large", None);
    assert_eq!(problem["width"], 20_000);
    assert_eq!(
        before,
        std::fs::read(place.register()).expect("a register"),
        "the register is as it was"
    );
}

#[test]
fn a_complete_export_brings_the_pictures_back() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    command_line.json_in(&["company", "edit", "--json-in", "-"], &everything());
    takes(&command_line, "logo", &fixture("wordmark.svg"));
    let before = takes(&command_line, "signature", &fixture("signature.png"));
    let file = place.path("everything.json");
    command_line
        .answer(&["export".as_ref(), "--out".as_ref(), file.as_os_str()])
        .done();
    let elsewhere = Place::new();
    let restored = CommandLine::on(&elsewhere, "2026-11-24");
    restored
        .answer(&["import".as_ref(), file.as_os_str()])
        .done();
    assert_eq!(restored.json(&["company", "show"]), before);
    writes(&restored, "summary", &elsewhere.path("summary.pdf"));
}

#[test]
fn a_colour_that_cannot_be_read_is_refused_with_the_nearest() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    let pale = json!({ "accent": "#FFDD00" }).to_string();
    let answer = command_line.answer_to(&["company", "edit", "--json-in", "-"], pale.as_bytes());
    let problem = answer.refused(1, "invalid_value", None);
    let nearest = json!({ "accent": problem["nearest"] });
    command_line.json_in(&["company", "edit", "--json-in", "-"], &nearest);
}
