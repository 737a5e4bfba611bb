//! Breaking a text into lines of a width. What never lives here: places on a page.
//!
//! Lines break after blanks, after `@`, and after a slash between letters. A word that is wider
//! than the column breaks after a dot or the like, and if there is none, anywhere; but no line
//! ends in a hyphen, so that every value can be found as it was typed.

use crate::colour::Colour;
use crate::fonts::Face;
use crate::page::{Item, Mark, Owner, TextRun};
use crate::shape::{Glyph, Shaped, is_invisible, is_right_to_left, shape};

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub(crate) face: Face,
    pub(crate) size: f32,
    /// From baseline to baseline.
    pub(crate) leading: f32,
    pub(crate) colour: Colour,
    /// In em.
    pub(crate) tracking: f32,
    pub(crate) tabular: bool,
}

impl Style {
    pub(crate) const fn new(face: Face, size: f32, leading: f32, colour: Colour) -> Self {
        Self {
            face,
            size,
            leading,
            colour,
            tracking: 0.0,
            tabular: false,
        }
    }

    pub(crate) const fn tracked(self, tracking: f32) -> Self {
        Self { tracking, ..self }
    }

    pub(crate) const fn tabular(self) -> Self {
        Self {
            tabular: true,
            ..self
        }
    }

    pub(crate) const fn coloured(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }
}

/// A line of text that has no place yet.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    text: String,
    glyphs: Vec<Glyph>,
    style: Style,
    /// In points, without blanks at the end.
    pub(crate) width: f32,
}

impl Line {
    /// The line at a place.
    pub(crate) fn at(self, x: f32, baseline: f32, owner: Owner) -> Item {
        let style = self.style;
        Item {
            owner,
            mark: Mark::Text(TextRun {
                x,
                baseline,
                face: style.face,
                size: style.size,
                tracking: style.tracking,
                tabular: style.tabular,
                colour: style.colour,
                opacity: 1.0,
                rotation: 0.0,
                text: self.text,
                width: self.width,
                glyphs: self.glyphs,
            }),
        }
    }
}

/// The text on one line, however wide.
pub(crate) fn single(text: &str, style: &Style) -> Line {
    let shaped = shape(text, style.face, style.tabular);
    let all = 0..shaped.glyphs.len();
    line(&shaped, all, style)
}

/// The text on one line, made smaller until it fits; at last it is cut into what fits at 60 %.
pub(crate) fn fitted(text: &str, style: &Style, width: f32) -> Line {
    let mut smaller = *style;
    loop {
        let line = single(text, &smaller);
        if line.width <= width {
            return line;
        }
        if smaller.size < style.size * 0.6 {
            return shortened(text, &smaller, width);
        }
        smaller.size *= 0.95;
    }
}

/// The beginning of the text that fits, and that it goes on.
pub(crate) fn shortened(text: &str, style: &Style, width: f32) -> Line {
    const GOES_ON: &str = "…";
    let shaped = shape(text, style.face, style.tabular);
    let room = width - single(GOES_ON, style).width;
    let mut used = 0.0;
    let first_out = shaped.glyphs.iter().find(|glyph| {
        used += advance(glyph, style);
        used > room
    });
    let end = first_out.map_or(shaped.text.len(), |glyph| glyph.start);
    let kept = shaped.text.get(..end).unwrap_or_default();
    single(&format!("{}{GOES_ON}", kept.trim_end()), style)
}

/// About the width of the text on one line: without kerning, but in a tenth of the time.
pub(crate) fn about(text: &str, style: &Style) -> f32 {
    let font = style.face.loaded();
    text.chars()
        .map(|character| font.advance(character) + style.tracking)
        .sum::<f32>()
        * style.size
}

/// Lines no wider than `width`, each as full as possible.
pub(crate) fn wrapped(text: &str, style: &Style, width: f32) -> Vec<Line> {
    let shaped = shape(text, style.face, style.tabular);
    cut(&shaped, style, width)
}

/// As [`wrapped`], but a short word does not stand alone on the last line if a little less width
/// helps it.
pub(crate) fn settled(text: &str, style: &Style, width: f32) -> Vec<Line> {
    let shaped = shape(text, style.face, style.tabular);
    let lines = cut(&shaped, style, width);
    let is_alone = |line: &Line| !line.text.trim_end().contains(' ') && line.width < width * 0.2;
    if lines.len() < 2 || !lines.last().is_some_and(is_alone) {
        return lines;
    }
    let forced = breaks(&shaped, style, width).forced;
    for percent in [96.0, 92.0, 88.0, 84.0] {
        let narrower = width * percent / 100.0;
        let found = breaks(&shaped, style, narrower);
        if found.ends.len() != lines.len() || found.forced > forced {
            break;
        }
        let better = cut(&shaped, style, narrower);
        if !better.last().is_some_and(is_alone) {
            return better;
        }
    }
    lines
}

/// As few lines as [`wrapped`] gives, of about the same length.
pub(crate) fn balanced(text: &str, style: &Style, width: f32) -> Vec<Line> {
    let shaped = shape(text, style.face, style.tabular);
    let lines = cut(&shaped, style, width);
    if lines.len() < 2 {
        return lines;
    }
    let forced = breaks(&shaped, style, width).forced;
    let (mut low, mut high) = (width / 2.0, width);
    for _ in 0..6 {
        let middle = f32::midpoint(low, high);
        let narrower = breaks(&shaped, style, middle);
        if narrower.ends.len() == lines.len() && narrower.forced <= forced {
            high = middle;
        } else {
            low = middle;
        }
    }
    cut(&shaped, style, high)
}

fn cut(shaped: &Shaped, style: &Style, width: f32) -> Vec<Line> {
    let mut start = 0;
    let mut lines = Vec::new();
    for end in breaks(shaped, style, width).ends {
        lines.push(line(shaped, start..end, style));
        start = end;
    }
    lines
}

fn advance(glyph: &Glyph, style: &Style) -> f32 {
    (glyph.advance + style.tracking) * style.size
}

/// Where a line may end, from the best place to the last resort.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Chance {
    Resort,
    Inside,
    Good,
}

/// Where lines end.
#[derive(Default)]
struct Breaks {
    /// Indices of the glyphs after the last of each line.
    ends: Vec<usize>,
    /// How many lines end inside a word.
    forced: usize,
}

fn breaks(shaped: &Shaped, style: &Style, width: f32) -> Breaks {
    let glyphs = &shaped.glyphs;
    let Breaks {
        mut ends,
        mut forced,
    } = Breaks::default();
    let mut start = 0;
    while start < glyphs.len() {
        let mut best: [Option<usize>; 3] = [None; 3];
        let mut used = 0.0;
        let mut at = start;
        let end = loop {
            let Some(glyph) = glyphs.get(at) else {
                break glyphs.len();
            };
            let blank = is_blank(shaped, glyph);
            used += advance(glyph, style);
            if used > width + 0.01 && !blank {
                let [resort, inside, good] = best;
                forced += usize::from(good.is_none());
                let chosen = good.or(inside).or(resort);
                break chosen.unwrap_or_else(|| cluster_end(glyphs, at));
            }
            at += 1;
            if let Some(chance) = chance(shaped, at)
                && let Some(place) = best.get_mut(chance as usize)
            {
                *place = Some(at);
            }
        };
        ends.push(end);
        start = end;
    }
    if ends.is_empty() {
        ends.push(0);
    }
    Breaks { ends, forced }
}

/// The first index after `at` where another cluster begins.
fn cluster_end(glyphs: &[Glyph], at: usize) -> usize {
    let start = glyphs.get(at).map(|glyph| glyph.start);
    (at + 1..glyphs.len())
        .find(|next| glyphs.get(*next).map(|glyph| glyph.start) != start)
        .unwrap_or(glyphs.len())
}

/// Whether a line may end before glyph `at`.
fn chance(shaped: &Shaped, at: usize) -> Option<Chance> {
    let (last, next) = (shaped.glyphs.get(at - 1)?, shaped.glyphs.get(at)?);
    if last.start == next.start || is_blank(shaped, next) {
        return None;
    }
    let before = shaped.text.get(..last.end)?;
    let after = shaped.text.get(next.start..)?.chars().next()?;
    let mut before = before.chars().rev();
    let last = before.next()?;
    // Readers of the text layer take a hyphen at the end of a line for a broken word and drop it.
    let after_hyphen =
        last == '-' || (last == ' ' && before.find(|word| *word != ' ') == Some('-'));
    if after_hyphen {
        return (last == ' ').then_some(Chance::Resort);
    }
    Some(match last {
        ' ' | '@' | '\u{200B}' | '\u{2009}' => Chance::Good,
        '/' if before.next().is_some_and(char::is_alphabetic) && after.is_alphabetic() => {
            Chance::Good
        }
        _ if is_ideograph(last) || is_ideograph(after) => Chance::Good,
        '.' | '_' | '/' | '+' | ',' => Chance::Inside,
        _ if is_invisible(after) => return None,
        _ => Chance::Resort,
    })
}

fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{20000}'..='\u{3FFFF}')
}

fn is_blank(shaped: &Shaped, glyph: &Glyph) -> bool {
    shaped.text.get(glyph.start..glyph.end) == Some(" ")
}

/// The glyphs of a range as a line of its own.
///
/// Blanks that must not break have done their work here; in the text layer they become plain
/// ones, so that `4.800,00 €` is found as people type it.
fn line(shaped: &Shaped, range: std::ops::Range<usize>, style: &Style) -> Line {
    let part = shaped.glyphs.get(range).unwrap_or_default();
    let blanks = part
        .iter()
        .rev()
        .take_while(|glyph| is_blank(shaped, glyph))
        .count();
    let width = part
        .iter()
        .take(part.len() - blanks)
        .map(|glyph| advance(glyph, style))
        .sum();
    let mut text = String::new();
    let mut glyphs: Vec<Glyph> = Vec::with_capacity(part.len());
    let mut cluster = None;
    for glyph in part {
        if cluster != Some(glyph.start) {
            cluster = Some(glyph.start);
            let words = shaped.text.get(glyph.start..glyph.end).unwrap_or_default();
            let start = text.len();
            text.extend(words.chars().map(|character| match character {
                '\u{A0}' | '\u{202F}' => ' ',
                _ => character,
            }));
            glyphs.push(Glyph {
                start,
                end: text.len(),
                ..glyph.clone()
            });
        } else if let Some(first) = glyphs.last() {
            let (start, end) = (first.start, first.end);
            glyphs.push(Glyph {
                start,
                end,
                ..glyph.clone()
            });
        }
    }
    turn_right_to_left(&text, &mut glyphs);
    Line {
        text,
        glyphs,
        style: *style,
        width,
    }
}

/// Puts stretches of Hebrew or Arabic into the order in which they are seen, which is what
/// readers of the text layer expect.
fn turn_right_to_left(text: &str, glyphs: &mut [Glyph]) {
    if !text.chars().any(is_right_to_left) {
        return;
    }
    let strong = |glyph: &Glyph| {
        let part = text.get(glyph.start..glyph.end).unwrap_or_default();
        if part.chars().any(is_right_to_left) {
            Some(true)
        } else {
            part.chars().any(char::is_alphanumeric).then_some(false)
        }
    };
    let mut at = 0;
    while at < glyphs.len() {
        if glyphs.get(at).and_then(strong) != Some(true) {
            at += 1;
            continue;
        }
        let mut last = at;
        let mut ahead = at + 1;
        while let Some(glyph) = glyphs.get(ahead) {
            match strong(glyph) {
                Some(true) => last = ahead,
                Some(false) => break,
                None => {}
            }
            ahead += 1;
        }
        if let Some(stretch) = glyphs.get_mut(at..=last) {
            stretch.reverse();
        }
        at = last + 1;
    }
}
