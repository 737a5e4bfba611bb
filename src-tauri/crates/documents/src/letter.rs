//! What a letter says, in blocks of finished strings: a second input of this crate beside the
//! sheet. It knows neither contracts nor dates; every word comes from outside. What never lives
//! here: measures, fonts, colours.

use crate::image::Image;
use crate::sheet::{Fact, LargeDate, Letterhead, ListTable, Steps};
use crate::structure::Day;

/// A business letter after DIN 5008, form B, before it is laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// Language of the text, `de` or `en`.
    pub language: String,
    /// Title in the metadata.
    pub title: String,
    /// The day of the letter.
    pub day: Day,
    /// Top of every page; lines beside the company are left to the foot.
    pub letterhead: Letterhead,
    /// The sender on one line, for the window of the envelope.
    pub return_address: String,
    /// Name and address, for the window of the envelope.
    pub recipient: Vec<String>,
    /// Date, contract and whom to ask, beside the address.
    pub references: Vec<Fact>,
    /// What the letter is about.
    pub subject: String,
    /// `Dear Ms Musterfrau,`.
    pub salutation: String,
    /// From top to bottom.
    pub blocks: Vec<LetterBlock>,
    /// `Kind regards`.
    pub closing: String,
    /// Stands above the name of who signs.
    pub signature: Option<Image>,
    /// Who signs; lines after the first are quieter.
    pub signed_by: Vec<String>,
    /// What comes with the letter, in small.
    pub enclosures: Vec<String>,
    /// Up to three columns at the foot of every page.
    pub footer: Vec<Vec<String>>,
    /// A word across every page.
    pub watermark: Option<String>,
}

/// A part of the text of a letter.
#[derive(Debug, Clone, PartialEq)]
pub enum LetterBlock {
    /// Running text.
    Paragraph(String),
    /// Up to three large dates.
    Dates(Vec<LargeDate>),
    /// What the dates follow from.
    Steps(Steps),
    /// A list over the whole width and as many pages as it takes.
    List(ListTable),
}
