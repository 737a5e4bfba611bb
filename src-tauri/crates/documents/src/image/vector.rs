//! Drawings: SVG, understood once, and drawn as lines and fills on paper. What never lives here:
//! what a drawing may hold, which is looked at before, and the writing of PDFs.

use std::sync::Arc;

use usvg::{Group, Node, Options, Paint, Tree, WriteOptions};

use super::{ImageError, vector_check};

/// Parts of paths that a drawing may have.
const MOST_SEGMENTS: usize = 20_000;
/// Understanding a drawing takes a call for every level of it.
const STACK: usize = 64 << 20;

/// A drawing that can be drawn; copies share it.
#[derive(Clone)]
pub(crate) struct Drawing {
    pub(crate) tree: Arc<Tree>,
    /// What can be seen of it.
    pub(crate) seen: usvg::Rect,
}

impl Drawing {
    /// Width and height of what can be seen.
    pub(super) fn size(&self) -> (f32, f32) {
        (self.seen.width(), self.seen.height())
    }

    /// The drawing for a window: paths, fills and strokes, and nothing else; cut to what is seen.
    pub(super) fn simplified(&self) -> String {
        let written = self.tree.to_string(&WriteOptions {
            coordinates_precision: 4,
            indent: usvg::Indent::None,
            ..WriteOptions::default()
        });
        let (seen, size) = (self.seen, self.tree.size());
        let head = format!(
            r#"<svg width="{}" height="{}" "#,
            size.width(),
            size.height()
        );
        let cut = format!(
            r#"<svg width="{width}" height="{height}" viewBox="{} {} {width} {height}" "#,
            seen.x(),
            seen.y(),
            width = seen.width(),
            height = seen.height()
        );
        written.replacen(&head, &cut, 1)
    }
}

/// Reads a drawing; refused with what it holds that papers do not draw.
pub(super) fn read(text: &str) -> Result<Drawing, ImageError> {
    let document = vector_check::document(text)?;
    let tree = understood(&document)?;
    let mut segments = 0;
    let mut is_seen = false;
    check(tree.root(), &mut segments, &mut is_seen)?;
    let area = tree.root().abs_layer_bounding_box().to_rect();
    let view = tree.size().to_rect(0.0, 0.0);
    let seen = view
        .and_then(|view| overlap(area, view))
        .filter(|_| is_seen)
        .ok_or(ImageError::Invisible)?;
    Ok(Drawing {
        tree: Arc::new(tree),
        seen,
    })
}

/// On a stack of its own, because a drawing decides how deep this goes.
fn understood(document: &usvg::roxmltree::Document<'_>) -> Result<Tree, ImageError> {
    let read = || {
        // Pictures inside a drawing are refused before; none is ever fetched.
        let mut options = Options::default();
        options.image_href_resolver.resolve_data = Box::new(|_, _, _| None);
        options.image_href_resolver.resolve_string = Box::new(|_, _| None);
        Tree::from_xmltree(document, &options)
    };
    let result = std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        thread
            .spawn_scoped(scope, read)
            .map(std::thread::ScopedJoinHandle::join)
    });
    let broken = |reason: &str| ImageError::Broken(reason.to_owned());
    result
        .map_err(|error| broken(&error.to_string()))?
        .map_err(|_| broken("the drawing cannot be understood"))?
        .map_err(|error| match error {
            usvg::Error::ElementsLimitReached => ImageError::TooComplicated,
            other => broken(&other.to_string()),
        })
}

/// What both areas share.
fn overlap(one: usvg::Rect, other: usvg::Rect) -> Option<usvg::Rect> {
    usvg::Rect::from_ltrb(
        one.left().max(other.left()),
        one.top().max(other.top()),
        one.right().min(other.right()),
        one.bottom().min(other.bottom()),
    )
    .filter(|area| area.width() > 0.0 && area.height() > 0.0)
}

fn check(group: &Group, segments: &mut usize, is_seen: &mut bool) -> Result<(), ImageError> {
    if !group.filters().is_empty() {
        return Err(ImageError::Unsupported("filter"));
    }
    if group.mask().is_some() {
        return Err(ImageError::Unsupported("mask"));
    }
    if group.blend_mode() != usvg::BlendMode::Normal {
        return Err(ImageError::Unsupported("blend mode"));
    }
    let mut clip = group.clip_path();
    while let Some(path) = clip {
        let mut ignored = false;
        check(path.root(), segments, &mut ignored)?;
        clip = path.clip_path();
    }
    for node in group.children() {
        match node {
            Node::Group(group) => check(group, segments, is_seen)?,
            Node::Path(path) => {
                *segments += path.data().len();
                if *segments > MOST_SEGMENTS {
                    return Err(ImageError::TooComplicated);
                }
                let fill = path.fill().map(|fill| (fill.paint(), fill.opacity().get()));
                let stroke = path.stroke();
                let stroke = stroke.map(|stroke| (stroke.paint(), stroke.opacity().get()));
                for (paint, opacity) in [fill, stroke].into_iter().flatten() {
                    *is_seen |= path.is_visible() && opacity > 0.02 && shows(paint)?;
                }
            }
            Node::Image(_) => return Err(ImageError::Unsupported("image")),
            Node::Text(_) => return Err(ImageError::Unsupported("text")),
        }
    }
    Ok(())
}

/// Whether a paint can be seen on white paper.
fn shows(paint: &Paint) -> Result<bool, ImageError> {
    let is_dark = |colour: usvg::Color| colour.red.min(colour.green).min(colour.blue) < 250;
    let any = |stops: &[usvg::Stop]| stops.iter().any(|stop| is_dark(stop.color()));
    match paint {
        Paint::Color(colour) => Ok(is_dark(*colour)),
        Paint::LinearGradient(gradient) => Ok(any(gradient.stops())),
        Paint::RadialGradient(gradient) => Ok(any(gradient.stops())),
        Paint::Pattern(_) => Err(ImageError::Unsupported("pattern")),
    }
}
