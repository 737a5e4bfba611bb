//! Free room in a drawing: which of several spots a label can take without covering what is
//! there. What never lives here: what the labels say, and which spots would do.

use super::Scale;
use crate::page::Area;

/// Capitals above the baseline.
const ABOVE: f32 = 6.2;
/// Descenders below it.
const BELOW: f32 = 1.8;
/// Between labels.
const APART: f32 = 3.0;

/// A place that would do for a label.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    /// Left end.
    pub(super) x: f32,
    /// Baseline.
    pub(super) baseline: f32,
    /// Where a line down to the mark would stand, and where it would end.
    pub(super) lead: Option<(f32, f32)>,
    /// Only if there is no other way: nothing joins the label to its mark.
    pub(super) is_loose: bool,
}

impl Spot {
    /// What a label of this width covers here.
    pub(super) fn area(&self, width: f32) -> Area {
        Area {
            left: self.x,
            top: self.baseline - ABOVE,
            right: self.x + width,
            bottom: self.baseline + BELOW,
        }
    }

    /// What the line down to the mark covers.
    fn lead_area(&self) -> Option<Area> {
        let (x, bottom) = self.lead?;
        let top = self.lead_from()?;
        Some(Area {
            left: x - 1.0,
            top,
            right: x + 1.0,
            bottom,
        })
    }

    /// Where the line down to the mark begins.
    pub(super) fn lead_from(&self) -> Option<f32> {
        self.lead.map(|_| self.baseline + BELOW)
    }
}

/// A label that looks for a place.
#[derive(Debug)]
pub(super) struct Wanted {
    pub(super) width: f32,
    /// The best first.
    pub(super) spots: Vec<Spot>,
}

/// What is taken so far.
#[derive(Debug)]
pub(super) struct Room {
    left: f32,
    right: f32,
    /// Marks, lines to them, and labels with some space around.
    taken: Vec<Area>,
    /// Labels as they are.
    labels: Vec<Area>,
}

impl Room {
    pub(super) fn new(scale: Scale, obstacles: Vec<Area>) -> Self {
        Self {
            left: scale.left,
            right: scale.right,
            taken: obstacles,
            labels: Vec::new(),
        }
    }

    /// A spot for each label, the first ones as good as the others allow. If there is no way to
    /// place them all, each takes the first that is free.
    pub(super) fn find(&mut self, wanted: &[Wanted]) -> Vec<Option<Spot>> {
        let mut chosen = Vec::with_capacity(wanted.len());
        for may_be_loose in [false, true] {
            if self.arrange(wanted, may_be_loose, &mut chosen) {
                return chosen.into_iter().map(Some).collect();
            }
        }
        wanted
            .iter()
            .map(|label| {
                let mut spots = label.spots.iter();
                spots.find(|spot| self.take(spot, label.width)).copied()
            })
            .collect()
    }

    /// Depth first: a spot for the first label with which the rest finds one too.
    fn arrange(&mut self, wanted: &[Wanted], may_be_loose: bool, chosen: &mut Vec<Spot>) -> bool {
        let Some((first, rest)) = wanted.split_first() else {
            return true;
        };
        for spot in first
            .spots
            .iter()
            .filter(|spot| may_be_loose || !spot.is_loose)
        {
            let before = (self.taken.len(), self.labels.len());
            if !self.take(spot, first.width) {
                continue;
            }
            chosen.push(*spot);
            if self.arrange(rest, may_be_loose, chosen) {
                return true;
            }
            chosen.pop();
            self.taken.truncate(before.0);
            self.labels.truncate(before.1);
        }
        false
    }

    /// Takes the spot if it is free.
    fn take(&mut self, spot: &Spot, width: f32) -> bool {
        let area = spot.area(width);
        let lead = spot.lead_area();
        let is_free = area.left >= self.left - 0.01
            && area.right <= self.right + 0.01
            && !self.taken.iter().any(|taken| taken.overlaps(&area))
            && lead.is_none_or(|lead| !self.labels.iter().any(|label| label.overlaps(&lead)));
        if is_free {
            self.labels.push(area);
            self.taken.push(Area {
                left: area.left - APART,
                right: area.right + APART,
                ..area
            });
            self.taken.extend(lead);
        }
        is_free
    }
}
