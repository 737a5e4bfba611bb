//! Puts pieces onto pages: a section stays whole if it can, a heading keeps at least two rows,
//! and no row stands alone after a break. What never lives here: what is in a piece.

use std::ops::Range;

use super::grid::{Density, SECTION_GAP};
use super::pen::Piece;
use crate::page::Page;
use crate::structure::Bookmark;

/// Rows that a heading keeps.
const ROWS_WITH_HEADING: usize = 2;

/// A heading and its rows.
#[derive(Debug, Default)]
pub(crate) struct Section {
    /// In the list of places to jump to.
    pub(crate) bookmark: Option<String>,
    /// On the first page only, above `head`.
    pub(crate) title: Option<Piece>,
    /// Repeated on every page that the section reaches.
    pub(crate) head: Option<Piece>,
    /// Repeated below `head` if a page breaks inside the rows: ranges do not overlap.
    pub(crate) again: Vec<(Range<usize>, Piece)>,
    /// From top to bottom.
    pub(crate) rows: Vec<Piece>,
    /// Needed below its top even if the rows need less.
    pub(crate) least: f32,
    /// Space below.
    pub(crate) gap: f32,
}

impl Section {
    /// A section of one piece.
    pub(crate) fn of(piece: Piece, gap: f32) -> Self {
        Self {
            rows: vec![piece],
            gap,
            ..Self::default()
        }
    }

    fn head_height(&self) -> f32 {
        let pieces = [&self.title, &self.head];
        let heights = pieces.into_iter().flatten().map(|piece| piece.height);
        heights.sum()
    }

    /// Height of the rows that must follow the heading.
    fn first_rows(&self) -> f32 {
        let kept = self.rows.iter().take_while(|row| row.with_next).count();
        let count = ROWS_WITH_HEADING.max(kept + 1);
        self.rows.iter().take(count).map(|row| row.height).sum()
    }

    fn height(&self) -> f32 {
        let rows: f32 = self.rows.iter().map(|row| row.height).sum();
        (self.head_height() + rows).max(self.least)
    }
}

/// Pages as they fill.
#[derive(Debug)]
pub(crate) struct Flow {
    pub(crate) pages: Vec<Page>,
    pub(crate) bookmarks: Vec<Bookmark>,
    /// Where the next piece goes.
    cursor: f32,
    /// Where the body of a page begins.
    top: f32,
    /// Where it ends.
    bottom: f32,
    density: Density,
}

impl Flow {
    /// Pages with a body from `top` to `bottom`, on the first one from `first_top` on.
    pub(crate) fn new(top: f32, first_top: f32, bottom: f32, density: Density) -> Self {
        Self {
            pages: vec![Page::a4()],
            bookmarks: Vec::new(),
            cursor: first_top,
            top,
            bottom,
            density,
        }
    }

    /// Room below the cursor.
    pub(crate) fn room(&self) -> f32 {
        self.bottom - self.cursor
    }

    fn body(&self) -> f32 {
        self.bottom - self.top
    }

    fn at_top(&self) -> bool {
        self.cursor <= self.top + 0.01
    }

    pub(crate) fn next_page(&mut self) {
        self.pages.push(Page::a4());
        self.cursor = self.top;
    }

    /// Puts a section; `after` is what must still fit below its last rows.
    pub(crate) fn section(&mut self, mut section: Section, after: f32) {
        let height = section.height();
        let fits = height + after <= self.room();
        let heading = section.head_height() + section.first_rows();
        let whole =
            height + after <= self.body() * self.density.whole_up_to || section.rows.len() < 4;
        if !fits && !self.at_top() && (whole || heading > self.room()) {
            self.next_page();
        }
        let start = (self.pages.len(), self.cursor);
        if let Some(title) = section.bookmark.take() {
            self.bookmarks.push(Bookmark {
                title,
                page: self.pages.len() - 1,
                y: self.cursor,
            });
        }
        let again = section.head.as_ref().map(Piece::as_decoration);
        let mut on_new_page = self.at_top();
        for piece in section.title.take().into_iter().chain(section.head.take()) {
            self.put(piece);
        }
        let mut rows = section.rows;
        let mut put = 0;
        while !rows.is_empty() {
            let mut count = self.fitting(&rows, after, on_new_page);
            if on_new_page {
                // A row that no page holds is put where it is least wrong.
                count = count.max(1);
            }
            on_new_page = true;
            for row in rows.drain(..count) {
                self.put(row);
            }
            put += count;
            if !rows.is_empty() {
                self.next_page();
                if let Some(again) = &again {
                    self.put(again.as_decoration());
                }
                let inside = |(range, _): &&(Range<usize>, Piece)| range.contains(&put);
                if let Some((_, again)) = section.again.iter().find(inside) {
                    self.put(again.as_decoration());
                }
            }
        }
        if start.0 == self.pages.len() {
            self.cursor = self.cursor.max(start.1 + section.least);
        }
        self.cursor += section.gap * self.density.gaps;
    }

    /// How many of the rows go onto this page.
    fn fitting(&self, rows: &[Piece], after: f32, on_new_page: bool) -> usize {
        let mut left = self.room();
        let mut count = 0;
        for row in rows {
            left -= row.height;
            if left < -0.01 {
                break;
            }
            count += 1;
        }
        if count == rows.len() && left >= after {
            return count;
        }
        // Two rows at least go over together, with what follows them.
        let most = rows.len().saturating_sub(2);
        let count = if most >= 2 { count.min(most) } else { count };
        // What belongs together does so unless no page holds it.
        let whole = (0..=count).rev().find(|end| {
            let last = end.checked_sub(1).and_then(|at| rows.get(at));
            last.is_none_or(|row| !row.with_next)
        });
        match whole {
            Some(whole) if whole > 0 || !on_new_page => whole,
            _ => count,
        }
    }

    fn put(&mut self, mut piece: Piece) {
        for item in &mut piece.items {
            item.lower(self.cursor);
        }
        self.cursor += piece.height;
        if let Some(page) = self.pages.last_mut() {
            page.items.append(&mut piece.items);
        }
    }

    /// Puts a piece so that it ends at `bottom`, on the next page if there is no room.
    pub(crate) fn put_at_foot(&mut self, piece: Piece, bottom: f32) {
        // The gap of the section before is room to breathe, not a must.
        if self.cursor - SECTION_GAP * self.density.gaps + 4.0 > bottom - piece.height
            && !self.at_top()
        {
            self.next_page();
        }
        self.cursor = bottom - piece.height;
        self.put(piece);
    }
}
