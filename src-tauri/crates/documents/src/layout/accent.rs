//! The company's colour in place of the program's own, once everything is in its place. What never
//! lives here: whether a colour reads, which is looked at before.

use crate::colour::Colour;
use crate::page::{Mark, Page};

/// Gives what someone can still act on the company's colour.
pub(super) fn colour(pages: &mut [Page], accent: Option<Colour>) {
    let Some(accent) = accent.filter(|accent| *accent != Colour::ACCENT) else {
        return;
    };
    let ground = accent.ground();
    let change = |colour: &mut Colour| match *colour {
        Colour::ACCENT => *colour = accent,
        Colour::OPEN => *colour = ground,
        _ => {}
    };
    for item in pages.iter_mut().flat_map(|page| &mut page.items) {
        match &mut item.mark {
            Mark::Text(run) => change(&mut run.colour),
            Mark::Lines(lines) => change(&mut lines.stroke.colour),
            Mark::Shape(shape) => {
                shape.fill.as_mut().map(change);
                if let Some(stroke) = &mut shape.stroke {
                    change(&mut stroke.colour);
                }
            }
            Mark::Picture(_) => {}
        }
    }
}
