//! A letter after DIN 5008, form B: fold marks, the window of the envelope, the block of
//! references, the text. What never lives here: blocks that a summary has as well, the foot.

use super::flow::{Flow, Section};
use super::grid::{
    BODY_TOP, ENCLOSURE, LABEL, LETTER, LETTER_TEXT, MM, RETURN_ADDRESS, RULE, SUBJECT, TEXT,
};
use super::letter_foot::Foot;
use super::pen::{Pen, Piece, fitting};
use super::{accent, blocks, frame, grid, list};
use crate::colour::Colour;
use crate::letter::{Letter, LetterBlock};
use crate::lines::{Line, Style, balanced, fitted, settled, shortened, single, wrapped};
use crate::sheet::Fact;
use crate::structure::{ElementKind, Paper, Structure};

/// Where the sheet is folded, and where it is punched between.
const FOLDS: [f32; 2] = [105.0 * MM, 210.0 * MM];
const PUNCH: f32 = 148.5 * MM;
/// The window of the envelope: 45 to 90 mm from the top, 85 mm wide.
const WINDOW_TOP: f32 = 45.0 * MM;
const WINDOW_BOTTOM: f32 = 90.0 * MM;
const WINDOW_WIDTH: f32 = 75.0 * MM;
/// First baseline of the address and of the references beside it.
const ADDRESS: f32 = 171.2;
/// From the line of the sender to the first of the address.
const RETURN_ABOVE: f32 = 15.6;
/// The line of the sender is made smaller by no more than this to stay one.
const RETURN_SHRUNK: f32 = 0.8;
/// From one reference to the next.
const REFERENCE_STEP: f32 = 14.5;
/// Width of labels in the block of references.
const REFERENCE_LABEL: f32 = 24.0 * MM;
/// Where the subject begins.
const BODY: f32 = 285.0;
/// Where the text ends.
const BOTTOM: f32 = 756.0;
/// A signature takes about this area, and no more than this width.
const SIGNATURE_AREA: f32 = 5200.0;
const SIGNATURE_WIDTH: f32 = 60.0 * MM;
/// Lines of text no longer than this are easy to read.
const TEXT_WIDTH: f32 = 132.0 * MM;

/// Room between the parts of a letter.
#[derive(Debug, Clone, Copy)]
struct Spacing {
    /// From the subject to the salutation.
    salutation: f32,
    /// Between paragraphs.
    paragraph: f32,
    /// Above the large dates, beside the room of a paragraph.
    above_dates: f32,
    /// Below the large dates.
    below_dates: f32,
    /// Below steps.
    below_steps: f32,
    /// To sign, from the closing to the name below.
    sign: f32,
}

/// As a letter looks best.
const ROOMY: Spacing = Spacing {
    salutation: 31.8,
    paragraph: 8.4,
    above_dates: 18.0,
    below_dates: 26.0,
    below_steps: 16.0,
    sign: 56.2,
};
/// For a letter that would reach a second page by a few lines.
const TIGHT: Spacing = Spacing {
    salutation: 26.0,
    paragraph: 6.6,
    above_dates: 10.0,
    below_dates: 14.0,
    below_steps: 8.0,
    sign: 42.0,
};

/// Lays out a letter; `page_label` words the number of a page, such as `page 1 of 1`.
pub fn lay_out_letter(letter: &Letter, page_label: impl Fn(usize, usize) -> String) -> Paper {
    let roomy = laid_out(letter, &ROOMY, &page_label);
    if roomy.pages.len() == 1 {
        return roomy;
    }
    let tight = laid_out(letter, &TIGHT, &page_label);
    if tight.pages.len() < roomy.pages.len() {
        tight
    } else {
        roomy
    }
}

fn laid_out(
    letter: &Letter,
    spacing: &Spacing,
    page_label: &impl Fn(usize, usize) -> String,
) -> Paper {
    let mut structure = Structure::default();
    let letterhead = frame::letterhead(&letter.letterhead, &LETTER, &mut structure);
    let head = head(letter, &mut structure);
    let top = BODY_TOP.max(letterhead.height + 28.0);
    let foot = Foot::of(letter, page_label);
    let bottom = BOTTOM - foot.raised;
    let mut flow = Flow::new(top, BODY.max(head.height + 24.0), bottom, grid::ROOMY);
    flow.section(subject(letter, spacing, &mut structure), 0.0);
    let ending = ending_height(letter, spacing);
    let last = letter.blocks.len().saturating_sub(1);
    for (at, block) in letter.blocks.iter().enumerate() {
        let section = match block {
            LetterBlock::Paragraph(text) => paragraph(text, spacing.paragraph, &mut structure),
            LetterBlock::Dates(dates) => Section {
                gap: spacing.below_dates,
                ..lowered(
                    spacing.above_dates,
                    blocks::dates(dates, &LETTER, &mut structure),
                )
            },
            LetterBlock::Steps(steps) => Section {
                gap: spacing.below_steps,
                ..blocks::steps(steps, &LETTER, &grid::ROOMY, &mut structure)
            },
            LetterBlock::List(table) => Section {
                gap: spacing.below_steps,
                ..lowered_title(
                    spacing.paragraph,
                    list::list(table, &LETTER, &grid::ROOMY, &mut structure),
                )
            },
        };
        flow.section(section, if at == last { ending } else { 0.0 });
    }
    flow.section(ending_section(letter, spacing, &mut structure), 0.0);
    let bookmarks = flow.bookmarks;
    let mut pages = flow.pages;
    accent::colour(&mut pages, letter.letterhead.accent);
    let count = pages.len();
    let repeated = letterhead.as_decoration();
    let mut first = Some((letterhead, head));
    for (index, page) in pages.iter_mut().enumerate() {
        let top = match first.take() {
            Some((letterhead, head)) => [letterhead.items, head.items].concat(),
            None => repeated.items.clone(),
        };
        page.items.splice(0..0, top);
        let number = page_label(index + 1, count);
        page.items.extend(foot.items(&number));
        if let Some(word) = &letter.watermark {
            page.items.push(frame::watermark(word));
        }
    }
    Paper {
        title: letter.title.clone(),
        author: letter.letterhead.company.clone(),
        language: letter.language.clone(),
        day: letter.day,
        pages,
        structure,
        bookmarks,
    }
}

/// Marks at the edge, address and references: in their places on the first page.
fn head(letter: &Letter, structure: &mut Structure) -> Piece {
    let mut pen = Pen::new(structure);
    for fold in FOLDS {
        pen.rule(0.0, 4.0 * MM, fold, RULE, Colour::HAIR);
    }
    pen.rule(0.0, 6.0 * MM, PUNCH, RULE, Colour::HAIR);
    let left = LETTER.left();
    let (lines, style) = address(&letter.recipient);
    let over = ADDRESS + block_height(lines.len(), &style) - (WINDOW_BOTTOM - 4.0);
    let first = (ADDRESS - over.max(0.0)).max(WINDOW_TOP + 8.0 + RETURN_ABOVE);
    let owner = pen.paragraph();
    let lowest = first - RETURN_ABOVE;
    let (sender, sender_style) = sender(&letter.return_address, lowest);
    let highest = lowest - block_height(sender.len(), &sender_style);
    pen.lines(owner, sender, &sender_style, left, highest);
    let owner = pen.paragraph();
    let address_end = pen.lines(owner, lines, &style, left, first);
    let references_end = references(&mut pen, &letter.references);
    pen.finish(address_end.max(references_end))
}

/// The line of the sender, which ends at a height: smaller if it is a little too long, else on as
/// many lines as the window has room for above.
fn sender(text: &str, lowest: f32) -> (Vec<Line>, Style) {
    let mut style = RETURN_ADDRESS;
    if single(text, &style).width * RETURN_SHRUNK <= WINDOW_WIDTH {
        return (vec![fitted(text, &style, WINDOW_WIDTH)], style);
    }
    loop {
        let lines = balanced(text, &style, WINDOW_WIDTH);
        let highest = lowest - block_height(lines.len(), &style);
        if highest >= WINDOW_TOP + style.size {
            return (lines, style);
        }
        style.size -= 0.25;
        style.leading -= 0.3;
        if style.size < RETURN_ADDRESS.size * 0.6 {
            return (vec![shortened(text, &style, WINDOW_WIDTH)], style);
        }
    }
}

/// The lines of an address, smaller if the window would not hold them.
fn address(recipient: &[String]) -> (Vec<Line>, Style) {
    let mut style = TEXT;
    loop {
        let lines: Vec<Line> = recipient
            .iter()
            .flat_map(|line| balanced(line, &style, WINDOW_WIDTH))
            .collect();
        let room = WINDOW_BOTTOM - 4.0 - (WINDOW_TOP + 8.0 + RETURN_ABOVE);
        if block_height(lines.len(), &style) <= room || style.size < 6.5 {
            return (lines, style);
        }
        style.size -= 0.5;
        style.leading -= 0.7;
    }
}

/// From the first baseline to the last.
fn block_height(lines: usize, style: &Style) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
    let steps = lines.saturating_sub(1) as f32;
    steps * style.leading
}

fn references(pen: &mut Pen<'_>, references: &[Fact]) -> f32 {
    let x = LETTER.at[2];
    let table = pen.element(ElementKind::Table, None);
    let mut y = ADDRESS - REFERENCE_STEP;
    for reference in references {
        let row = pen.element(ElementKind::Row, Some(table));
        let owner = pen.part(ElementKind::RowHeader, row);
        let first = y + REFERENCE_STEP;
        let label = fitted(&reference.label, &LABEL, REFERENCE_LABEL - 4.0);
        pen.item(label.at(x, first, owner));
        let owner = pen.part(ElementKind::Cell, row);
        let value = x + REFERENCE_LABEL;
        let style = TEXT.tabular();
        let width = LETTER.right - value;
        y = pen
            .wrapped(owner, &reference.lines, &style, value, width, first)
            .max(first);
    }
    y
}

fn subject(letter: &Letter, spacing: &Spacing, structure: &mut Structure) -> Section {
    let mut pen = Pen::new(structure);
    let owner = pen.heading(&letter.subject, 1);
    let lines = balanced(&letter.subject, &SUBJECT, LETTER.right - LETTER.left());
    let y = pen.lines(owner, lines, &SUBJECT, LETTER.left(), SUBJECT.leading);
    let owner = pen.paragraph();
    let lines = wrapped(&letter.salutation, &LETTER_TEXT, TEXT_WIDTH);
    let y = pen.lines(
        owner,
        lines,
        &LETTER_TEXT,
        LETTER.left(),
        y + spacing.salutation,
    );
    Section {
        bookmark: Some(letter.subject.clone()),
        ..Section::of(pen.finish(y), spacing.paragraph)
    }
}

/// Text whose last baseline is the lower edge of the piece.
fn paragraph(text: &str, gap: f32, structure: &mut Structure) -> Section {
    let mut pen = Pen::new(structure);
    let owner = pen.paragraph();
    let lines = settled(text, &LETTER_TEXT, TEXT_WIDTH);
    let left = LETTER.left();
    let y = pen.lines(owner, lines, &LETTER_TEXT, left, LETTER_TEXT.leading);
    Section::of(pen.finish(y), gap)
}

/// With more room above.
fn lowered(by: f32, mut section: Section) -> Section {
    for row in &mut section.rows {
        row.height += by;
        for item in &mut row.items {
            item.lower(by);
        }
    }
    section
}

/// With more room above its first piece, which is no row.
fn lowered_title(by: f32, mut section: Section) -> Section {
    if let Some(piece) = section.title.as_mut().or(section.head.as_mut()) {
        piece.height += by;
        for item in &mut piece.items {
            item.lower(by);
        }
    }
    section
}

/// What the ending needs below the last paragraph.
fn ending_height(letter: &Letter, spacing: &Spacing) -> f32 {
    let signed = block_height(letter.signed_by.len(), &LETTER_TEXT);
    let enclosed = if letter.enclosures.is_empty() {
        0.0
    } else {
        29.0 + block_height(letter.enclosures.len(), &ENCLOSURE)
    };
    spacing.paragraph + LETTER_TEXT.leading + spacing.sign + signed + enclosed
}

/// Closing, room to sign, name, enclosures.
fn ending_section(letter: &Letter, spacing: &Spacing, structure: &mut Structure) -> Section {
    let left = LETTER.left();
    let width = LETTER.right - left;
    let mut pen = Pen::new(structure);
    let owner = pen.paragraph();
    let first = LETTER_TEXT.leading;
    pen.text(owner, &letter.closing, &LETTER_TEXT, left, first);
    let mut y = first + spacing.sign - LETTER_TEXT.leading;
    if let Some(signature) = &letter.signature {
        // It may touch the closing and the name, as a hand does.
        let room = spacing.sign - LETTER_TEXT.leading * 0.5;
        let size = fitting(signature, SIGNATURE_AREA, SIGNATURE_WIDTH, room);
        let top = y + LETTER_TEXT.leading * 0.1 - size.1;
        let owner = pen.figure(letter.signed_by.first().map_or("", String::as_str));
        pen.picture(owner, signature, left, top, size);
    }
    for (at, line) in letter.signed_by.iter().enumerate() {
        let colour = if at == 0 { Colour::INK } else { Colour::LABEL };
        let style = LETTER_TEXT.coloured(colour);
        let owner = pen.paragraph();
        let lines = wrapped(line, &style, width);
        y = pen.lines(owner, lines, &style, left, y + style.leading);
    }
    if !letter.enclosures.is_empty() {
        let owner = pen.paragraph();
        y = pen.wrapped(owner, &letter.enclosures, &ENCLOSURE, left, width, y + 29.0);
    }
    Section::of(pen.finish(y), 0.0)
}
