//! Papers: from blocks of finished strings to pages, and from pages to PDF and SVG.
//!
//! A [`sheet::Sheet`] says what a paper contains. [`lay_out`] puts it onto the grid and gives a
//! [`Paper`]: pages with text runs, lines and shapes in points, the structure for those who have
//! it read aloud, and bookmarks. [`pdf`] and [`svg`] draw what was laid out; neither measures
//! anything anew, so preview and paper agree.
//!
//! [`mail`] reads the head of an e-mail file, [`ics`] writes calendar files.
//!
//! What never lives here: our records, dates to compute, words, a clock. Same input, same bytes.
//!
//! # Why krilla and not printpdf
//!
//! Weighed on the summary of a contract, two pages with three cuts of Inter:
//!
//! | | printpdf | krilla |
//! |---|---|---|
//! | file with whole fonts | 748 KB | never written |
//! | file with subset fonts | 33 KB, by a subsetter of our own beside it | 35 KB, tagged 47 KB |
//! | CPU of one of 1,000 | 3.8 ms with that subsetter | 2.9 ms, tagged 2.8 ms |
//! | CPU of a cold process | 10 ms with that subsetter | 8 ms |
//! | structure for those who listen (PDF/UA) | writes no tags | tags, alternative texts, spans |
//! | archival (PDF/A) | names a standard in the metadata, checks nothing | 2a, and a paper that breaks it is refused |
//!
//! The gap is the structure: a paper that a customer archives or has read aloud needs it, and it
//! is the part that cannot be added around a writer. A paper is PDF 1.7, PDF/A-2a (which holds all
//! that 2b asks for) and PDF/UA-1; krilla's own checks run on every paper, and tests run `qpdf` on
//! them. No outside validator of PDF/A ran: veraPDF is in none of the registries that the tests
//! reach.
//!
//! We shape text ourselves (kerning, figures of one width), because only then the layout and both
//! writers use the same widths. Drawn logos go the same way: usvg understands and simplifies them,
//! and the lines and fills that are left are drawn here, so that no renderer of bitmaps is needed.

pub mod clip;
mod colour;
pub mod csv;
pub mod eml;
mod fonts;
pub mod foreign;
pub mod ics;
pub mod image;
mod layout;
pub mod letter;
mod lines;
mod list;
pub mod mail;
mod page;
mod pdf;
pub mod ruler;
mod shape;
pub mod sheet;
mod structure;
mod svg;
pub mod table;
pub mod xlsx;
pub mod zip;

pub use colour::Colour;
pub use fonts::Face;
pub use image::Image;
pub use layout::{lay_out, lay_out_letter};
pub use page::{
    A4_HEIGHT, A4_WIDTH, Area, Item, Lines, Mark, Outline, Owner, Page, Picture, Point, Shape,
    Stroke, TextRun,
};
pub use pdf::{PdfError, pdf};
pub use structure::{Bookmark, Day, Element, ElementId, ElementKind, Paper, Structure};
pub use svg::svg;

#[cfg(test)]
mod tests;
