//! Logos and signatures on papers: wide and tall ones in their box, on every page, in the preview
//! as an image of its own, and pages whose text stays clear of them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../examples/specimen/content.rs"]
mod content;
#[path = "../examples/specimen/letter.rs"]
mod letter;

use proptest::prelude::*;

use content::{page_label, specimen};
use documents::{Colour, Image, Mark, Owner, Paper, Picture, lay_out, lay_out_letter, pdf, svg};

/// A black rectangle as a drawing.
fn logo(width: u32, height: u32) -> Image {
    let text = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"><path d="M0 0h{width}v{height}h-{width}z"/></svg>"#
    );
    Image::read(text.as_bytes()).unwrap()
}

fn pictures(paper: &Paper, page: usize) -> Vec<(&Picture, Owner)> {
    let items = paper.pages[page].items.iter();
    items
        .filter_map(|item| match &item.mark {
            Mark::Picture(picture) => Some((picture, item.owner)),
            _ => None,
        })
        .collect()
}

#[test]
fn logos_of_every_shape_stay_in_their_box_and_keep_it() {
    for (width, height) in [(1, 1), (3, 1), (40, 1), (700, 1), (1, 3), (1, 300), (4, 3)] {
        for is_alone in [false, true] {
            let mut sheet = specimen();
            sheet.letterhead.logo = Some(logo(width * 10, height * 10));
            sheet.letterhead.has_name_in_logo = is_alone;
            sheet.letterhead.company = "Gesellschaft für überaus lange Namen ".repeat(5);
            let paper = lay_out(&sheet, page_label);
            for page in 0..paper.pages.len() {
                let found = pictures(&paper, page);
                let [(picture, owner)] = found.as_slice() else {
                    panic!("{} pictures on page {page}", found.len());
                };
                assert_eq!(matches!(owner, Owner::Element(_)), page == 0);
                let area = picture.area;
                assert!(area.left > 56.0 && area.right < 240.0, "{area:?}");
                assert!(area.top > 28.0 && area.bottom < 70.0, "{area:?}");
                for item in &paper.pages[page].items {
                    let Mark::Text(run) = &item.mark else {
                        continue;
                    };
                    let beside = run.x >= area.right || run.x + run.width <= area.left;
                    let below = run.baseline - run.size > area.bottom;
                    assert!(beside || below, "{:?} covers the logo", run.text);
                }
            }
            assert!(!pdf(&paper).unwrap().is_empty());
        }
    }
}

#[test]
fn the_preview_shows_the_same_picture_and_nothing_that_runs() {
    let mut sheet = specimen();
    sheet.letterhead.logo = Some(logo(40, 10));
    let paper = lay_out(&sheet, page_label);
    let drawing = svg(&paper.pages[0]);
    assert_eq!(drawing.matches("<image ").count(), 1);
    assert!(drawing.contains(r#"href="data:image/svg+xml;base64,"#));
    for never in ["<script", "style=", "xlink", "<foreignObject", " id="] {
        assert!(!drawing.contains(never), "{never} in the drawing");
    }
}

#[test]
fn a_signature_stands_between_closing_and_name() {
    let mut letter = letter::letter();
    letter.signature = Some(logo(300, 100));
    let paper = lay_out_letter(&letter, page_label);
    let found = pictures(&paper, 0);
    let [(picture, _)] = found.as_slice() else {
        panic!("one signature");
    };
    let baseline = |text: &str| {
        let items = paper.pages[0].items.iter();
        let mut runs = items.filter_map(|item| match &item.mark {
            Mark::Text(run) if run.text.trim_end() == text && run.x < 80.0 => Some(run.baseline),
            _ => None,
        });
        runs.next_back().unwrap()
    };
    assert!(baseline(&letter.closing) < picture.area.top);
    assert!(baseline(&letter.signed_by[0]) - 9.0 > picture.area.bottom);
}

#[test]
fn the_company_s_colour_takes_the_place_of_the_program_s() {
    let mut sheet = specimen();
    sheet.letterhead.accent = Some(Colour(0xB0, 0x00, 0x20));
    let paper = lay_out(&sheet, page_label);
    let drawn: String = paper.pages.iter().map(svg).collect();
    assert!(drawn.contains("#B00020"));
    assert!(!drawn.contains(&Colour::ACCENT.hex()));
    assert!(!drawn.contains(&Colour::OPEN.hex()));
}

#[test]
fn a_foot_with_long_names_stays_on_the_page() {
    let mut letter = letter::letter();
    let name = "Gesellschaft für überaus lange Namen ".repeat(6);
    letter.footer = vec![
        vec![
            name.clone(),
            "Beispielallee 12".into(),
            "12345 Musterstadt".into(),
        ],
        vec!["a".repeat(64) + "@" + &"musterhaus.".repeat(15) + "example"],
        vec![format!("Geschäftsführung: {name}"), "HRB 00000".into()],
    ];
    let paper = lay_out_letter(&letter, page_label);
    for item in &paper.pages[0].items {
        let (Mark::Text(run), Owner::Footer) = (&item.mark, item.owner) else {
            continue;
        };
        assert!(run.baseline < 822.0, "{run:?}");
        assert!(run.x + run.width < 540.0, "{run:?}");
    }
}

const DRAWING: &[u8] = include_bytes!("../../../../tests/fixtures/logos/wordmark.svg");
const PIXELS: &[u8] = include_bytes!("../../../../tests/fixtures/logos/dark.png");
const SCAN: &[u8] = include_bytes!("../../../../tests/fixtures/logos/scan.jpg");

proptest! {
    /// F: a file with some bytes changed, moved or missing is refused or drawn, and never crashes.
    #[test]
    fn a_mangled_picture_is_refused_or_drawn(
        which in 0_usize..3,
        cuts in proptest::collection::vec((any::<prop::sample::Index>(), 0_usize..40, any::<u8>()), 1..6),
    ) {
        let mut bytes = [DRAWING, PIXELS, SCAN][which].to_vec();
        for (place, length, byte) in cuts {
            if bytes.is_empty() {
                break;
            }
            let start = place.index(bytes.len());
            let end = (start + length).min(bytes.len());
            let moved: Vec<u8> = bytes.drain(start..end).collect();
            let to = usize::from(byte).min(bytes.len());
            bytes.splice(to..to, moved.into_iter().chain([byte]));
        }
        if let Ok(image) = Image::read(&bytes) {
            let mut sheet = specimen();
            sheet.letterhead.logo = Some(image);
            let paper = lay_out(&sheet, page_label);
            prop_assert!(pdf(&paper).is_ok());
        }
    }
}
