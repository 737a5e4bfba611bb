//! Cuts a typed date into figures, words and signs. Never: what they mean.

/// A piece of a typed date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// ASCII digits, as typed.
    Figures(&'a str),
    /// Letters, as typed.
    Word(&'a str),
    /// `.`
    Dot,
    /// `,`
    Comma,
    /// A hyphen, or the one that does not break.
    Dash,
    /// `/`
    Slash,
    /// `+`
    Plus,
    /// A minus sign or a dash of text processors.
    Minus,
}

/// The pieces of a text in order, without the blanks between them; `None` if it holds
/// anything that no date has.
pub(super) fn tokens(text: &str) -> Option<Vec<Token<'_>>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if first.is_ascii_digit() {
            let length = run(rest, |sign| sign.is_ascii_digit());
            tokens.push(Token::Figures(&rest[..length]));
            length
        } else if first.is_alphabetic() {
            let length = run(rest, char::is_alphabetic);
            tokens.push(Token::Word(&rest[..length]));
            length
        } else {
            match first {
                '.' => tokens.push(Token::Dot),
                ',' => tokens.push(Token::Comma),
                '-' | '\u{2010}' | '\u{2011}' => tokens.push(Token::Dash),
                '/' => tokens.push(Token::Slash),
                '+' => tokens.push(Token::Plus),
                '\u{2212}' | '\u{2013}' => tokens.push(Token::Minus),
                blank if blank.is_whitespace() => {}
                _ => return None,
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    Some(tokens)
}

/// How many bytes at the beginning belong to a run.
fn run(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|sign| !belongs(sign)).unwrap_or(text.len())
}
