//! The axis of a drawing: months, years, and today, whose chip takes the place of its month.
//! What never lives here: bars and marks.

use super::{Month, QUIET, Ruler, RulerMark, STRONG, Scale, level, line};
use crate::colour::Colour;
use crate::lines::{about, single};
use crate::page::{Area, Item, Mark, Outline, Owner, Shape, Stroke};

/// Width of the axis and its ticks.
const LINE: f32 = 0.6;
/// Between years.
const APART: f32 = 4.0;
/// Every so many years get a label.
const YEAR_STEPS: [u32; 5] = [1, 2, 5, 10, 25];
/// Months narrower than this get no tick.
const TICK_FROM: f32 = 2.5;
/// Months narrower than this get no letter.
const LETTER_FROM: f32 = 8.0;

pub(super) fn draw(ruler: &Ruler, scale: Scale, owner: Owner, items: &mut Vec<Item>) {
    let mut put = |mark| {
        items.push(Item {
            owner: Owner::Layout,
            mark,
        });
    };
    let stroke = Stroke::solid(Colour::AXIS, LINE);
    put(line(
        (scale.left, level::AXIS),
        (scale.right, level::AXIS),
        stroke,
    ));
    for month in &ruler.months {
        let x = scale.at(month.at);
        let width = scale.at(month.to) - x;
        if month.year.is_some() {
            let stroke = Stroke::solid(Colour::OUTLINE, 0.75);
            put(line((x, level::AXIS), (x, level::AXIS + 6.6), stroke));
        } else if width >= TICK_FROM {
            put(line((x, level::AXIS), (x, level::AXIS + 3.6), stroke));
        }
    }
    let chip = ruler.today.as_ref().map(|today| chip_area(today, scale));
    months(&ruler.months, scale, chip, owner, items);
    years(&ruler.months, scale, owner, items);
    if let (Some(today), Some(area)) = (&ruler.today, chip) {
        draw_today(today, area, scale, owner, items);
    }
}

/// Names of the months, one letter each where one name does not fit, none where a letter does not.
fn months(months: &[Month], scale: Scale, chip: Option<Area>, owner: Owner, items: &mut Vec<Item>) {
    let width = |month: &Month| scale.at(month.to) - scale.at(month.at);
    let fit = months
        .iter()
        .all(|month| about(&month.label, &QUIET) + 3.0 <= width(month));
    for month in months {
        let label = if fit {
            month.label.clone()
        } else if width(month) >= LETTER_FROM {
            month.label.chars().take(1).collect()
        } else {
            continue;
        };
        let label = single(&label, &QUIET);
        let x = f32::midpoint(scale.at(month.at), scale.at(month.to)) - label.width / 2.0;
        let hidden =
            chip.is_some_and(|chip| x < chip.right + 1.5 && chip.left - 1.5 < x + label.width);
        if !hidden {
            items.push(label.at(x, level::MONTHS, owner));
        }
    }
}

/// Years where they begin, as many as fit: every one, every second, every fifth …
fn years(months: &[Month], scale: Scale, owner: Owner, items: &mut Vec<Item>) {
    let labels: Vec<(f32, &String)> = months
        .iter()
        .filter_map(|month| Some((scale.at(month.at), month.year.as_ref()?)))
        .collect();
    let step = YEAR_STEPS.into_iter().find(|step| {
        let shown: Vec<_> = labels
            .iter()
            .filter(|(_, year)| is_shown(year, *step))
            .collect();
        shown.windows(2).all(|pair| match pair {
            [(from, year), (to, _)] => about(year, &STRONG) + APART <= to - from,
            _ => true,
        })
    });
    let mut free_from = scale.left;
    for (x, year) in labels {
        let label = single(year, &STRONG);
        let fits = x + 0.01 >= free_from && x + label.width <= scale.right;
        if fits && is_shown(year, step.unwrap_or(1)) {
            free_from = x + label.width + APART;
            items.push(label.at(x, level::YEARS, owner));
        }
    }
}

/// Whether a year is one of every `step`.
fn is_shown(year: &str, step: u32) -> bool {
    year.parse::<u32>().map_or(true, |year| year % step == 0)
}

fn chip_area(today: &RulerMark, scale: Scale) -> Area {
    let width = single(&today.date, &STRONG).width + 10.0;
    let left = (scale.at(today.at) - width / 2.0)
        .min(scale.right - width)
        .max(scale.left);
    Area {
        left,
        top: level::CHIP_TOP,
        right: left + width,
        bottom: level::CHIP_BOTTOM,
    }
}

fn draw_today(today: &RulerMark, area: Area, scale: Scale, owner: Owner, items: &mut Vec<Item>) {
    let x = scale.at(today.at);
    items.push(Item {
        owner: Owner::Layout,
        mark: line(
            (x, -4.4),
            (x, level::CHIP_TOP),
            Stroke::dashed(Colour::INK, 0.75, 1.5, 1.5),
        ),
    });
    items.push(Item {
        owner: Owner::Layout,
        mark: Mark::Shape(Shape {
            outline: Outline::Rectangle { area, radius: 2.2 },
            fill: Some(Colour::INK),
            stroke: None,
        }),
    });
    let style = STRONG.coloured(Colour::PAPER);
    items.push(single(&today.date, &style).at(area.left + 5.0, level::MONTHS - 0.2, owner));
}
