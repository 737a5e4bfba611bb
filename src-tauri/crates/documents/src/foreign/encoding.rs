//! How a text file is encoded, decided by all of its bytes: what is not certain is refused with
//! the line, because a name with a wrong letter is found much later than a refusal.
//! Never: splitting into cells.

use encoding_rs::{Encoding, ISO_8859_15, WINDOWS_1252};

use super::error::ForeignError;

const UTF_8_MARK: &[u8] = b"\xEF\xBB\xBF";
const UTF_16_LITTLE_MARK: &[u8] = b"\xFF\xFE";
const UTF_16_BIG_MARK: &[u8] = b"\xFE\xFF";

/// A text and the name of its encoding.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) encoding: &'static str,
}

/// Decodes a whole file.
pub(super) fn decode(bytes: Vec<u8>) -> Result<Decoded, ForeignError> {
    let decoded = if let Some(rest) = bytes.strip_prefix(UTF_8_MARK) {
        // The mark promises UTF-8: whatever is none was added by something else.
        let text = std::str::from_utf8(rest).map_err(|error| ForeignError::MixedEncodings {
            line: line_at(rest, error.valid_up_to()),
        })?;
        Decoded {
            text: text.to_owned(),
            encoding: "UTF-8",
        }
    } else if let Some(rest) = bytes.strip_prefix(UTF_16_LITTLE_MARK) {
        utf_16(rest, ByteOrder::Little)?
    } else if let Some(rest) = bytes.strip_prefix(UTF_16_BIG_MARK) {
        utf_16(rest, ByteOrder::Big)?
    } else if let Some(order) = order_without_mark(&bytes) {
        utf_16(&bytes, order)?
    } else {
        match String::from_utf8(bytes) {
            Ok(text) => Decoded {
                text,
                encoding: "UTF-8",
            },
            Err(error) => one_byte(error.as_bytes())?,
        }
    };
    if decoded.text.contains('\0') {
        return Err(ForeignError::NotATable);
    }
    Ok(decoded)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ByteOrder {
    Little,
    Big,
}

/// UTF-16 without a mark: most signs of a European list have a zero as one of their bytes, always
/// on the same side.
fn order_without_mark(bytes: &[u8]) -> Option<ByteOrder> {
    const LOOKED_AT: usize = 4096;
    let sample = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let pairs = sample.chunks_exact(2);
    let number_of_pairs = pairs.len();
    let (mut first, mut second) = (0, 0);
    for pair in pairs {
        first += usize::from(pair.first() == Some(&0));
        second += usize::from(pair.last() == Some(&0));
    }
    let is_most = |count: usize| number_of_pairs > 1 && count * 2 > number_of_pairs;
    match (is_most(first), is_most(second)) {
        (false, true) => Some(ByteOrder::Little),
        (true, false) => Some(ByteOrder::Big),
        _ => None,
    }
}

fn utf_16(bytes: &[u8], order: ByteOrder) -> Result<Decoded, ForeignError> {
    let units = bytes.chunks_exact(2).map(|pair| {
        let pair = [
            pair.first().copied().unwrap_or_default(),
            pair.last().copied().unwrap_or_default(),
        ];
        match order {
            ByteOrder::Little => u16::from_le_bytes(pair),
            ByteOrder::Big => u16::from_be_bytes(pair),
        }
    });
    let mut text = String::with_capacity(bytes.len() / 2);
    for sign in char::decode_utf16(units) {
        match sign {
            Ok(sign) => text.push(sign),
            Err(_) => return Err(unknown_after(&text)),
        }
    }
    if !bytes.len().is_multiple_of(2) {
        return Err(unknown_after(&text));
    }
    Ok(Decoded {
        text,
        encoding: match order {
            ByteOrder::Little => "UTF-16LE",
            ByteOrder::Big => "UTF-16BE",
        },
    })
}

fn unknown_after(text: &str) -> ForeignError {
    ForeignError::UnknownEncoding {
        line: line_at(text.as_bytes(), text.len()),
    }
}

/// One byte a sign: Windows-1252, or ISO-8859-15 where the sign for the euro says so. Refuses a
/// file that has lines in UTF-8 as well, or bytes that neither of the two uses like this.
fn one_byte(bytes: &[u8]) -> Result<Decoded, ForeignError> {
    if bytes.contains(&0) {
        return Err(ForeignError::NotATable);
    }
    if let Some(at) = change_of_encoding(bytes) {
        return Err(ForeignError::MixedEncodings {
            line: line_at(bytes, at),
        });
    }
    if let Some(at) = implausible(bytes) {
        return Err(ForeignError::UnknownEncoding {
            line: line_at(bytes, at),
        });
    }
    // 0xA4 is the euro in ISO-8859-15, a sign that nobody types in Windows-1252, and some letters
    // are fractions and accents there; 0x80 to 0x9F are signs in Windows-1252 alone.
    let latin = bytes.iter().enumerate().position(|(at, byte)| match byte {
        0xA4 => true,
        0xA6 | 0xA8 | 0xB8 | 0xBC | 0xBD | 0xBE => is_inside_word(bytes, at),
        _ => false,
    });
    let windows = bytes.iter().position(|byte| (0x80..=0x9F).contains(byte));
    let encoding: &Encoding = match (latin, windows) {
        (Some(latin), Some(windows)) => {
            return Err(ForeignError::MixedEncodings {
                line: line_at(bytes, latin.max(windows)),
            });
        }
        (Some(_), None) => ISO_8859_15,
        (None, _) => WINDOWS_1252,
    };
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Ok(Decoded {
        text: text.into_owned(),
        encoding: encoding.name(),
    })
}

/// Where the first sign stands that is encoded differently from those before it: in UTF-8 among
/// single bytes, or the other way round.
fn change_of_encoding(bytes: &[u8]) -> Option<usize> {
    let (mut utf_8, mut single) = (None, None);
    let mut at = 0;
    for chunk in bytes.utf8_chunks() {
        if utf_8.is_none() {
            utf_8 = chunk
                .valid()
                .bytes()
                .position(is_lead_of_utf_8)
                .map(|offset| at + offset);
        }
        at += chunk.valid().len();
        if !chunk.invalid().is_empty() && single.is_none() {
            single = Some(at);
        }
        at += chunk.invalid().len();
        if let (Some(utf_8), Some(single)) = (utf_8, single) {
            return Some(std::cmp::max(utf_8, single));
        }
    }
    None
}

/// True for the first byte of a sign in UTF-8 that no list in single bytes shows by chance. Ö, Ü
/// and ß before a quotation mark look like one, too, but of Hebrew, Syriac and N'Ko.
fn is_lead_of_utf_8(byte: u8) -> bool {
    matches!(byte, 0xC2..=0xF4) && !matches!(byte, 0xD6 | 0xDC | 0xDF)
}

/// Where a byte stands that Windows-1252 does not have, or has only where no word would: capital
/// letters after small ones, quotation marks and signs inside of words. Such files come from old
/// DOS or Macintosh programs, or from countries with other letters.
fn implausible(bytes: &[u8]) -> Option<usize> {
    bytes.iter().enumerate().position(|(at, byte)| match byte {
        0x81 | 0x8D | 0x8F | 0x90 | 0x9D => true,
        0x8A | 0x8C | 0x8E | 0x9F => at
            .checked_sub(1)
            .and_then(|before| bytes.get(before))
            .is_some_and(u8::is_ascii_lowercase),
        0x84
        | 0x94
        | 0xA1..=0xA3
        | 0xA5
        | 0xA9
        | 0xAC
        | 0xAE..=0xB3
        | 0xB5
        | 0xB6
        | 0xB9
        | 0xBF => is_inside_word(bytes, at),
        _ => false,
    })
}

/// Whether a letter that every encoding has stands on both sides.
fn is_inside_word(bytes: &[u8], at: usize) -> bool {
    [at.checked_sub(1), at.checked_add(1)]
        .into_iter()
        .all(|at| {
            at.and_then(|at| bytes.get(at))
                .is_some_and(u8::is_ascii_alphabetic)
        })
}

/// The line of a byte; 1 is the first. Lines end with LF, CR, or both.
pub(super) fn line_at(bytes: &[u8], at: usize) -> u64 {
    let before = bytes.get(..at).unwrap_or(bytes);
    let mut line = 1;
    let mut last = 0;
    for byte in before {
        match byte {
            b'\n' if last == b'\r' => {}
            b'\n' | b'\r' => line += 1,
            _ => {}
        }
        last = *byte;
    }
    line
}
