//! Writes the typed calls: one for every message and attribute, named after its key.
//!
//! A wording without variables becomes a plain text in the program and never touches the
//! Fluent machinery, so that starting up and filling tables costs nothing.

use crate::catalogue::{Catalogue, Kind, Wording, kind_of};
use std::fmt::Write as _;

/// `cancel-by.title` → `cancel_by_title`.
pub(crate) fn method_name(key: &str) -> String {
    key.replace(['-', '.'], "_")
}

/// `working-day` → `working_day`.
pub(crate) fn parameter_name(variable: &str) -> String {
    variable.replace('-', "_")
}

/// The whole of `generated.rs`.
pub(crate) fn code(german: &Catalogue, english: &Catalogue) -> String {
    let mut code = String::from("// Written by build/main.rs from locales/. Not to be edited.\n\n");
    sources(&mut code, "GERMAN", german);
    sources(&mut code, "ENGLISH", english);
    messages(&mut code, german);
    fixed(&mut code, german, english);
    calls(&mut code, german, english);
    code
}

fn sources(code: &mut String, name: &str, catalogue: &Catalogue) {
    let _ = writeln!(code, "pub(crate) static {name}: &[(&str, &str)] = &[");
    for (stem, path) in &catalogue.files {
        let _ = writeln!(code, "    ({stem:?}, include_str!({path:?})),");
    }
    code.push_str("];\n\n");
}

fn messages(code: &mut String, catalogue: &Catalogue) {
    code.push_str("pub(crate) static MESSAGES: &[Message] = &[\n");
    for (key, wording) in &catalogue.wordings {
        let _ = write!(
            code,
            "    Message {{ key: {key:?}, file: {:?}, variables: &[",
            wording.file
        );
        for variable in &wording.variables {
            let _ = write!(
                code,
                "Variable {{ name: {variable:?}, kind: VariableKind::{:?} }}, ",
                kind_of(variable)
            );
        }
        code.push_str("] },\n");
    }
    code.push_str("];\n\n");
}

/// The plain texts once more, so that a test can compare them with what Fluent says.
fn fixed(code: &mut String, german: &Catalogue, english: &Catalogue) {
    code.push_str("#[cfg(test)]\npub(crate) static FIXED: &[(&str, &str, &str)] = &[\n");
    for (key, wording) in &german.wordings {
        let other = english
            .wordings
            .get(key)
            .and_then(|other| other.fixed.as_ref());
        if let (Some(de), Some(en)) = (&wording.fixed, other) {
            let _ = writeln!(code, "    ({key:?}, {de:?}, {en:?}),");
        }
    }
    code.push_str("];\n\n");
}

fn calls(code: &mut String, german: &Catalogue, english: &Catalogue) {
    code.push_str("impl Words {\n");
    for (key, wording) in &german.wordings {
        let Some(other) = english.wordings.get(key) else {
            continue;
        };
        let _ = writeln!(code, "    /// `{key}` in {}.ftl.\n    ///", wording.file);
        let _ = writeln!(code, "    /// de: `{}`\n    ///", excerpt(wording));
        let _ = writeln!(code, "    /// en: `{}`", excerpt(other));
        let name = method_name(key);
        match (&wording.fixed, &other.fixed) {
            (Some(de), Some(en)) => {
                let _ = writeln!(
                    code,
                    "    pub fn {name}(self) -> String {{\n        self.fixed({de:?}, {en:?})\n    }}\n"
                );
            }
            _ => call(code, key, &name, wording),
        }
    }
    code.push_str("}\n");
}

fn call(code: &mut String, key: &str, name: &str, wording: &Wording) {
    let mut parameters = String::new();
    let mut arguments = String::new();
    for variable in &wording.variables {
        let (rust_type, case) = match kind_of(variable) {
            Kind::Number => ("i64", "Number"),
            Kind::Year => ("i64", "Year"),
            Kind::Text => ("&str", "Text"),
        };
        let parameter = parameter_name(variable);
        let _ = write!(parameters, ", {parameter}: {rust_type}");
        let _ = write!(arguments, "({variable:?}, Argument::{case}({parameter})), ");
    }
    let _ = writeln!(
        code,
        "    pub fn {name}(self{parameters}) -> String {{\n        \
         self.formatted({key:?}, &[{arguments}])\n    }}\n"
    );
}

/// One line that fits between backticks.
fn excerpt(wording: &Wording) -> String {
    let line = wording
        .excerpt
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    line.replace('`', "'")
}
