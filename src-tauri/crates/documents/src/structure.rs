//! The logical structure of a paper, in reading order, for people who have it read aloud, and
//! the finished paper itself. What never lives here: places and looks.

use crate::page::Page;

/// A laid out paper, ready for a writer.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    /// Title in the metadata.
    pub title: String,
    /// Who it comes from.
    pub author: String,
    /// Language of the text, `de` or `en`.
    pub language: String,
    /// The day of the content; writers own no clock.
    pub day: Day,
    /// Its sides.
    pub pages: Vec<Page>,
    /// What belongs together.
    pub structure: Structure,
    /// Places to jump to.
    pub bookmarks: Vec<Bookmark>,
}

/// A calendar day as written into the metadata.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// Year.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day, 1 to 31.
    pub day: u8,
}

/// A place to jump to.
#[derive(Debug, Clone, PartialEq)]
pub struct Bookmark {
    /// What stands there.
    pub title: String,
    /// Index of the page.
    pub page: usize,
    /// From the top, in points.
    pub y: f32,
}

/// Names an element of a [`Structure`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementId(pub(crate) usize);

/// Elements in reading order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Structure {
    elements: Vec<Element>,
}

/// Part of a paper that is read as one.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    /// What it is.
    pub kind: ElementKind,
    /// What it is part of.
    pub parent: Option<ElementId>,
}

/// What an element is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ElementKind {
    /// A heading; level 1 is the title.
    Heading {
        /// From 1.
        level: u16,
        /// Its text.
        text: String,
    },
    /// A paragraph.
    Paragraph,
    /// Rows.
    Table,
    /// Cells.
    Row,
    /// Names a column.
    ColumnHeader,
    /// Names a row.
    RowHeader,
    /// Names the rows below it, across that many columns.
    GroupHeader {
        /// Columns of the table.
        columns: u32,
    },
    /// A value.
    Cell,
    /// Numbered steps.
    List,
    /// A step.
    ListItem,
    /// Its number.
    ListLabel,
    /// Its content.
    ListBody,
    /// A drawing, and what it shows in words.
    Figure {
        /// The drawing in words.
        description: String,
    },
}

impl Structure {
    /// Adds an element after all others.
    pub fn add(&mut self, kind: ElementKind, parent: Option<ElementId>) -> ElementId {
        self.elements.push(Element { kind, parent });
        ElementId(self.elements.len() - 1)
    }

    /// All elements in reading order.
    pub fn elements(&self) -> &[Element] {
        &self.elements
    }
}
