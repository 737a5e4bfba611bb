//! What frames a paper: letterhead, footer, the word across the page, places to sign. What never
//! lives here: the body.

use super::grid::{
    COLUMN, COLUMNS, COMPANY, Columns, FOOTER_BASELINE, FOOTER_RULE, GUTTER, LEFT, MM, RIGHT, RULE,
    SMALL, STRONG,
};
use super::pen::{Pen, Piece, fitting};
use crate::colour::Colour;
use crate::fonts::Face;
use crate::lines::{Line, Style, balanced, fitted, single, wrapped};
use crate::page::{A4_HEIGHT, A4_WIDTH, Area, Item, Mark, Outline, Owner, Shape};
use crate::sheet::{Footer, Letterhead, Signatures};
use crate::structure::Structure;

/// Edge of the square before the company's name.
const MARK: f32 = 18.0;
/// Upper edge of that square.
const MARK_TOP: f32 = 39.7;
/// A logo takes about this area, no more than this width and height, and begins no higher.
const LOGO_AREA: f32 = 2600.0;
const LOGO_WIDTH: f32 = 62.0 * MM;
const LOGO_HEIGHT: f32 = 36.0;
const LOGO_TOP: f32 = 29.0;
/// From the rule of the signatures' section to the rules to sign on.
const SIGN_ON: f32 = 55.2;

/// Company on the left, address on the right, from the top of the page.
pub(crate) fn letterhead(
    letterhead: &Letterhead,
    grid: &Columns,
    structure: &mut Structure,
) -> Piece {
    let mut pen = Pen::new(structure);
    let mut left = grid.left();
    let mut lowest = MARK_TOP + MARK;
    if let Some(logo) = &letterhead.logo {
        let size = fitting(logo, LOGO_AREA, LOGO_WIDTH, LOGO_HEIGHT);
        // On the middle of the mark that it replaces, so that the name beside it stays.
        let top = (MARK_TOP + MARK / 2.0 - size.1 / 2.0).max(LOGO_TOP);
        let owner = pen.figure(&letterhead.company);
        pen.picture(owner, logo, left, top, size);
        left += size.0 + 8.0;
        lowest = lowest.max(top + size.1);
    } else if let Some(mark) = &letterhead.mark {
        square(&mut pen, mark, left);
        left += MARK + 6.4;
    }
    let name_right = if letterhead.lines.is_empty() {
        grid.right
    } else {
        grid.at[2] - GUTTER
    };
    if letterhead.logo.is_none() || !letterhead.has_name_in_logo {
        let owner = pen.paragraph();
        let name = balanced(&letterhead.company, &COMPANY, name_right - left);
        // Two lines stand around the middle that one line stands on.
        let first = if name.len() == 2 { 45.6 } else { 52.4 };
        lowest = lowest.max(pen.lines(owner, name, &COMPANY, left, first));
    }
    let owner = pen.paragraph();
    let style = Style {
        leading: 10.0,
        ..SMALL
    };
    let lines = letterhead
        .lines
        .iter()
        .flat_map(|line| wrapped(line, &style, COLUMN))
        .collect();
    let end = pen.lines_to(owner, lines, &style, RIGHT, 47.1);
    pen.finish(end.max(lowest))
}

/// A letter in a square.
fn square(pen: &mut Pen<'_>, mark: &str, left: f32) {
    pen.item(Item {
        owner: Owner::Layout,
        mark: Mark::Shape(Shape {
            outline: Outline::Rectangle {
                area: Area {
                    left,
                    top: MARK_TOP,
                    right: left + MARK,
                    bottom: MARK_TOP + MARK,
                },
                radius: 0.0,
            },
            fill: Some(Colour::INK),
            stroke: None,
        }),
    });
    let style = Style::new(Face::SemiBold, 13.0, 13.0, Colour::PAPER);
    let letter = fitted(mark, &style, MARK - 3.0);
    let x = left + (MARK - letter.width) / 2.0;
    pen.item(letter.at(x, MARK_TOP + 13.7, Owner::Layout));
}

/// The foot of every page, without its number; `number` is the widest of these.
pub(crate) fn footer(footer: &Footer, number: &str) -> Vec<Item> {
    let mut structure = Structure::default();
    let mut pen = Pen::new(&mut structure);
    pen.rule(LEFT, RIGHT, FOOTER_RULE, RULE, Colour::HAIR);
    let [first, second, third] = COLUMNS;
    let number_left = RIGHT - number_width(number);
    let mut put = |text: &str, x: f32, width: f32| {
        pen.item(fitted(text, &SMALL, width).at(x, FOOTER_BASELINE, Owner::Footer));
    };
    put(&footer.left, first, COLUMN);
    put(&footer.middle, second, COLUMN);
    put(&footer.right, third, number_left - third - 6.0);
    pen.finish(0.0).items
}

/// The number of a page in its foot.
pub(crate) fn page_number(number: &str) -> Item {
    page_number_at(number, FOOTER_BASELINE)
}

/// The number of a page at a height, ending at the right edge.
pub(crate) fn page_number_at(number: &str, baseline: f32) -> Item {
    let line = single(number, &SMALL.tabular());
    let left = RIGHT - line.width;
    line.at(left, baseline, Owner::Footer)
}

/// Width of the number of a page.
pub(crate) fn number_width(number: &str) -> f32 {
    single(number, &SMALL.tabular()).width
}

/// A word from the lower left to the upper right of the page.
pub(crate) fn watermark(word: &str) -> Item {
    let style = Style::new(Face::Display, 132.0, 132.0, Colour::WATERMARK).tracked(-0.01);
    let diagonal = A4_WIDTH.hypot(A4_HEIGHT);
    let line = fitted(word, &style, diagonal * 0.72);
    let angle = A4_HEIGHT.atan2(A4_WIDTH);
    let half = line.width / 2.0;
    // The middle of the capitals lies on the middle of the page.
    let (rise, sink) = (angle.sin(), angle.cos());
    let middle = style.size * 0.727 / 2.0;
    let x = A4_WIDTH / 2.0 - half * sink + middle * rise;
    let baseline = A4_HEIGHT / 2.0 + half * rise + middle * sink;
    let mut item = line.at(x, baseline, Owner::Watermark);
    if let Mark::Text(run) = &mut item.mark {
        run.opacity = 0.12;
        run.rotation = -angle.to_degrees();
    }
    item
}

/// Places to sign, broken into lines but not yet placed.
pub(crate) struct Signing {
    heading: String,
    places: Vec<Vec<Line>>,
    /// What they need.
    pub(crate) height: f32,
}

/// Breaks the lines below the rules to sign on.
pub(crate) fn signing(signatures: &Signatures) -> Signing {
    let places: Vec<Vec<Line>> = signatures
        .places
        .iter()
        .map(|place| {
            place
                .iter()
                .flat_map(|text| wrapped(text, &SMALL, COLUMN))
                .collect()
        })
        .collect();
    let lines = places.iter().map(Vec::len).max().unwrap_or(0);
    #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
    let below = lines as f32 * SMALL.leading + 4.0;
    Signing {
        heading: signatures.heading.clone(),
        places,
        height: SIGN_ON + below,
    }
}

/// Rules to sign on.
pub(crate) fn signatures(signing: Signing, structure: &mut Structure) -> Piece {
    let mut pen = Pen::new(structure);
    pen.rule(LEFT, RIGHT, 0.0, RULE, Colour::INK);
    let owner = pen.heading(&signing.heading, 2);
    pen.text(owner, &signing.heading, &STRONG, LEFT, 16.0);
    let [_, second, third] = COLUMNS;
    for (lines, x) in signing.places.into_iter().zip([second, third]) {
        pen.rule(x, x + COLUMN, SIGN_ON, RULE, Colour::INK);
        let owner = pen.paragraph();
        pen.lines(owner, lines, &SMALL, x, SIGN_ON + SMALL.leading);
    }
    pen.finish(signing.height)
}
