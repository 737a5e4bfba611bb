//! Papers: from blocks of finished strings to pages, and from pages to PDF and SVG.
//!
//! A [`sheet::Sheet`] says what a paper contains. [`lay_out`] puts it onto the grid and gives a
//! [`Paper`]: pages with text runs, lines and shapes in points, the structure for those who have
//! it read aloud, and bookmarks. [`pdf`] and [`svg`] draw what was laid out; neither measures
//! anything anew, so preview and paper agree.
//!
//! [`mail`] reads the head of an e-mail file.
//!
//! What never lives here: our records, dates to compute, words, a clock. Same input, same bytes.
//!
//! # Why krilla
//!
//! It subsets fonts by itself and writes tagged PDF/A and PDF/UA with bookmarks and language at
//! no extra cost: 47 KB and 2.8 ms of CPU for the summary of a contract, where printpdf needs a
//! subsetter beside it to come from 748 KB to 33 KB and writes no tags. We shape text ourselves
//! (kerning, figures of one width), because only then the layout and both writers use the same
//! widths.

mod colour;
pub mod csv;
pub mod eml;
mod fonts;
pub mod image;
pub mod foreign;
pub mod ics;
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
