//! Writes a page as SVG for the live preview in the window: the same places as in the PDF, with
//! text as text in the window's own Inter. What never lives here: layout.
//!
//! Only presentation attributes are used, no `style`, no script, no link, no id, so that the
//! drawing is harmless under a strict content security policy and two pages can stand in one
//! document. Text takes exactly the width that it has on paper (`textLength`).

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::fonts::Face;
use crate::page::{Lines, Mark, Outline, Page, Picture, Shape, Stroke, TextRun};
use crate::shape::is_picture;

/// The page as an SVG element.
pub fn svg(page: &Page) -> String {
    let (width, height) = (number(page.width), number(page.height));
    let mut out = String::with_capacity(page.items.len() * 160);
    push(
        &mut out,
        format_args!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="Inter, 'Inter Variable', sans-serif" xml:space="preserve">"#
        ),
    );
    push(
        &mut out,
        format_args!(r##"<rect width="{width}" height="{height}" fill="#FFFFFF"/>"##),
    );
    for item in &page.items {
        match &item.mark {
            Mark::Text(run) => text(&mut out, run),
            Mark::Lines(drawn) => lines(&mut out, drawn),
            Mark::Shape(drawn) => shape(&mut out, drawn),
            Mark::Picture(drawn) => picture(&mut out, drawn),
        }
    }
    out.push_str("</svg>");
    out
}

/// Writing into a string cannot fail.
fn push(out: &mut String, text: std::fmt::Arguments<'_>) {
    let written = out.write_fmt(text);
    debug_assert!(written.is_ok());
}

/// A picture as an image of its own: what is in it can neither run nor fetch anything.
fn picture(out: &mut String, picture: &Picture) {
    let area = &picture.area;
    push(
        out,
        format_args!(
            r#"<image x="{}" y="{}" width="{}" height="{}" preserveAspectRatio="none" href="{}"/>"#,
            number(area.left),
            number(area.top),
            number(area.right - area.left),
            number(area.bottom - area.top),
            picture.image.address()
        ),
    );
}

fn text(out: &mut String, run: &TextRun) {
    let shown = seen(run);
    let words = shown.trim_end();
    if words.is_empty() {
        return;
    }
    push(
        out,
        format_args!(
            r#"<text x="{}" y="{}" font-size="{}" fill="{}""#,
            number(run.x),
            number(run.baseline),
            number(run.size),
            run.colour.hex()
        ),
    );
    if run.face != Face::Regular {
        push(out, format_args!(r#" font-weight="{}""#, run.face.weight()));
    }
    if run.tabular {
        out.push_str(r#" font-variant="tabular-nums""#);
    }
    if run.opacity < 1.0 {
        push(
            out,
            format_args!(r#" fill-opacity="{}""#, number(run.opacity)),
        );
    }
    if run.rotation != 0.0 {
        push(
            out,
            format_args!(
                r#" transform="rotate({} {} {})""#,
                number(run.rotation),
                number(run.x),
                number(run.baseline)
            ),
        );
    }
    if words.chars().nth(1).is_some() {
        let width = number(run.width);
        push(
            out,
            format_args!(r#" textLength="{width}" lengthAdjust="spacing""#),
        );
    }
    out.push('>');
    escape(out, words);
    out.push_str("</text>");
}

/// The text without the pictures that take no room on the page: a browser would draw them.
fn seen(run: &TextRun) -> Cow<'_, str> {
    if !run.text.chars().any(is_picture) {
        return Cow::Borrowed(&run.text);
    }
    let invisible = run.face.loaded().invisible;
    let mut left_out: Vec<_> = run
        .glyphs
        .iter()
        .filter(|glyph| glyph.id == invisible)
        .map(|glyph| glyph.start..glyph.end)
        .filter(|range| {
            let part = run.text.get(range.clone()).unwrap_or_default();
            part.chars().any(is_picture)
        })
        .collect();
    left_out.sort_by_key(|range| range.start);
    let mut text = run.text.clone();
    for range in left_out.into_iter().rev() {
        text.replace_range(range, "");
    }
    Cow::Owned(text)
}

fn lines(out: &mut String, lines: &Lines) {
    out.push_str(r#"<path d=""#);
    for (from, to) in &lines.segments {
        push(
            out,
            format_args!(
                "M{} {}L{} {}",
                number(from.x),
                number(from.y),
                number(to.x),
                number(to.y)
            ),
        );
    }
    out.push_str(r#"" fill="none""#);
    stroke(out, lines.stroke);
    out.push_str("/>");
}

fn shape(out: &mut String, shape: &Shape) {
    match &shape.outline {
        Outline::Rectangle { area, radius } => {
            push(
                out,
                format_args!(
                    r#"<rect x="{}" y="{}" width="{}" height="{}""#,
                    number(area.left),
                    number(area.top),
                    number(area.right - area.left),
                    number(area.bottom - area.top)
                ),
            );
            if *radius > 0.0 {
                push(out, format_args!(r#" rx="{}""#, number(*radius)));
            }
        }
        Outline::Polygon(points) => {
            out.push_str(r#"<polygon points=""#);
            for point in points {
                push(
                    out,
                    format_args!("{},{} ", number(point.x), number(point.y)),
                );
            }
            out.push('"');
        }
    }
    match shape.fill {
        Some(colour) => push(out, format_args!(r#" fill="{}""#, colour.hex())),
        None => out.push_str(r#" fill="none""#),
    }
    if let Some(edge) = shape.stroke {
        stroke(out, edge);
    }
    out.push_str("/>");
}

fn stroke(out: &mut String, stroke: Stroke) {
    push(
        out,
        format_args!(
            r#" stroke="{}" stroke-width="{}""#,
            stroke.colour.hex(),
            number(stroke.width)
        ),
    );
    if let Some((dash, gap)) = stroke.dash {
        push(
            out,
            format_args!(r#" stroke-dasharray="{} {}""#, number(dash), number(gap)),
        );
    }
}

/// Two decimals at most, without trailing zeros.
fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" {
        "0".to_owned()
    } else {
        text.to_owned()
    }
}

/// Text as it may stand in XML.
fn escape(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(character),
        }
    }
}
