//! Shaping and breaking: what is kept of a text, and where lines end.

use crate::colour::Colour;
use crate::fonts::Face;
use crate::lines::{Line, Style, balanced, fitted, single, wrapped};
use crate::page::{Mark, Owner, TextRun};
use crate::shape::{Glyph, shape};

const STYLE: Style = Style::new(Face::Regular, 9.0, 12.6, Colour::INK);

fn run(line: Line) -> TextRun {
    match line.at(0.0, 0.0, Owner::Layout).mark {
        Mark::Text(run) => run,
        other => panic!("{other:?} is no text"),
    }
}

fn texts(lines: Vec<Line>) -> Vec<String> {
    lines.into_iter().map(|line| run(line).text).collect()
}

#[test]
fn the_fonts_can_be_read_and_have_what_papers_need() {
    for face in Face::ALL {
        let font = face.loaded();
        for character in "AÄÖÜäöüßẞéčłøŞğΩЖ€£–—„“”’…·→§²½0123456789@&".chars()
        {
            assert!(font.has(character), "{face:?} lacks {character}");
        }
    }
}

#[test]
fn every_character_keeps_its_place_in_the_text() {
    let cases = [
        ("", ""),
        ("Müller & Söhne GmbH", "Müller & Söhne GmbH"),
        ("a\u{308}", "a\u{308}"),
        ("名前 Ж שלום 👩‍👩‍👧‍👦 👍🏽", "名前 Ж שלום 👩‍👩‍👧‍👦 👍🏽"),
        ("a\u{200F}b\u{202E}c\u{200D}", "a\u{200F}b\u{202E}c\u{200D}"),
        ("a\tb\nc\r", "a b c "),
        ("a\u{0}b\u{FEFF}c\u{FFFE}d\u{1FFFF}", "abcd"),
        ("\u{E000}\u{F0000}", "\u{FFFD}\u{FFFD}"),
        ("x\u{20E0}\u{301}", "x\u{20E0}\u{301}"),
    ];
    for (typed, kept) in cases {
        for face in Face::ALL {
            let shaped = shape(typed, face, true);
            assert_eq!(shaped.text, kept);
            let mut reached = 0;
            for glyph in &shaped.glyphs {
                assert!(glyph.id != 0, "{typed:?} has a glyph that is none");
                assert!(
                    glyph.start <= reached && reached <= glyph.end,
                    "{typed:?}: {glyph:?}"
                );
                reached = glyph.end;
            }
            assert_eq!(reached, kept.len(), "{typed:?}");
        }
    }
}

#[test]
fn pictures_are_left_out_and_letters_are_not() {
    let squares = |text: &str| {
        let shaped = shape(text, Face::Regular, false);
        let stand_in = Face::Regular.loaded().stand_in.glyph;
        let count = |glyph: &&Glyph| glyph.id == stand_in;
        (shaped.text == text).then(|| shaped.glyphs.iter().filter(count).count())
    };
    let cases = [
        ("Bäckerei 🚀 Müller", 0),
        ("☎ +49 661 1", 0),
        ("Zimmer 5️⃣ 🇩🇪", 0),
        ("👩‍👩‍👧‍👦 Verein", 0),
        ("株式会社 🚀", 4),
        ("Raum ❶", 1),
        // There is nothing else to see.
        ("🚀", 1),
    ];
    for (typed, expected) in cases {
        assert_eq!(squares(typed), Some(expected), "{typed}");
    }
    let width = |text| single(text, &STYLE).width;
    assert!((width("Bäckerei 🚀 Müller") - width("Bäckerei Müller")).abs() < 0.01);
    assert!((width("🚀 Müller") - width("Müller")).abs() < 0.01);
}

#[test]
fn a_family_of_emoji_is_one_square() {
    assert_eq!(shape("👩‍👩‍👧‍👦", Face::Regular, false).glyphs.len(), 1);
    assert_eq!(shape("👍🏽👍", Face::Regular, false).glyphs.len(), 2);
}

#[test]
fn figures_of_one_width_have_one_width() {
    let width = |text| single(text, &STYLE.tabular()).width;
    assert!((width("11.11.1111") - width("20.08.2026")).abs() < 0.01);
    assert!(single("1", &STYLE).width < single("8", &STYLE).width);
}

#[test]
fn lines_break_where_people_would() {
    let cases: [(&str, f32, &[&str]); 6] = [
        ("one two three", 40.0, &["one two ", "three"]),
        (
            "a.musterfrau@moehrle.example",
            100.0,
            &["a.musterfrau@", "moehrle.example"],
        ),
        ("Znuny/OTRS-Modul", 64.0, &["Znuny/", "OTRS-Modul"]),
        ("SV-0147", 25.0, &["SV-01", "47"]),
        ("wwwwwwwwww", 30.0, &["wwww", "wwww", "ww"]),
        ("4 h\u{A0}x", 14.0, &["4 ", "h x"]),
    ];
    for (text, width, expected) in cases {
        assert_eq!(texts(wrapped(text, &STYLE, width)), expected, "{text}");
    }
}

#[test]
fn nothing_is_wider_than_its_column_and_nothing_gets_lost() {
    let long = "Ä".repeat(200);
    let mail = format!("{}@{}.example", "m".repeat(120), "x".repeat(120));
    for text in [
        long.as_str(),
        &mail,
        "👍".repeat(120).as_str(),
        "a b c",
        "שלום ".repeat(30).trim(),
    ] {
        let width = 40.0;
        let lines = wrapped(text, &STYLE, width);
        for line in &lines {
            assert!(line.width <= width + 0.02, "{} in {text}", line.width);
        }
        assert_eq!(texts(lines).concat(), text);
        assert_eq!(texts(balanced(text, &STYLE, width)).concat(), text);
    }
}

#[test]
fn balanced_lines_are_as_few_and_break_no_word_that_need_not_break() {
    let name = "Gebrüder Möhrle Präzisionsgetriebebau GmbH & Co. KG";
    let lines = texts(balanced(name, &STYLE, 153.0));
    assert_eq!(
        lines,
        [
            "Gebrüder Möhrle ",
            "Präzisionsgetriebebau ",
            "GmbH & Co. KG"
        ]
    );
}

#[test]
fn a_text_that_must_fit_gets_smaller() {
    let line = fitted("Bedingungen, Ausgabe 1", &STYLE, 80.0);
    assert!(line.width <= 80.0);
}

#[test]
fn a_text_that_fits_at_no_size_says_that_it_goes_on() {
    let long = "Wartungsvereinbarung ".repeat(20);
    let line = fitted(&long, &STYLE, 80.0);
    assert!(line.width <= 80.0, "{}", line.width);
    let text = run(line).text;
    assert!(text.starts_with("Wartung") && text.ends_with('…'), "{text}");
}

#[test]
fn blanks_that_must_not_break_are_plain_in_the_text_layer() {
    let run = run(single("4.800,00\u{A0}€", &STYLE));
    assert_eq!(run.text, "4.800,00 €");
    assert_eq!(
        run.glyphs.last().map(|glyph| glyph.end),
        Some(run.text.len())
    );
}
