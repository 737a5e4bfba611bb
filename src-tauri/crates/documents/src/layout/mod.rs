//! From blocks to pages. The pieces are made in [`blocks`] and [`table`], put onto pages in
//! [`flow`], and framed by letterhead, footer and watermark in [`frame`].

mod accent;
mod blocks;
mod flow;
mod frame;
pub(crate) mod grid;
mod letter;
mod letter_foot;
mod list;
mod list_columns;
pub(crate) mod pen;
mod table;

pub use letter::lay_out_letter;

use crate::sheet::{Block, Sheet};
use crate::structure::{Paper, Structure};
use flow::{Flow, Section};
use grid::{BODY_BOTTOM, BODY_TOP, Density, ROOMY, SHEET, SIGNATURES_BOTTOM, TIGHT, TIGHTEST};

/// A paper of more pages is a list; setting it closer three times over helps nobody.
const MOST_TO_TIGHTEN: usize = 6;

/// Lays out a sheet; `page_label` words the number of a page, such as `page 1 of 2`. What would
/// reach a third page by a little is set closer.
pub fn lay_out(sheet: &Sheet, page_label: impl Fn(usize, usize) -> String) -> Paper {
    let mut best = laid_out(sheet, &ROOMY, &page_label);
    for density in [&TIGHT, &TIGHTEST] {
        if best.pages.len() <= 2 || best.pages.len() > MOST_TO_TIGHTEN {
            break;
        }
        let closer = laid_out(sheet, density, &page_label);
        if closer.pages.len() < best.pages.len() {
            best = closer;
        }
    }
    best
}

fn laid_out(
    sheet: &Sheet,
    density: &Density,
    page_label: &impl Fn(usize, usize) -> String,
) -> Paper {
    let mut structure = Structure::default();
    let first_letterhead = frame::letterhead(&sheet.letterhead, &SHEET, &mut structure);
    let top = BODY_TOP.max(first_letterhead.height + density.below_letterhead);
    let mut flow = Flow::new(top, top, BODY_BOTTOM, *density);
    let title = blocks::title(&sheet.heading, &sheet.subheading, density, &mut structure);
    flow.section(title, 0.0);
    let signing = sheet.signatures.as_ref().map(frame::signing);
    let signed_by = signing.as_ref().map_or(0.0, |signing| signing.height);
    let last = sheet.blocks.len().saturating_sub(1);
    for (at, block) in sheet.blocks.iter().enumerate() {
        let section = section(block, density, &mut structure);
        let after = if at == last {
            needed_below(signed_by, section.gap * density.gaps)
        } else {
            0.0
        };
        flow.section(section, after);
    }
    if let Some(signing) = signing {
        let piece = frame::signatures(signing, &mut structure);
        flow.put_at_foot(piece, SIGNATURES_BOTTOM);
    }
    let bookmarks = flow.bookmarks;
    let mut pages = flow.pages;
    accent::colour(&mut pages, sheet.letterhead.accent);
    let count = pages.len();
    let footer = frame::footer(&sheet.footer, &page_label(count, count));
    let repeated = first_letterhead.as_decoration();
    let mut letterhead = Some(first_letterhead);
    for (index, page) in pages.iter_mut().enumerate() {
        let top = letterhead
            .take()
            .unwrap_or_else(|| repeated.as_decoration());
        page.items.splice(0..0, top.items);
        page.items.extend_from_slice(&footer);
        page.items
            .push(frame::page_number(&page_label(index + 1, count)));
        if let Some(word) = &sheet.watermark {
            page.items.push(frame::watermark(word));
        }
    }
    Paper {
        title: sheet.title.clone(),
        author: sheet.letterhead.company.clone(),
        language: sheet.language.clone(),
        day: sheet.day,
        pages,
        structure,
        bookmarks,
    }
}

/// Room that the signatures need below the last row of the body.
fn needed_below(signatures: f32, gap: f32) -> f32 {
    if signatures > 0.0 {
        signatures + (BODY_BOTTOM - SIGNATURES_BOTTOM) + gap.min(4.0)
    } else {
        0.0
    }
}

fn section(block: &Block, density: &Density, structure: &mut Structure) -> Section {
    match block {
        Block::Columns(columns) => blocks::columns(columns, structure),
        Block::Dates(dates) => blocks::dates(dates, &SHEET, structure),
        Block::Ruler(ruler) => blocks::ruler(ruler, structure),
        Block::Properties(properties) => blocks::properties(properties, density, structure),
        Block::Table(table) => table::table(table, density, structure),
        Block::Steps(steps) => blocks::steps(steps, &SHEET, density, structure),
        Block::List(table) => list::list(table, &SHEET, density, structure),
    }
}
