//! What a paper says, in blocks of finished strings: the input of this crate. The blocks know
//! neither contracts nor dates; every word and every position comes from outside. What never
//! lives here: measures, fonts, colours.

use crate::colour::Colour;
use crate::image::Image;
pub use crate::list::{ListColumn, ListColumnKind, ListGroup, ListTable};
use crate::ruler::Ruler;
pub use crate::structure::Day;

/// A paper before it is laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Language of the text, `de` or `en`.
    pub language: String,
    /// Title in the metadata.
    pub title: String,
    /// The day of the content.
    pub day: Day,
    /// Top of every page.
    pub letterhead: Letterhead,
    /// Large, on top of the first page.
    pub heading: String,
    /// Below it.
    pub subheading: String,
    /// From top to bottom.
    pub blocks: Vec<Block>,
    /// At the foot of the last page.
    pub signatures: Option<Signatures>,
    /// Foot of every page.
    pub footer: Footer,
    /// A word across every page.
    pub watermark: Option<String>,
}

/// Top of every page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Letterhead {
    /// Whose paper it is.
    pub company: String,
    /// A letter in a square before the name, where there is no logo.
    pub mark: Option<String>,
    /// At the left edge.
    pub logo: Option<Image>,
    /// Whether the logo says the name, which then does not stand beside it.
    pub has_name_in_logo: bool,
    /// Colour of what someone can still act on; the program's own without.
    pub accent: Option<Colour>,
    /// At the right edge.
    pub lines: Vec<String>,
}

/// A part of a paper.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Up to three columns side by side.
    Columns(Vec<Column>),
    /// Up to three large dates.
    Dates(Vec<LargeDate>),
    /// A drawing to scale.
    Ruler(Ruler),
    /// Names and values.
    Properties(Properties),
    /// Rows and columns.
    Table(Table),
    /// Numbered steps.
    Steps(Steps),
    /// A list over the whole width and as many pages as it takes.
    List(ListTable),
}

/// One of several columns.
#[derive(Debug, Clone, PartialEq)]
pub enum Column {
    /// A label and the lines below it.
    Lines {
        /// `Client`.
        label: String,
        /// Name and address.
        lines: Vec<String>,
    },
    /// Labels and values side by side.
    Facts(Vec<Fact>),
}

/// A label and its value; further lines stand below.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// `Term`.
    pub label: String,
    /// `12 months`.
    pub lines: Vec<String>,
}

/// A date set large.
#[derive(Debug, Clone, PartialEq)]
pub struct LargeDate {
    /// `Last day`.
    pub label: String,
    /// `22.02.2027`.
    pub date: String,
    /// Below, in small.
    pub note: String,
    /// Whether someone can still act on it.
    pub is_open: bool,
}

/// Names and values under a heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Properties {
    /// `What Premium covers`.
    pub heading: String,
    /// In order.
    pub rows: Vec<Property>,
}

/// A name and what it stands for.
#[derive(Debug, Clone, PartialEq)]
pub struct Property {
    /// `Response time`.
    pub label: String,
    /// Its value.
    pub value: Value,
    /// Below, in small.
    pub note: Option<String>,
}

/// The value of a property.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Lines of text.
    Lines(Vec<String>),
    /// Pairs of a quiet word and a strong one, side by side: `critical`, `2 h`.
    Pairs(Vec<(String, String)>),
}

/// Rows and columns beside a heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// `Systems`.
    pub heading: String,
    /// Below the heading, in small.
    pub note: Option<String>,
    /// From left to right.
    pub columns: Vec<TableColumn>,
    /// From top to bottom; as many cells as columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table. The first gives way when another needs more room.
#[derive(Debug, Clone, PartialEq)]
pub struct TableColumn {
    /// Name.
    pub title: String,
    /// Width in millimetres with the gap to the next column; 112 are there to be shared.
    pub width: f32,
    /// At the right edge, with figures of one width.
    pub is_number: bool,
}

/// A cell of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell {
    /// Lines of text.
    pub lines: Vec<String>,
    /// Lines below that are quieter.
    pub quiet: Vec<String>,
}

impl Cell {
    /// A cell with one line.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            lines: vec![text.into()],
            quiet: Vec::new(),
        }
    }
}

/// Numbered steps under a heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Steps {
    /// `How these dates follow`.
    pub heading: String,
    /// In order.
    pub steps: Vec<Step>,
}

/// What a date follows from.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// `Last day`.
    pub label: String,
    /// `22.02.2027`.
    pub date: String,
    /// In a sentence or two.
    pub text: String,
    /// Where it is written.
    pub clause: String,
}

/// Places to sign.
#[derive(Debug, Clone, PartialEq)]
pub struct Signatures {
    /// `Signatures`.
    pub heading: String,
    /// Up to two; the lines below the rule.
    pub places: Vec<Vec<String>>,
}

/// Foot of every page, beside the number of the page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Footer {
    /// `SV-0147`.
    pub left: String,
    /// `Contract summary, as of 24 Nov 2026`.
    pub middle: String,
    /// `Terms, edition 1`.
    pub right: String,
}
