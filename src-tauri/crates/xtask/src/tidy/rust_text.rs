//! Takes comments, string contents and unit-test modules out of Rust texts, so that a check sees code alone. Lines
//! keep their numbers. Never a parser: it knows just enough of the language to skip these.

/// What is blanked out beside comments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keep {
    /// Strings stay, for checks that look into them.
    Strings,
    /// Only code stays.
    CodeOnly,
}

/// The text with comments (and, if asked, strings) replaced by blanks, and without `#[cfg(test)]` modules.
pub(crate) fn code(text: &str, keep: Keep) -> String {
    let both = blank(text, keep);
    without_test_modules(&both)
}

/// The same with the `#[cfg(test)]` modules left in.
pub(crate) fn blank(text: &str, keep: Keep) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < characters.len() {
        let end = match (characters[at], characters.get(at + 1)) {
            ('/', Some('/')) => line_end(&characters, at),
            ('/', Some('*')) => comment_end(&characters, at),
            ('"', _) => {
                let end = string_end(&characters, at);
                push(&mut out, &characters[at..end], keep == Keep::Strings);
                at = end;
                continue;
            }
            ('r', Some('"' | '#')) if !follows_a_name(&characters, at) => {
                match raw_string_end(&characters, at) {
                    Some(end) => {
                        push(&mut out, &characters[at..end], keep == Keep::Strings);
                        at = end;
                        continue;
                    }
                    None => at,
                }
            }
            ('\'', _) => character_end(&characters, at),
            _ => at,
        };
        if end == at {
            out.push(characters[at]);
            at += 1;
        } else {
            push(&mut out, &characters[at..end], false);
            at = end;
        }
    }
    out
}

fn push(out: &mut String, part: &[char], is_kept: bool) {
    for character in part {
        out.push(match character {
            '\n' => '\n',
            other if is_kept => *other,
            _ => ' ',
        });
    }
}

fn line_end(characters: &[char], from: usize) -> usize {
    characters[from..]
        .iter()
        .position(|character| *character == '\n')
        .map_or(characters.len(), |offset| from + offset)
}

fn comment_end(characters: &[char], from: usize) -> usize {
    let mut depth = 0;
    let mut at = from;
    while at + 1 < characters.len() {
        match (characters[at], characters[at + 1]) {
            ('/', '*') => {
                depth += 1;
                at += 2;
            }
            ('*', '/') => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    characters.len()
}

fn string_end(characters: &[char], from: usize) -> usize {
    let mut at = from + 1;
    while at < characters.len() {
        match characters[at] {
            '\\' => at += 2,
            '"' => return at + 1,
            _ => at += 1,
        }
    }
    characters.len()
}

fn follows_a_name(characters: &[char], at: usize) -> bool {
    at > 0 && (characters[at - 1].is_alphanumeric() || characters[at - 1] == '_')
        // b"…" and br"…" are strings as well.
        && characters[at - 1] != 'b'
}

fn raw_string_end(characters: &[char], from: usize) -> Option<usize> {
    let hashes = characters[from + 1..]
        .iter()
        .take_while(|character| **character == '#')
        .count();
    if characters.get(from + 1 + hashes) != Some(&'"') {
        return None;
    }
    let mut at = from + 2 + hashes;
    while at < characters.len() {
        let closes = characters[at] == '"'
            && characters[at + 1..]
                .iter()
                .take(hashes)
                .filter(|character| **character == '#')
                .count()
                == hashes;
        if closes {
            return Some(at + 1 + hashes);
        }
        at += 1;
    }
    Some(characters.len())
}

/// A character literal ends within a few characters; otherwise the quote begins a lifetime.
fn character_end(characters: &[char], from: usize) -> usize {
    match characters.get(from + 1) {
        Some('\\') => characters[from + 2..]
            .iter()
            .skip(1)
            .position(|character| *character == '\'')
            .map_or(from, |offset| from + 4 + offset),
        Some(_) if characters.get(from + 2) == Some(&'\'') => from + 3,
        _ => from,
    }
}

fn without_test_modules(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("#[cfg(test)]") {
        let (before, from) = rest.split_at(start);
        out.push_str(before);
        // A module's body ends with its closing brace, a declaration (`mod tests;`) with its semicolon.
        let mut depth = 0_usize;
        let mut end = from.len();
        for (at, character) in from.char_indices() {
            match character {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 && (character == ';' || character == '}') {
                end = at + 1;
                break;
            }
        }
        let (module, after) = from.split_at(end);
        out.extend(module.chars().filter(|character| *character == '\n'));
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{Keep, code};

    #[test]
    fn comments_strings_and_tests_go_and_lines_stay() {
        let text = "// clock\nlet a = \"clock \\\" clock\"; /* clock\n clock */ let b = r#\"clock\"#;\nlet c: &'static str = b;\nlet d = ['\"', '\\'', '\\u{e4}'];\n#[cfg(test)]\nmod tests {\n fn clock() { }\n}\nlet e = 1;\n";
        let code_only = code(text, Keep::CodeOnly);
        assert!(!code_only.contains("clock"), "{code_only}");
        assert!(code_only.contains("&'static str = b;"));
        assert!(code_only.contains("let d = ["));
        assert_eq!(code_only.lines().count(), text.lines().count());
        assert_eq!(code_only.lines().nth(9), Some("let e = 1;"));
        let with_strings = code(text, Keep::Strings);
        assert_eq!(with_strings.matches("clock").count(), 3);
    }
}
