//! What stands on a page and where: runs of text, lines, shapes, in points from the top left
//! corner. Laid out once and drawn by two writers. What never lives here: how a place was found.

use crate::colour::Colour;
use crate::fonts::Face;
use crate::image::Image;
use crate::shape::Glyph;
use crate::structure::ElementId;

/// Width of A4 in points.
pub const A4_WIDTH: f32 = 595.276;
/// Height of A4 in points.
pub const A4_HEIGHT: f32 = 841.89;

/// One side of a paper; the items are in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// What is drawn, from the first to the last.
    pub items: Vec<Item>,
}

impl Page {
    /// An empty A4 page.
    pub fn a4() -> Self {
        Self {
            width: A4_WIDTH,
            height: A4_HEIGHT,
            items: Vec::new(),
        }
    }
}

/// Something drawn, and what it is part of.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// What it is part of.
    pub owner: Owner,
    /// What it looks like.
    pub mark: Mark,
}

/// What an item is part of: an element that is read aloud, or decoration that is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// Part of the text.
    Element(ElementId),
    /// Repeated at the top of pages.
    Header,
    /// Repeated at the foot of pages.
    Footer,
    /// A word across the page.
    Watermark,
    /// Rules and outlines.
    Layout,
}

/// What an item looks like.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// Text.
    Text(TextRun),
    /// Straight lines of one kind.
    Lines(Lines),
    /// A filled or outlined shape.
    Shape(Shape),
    /// A picture of the company: its logo, a signature.
    Picture(Picture),
}

/// A picture in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Where; it has the shape of the picture.
    pub area: Area,
    /// What.
    pub image: Image,
}

/// A run of text in one style on one line.
#[derive(Debug, Clone, PartialEq)]
pub struct TextRun {
    /// Left end.
    pub x: f32,
    /// Baseline.
    pub baseline: f32,
    /// Cut of the font.
    pub face: Face,
    /// Size in points.
    pub size: f32,
    /// Extra space between glyphs in em, negative for large text.
    pub tracking: f32,
    /// Whether figures have one width.
    pub tabular: bool,
    /// Colour.
    pub colour: Colour,
    /// 1 for opaque.
    pub opacity: f32,
    /// Degrees clockwise around the left end of the baseline.
    pub rotation: f32,
    /// The text as it stands in the text layer.
    pub text: String,
    /// Width in points.
    pub width: f32,
    pub(crate) glyphs: Vec<Glyph>,
}

/// A place in points from the top left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub colour: Colour,
    /// Width in points.
    pub width: f32,
    /// Length of dashes and of the gaps between them; solid without.
    pub dash: Option<(f32, f32)>,
}

impl Stroke {
    /// A solid line.
    pub fn solid(colour: Colour, width: f32) -> Self {
        Self {
            colour,
            width,
            dash: None,
        }
    }

    /// A dashed line.
    pub fn dashed(colour: Colour, width: f32, dash: f32, gap: f32) -> Self {
        Self {
            colour,
            width,
            dash: Some((dash, gap)),
        }
    }
}

/// Straight lines of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Lines {
    /// From and to.
    pub segments: Vec<(Point, Point)>,
    /// How they are drawn.
    pub stroke: Stroke,
}

/// A filled or outlined shape.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Its edge.
    pub outline: Outline,
    /// Colour inside.
    pub fill: Option<Colour>,
    /// The edge, if drawn.
    pub stroke: Option<Stroke>,
}

/// The edge of a shape.
#[derive(Debug, Clone, PartialEq)]
pub enum Outline {
    /// A rectangle, rounded if the radius is above zero.
    Rectangle {
        /// Where.
        area: Area,
        /// Radius of the corners.
        radius: f32,
    },
    /// A closed shape with straight edges.
    Polygon(Vec<Point>),
}

/// A rectangle along the edges of the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Left edge.
    pub left: f32,
    /// Upper edge.
    pub top: f32,
    /// Right edge.
    pub right: f32,
    /// Lower edge.
    pub bottom: f32,
}

impl Area {
    /// Whether two areas share more than an edge.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// The area with `by` more on every side.
    #[must_use]
    pub fn grown(&self, by: f32) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }
}

impl Item {
    /// Moves the item down.
    pub(crate) fn lower(&mut self, by: f32) {
        match &mut self.mark {
            Mark::Text(run) => run.baseline += by,
            Mark::Lines(lines) => {
                for (from, to) in &mut lines.segments {
                    from.y += by;
                    to.y += by;
                }
            }
            Mark::Shape(shape) => match &mut shape.outline {
                Outline::Rectangle { area, .. } => {
                    area.top += by;
                    area.bottom += by;
                }
                Outline::Polygon(points) => {
                    for point in points {
                        point.y += by;
                    }
                }
            },
            Mark::Picture(picture) => {
                picture.area.top += by;
                picture.area.bottom += by;
            }
        }
    }
}
