//! From characters to glyphs: kerning, figures of one width, marks above letters, and what to do
//! about characters that the fonts do not have. What never lives here: lines and places.
//!
//! Nothing that was typed is lost. A letter without a glyph (Chinese, Hebrew) is drawn as a hollow
//! square, for without it the text would say something else; a picture without one (an emoji) is
//! left out, unless there is nothing else to see; an invisible character (a direction mark, a
//! joiner) takes no room. All of them stay in the text layer as they were typed. Only what no PDF/A
//! may hold is exchanged: private use characters become U+FFFD; control characters and
//! noncharacters are left out, line breaks and tabs become blanks.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use rustybuzz::{UnicodeBuffer, script};

use crate::fonts::{Face, LoadedFace};

/// A glyph in its place in a run of text; lengths in em.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    pub(crate) advance: f32,
    pub(crate) right: f32,
    pub(crate) up: f32,
    /// First byte of the text that it stands for.
    pub(crate) start: usize,
    /// First byte after it.
    pub(crate) end: usize,
}

/// A text and its glyphs, in the order of the characters.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shaped {
    pub(crate) text: String,
    pub(crate) glyphs: Vec<Glyph>,
}

/// Shaped texts that papers repeat: labels, promises, sentences. Finding the glyphs of a text
/// takes a quarter of the time of a paper.
type Known = HashMap<String, Arc<Shaped>>;

/// So many texts are kept in each cut; then it begins anew, so that names do not fill the memory.
const KNOWN_AT_MOST: usize = 1_024;
/// Longer texts are hardly ever repeated.
const KNOWN_UP_TO: usize = 256;

static KNOWN: LazyLock<[Mutex<Known>; 6]> = LazyLock::new(Default::default);

/// The glyphs of `text`; `tabular` gives all figures one width. Found anew or remembered, they are
/// the same.
pub(crate) fn shape(text: &str, face: Face, tabular: bool) -> Arc<Shaped> {
    if text.len() > KNOWN_UP_TO {
        return Arc::new(shape_anew(text, face, tabular));
    }
    let at = face as usize * 2 + usize::from(tabular);
    let Some(known) = KNOWN.get(at) else {
        return Arc::new(shape_anew(text, face, tabular));
    };
    // A thread that panicked while it held the texts left them whole: they are only added.
    let found = || known.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(shaped) = found().get(text) {
        return Arc::clone(shaped);
    }
    let shaped = Arc::new(shape_anew(text, face, tabular));
    let mut known = found();
    if known.len() >= KNOWN_AT_MOST {
        known.clear();
    }
    known.insert(text.to_owned(), Arc::clone(&shaped));
    shaped
}

fn shape_anew(text: &str, face: Face, tabular: bool) -> Shaped {
    let font = face.loaded();
    let text = clean(text);
    let mut glyphs = Vec::with_capacity(text.len());
    let mut known_from = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        if font.has(character) && !is_invisible(character) {
            continue;
        }
        if is_mark(character) && !is_picture(character) && at > known_from {
            // A mark that the font lacks still belongs to the letter before it.
            continue;
        }
        shape_known(font, &text, known_from..at, tabular, &mut glyphs);
        let mut end = at + character.len_utf8();
        if is_invisible(character) {
            glyphs.push(Glyph {
                id: font.invisible,
                advance: 0.0,
                right: 0.0,
                up: 0.0,
                start: at,
                end,
            });
        } else {
            // A family of emoji is one glyph, not seven.
            let mut joined = false;
            while let Some(&(_, next)) = characters.peek() {
                let joins = next == '\u{200D}';
                if !(joined || joins || extends(next)) || next.is_whitespace() {
                    break;
                }
                joined = joins;
                end += next.len_utf8();
                characters.next();
            }
            let is_left_out = is_picture(character) && says_more(&text);
            if is_left_out && begins_word(&text, at) && characters.next_if(is_blank).is_some() {
                // One blank is enough where the picture stood between two.
                end += 1;
            }
            let (id, advance) = if is_left_out {
                (font.invisible, 0.0)
            } else {
                (font.stand_in.glyph, font.stand_in.advance)
            };
            glyphs.push(Glyph {
                id,
                advance,
                right: 0.0,
                up: 0.0,
                start: at,
                end,
            });
        }
        known_from = end;
    }
    shape_known(font, &text, known_from..text.len(), tabular, &mut glyphs);
    Shaped { text, glyphs }
}

/// Shapes a stretch of characters that the font has.
fn shape_known(
    font: &LoadedFace,
    text: &str,
    range: std::ops::Range<usize>,
    tabular: bool,
    glyphs: &mut Vec<Glyph>,
) {
    let base = range.start;
    let Some(part) = text.get(range.clone()).filter(|part| !part.is_empty()) else {
        return;
    };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(part);
    buffer.set_direction(rustybuzz::Direction::LeftToRight);
    buffer.set_script(script::LATIN);
    let Some(plan) = font.plan(tabular, part.chars().any(is_mark)) else {
        return;
    };
    let shaped = rustybuzz::shape_with_plan(&font.shaper, plan, buffer);
    let infos = shaped.glyph_infos();
    #[expect(
        clippy::cast_precision_loss,
        reason = "advances are a few thousand units"
    )]
    let em = |units: i32| units as f32 / font.units_per_em;
    for (at, (info, position)) in infos.iter().zip(shaped.glyph_positions()).enumerate() {
        let cluster = info.cluster as usize;
        let end = infos
            .iter()
            .skip(at)
            .map(|next| next.cluster as usize)
            .find(|next| *next > cluster)
            .unwrap_or(part.len());
        // A mark that the font lacks, above a letter that it has: the square says so.
        let id = u16::try_from(info.glyph_id).ok().filter(|id| *id != 0);
        glyphs.push(Glyph {
            id: id.unwrap_or(font.stand_in.glyph),
            advance: if id.is_some() {
                em(position.x_advance)
            } else {
                font.stand_in.advance
            },
            right: em(position.x_offset),
            up: em(position.y_offset),
            start: base + cluster,
            end: base + end,
        });
    }
}

/// The text as it may stand in a PDF/A.
fn clean(text: &str) -> String {
    text.chars()
        .filter_map(|character| match character {
            '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
            '\u{FEFF}' | '\u{FDD0}'..='\u{FDEF}' => None,
            '\u{E000}'..='\u{F8FF}' => Some('\u{FFFD}'),
            _ if character.is_control() || u32::from(character) & 0xFFFE == 0xFFFE => None,
            _ if u32::from(character) >= 0xF_0000 => Some('\u{FFFD}'),
            _ => Some(character),
        })
        .collect()
}

/// Characters without a picture: joiners, direction marks, soft hyphens, variation selectors.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{180B}'..='\u{180E}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Emoji and the like, which say nothing that the words beside them do not. Letters and figures in
/// circles are none.
pub(crate) fn is_picture(character: char) -> bool {
    matches!(
        character,
        '\u{20E3}'
            | '\u{231A}'..='\u{231B}'
            | '\u{23E9}'..='\u{23FA}'
            | '\u{2600}'..='\u{2775}'
            | '\u{2B1B}'..='\u{2B55}'
            | '\u{1F000}'..='\u{1F0FF}'
            | '\u{1F1E6}'..='\u{1F1FF}'
            | '\u{1F300}'..='\u{1FAFF}'
    )
}

/// Whether something of the text is left to see without its pictures.
fn says_more(text: &str) -> bool {
    text.chars().any(|character| {
        let is_hidden = character.is_whitespace() || is_invisible(character);
        !is_hidden && !is_picture(character) && !extends(character)
    })
}

fn begins_word(text: &str, at: usize) -> bool {
    text.get(..at)
        .is_none_or(|before| before.is_empty() || before.ends_with(' '))
}

fn is_blank(&(_, character): &(usize, char)) -> bool {
    character == ' '
}

/// Letters of scripts that run from right to left.
pub(crate) fn is_right_to_left(character: char) -> bool {
    matches!(
        u32::from(character),
        0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFE | 0x1_0800..=0x1_0FFF | 0x1_E800..=0x1_EFFF
    )
}

/// Marks that stand above or below the letter before them.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

/// Characters that change the one before them and get no square of their own.
fn extends(character: char) -> bool {
    is_mark(character)
        || matches!(character, '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
}
