//! Imports inside the window's sources. Never resolves packages.

use super::Finding;
use super::sources::Source;

/// The one file that may talk to the shell.
const DOOR: &str = "ui/src/shared/ipc.ts";

/// Imports of the shell's library outside the one file.
pub(super) fn door_to_the_shell(sources: &[Source]) -> Vec<Finding> {
    imports(sources)
        .filter(|import| import.from.path != DOOR && import.name.starts_with("@tauri-apps"))
        .map(|import| {
            Finding::at(
                &import.from.path,
                import.line,
                format!("imports {}", import.name),
            )
        })
        .collect()
}

/// Imports that go against shared → features → app, or from one feature into another.
pub(super) fn direction(sources: &[Source]) -> Vec<Finding> {
    imports(sources)
        .filter_map(|import| {
            let target = resolved(&import.from.path, import.name)?;
            let is_against = match (layer(&import.from.path), layer(&target)) {
                (Layer::Shared, Layer::Feature(_) | Layer::App)
                | (Layer::Feature(_), Layer::App) => true,
                (Layer::Feature(from), Layer::Feature(to)) => from != to,
                _ => false,
            };
            is_against
                .then(|| Finding::at(&import.from.path, import.line, format!("imports {target}")))
        })
        .collect()
}

#[derive(Debug, PartialEq, Eq)]
enum Layer<'a> {
    Shared,
    Feature(&'a str),
    App,
    Other,
}

fn layer(path: &str) -> Layer<'_> {
    let mut parts = path.strip_prefix("ui/src/").unwrap_or(path).split('/');
    match (parts.next(), parts.next()) {
        (Some("shared"), _) => Layer::Shared,
        (Some("features"), Some(feature)) => Layer::Feature(feature),
        (Some("app"), _) => Layer::App,
        _ => Layer::Other,
    }
}

struct Import<'a> {
    from: &'a Source,
    line: usize,
    name: &'a str,
}

/// All `from "…"`, `import "…"` and `import("…")` of the window's sources.
fn imports(sources: &[Source]) -> impl Iterator<Item = Import<'_>> {
    sources
        .iter()
        .filter(|source| source.is_of_window())
        .flat_map(|source| {
            source.text.lines().enumerate().flat_map(move |(at, line)| {
                ["from ", "import ", "import("]
                    .into_iter()
                    .flat_map(move |word| {
                        line.match_indices(word)
                            .map(move |(start, _)| &line[start + word.len()..])
                    })
                    .filter_map(quoted)
                    .map(move |name| Import {
                        from: source,
                        line: at + 1,
                        name,
                    })
            })
        })
}

fn quoted(text: &str) -> Option<&str> {
    let quote = text
        .chars()
        .next()
        .filter(|first| matches!(first, '"' | '\''))?;
    text[1..].split(quote).next()
}

/// The imported file's path from the root, without its extension; packages have none.
fn resolved(from: &str, name: &str) -> Option<String> {
    if let Some(rest) = name.strip_prefix("@/").or_else(|| name.strip_prefix("~/")) {
        return Some(format!("ui/src/{rest}"));
    }
    if !name.starts_with('.') {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in name.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::{direction, door_to_the_shell};
    use crate::tidy::sources::Source;

    #[test]
    fn the_shell_is_reached_through_one_door() {
        let text = "import { invoke } from \"@tauri-apps/api/core\";";
        let inside = Source::new("ui/src/shared/ipc.ts", text);
        let outside = Source::new("ui/src/features/today/queries.ts", text);
        let lazily = Source::new(
            "ui/src/app/App.tsx",
            "const a = await import('@tauri-apps/api/event');",
        );
        assert!(door_to_the_shell(&[inside]).is_empty());
        assert_eq!(door_to_the_shell(&[outside, lazily]).len(), 2);
    }

    #[test]
    fn an_import_against_the_direction_is_found() {
        let cases = [
            (
                "ui/src/app/App.tsx",
                "import { Today } from \"../features/today/Today\";",
                0,
            ),
            (
                "ui/src/features/today/Today.tsx",
                "import { Why } from \"../../shared/Why\";",
                0,
            ),
            (
                "ui/src/features/today/Today.tsx",
                "import { Row } from \"./Row\";",
                0,
            ),
            (
                "ui/src/features/today/Today.tsx",
                "import { Row } from \"../contracts/Row\";",
                1,
            ),
            (
                "ui/src/features/today/Today.tsx",
                "import { Row } from \"@/features/contracts/Row\";",
                1,
            ),
            (
                "ui/src/features/today/Today.tsx",
                "import { route } from \"../../app/routes\";",
                1,
            ),
            (
                "ui/src/shared/Why.tsx",
                "import { Row } from '../features/today/Row';",
                1,
            ),
            ("ui/src/shared/Why.tsx", "import \"react\";", 0),
        ];
        for (path, text, expected) in cases {
            let found = direction(&[Source::new(path, text)]);
            assert_eq!(found.len(), expected, "{path}: {text} {found:?}");
        }
    }
}
