//! Colours are named in the theme and nowhere else. Never judges the colours.

use super::Finding;
use super::sources::Source;

/// Hex colours in the window's sources outside the theme.
pub(super) fn outside_theme(sources: &[Source]) -> Vec<Finding> {
    sources
        .iter()
        .filter(|source| {
            source.is_of_window() || (source.path.starts_with("ui/src/") && source.is("css"))
        })
        .filter(|source| !is_theme(&source.path) && !source.is_test_of_window())
        .flat_map(|source| {
            source.text.lines().enumerate().filter_map(|(at, line)| {
                let colour = hex_colour(line)?;
                Some(Finding::at(&source.path, at + 1, format!("names {colour}")))
            })
        })
        .collect()
}

/// The theme is a file or a folder of this name, or the tokens.
fn is_theme(path: &str) -> bool {
    path.split('/').any(|part| {
        let name = part.split('.').next().unwrap_or_default();
        name == "theme" || name == "tokens"
    })
}

/// The first `#` with three, four, six or eight hexadecimal digits, at least one of them in a value's place.
fn hex_colour(line: &str) -> Option<&str> {
    line.match_indices('#').find_map(|(start, _)| {
        let rest = &line[start + 1..];
        let length = rest
            .find(|character: char| {
                !character.is_ascii_alphanumeric() && character != '_' && character != '-'
            })
            .unwrap_or(rest.len());
        let digits = &rest[..length];
        let is_colour = matches!(length, 3 | 4 | 6 | 8)
            && digits
                .chars()
                .all(|character| character.is_ascii_hexdigit());
        is_colour.then(|| &line[start..=start + length])
    })
}

#[cfg(test)]
mod tests {
    use super::outside_theme;
    use crate::tidy::sources::Source;

    #[test]
    fn a_hex_colour_outside_the_theme_is_found() {
        let cases = [
            ("ui/src/shared/Hero.tsx", "color: '#0B6670'", 1),
            ("ui/src/shared/hero.module.css", "color: #fff;", 1),
            ("ui/src/shared/hero.module.css", "color: var(--tk-acc);", 0),
            ("ui/src/app/theme.ts", "acc: '#0B6670'", 0),
            ("ui/src/app/theme/tokens.css", "--tk-acc: #0B6670;", 0),
            ("ui/src/app/routes.ts", "navigate('#/contracts')", 0),
            ("ui/src/shared/Hero.tsx", "<a href=\"#header-of-page\">", 0),
        ];
        for (path, text, expected) in cases {
            let found = outside_theme(&[Source::new(path, text)]);
            assert_eq!(found.len(), expected, "{path}: {text} {found:?}");
        }
    }
}
