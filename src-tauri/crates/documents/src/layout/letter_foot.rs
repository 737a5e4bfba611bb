//! The foot of every page of a letter: the company in columns, and the number of the page. More
//! lines than usual raise it. What never lives here: what stands in it.

use super::frame;
use super::grid::{LETTER, LETTER_FOOT, RULE};
use super::pen::Pen;
use crate::colour::Colour;
use crate::letter::Letter;
use crate::lines::{Line, Style, balanced};
use crate::page::{Item, Owner};
use crate::structure::Structure;

/// The rule above the foot, with no more lines than usual.
const RULE_AT: f32 = 774.3;
/// First line of the foot.
const FIRST: f32 = 787.9;
/// No line stands lower.
const LOWEST: f32 = 820.0;
/// A name that takes more lines than this is set smaller.
const MOST_LINES: usize = 7;
/// As small as it gets.
const SMALLEST: f32 = 5.4;

/// The foot, broken into lines.
pub(super) struct Foot {
    columns: Vec<Vec<Line>>,
    style: Style,
    /// How much higher than usual it begins.
    pub(super) raised: f32,
}

impl Foot {
    /// The foot of a letter; room is kept for the number of a page.
    pub(super) fn of(letter: &Letter, page_label: &impl Fn(usize, usize) -> String) -> Self {
        let number = frame::number_width(&page_label(99, 99));
        let mut style = LETTER_FOOT;
        loop {
            let columns = broken(&letter.footer, &style, number);
            let most = columns.iter().map(Vec::len).max().unwrap_or(0);
            if most <= MOST_LINES || style.size < SMALLEST {
                #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
                let height = most.saturating_sub(1) as f32 * style.leading;
                return Self {
                    columns,
                    style,
                    raised: (FIRST + height - LOWEST).max(0.0),
                };
            }
            style.size *= 0.94;
            style.leading *= 0.94;
        }
    }

    /// The foot of one page.
    pub(super) fn items(&self, number: &str) -> Vec<Item> {
        let mut structure = Structure::default();
        let mut pen = Pen::new(&mut structure);
        let rule = RULE_AT - self.raised;
        pen.rule(LETTER.left(), LETTER.right, rule, RULE, Colour::HAIR);
        let first = FIRST - self.raised;
        for (lines, x) in self.columns.iter().zip(LETTER.at) {
            pen.lines(Owner::Footer, lines.clone(), &self.style, x, first);
        }
        pen.item(frame::page_number_at(number, first));
        pen.finish(0.0).items
    }
}

/// Every column in lines of its width; only the last stands beside the number of the page.
fn broken(columns: &[Vec<String>], style: &Style, number: f32) -> Vec<Vec<Line>> {
    let column = |(texts, x): (&Vec<String>, f32)| {
        let is_last = x >= LETTER.at[2];
        let width = if is_last {
            LETTER.right - number - x - 8.0
        } else {
            LETTER.width
        };
        let lines = texts.iter().flat_map(|text| balanced(text, style, width));
        lines.collect()
    };
    columns.iter().zip(LETTER.at).map(column).collect()
}
