//! Text with delimiters: which delimiter it is, and the cells between them. A cell in quotation
//! marks may hold delimiters and line ends. Never: encodings, what a cell means.

use super::ForeignCell;
use super::ForeignKind;
use super::encoding::{Decoded, line_at};
use super::error::ForeignError;
use super::receiver::{Head, Intake};

/// What may stand between cells, the likeliest first.
const DELIMITERS: [u8; 4] = [b';', b'\t', b',', b'|'];

/// As much of a text is looked at to find its delimiter.
const SAMPLE_BYTES: usize = 256 * 1024;
const SAMPLE_RECORDS: usize = 400;

/// Reads a decoded text.
pub(super) fn read(decoded: &Decoded, intake: &mut Intake<'_>) -> Result<(), ForeignError> {
    let (told, text) = without_told_delimiter(&decoded.text);
    let delimiter = told.or_else(|| likeliest_delimiter(text));
    intake.head(Head {
        kind: ForeignKind::Csv,
        is_1904: false,
        encoding: Some(decoded.encoding.to_owned()),
        delimiter: delimiter.map(char::from),
    })?;
    intake.sheet("", false)?;
    let mut records = Records::new(text, delimiter);
    let mut cells = Vec::new();
    let mut number: u32 = 0;
    while records.next_record() {
        // A text of 4 billion lines is larger than any limit.
        number = number.saturating_add(1);
        cells.clear();
        for cell in records.cells() {
            intake.check_text(cell)?;
            cells.push(if cell.trim().is_empty() {
                ForeignCell::Empty
            } else {
                ForeignCell::Text(cell.to_owned())
            });
        }
        intake.row(number, &mut cells)?;
    }
    if let Some(at) = records.open_quote {
        return Err(ForeignError::OpenQuote {
            line: line_at(text.as_bytes(), at),
        });
    }
    Ok(())
}

/// Excel lets a first line `sep=;` name the delimiter and does not show that line.
fn without_told_delimiter(text: &str) -> (Option<u8>, &str) {
    let told = text
        .strip_prefix("sep=")
        .or_else(|| text.strip_prefix("SEP="))
        .and_then(|rest| {
            let delimiter = *rest.as_bytes().first()?;
            let rest = rest.get(1..)?;
            let rest = rest
                .strip_prefix("\r\n")
                .or_else(|| rest.strip_prefix(['\r', '\n']))?;
            (delimiter != b'"').then_some((Some(delimiter), rest))
        });
    told.unwrap_or((None, text))
}

/// The delimiter that splits most lines into the same, large number of cells.
fn likeliest_delimiter(text: &str) -> Option<u8> {
    let sample = text
        .get(..text.floor_char_boundary(SAMPLE_BYTES))
        .unwrap_or(text);
    let is_cut = sample.len() < text.len();
    DELIMITERS
        .into_iter()
        .map(|delimiter| (score(sample, is_cut, delimiter), delimiter))
        .filter(|(score, _)| *score > 0)
        // Of equals the one named first.
        .rev()
        .max_by_key(|(score, _)| *score)
        .map(|(_, delimiter)| delimiter)
}

/// How well a delimiter explains a text: the cells it makes in lines that have about as many of
/// them as most lines have.
fn score(sample: &str, is_cut: bool, delimiter: u8) -> usize {
    let mut counts = Vec::new();
    let mut records = Records::new(sample, Some(delimiter));
    while counts.len() < SAMPLE_RECORDS && records.next_record() {
        if is_cut && records.is_at_end() {
            break;
        }
        if !records.is_malformed {
            counts.push(records.ends.len());
        }
    }
    let usual = most_frequent(&counts);
    if usual < 2 {
        return 0;
    }
    counts
        .into_iter()
        .filter(|count| *count >= 2 && *count * 2 >= usual)
        .map(|count| count.min(usual) - 1)
        .sum()
}

/// The number that is there most often; of equals the largest.
fn most_frequent(counts: &[usize]) -> usize {
    let mut frequencies = std::collections::BTreeMap::new();
    for count in counts.iter().filter(|count| **count > 1) {
        *frequencies.entry(*count).or_insert(0_usize) += 1;
    }
    frequencies
        .into_iter()
        .max_by_key(|(count, frequency)| (*frequency, *count))
        .map_or(0, |(count, _)| count)
}

/// Splits a text record by record.
struct Records<'a> {
    text: &'a str,
    delimiter: Option<u8>,
    at: usize,
    /// The cells of the current record without their quotation marks, one after the other.
    content: String,
    ends: Vec<usize>,
    /// True if something follows a closing quotation mark.
    is_malformed: bool,
    /// Where a quotation mark stands that is never closed.
    open_quote: Option<usize>,
}

impl<'a> Records<'a> {
    fn new(text: &'a str, delimiter: Option<u8>) -> Self {
        Self {
            text,
            delimiter,
            at: 0,
            content: String::new(),
            ends: Vec::new(),
            is_malformed: false,
            open_quote: None,
        }
    }

    fn is_at_end(&self) -> bool {
        self.at >= self.text.len()
    }

    fn cells(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts
            .zip(self.ends.iter().copied())
            .map(|(start, end)| self.content.get(start..end).unwrap_or_default())
    }

    /// Reads the next record; false at the end. A line end at the very end begins no record.
    fn next_record(&mut self) -> bool {
        if self.is_at_end() {
            return false;
        }
        self.content.clear();
        self.ends.clear();
        self.is_malformed = false;
        loop {
            self.cell();
            self.ends.push(self.content.len());
            match self.peek() {
                Some(byte) if Some(byte) == self.delimiter => self.at += 1,
                Some(b'\r') => {
                    self.at += 1;
                    if self.peek() == Some(b'\n') {
                        self.at += 1;
                    }
                    return true;
                }
                Some(_) => {
                    self.at += 1;
                    return true;
                }
                None => return true,
            }
        }
    }

    /// Reads one cell up to what ends it.
    fn cell(&mut self) {
        if self.peek() == Some(b'"') {
            self.quoted();
            let after = self.plain_end();
            if after > self.at {
                self.is_malformed = true;
            }
        }
        let end = self.plain_end();
        self.content
            .push_str(self.text.get(self.at..end).unwrap_or_default());
        self.at = end;
    }

    /// Reads up to the closing quotation mark; a doubled one stands for itself.
    fn quoted(&mut self) {
        let opened = self.at;
        self.at += 1;
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let Some(length) = rest.find('"') else {
                self.content.push_str(rest);
                self.at = self.text.len();
                self.open_quote = Some(opened);
                return;
            };
            self.content
                .push_str(rest.get(..length).unwrap_or_default());
            self.at += length + 1;
            if self.peek() == Some(b'"') {
                self.content.push('"');
                self.at += 1;
            } else {
                return;
            }
        }
    }

    fn plain_end(&self) -> usize {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        rest.iter()
            .position(|byte| matches!(byte, b'\r' | b'\n') || Some(*byte) == self.delimiter)
            .map_or(self.text.len(), |length| self.at + length)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}
