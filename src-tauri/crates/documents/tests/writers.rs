//! Papers as files: the same bytes each time, sound for `qpdf`, every value found by `pdftotext`,
//! nothing executable in the SVG, and pages that break where they should.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../examples/specimen/content.rs"]
mod content;

use std::path::Path;
use std::process::Command;

use content::{page_label, specimen};
use documents::sheet::{Block, Cell, Column, Fact, Sheet, Step, Steps, Table};
use documents::{A4_HEIGHT, A4_WIDTH, Mark, Owner, Paper, TextRun, lay_out, pdf, svg};

fn laid_out(sheet: &Sheet) -> Paper {
    lay_out(sheet, page_label)
}

fn output(program: &str, arguments: &[&str], file: &Path) -> String {
    let output = Command::new(program)
        .args(arguments)
        .arg(file)
        .args(if program == "pdftotext" {
            &["-"][..]
        } else {
            &[]
        })
        .output()
        .unwrap_or_else(|error| panic!("{program} is needed for this test: {error}"));
    assert!(
        output.status.success(),
        "{program}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The text layer without blanks, line breaks and direction marks that `pdftotext` adds.
fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|character| {
            !character.is_whitespace() && !matches!(character, '\u{202A}'..='\u{202E}')
        })
        .collect()
}

/// Writes the paper, checks it, and finds every value in it, however it is read.
#[track_caller]
fn finds(paper: &Paper, values: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("paper.pdf");
    std::fs::write(&file, pdf(paper).unwrap()).unwrap();
    output("qpdf", &["--check"], &file);
    for mode in [&["-raw"][..], &[], &["-layout"]] {
        let text = squeezed(&output("pdftotext", mode, &file));
        for value in values {
            assert!(
                text.contains(&squeezed(value)),
                "{value:?} is missing ({mode:?})\n{text}"
            );
        }
    }
}

fn contact(name: &str, mail: &str, phone: &str) -> Vec<Cell> {
    vec![
        Cell::text(name),
        Cell {
            lines: vec![mail.to_owned(), phone.to_owned()],
            quiet: Vec::new(),
        },
    ]
}

fn tables(sheet: &mut Sheet) -> Vec<&mut Table> {
    let tables = sheet.blocks.iter_mut().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.collect()
}

fn runs(paper: &Paper, page: usize) -> impl Iterator<Item = &TextRun> {
    paper.pages[page]
        .items
        .iter()
        .filter_map(|item| match &item.mark {
            Mark::Text(run) => Some(run),
            _ => None,
        })
}

/// A sheet with everything as long as it may be.
fn crowded() -> (Sheet, Vec<String>) {
    let name = |letter: &str| {
        format!("{letter}{}", "Überlanger-Name ".repeat(13))
            .chars()
            .take(200)
            .collect::<String>()
    };
    let unbroken = "Ä".repeat(200);
    let mail = format!("{}@{}.example", "m".repeat(64), "sehr-lang.".repeat(17));
    let version = "2026.11.24-beta+0001";
    let mut sheet = specimen();
    sheet.heading = name("Kunde ");
    let mut values = vec![
        sheet.heading.clone(),
        unbroken.clone(),
        mail.clone(),
        version.to_owned(),
    ];
    if let Some(Block::Columns(columns)) = sheet.blocks.first_mut() {
        columns[0] = Column::Lines {
            label: "Auftraggeber".into(),
            lines: vec![
                sheet.heading.clone(),
                unbroken.clone(),
                "12345 Beispielhausen".into(),
            ],
        };
    }
    let phone = "+49 (0)931 / 0000-12 Durchwahl 4711, nach dem Ton.";
    values.push(phone.into());
    let mut all = tables(&mut sheet);
    let cells = ["openITCOCKPIT Enterprise", version, "Produktion", "10"];
    all[0].rows = vec![cells.map(Cell::text).to_vec(); 15];
    all[1].rows = vec![
        contact(&name("A "), &mail, phone),
        contact(&unbroken, &mail, phone),
        contact(&name("C "), &mail, phone),
    ];
    values.extend([name("A "), name("C ")]);
    (sheet, values)
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let first = pdf(&laid_out(&specimen())).unwrap();
    let second = pdf(&laid_out(&specimen())).unwrap();
    assert_eq!(first, second);
    assert!(first.len() <= 60_000, "{} bytes", first.len());
}

#[test]
fn every_value_is_found() {
    let values = [
        "SV-0147",
        "Gebrüder Möhrle Präzisionsgetriebebau GmbH & Co. KG",
        "12.600,00 €",
        "Änne Musterfrau",
        "a.musterfrau@moehrle.example",
        "+49 931 0000-12",
        "22.02.2027",
        "23.02.2027",
        "25.12.2026",
        "§§ 187 Abs. 2, 188 Abs. 2 BGB",
        "Seite 1 von 2",
        "Seite 2 von 2",
    ];
    finds(&laid_out(&specimen()), &values);
}

#[test]
fn the_title_is_in_the_metadata_and_the_text_layer_reads_straight() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("paper.pdf");
    std::fs::write(&file, pdf(&laid_out(&specimen())).unwrap()).unwrap();
    let info = output("pdfinfo", &[], &file);
    assert!(info.contains("Vertragsübersicht SV-0147"), "{info}");
    assert!(info.contains("Tagged:          yes"), "{info}");
    let text = output("pdftotext", &[], &file);
    for line in [
        "12.600,00 € netto",
        "a.musterfrau@moehrle.example",
        "Seite 1 von 2",
    ] {
        assert!(text.contains(line), "{line} is missing in\n{text}");
    }
}

#[test]
fn characters_without_a_glyph_are_found_too() {
    let strange = [
        "Ελληνικά Кириллица Łódź ẞß",
        "名前テスト株式会社",
        "Rakete 🚀 und Familie 👩‍👩‍👧‍👦",
        "שלום",
        "a\u{308}o\u{308}",
        "<script>alert('x')</script> ((OTRS)) \\ %PDF",
    ];
    let mut sheet = specimen();
    let rows = strange
        .map(|text| contact(text, "x@y.example", "1"))
        .to_vec();
    tables(&mut sheet)[1].rows = rows;
    finds(&laid_out(&sheet), &strange);
}

#[test]
fn marks_that_nobody_sees_do_no_harm() {
    let mut sheet = specimen();
    let names = [
        "\u{202E}Erika\u{200F} Muster\u{202C}",
        "\u{0}\u{FEFF}\u{E000}\u{FFFF}",
        "\u{200D}\u{FE0F}",
        " ",
        "",
    ];
    tables(&mut sheet)[1].rows = names.map(|name| contact(name, "x@y.example", "1")).to_vec();
    sheet.title = "SV\u{0}-1\u{FFFE}".into();
    finds(&laid_out(&sheet), &["x@y.example"]);
}

#[test]
fn long_values_flow_and_are_found() {
    let (sheet, values) = crowded();
    let paper = laid_out(&sheet);
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    finds(&paper, &values);
}

#[test]
fn nothing_leaves_the_page_or_runs_into_the_footer() {
    for sheet in [specimen(), crowded().0] {
        let paper = laid_out(&sheet);
        for page in &paper.pages {
            for item in &page.items {
                let Mark::Text(run) = &item.mark else {
                    continue;
                };
                assert!(
                    run.x > 40.0 && run.x + run.width < A4_WIDTH - 56.0,
                    "{run:?}"
                );
                let lowest = if item.owner == Owner::Footer {
                    A4_HEIGHT - 20.0
                } else {
                    777.0
                };
                assert!(run.baseline > 30.0 && run.baseline < lowest, "{run:?}");
            }
        }
    }
}

#[test]
fn texts_never_cover_each_other() {
    for sheet in [specimen(), crowded().0] {
        let paper = laid_out(&sheet);
        for page in 0..paper.pages.len() {
            let all: Vec<&TextRun> = runs(&paper, page).filter(|run| run.width > 0.5).collect();
            for (at, run) in all.iter().enumerate() {
                for other in &all[at + 1..] {
                    let apart = (run.baseline - other.baseline).abs() >= 6.5
                        || run.x + run.width <= other.x + 0.05
                        || other.x + other.width <= run.x + 0.05;
                    assert!(apart, "{:?} covers {:?}", run.text, other.text);
                }
            }
        }
    }
}

#[test]
fn a_heading_keeps_two_rows_and_no_row_stands_alone() {
    for count in 1..60 {
        let mut sheet = specimen();
        tables(&mut sheet)[0].rows = (0..count)
            .map(|row| vec![Cell::text(format!("Zeile {row}"))])
            .collect();
        let paper = laid_out(&sheet);
        let on_page = |page| {
            runs(&paper, page)
                .filter(|run| run.text.starts_with("Zeile "))
                .count()
        };
        let counts: Vec<usize> = (0..paper.pages.len())
            .map(on_page)
            .filter(|rows| *rows > 0)
            .collect();
        assert_eq!(counts.iter().sum::<usize>(), count);
        if count > 1 {
            assert!(
                counts.iter().all(|rows| *rows >= 2),
                "{count} rows as {counts:?}"
            );
        }
    }
}

#[test]
fn signatures_stand_on_the_last_page_and_never_alone() {
    for count in 1..40 {
        let mut sheet = specimen();
        let step = Step {
            label: "Schritt".into(),
            date: "23.02.2026".into(),
            text: "Text".into(),
            clause: "Absatz".into(),
        };
        sheet.blocks = vec![Block::Steps(Steps {
            heading: "Schritte".into(),
            steps: vec![step; count],
        })];
        let paper = laid_out(&sheet);
        let last = paper.pages.len() - 1;
        let labels = |page| {
            runs(&paper, page)
                .filter(|run| run.text == "Schritt")
                .count()
        };
        assert_eq!(
            runs(&paper, last)
                .filter(|run| run.text == "Unterschriften")
                .count(),
            1
        );
        assert!(
            labels(last) >= 1,
            "{count} steps: the signatures stand alone"
        );
    }
}

#[test]
fn the_svg_holds_text_as_text_and_nothing_that_runs() {
    let mut sheet = specimen();
    sheet.heading = "<script>alert(\"x\")</script> & 'y' ]]>".into();
    sheet.watermark = Some("Entwurf".into());
    let paper = laid_out(&sheet);
    let drawing = svg(&paper.pages[0]);
    assert!(
        drawing
            .contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39; ]]&gt;")
    );
    assert!(drawing.contains(">12.01.2026</text>"));
    assert!(drawing.contains(">Entwurf</text>"));
    for never in [
        "<script",
        "style=",
        "href",
        "<image",
        "<foreignObject",
        " on",
        "id=",
    ] {
        assert!(!drawing.contains(never), "{never} in the drawing");
    }
}

#[test]
fn a_watermark_lies_across_every_page() {
    let mut sheet = specimen();
    sheet.watermark = Some("Entwurf".into());
    let paper = laid_out(&sheet);
    for page in &paper.pages {
        let marks = page
            .items
            .iter()
            .filter(|item| item.owner == Owner::Watermark);
        assert_eq!(marks.count(), 1);
    }
    finds(&paper, &["SV-0147", "25.12.2026"]);
}

#[test]
fn an_empty_sheet_is_a_paper_too() {
    let mut sheet = specimen();
    sheet.blocks = vec![Block::Columns(vec![Column::Facts(vec![Fact {
        label: String::new(),
        lines: Vec::new(),
    }])])];
    sheet.heading = String::new();
    sheet.subheading = String::new();
    sheet.letterhead = documents::sheet::Letterhead::default();
    sheet.signatures = None;
    finds(&laid_out(&sheet), &["Seite 1 von 1"]);
}
