//! Text as quoted-printable (RFC 2045): any characters on lines of at most 76 of ASCII.
//! Never: what it says.

use std::fmt::Write as _;

/// Characters on a line, the sign that it goes on included.
const LINE: usize = 76;

/// The text with line ends as mails have them; of control characters tabs alone stay.
pub(super) fn quoted_printable(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<String> = text.split('\n').map(line).collect();
    lines.join("\r\n")
}

fn line(text: &str) -> String {
    let mut written = String::new();
    let mut width = 0;
    let allowed: Vec<char> = text
        .chars()
        .filter(|character| !character.is_control() || *character == '\t')
        .collect();
    for (at, character) in allowed.iter().enumerate() {
        let piece = encoded(*character, at + 1 == allowed.len());
        // A character of several bytes stays on one line, the sign has its place behind it.
        if width + piece.len() >= LINE {
            written.push_str("=\r\n");
            width = 0;
        }
        width += piece.len();
        written.push_str(&piece);
    }
    written
}

/// A character as it is written; a blank at the end of a line would get lost on the way.
fn encoded(character: char, is_last: bool) -> String {
    let stays = match character {
        '=' => false,
        ' ' | '\t' => !is_last,
        _ => character.is_ascii_graphic(),
    };
    if stays {
        return character.to_string();
    }
    let mut buffer = [0; 4];
    character
        .encode_utf8(&mut buffer)
        .bytes()
        .fold(String::new(), |mut text, byte| {
            // Writing into a text cannot fail.
            let _ = write!(text, "={byte:02X}");
            text
        })
}
