//! The grid of an A4 paper: margins of 20 mm, three columns of 54 mm, gutters of 4 mm; the grid
//! of a letter; and the styles of text on both. What never lives here: content.

use crate::colour::Colour;
use crate::fonts::Face;
use crate::lines::Style;

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// Left margin.
pub(crate) const LEFT: f32 = 20.0 * MM;
/// Right edge of the text.
pub(crate) const RIGHT: f32 = 190.0 * MM;
/// Width of a column.
pub(crate) const COLUMN: f32 = 54.0 * MM;
/// Space between columns.
pub(crate) const GUTTER: f32 = 4.0 * MM;
/// Left edges of the columns.
pub(crate) const COLUMNS: [f32; 3] = [LEFT, LEFT + COLUMN + GUTTER, LEFT + 2.0 * (COLUMN + GUTTER)];
/// Width of the second and third column together.
pub(crate) const WIDE: f32 = 2.0 * COLUMN + GUTTER;

/// Where the body of a page without a title begins.
pub(crate) const BODY_TOP: f32 = 36.0 * MM;
/// Where the body ends.
pub(crate) const BODY_BOTTOM: f32 = 776.0;
/// The rule above the footer.
pub(crate) const FOOTER_RULE: f32 = 794.6;
/// The line of the footer.
pub(crate) const FOOTER_BASELINE: f32 = 808.1;
/// The last line below signatures.
pub(crate) const SIGNATURES_BOTTOM: f32 = 758.0;

/// Edges of the columns that blocks are set in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Columns {
    /// Left edges.
    pub(crate) at: [f32; 3],
    /// Width of one.
    pub(crate) width: f32,
    /// Right edge of the text.
    pub(crate) right: f32,
}

impl Columns {
    /// Left edge of the text.
    pub(crate) fn left(&self) -> f32 {
        self.at[0]
    }

    /// Left edge of the second column.
    pub(crate) fn second(&self) -> f32 {
        self.at[1]
    }

    /// Width of the second and third column together.
    pub(crate) fn wide(&self) -> f32 {
        self.right - self.second()
    }
}

/// The columns of a summary.
pub(crate) const SHEET: Columns = Columns {
    at: COLUMNS,
    width: COLUMN,
    right: RIGHT,
};

/// The columns of a letter (DIN 5008): 25, 75 and 125 mm from the left edge.
pub(crate) const LETTER: Columns = Columns {
    at: [25.0 * MM, 75.0 * MM, 125.0 * MM],
    width: 46.0 * MM,
    right: RIGHT,
};

/// How close the parts of a summary stand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Density {
    /// Of the space between sections.
    pub(crate) gaps: f32,
    /// Less above and below the text of every row.
    pub(crate) trim: f32,
    /// Size and leading of a title of more than two lines, of its own.
    pub(crate) long_title: f32,
    /// From a letterhead of many lines to the body.
    pub(crate) below_letterhead: f32,
    /// Sections up to this part of a page move to the next page as a whole.
    pub(crate) whole_up_to: f32,
}

/// As a summary looks best.
pub(crate) const ROOMY: Density = Density {
    gaps: 1.0,
    trim: 0.0,
    long_title: 1.0,
    below_letterhead: 28.0,
    whole_up_to: 0.4,
};
/// For a summary that would reach a third page.
pub(crate) const TIGHT: Density = Density {
    gaps: 0.62,
    trim: 1.6,
    long_title: 0.78,
    below_letterhead: 28.0,
    whole_up_to: 0.2,
};
/// As close as rows can stand, for a summary with everything as long as it may be.
pub(crate) const TIGHTEST: Density = Density {
    gaps: 0.48,
    trim: 2.6,
    long_title: 0.64,
    below_letterhead: 18.0,
    whole_up_to: 0.0,
};

/// Space between sections.
pub(crate) const SECTION_GAP: f32 = 20.0;

/// Width of rules.
pub(crate) const RULE: f32 = 0.5;
/// Width of the rule above the dates.
pub(crate) const STRONG_RULE: f32 = 1.4;

pub(crate) const TEXT: Style = Style::new(Face::Regular, 9.0, 12.6, Colour::INK);
pub(crate) const LABEL: Style = Style::new(Face::Regular, 9.0, 12.6, Colour::LABEL);
pub(crate) const STRONG: Style = Style::new(Face::SemiBold, 9.0, 12.6, Colour::INK);
pub(crate) const SMALL: Style = Style::new(Face::Regular, 7.6, 10.6, Colour::LABEL);
pub(crate) const TABLE_HEAD: Style = Style::new(Face::Regular, 8.0, 10.6, Colour::SECOND);
pub(crate) const COMPANY: Style =
    Style::new(Face::SemiBold, 10.5, 13.5, Colour::INK).tracked(-0.01);
pub(crate) const TITLE: Style = Style::new(Face::Display, 18.0, 22.0, Colour::INK).tracked(-0.009);
pub(crate) const SUBTITLE: Style = Style::new(Face::Regular, 11.0, 14.5, Colour::SECOND);
pub(crate) const DATE_LABEL: Style = Style::new(Face::Regular, 8.2, 11.4, Colour::SECOND);
pub(crate) const DATE: Style = Style::new(Face::Display, 23.0, 27.0, Colour::INK)
    .tracked(-0.024)
    .tabular();
pub(crate) const DATE_NOTE: Style = Style::new(Face::Regular, 8.0, 11.4, Colour::SECOND);
pub(crate) const STEP_DATE: Style = Style::new(Face::SemiBold, 11.0, 14.2, Colour::INK)
    .tracked(-0.01)
    .tabular();

/// Running text of a letter.
pub(crate) const LETTER_TEXT: Style = Style::new(Face::Regular, 9.6, 14.0, Colour::INK);
/// What the letter is about.
pub(crate) const SUBJECT: Style =
    Style::new(Face::Display, 15.4, 18.6, Colour::INK).tracked(-0.009);
/// Enclosures.
pub(crate) const ENCLOSURE: Style = Style::new(Face::Regular, 8.0, 11.4, Colour::LABEL);
/// The foot of a letter, with three lines close to each other.
pub(crate) const LETTER_FOOT: Style = Style::new(Face::Regular, 7.4, 10.0, Colour::LABEL);
/// The sender above an address, in the window of the envelope.
pub(crate) const RETURN_ADDRESS: Style = Style::new(Face::Regular, 6.8, 9.5, Colour::LABEL);
