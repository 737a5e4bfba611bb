//! Why a logo, a signature or a colour was not taken, in words.

use words::Words;

use super::field_name;
use crate::problem::Problem;

/// Bytes of a mebibyte.
const MEBIBYTE: i64 = 1 << 20;
/// Pixels of a megapixel.
const MEGAPIXEL: i64 = 1_000_000;

/// A refusal that concerns a picture or a colour; none if it concerns something else.
pub(super) fn refusal(problem: &Problem, words: Words) -> Option<String> {
    let field = field_name(problem.field()?, words);
    let number = |name| problem.number(name).unwrap_or_default();
    let what = problem.text("what").unwrap_or_default();
    Some(match problem.text("reason")? {
        "picture_bytes" => words.problem_picture_bytes(&field, number("max") / MEBIBYTE),
        "picture_pixels" => words.problem_picture_pixels(
            &field,
            &number("height").to_string(),
            number("max") / MEGAPIXEL,
            &number("width").to_string(),
        ),
        "picture_format" => words.problem_picture_format(&field),
        "picture_broken" => words.problem_picture_broken(&field),
        "picture_forbidden" => words.problem_picture_forbidden(&field, what),
        "picture_unsupported" => words.problem_picture_unsupported(&field, &part(what, words)),
        "picture_complicated" => words.problem_picture_complicated(&field),
        "picture_invisible" => words.problem_picture_invisible(&field),
        "no_colour" => words.problem_no_colour(&field),
        "colour_too_light" => words.problem_colour_too_light(&field),
        _ => return None,
    })
}

/// What to do about it.
pub(super) fn remedy(problem: &Problem, words: Words) -> Option<String> {
    Some(match problem.text("reason")? {
        "picture_bytes" | "picture_pixels" => words.problem_picture_smaller(),
        "picture_format" | "picture_broken" => words.problem_picture_save_again(),
        "picture_forbidden" | "picture_unsupported" | "picture_complicated" => {
            words.problem_picture_plain()
        }
        "picture_invisible" => words.problem_picture_dark(),
        "colour_too_light" => {
            words.problem_colour_nearest(problem.text("nearest").unwrap_or_default())
        }
        _ => return None,
    })
}

/// A part of a drawing that papers cannot draw.
fn part(what: &str, words: Words) -> String {
    match what {
        "text" => words.picture_part_text(),
        "image" => words.picture_part_image(),
        "mask" => words.picture_part_mask(),
        "pattern" => words.picture_part_pattern(),
        "marker" => words.picture_part_marker(),
        "blend mode" => words.picture_part_blend(),
        _ => words.picture_part_filter(),
    }
}
