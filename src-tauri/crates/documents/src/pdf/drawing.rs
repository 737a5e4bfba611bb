//! Drawings as lines and fills of a PDF. What never lives here: pictures of pixels, and what a
//! drawing may hold.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{
    Fill, FillRule, LineCap, LineJoin, LinearGradient, Paint, RadialGradient, SpreadMethod, Stop,
    Stroke, StrokeDash,
};
use krilla::surface::Surface;
use usvg::tiny_skia_path::PathSegment;
use usvg::{Group, Node};

use crate::image::Drawing;
use crate::page::Area;

/// Draws into the area, which has the shape of the drawing.
pub(super) fn draw(drawing: &Drawing, area: &Area, surface: &mut Surface<'_>) {
    let seen = drawing.seen;
    let across = (area.right - area.left) / seen.width();
    let down = (area.bottom - area.top) / seen.height();
    let place = Transform::from_row(
        across,
        0.0,
        0.0,
        down,
        area.left - seen.left() * across,
        area.top - seen.top() * down,
    );
    surface.push_transform(&place);
    let edge = usvg::tiny_skia_path::PathBuilder::from_rect(seen);
    let clips = path(&edge, None)
        .map(|edge| surface.push_clip_path(&edge, &FillRule::NonZero))
        .is_some();
    group(drawing.tree.root(), surface);
    if clips {
        surface.pop();
    }
    surface.pop();
}

fn group(drawn: &Group, surface: &mut Surface<'_>) {
    let mut pushed = 0;
    if !drawn.transform().is_identity() {
        surface.push_transform(&transform(drawn.transform()));
        pushed += 1;
    }
    let mut clip = drawn.clip_path();
    while let Some(edge) = clip {
        if let Some((edge, rule)) = clip_edge(edge) {
            surface.push_clip_path(&edge, &rule);
            pushed += 1;
        }
        clip = edge.clip_path();
    }
    let opacity = drawn.opacity().get();
    if opacity < 1.0 {
        surface.push_opacity(normal(opacity));
        pushed += 1;
    }
    for node in drawn.children() {
        match node {
            Node::Group(inner) => group(inner, surface),
            Node::Path(shape) if shape.is_visible() => draw_path(shape, surface),
            // Refused when the drawing was read.
            Node::Path(_) | Node::Image(_) | Node::Text(_) => {}
        }
    }
    for _ in 0..pushed {
        surface.pop();
    }
}

fn draw_path(shape: &usvg::Path, surface: &mut Surface<'_>) {
    let Some(outline) = path(shape.data(), None) else {
        return;
    };
    let fill = shape.fill().and_then(fill);
    let stroke = shape.stroke().and_then(stroke);
    let strokes_first = shape.paint_order() == usvg::PaintOrder::StrokeAndFill;
    if strokes_first && fill.is_some() && stroke.is_some() {
        surface.set_fill(None);
        surface.set_stroke(stroke);
        surface.draw_path(&outline);
        surface.set_stroke(None);
        surface.set_fill(fill);
        surface.draw_path(&outline);
        return;
    }
    if fill.is_none() && stroke.is_none() {
        return;
    }
    surface.set_fill(fill);
    surface.set_stroke(stroke);
    surface.draw_path(&outline);
}

/// All parts of a clip as one edge.
fn clip_edge(clip: &usvg::ClipPath) -> Option<(Path, FillRule)> {
    let mut builder = PathBuilder::new();
    let mut rule = FillRule::NonZero;
    collect(clip.root(), clip.transform(), &mut builder, &mut rule);
    // A clip without a part hides everything.
    Some((builder.finish()?, rule))
}

fn collect(drawn: &Group, outer: usvg::Transform, builder: &mut PathBuilder, rule: &mut FillRule) {
    let inner = outer.pre_concat(drawn.transform());
    for node in drawn.children() {
        match node {
            Node::Group(group) => collect(group, inner, builder, rule),
            Node::Path(shape) => {
                if let Some(fill) = shape.fill() {
                    *rule = fill_rule(fill.rule());
                }
                segments(shape.data(), Some(inner), builder);
            }
            Node::Image(_) | Node::Text(_) => {}
        }
    }
}

fn path(data: &usvg::tiny_skia_path::Path, by: Option<usvg::Transform>) -> Option<Path> {
    let mut builder = PathBuilder::new();
    segments(data, by, &mut builder);
    builder.finish()
}

fn segments(
    data: &usvg::tiny_skia_path::Path,
    by: Option<usvg::Transform>,
    builder: &mut PathBuilder,
) {
    let moved = by.and_then(|by| data.clone().transform(by));
    for segment in moved.as_ref().unwrap_or(data).segments() {
        match segment {
            PathSegment::MoveTo(to) => builder.move_to(to.x, to.y),
            PathSegment::LineTo(to) => builder.line_to(to.x, to.y),
            PathSegment::QuadTo(by, to) => builder.quad_to(by.x, by.y, to.x, to.y),
            PathSegment::CubicTo(first, second, to) => {
                builder.cubic_to(first.x, first.y, second.x, second.y, to.x, to.y);
            }
            PathSegment::Close => builder.close(),
        }
    }
}

fn fill(fill: &usvg::Fill) -> Option<Fill> {
    Some(Fill {
        paint: paint(fill.paint())?,
        opacity: normal(fill.opacity().get()),
        rule: fill_rule(fill.rule()),
    })
}

fn stroke(stroke: &usvg::Stroke) -> Option<Stroke> {
    Some(Stroke {
        paint: paint(stroke.paint())?,
        width: stroke.width().get(),
        miter_limit: stroke.miterlimit().get(),
        line_cap: match stroke.linecap() {
            usvg::LineCap::Butt => LineCap::Butt,
            usvg::LineCap::Round => LineCap::Round,
            usvg::LineCap::Square => LineCap::Square,
        },
        line_join: match stroke.linejoin() {
            usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => LineJoin::Miter,
            usvg::LineJoin::Round => LineJoin::Round,
            usvg::LineJoin::Bevel => LineJoin::Bevel,
        },
        opacity: normal(stroke.opacity().get()),
        dash: stroke.dasharray().map(|lengths| StrokeDash {
            array: lengths.to_vec(),
            offset: stroke.dashoffset(),
        }),
    })
}

fn paint(paint: &usvg::Paint) -> Option<Paint> {
    match paint {
        usvg::Paint::Color(colour) => Some(solid(*colour).into()),
        usvg::Paint::LinearGradient(gradient) => Some(
            LinearGradient {
                x1: gradient.x1(),
                y1: gradient.y1(),
                x2: gradient.x2(),
                y2: gradient.y2(),
                transform: transform(gradient.transform()),
                spread_method: spread(gradient.spread_method()),
                stops: stops(gradient.stops()),
                anti_alias: false,
            }
            .into(),
        ),
        usvg::Paint::RadialGradient(gradient) => Some(
            RadialGradient {
                fx: gradient.fx(),
                fy: gradient.fy(),
                fr: gradient.fr().get(),
                cx: gradient.cx(),
                cy: gradient.cy(),
                cr: gradient.r().get(),
                transform: transform(gradient.transform()),
                spread_method: spread(gradient.spread_method()),
                stops: stops(gradient.stops()),
                anti_alias: false,
            }
            .into(),
        ),
        usvg::Paint::Pattern(_) => None,
    }
}

fn stops(stops: &[usvg::Stop]) -> Vec<Stop> {
    let stop = |stop: &usvg::Stop| Stop {
        offset: normal(stop.offset().get()),
        color: solid(stop.color()).into(),
        opacity: normal(stop.opacity().get()),
    };
    stops.iter().map(stop).collect()
}

fn solid(colour: usvg::Color) -> rgb::Color {
    rgb::Color::new(colour.red, colour.green, colour.blue)
}

fn spread(method: usvg::SpreadMethod) -> SpreadMethod {
    match method {
        usvg::SpreadMethod::Pad => SpreadMethod::Pad,
        usvg::SpreadMethod::Reflect => SpreadMethod::Reflect,
        usvg::SpreadMethod::Repeat => SpreadMethod::Repeat,
    }
}

fn fill_rule(rule: usvg::FillRule) -> FillRule {
    match rule {
        usvg::FillRule::NonZero => FillRule::NonZero,
        usvg::FillRule::EvenOdd => FillRule::EvenOdd,
    }
}

fn transform(by: usvg::Transform) -> Transform {
    Transform::from_row(by.sx, by.ky, by.kx, by.sy, by.tx, by.ty)
}

fn normal(value: f32) -> NormalizedF32 {
    NormalizedF32::new(value).unwrap_or(NormalizedF32::ONE)
}
