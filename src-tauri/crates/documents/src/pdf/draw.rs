//! Items of a page as drawing instructions. What never lives here: places and the structure.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Rect, Size, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, Paint, Stroke as PdfStroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::text::{GlyphId, KrillaGlyph};

use super::tags::Parts;
use crate::colour::Colour;
use crate::image::Content;
use crate::page::{Area, Item, Lines, Mark, Outline, Owner, Page, Picture, Shape, Stroke, TextRun};

/// How far a control point lies from the corner of a quarter circle.
const ROUND: f32 = 0.552_285;

/// Draws a page; items of the same owner that follow each other become one part.
pub(super) fn page(page: &Page, surface: &mut Surface<'_>, parts: &mut Parts) {
    let mut items = page.items.iter().peekable();
    while let Some(item) = items.next() {
        let identifier = surface.start_tagged(tag(item.owner));
        draw(item, surface);
        while let Some(next) = items.next_if(|next| next.owner == item.owner) {
            draw(next, surface);
        }
        surface.end_tagged();
        if let Owner::Element(element) = item.owner {
            parts.add(element, identifier);
        }
    }
}

fn tag(owner: Owner) -> ContentTag<'static> {
    let artifact = |kind| ContentTag::Artifact(Artifact::with_kind(kind));
    match owner {
        Owner::Element(_) => ContentTag::Span(SpanTag::empty()),
        Owner::Header => artifact(ArtifactType::Header),
        Owner::Footer => artifact(ArtifactType::Footer),
        Owner::Watermark => artifact(ArtifactType::Watermark),
        Owner::Layout => artifact(ArtifactType::Layout),
    }
}

fn draw(item: &Item, surface: &mut Surface<'_>) {
    match &item.mark {
        // A letter that is part of a drawing is no text to find or copy.
        Mark::Text(run) => text(run, item.owner == Owner::Layout, surface),
        Mark::Lines(drawn) => lines(drawn, surface),
        Mark::Shape(drawn) => shape(drawn, surface),
        Mark::Picture(drawn) => picture(drawn, surface),
    }
}

fn text(run: &TextRun, as_drawing: bool, surface: &mut Surface<'_>) {
    if run.glyphs.is_empty() {
        return;
    }
    let glyphs: Vec<KrillaGlyph> = run
        .glyphs
        .iter()
        .map(|glyph| KrillaGlyph {
            glyph_id: GlyphId::new(u32::from(glyph.id)),
            text_range: glyph.start..glyph.end,
            x_advance: glyph.advance + run.tracking,
            x_offset: glyph.right,
            y_offset: glyph.up,
            y_advance: 0.0,
            location: None,
        })
        .collect();
    surface.set_stroke(None);
    surface.set_fill(Some(fill(run.colour, run.opacity)));
    let turned = run.rotation != 0.0;
    if turned {
        surface.push_transform(&Transform::from_rotate_at(
            run.rotation,
            run.x,
            run.baseline,
        ));
    }
    let font = run.face.loaded().font.clone();
    let start = Point::from_xy(run.x, run.baseline);
    surface.draw_glyphs(start, &glyphs, font, &run.text, run.size, as_drawing);
    if turned {
        surface.pop();
    }
}

fn lines(lines: &Lines, surface: &mut Surface<'_>) {
    let mut path = PathBuilder::new();
    for (from, to) in &lines.segments {
        path.move_to(from.x, from.y);
        path.line_to(to.x, to.y);
    }
    if let Some(path) = path.finish() {
        surface.set_fill(None);
        surface.set_stroke(Some(stroke(lines.stroke)));
        surface.draw_path(&path);
    }
}

fn shape(shape: &Shape, surface: &mut Surface<'_>) {
    let Some(path) = outline(&shape.outline) else {
        return;
    };
    surface.set_fill(shape.fill.map(|colour| fill(colour, 1.0)));
    surface.set_stroke(shape.stroke.map(stroke));
    surface.draw_path(&path);
}

fn picture(picture: &Picture, surface: &mut Surface<'_>) {
    let area = &picture.area;
    match picture.image.content() {
        Content::Drawing(drawing) => super::drawing::draw(drawing, area, surface),
        Content::Pixels(pixels) => {
            let size = Size::from_wh(area.right - area.left, area.bottom - area.top);
            if let Some(size) = size {
                surface.push_transform(&Transform::from_translate(area.left, area.top));
                surface.draw_image(pixels.clone(), size);
                surface.pop();
            }
        }
    }
}

fn outline(outline: &Outline) -> Option<Path> {
    let mut path = PathBuilder::new();
    match outline {
        Outline::Rectangle { area, radius } if *radius > 0.0 => rounded(&mut path, area, *radius),
        Outline::Rectangle { area, .. } => {
            path.push_rect(Rect::from_ltrb(
                area.left,
                area.top,
                area.right,
                area.bottom,
            )?);
        }
        Outline::Polygon(points) => {
            let (first, rest) = points.split_first()?;
            path.move_to(first.x, first.y);
            for point in rest {
                path.line_to(point.x, point.y);
            }
            path.close();
        }
    }
    path.finish()
}

fn rounded(path: &mut PathBuilder, area: &Area, radius: f32) {
    let Area {
        left,
        top,
        right,
        bottom,
    } = *area;
    let reach = radius * (1.0 - ROUND);
    path.move_to(left + radius, top);
    path.line_to(right - radius, top);
    path.cubic_to(right - reach, top, right, top + reach, right, top + radius);
    path.line_to(right, bottom - radius);
    path.cubic_to(
        right,
        bottom - reach,
        right - reach,
        bottom,
        right - radius,
        bottom,
    );
    path.line_to(left + radius, bottom);
    path.cubic_to(
        left + reach,
        bottom,
        left,
        bottom - reach,
        left,
        bottom - radius,
    );
    path.line_to(left, top + radius);
    path.cubic_to(left, top + reach, left + reach, top, left + radius, top);
    path.close();
}

fn paint(colour: Colour) -> Paint {
    rgb::Color::new(colour.0, colour.1, colour.2).into()
}

fn fill(colour: Colour, opacity: f32) -> Fill {
    Fill {
        paint: paint(colour),
        opacity: NormalizedF32::new(opacity).unwrap_or(NormalizedF32::ONE),
        rule: FillRule::NonZero,
    }
}

fn stroke(stroke: Stroke) -> PdfStroke {
    PdfStroke {
        paint: paint(stroke.colour),
        width: stroke.width,
        dash: stroke.dash.map(|(dash, gap)| StrokeDash {
            array: vec![dash, gap],
            offset: 0.0,
        }),
        ..PdfStroke::default()
    }
}
