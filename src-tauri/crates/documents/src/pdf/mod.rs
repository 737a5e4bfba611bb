//! Writes a paper as PDF: archival (PDF/A-2a) and accessible (PDF/UA-1) at once, with a text
//! layer, bookmarks, language and title. What never lives here: layout, a clock, randomness; the
//! same paper gives the same bytes.

mod draw;
mod drawing;
mod tags;

use std::sync::Once;

use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata, PageLayout};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::{Document, SerializeSettings};

use crate::structure::Paper;

/// Why a paper could not be written.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The standards asked for exclude each other.
    #[error("the PDF standards asked for exclude each other")]
    Standards,
    /// A page has no size.
    #[error("page {0} has no size")]
    PageSize(usize),
    /// The paper breaks a standard or a limit of PDF.
    #[error("the paper cannot be written as PDF")]
    Writing(#[source] KrillaError),
}

/// Asked for and given back once, see [`keep_memory`].
const KEPT: usize = 4 << 20;

/// The paper as the bytes of a PDF file.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, PdfError> {
    keep_memory();
    let settings = SerializeSettings {
        configuration: standards()?,
        ..Default::default()
    };
    let mut document = Document::new_with(settings);
    let mut parts = tags::Parts::default();
    for (index, page) in paper.pages.iter().enumerate() {
        let size =
            PageSettings::from_wh(page.width, page.height).ok_or(PdfError::PageSize(index + 1))?;
        let mut target = document.start_page_with(size);
        let mut surface = target.surface();
        draw::page(page, &mut surface, &mut parts);
        surface.finish();
        target.finish();
    }
    document.set_tag_tree(tags::tree(&paper.structure, &parts, &paper.language));
    document.set_outline(outline(paper));
    document.set_metadata(metadata(paper));
    document.finish().map_err(PdfError::Writing)
}

/// Every stream is compressed with a table of 300 KB of its own. glibc gives blocks of that size
/// back to the system at once and fetches them anew for the next stream, which takes a quarter of
/// the time of a paper; once it has seen a larger block come and go, it keeps them.
fn keep_memory() {
    static DONE: Once = Once::new();
    DONE.call_once(|| drop(std::hint::black_box(Vec::<u8>::with_capacity(KEPT))));
}

fn standards() -> Result<Configuration, PdfError> {
    ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| PdfError::Standards)
}

fn outline(paper: &Paper) -> Outline {
    let mut outline = Outline::new();
    for bookmark in &paper.bookmarks {
        let place = XyzDestination::new(bookmark.page, Point::from_xy(0.0, bookmark.y - 12.0));
        outline.push_child(OutlineNode::new(bookmark.title.clone(), place));
    }
    outline
}

fn metadata(paper: &Paper) -> Metadata {
    let day = paper.day;
    let date = DateTime::new(day.year)
        .month(day.month)
        .day(day.day)
        .utc_offset_hour(0);
    let mut metadata = Metadata::new()
        .title(printable(&paper.title))
        .language(paper.language.clone())
        .creation_date(date)
        .page_layout(PageLayout::OneColumn);
    if !paper.author.is_empty() {
        metadata = metadata.authors(vec![printable(&paper.author)]);
    }
    metadata
}

/// Without characters that XML cannot hold.
fn printable(text: &str) -> String {
    text.chars()
        .filter(|character| !character.is_control() && u32::from(*character) & 0xFFFE != 0xFFFE)
        .collect()
}
