//! Puts text and rules into a piece of a page, with the top of the piece at zero, and notes what
//! they are part of. What never lives here: where the piece goes.

use crate::colour::Colour;
use crate::image::Image;
use crate::lines::{Line, Style, single, wrapped};
use crate::page::{Area, Item, Lines, Mark, Owner, Picture, Point, Stroke};
use crate::structure::{ElementId, ElementKind, Structure};

/// A finished piece that is never split over pages.
#[derive(Debug, Default)]
pub(crate) struct Piece {
    pub(crate) height: f32,
    pub(crate) items: Vec<Item>,
    /// Stays on the page of the piece below it.
    pub(crate) with_next: bool,
}

impl Piece {
    /// The same to look at, but not read again: a heading repeated on the next page.
    pub(crate) fn as_decoration(&self) -> Self {
        let mut items = self.items.clone();
        for item in items.iter_mut().filter(|item| item.owner != Owner::Layout) {
            item.owner = Owner::Header;
        }
        Self {
            height: self.height,
            items,
            with_next: false,
        }
    }
}

/// Draws one piece.
pub(crate) struct Pen<'a> {
    pub(crate) structure: &'a mut Structure,
    items: Vec<Item>,
}

impl<'a> Pen<'a> {
    pub(crate) fn new(structure: &'a mut Structure) -> Self {
        Self {
            structure,
            items: Vec::new(),
        }
    }

    pub(crate) fn finish(self, height: f32) -> Piece {
        Piece {
            height,
            items: self.items,
            with_next: false,
        }
    }

    pub(crate) fn element(&mut self, kind: ElementKind, parent: Option<ElementId>) -> ElementId {
        self.structure.add(kind, parent)
    }

    /// A paragraph of its own.
    pub(crate) fn paragraph(&mut self) -> Owner {
        Owner::Element(self.element(ElementKind::Paragraph, None))
    }

    /// A part of an element.
    pub(crate) fn part(&mut self, kind: ElementKind, parent: ElementId) -> Owner {
        Owner::Element(self.element(kind, Some(parent)))
    }

    /// A heading that stands for itself.
    pub(crate) fn heading(&mut self, text: &str, level: u16) -> Owner {
        let kind = ElementKind::Heading {
            level,
            text: text.to_owned(),
        };
        Owner::Element(self.element(kind, None))
    }

    /// A picture that stands for some words.
    pub(crate) fn figure(&mut self, words: &str) -> Owner {
        let description = if words.is_empty() { "–" } else { words }.to_owned();
        Owner::Element(self.element(ElementKind::Figure { description }, None))
    }

    /// A picture with its upper left corner at a place.
    pub(crate) fn picture(
        &mut self,
        owner: Owner,
        image: &Image,
        x: f32,
        top: f32,
        size: (f32, f32),
    ) {
        let (width, height) = size;
        self.items.push(Item {
            owner,
            mark: Mark::Picture(Picture {
                area: Area {
                    left: x,
                    top,
                    right: x + width,
                    bottom: top + height,
                },
                image: image.clone(),
            }),
        });
    }

    pub(crate) fn item(&mut self, item: Item) {
        self.items.push(item);
    }

    /// One line; its width.
    pub(crate) fn text(
        &mut self,
        owner: Owner,
        text: &str,
        style: &Style,
        x: f32,
        baseline: f32,
    ) -> f32 {
        let line = single(text, style);
        let width = line.width;
        self.items.push(line.at(x, baseline, owner));
        width
    }

    /// Lines below each other; the baseline of the last, or the one before the first if none.
    pub(crate) fn lines(
        &mut self,
        owner: Owner,
        lines: Vec<Line>,
        style: &Style,
        x: f32,
        first: f32,
    ) -> f32 {
        let mut baseline = first - style.leading;
        for line in lines {
            baseline += style.leading;
            self.items.push(line.at(x, baseline, owner));
        }
        baseline
    }

    /// As [`Self::lines`], ending at the right edge `x`.
    pub(crate) fn lines_to(
        &mut self,
        owner: Owner,
        lines: Vec<Line>,
        style: &Style,
        x: f32,
        first: f32,
    ) -> f32 {
        let mut baseline = first - style.leading;
        for line in lines {
            baseline += style.leading;
            let left = x - line.width;
            self.items.push(line.at(left, baseline, owner));
        }
        baseline
    }

    /// Every text wrapped on its own; the last baseline.
    pub(crate) fn wrapped(
        &mut self,
        owner: Owner,
        texts: &[String],
        style: &Style,
        x: f32,
        width: f32,
        first: f32,
    ) -> f32 {
        let lines = texts
            .iter()
            .flat_map(|text| wrapped(text, style, width))
            .collect();
        self.lines(owner, lines, style, x, first)
    }

    /// A level line.
    pub(crate) fn rule(&mut self, left: f32, right: f32, y: f32, width: f32, colour: Colour) {
        self.items.push(Item {
            owner: Owner::Layout,
            mark: Mark::Lines(Lines {
                segments: vec![(Point { x: left, y }, Point { x: right, y })],
                stroke: Stroke::solid(colour, width),
            }),
        });
    }
}

/// Width and height of a picture that takes about an area, so that wide and tall ones weigh the
/// same to the eye, and stays inside a box.
pub(crate) fn fitting(image: &Image, area: f32, width: f32, height: f32) -> (f32, f32) {
    let aspect = image.aspect();
    let high = (area / aspect).sqrt().min(height).min(width / aspect);
    // A line of a picture is still drawn.
    let high = high.max(0.5);
    ((high * aspect).clamp(0.5, width), high)
}
