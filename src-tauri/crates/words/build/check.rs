//! Whether German and English say the same things: every message, attribute, term and
//! variable of one language is there in the other. Reports all findings at once.

use crate::catalogue::Catalogue;
use crate::generate::{method_name, parameter_name};
use std::collections::BTreeMap;

/// Words of Rust that cannot be the name of a call.
const RESERVED: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that the `Words` type itself has.
const TAKEN: [&str; 4] = ["of", "text", "holiday_name", "language"];

/// Everything that keeps the two from being one vocabulary; empty when all is well.
pub(crate) fn differences(german: &Catalogue, english: &Catalogue) -> Vec<String> {
    let mut findings = Vec::new();
    one_way(german, english, &mut findings);
    one_way(english, german, &mut findings);
    for (key, wording) in &german.wordings {
        let Some(other) = english.wordings.get(key) else {
            continue;
        };
        if wording.variables != other.variables {
            findings.push(format!(
                "{key}: German takes {}, English takes {}",
                listed(wording.variables.iter()),
                listed(other.variables.iter())
            ));
        }
        if wording.file != other.file {
            findings.push(format!(
                "{key}: German has it in {}.ftl, English in {}.ftl",
                wording.file, other.file
            ));
        }
    }
    names(german, &mut findings);
    findings
}

fn one_way(has: &Catalogue, lacks: &Catalogue, findings: &mut Vec<String>) {
    for (key, wording) in &has.wordings {
        if !lacks.wordings.contains_key(key) {
            findings.push(format!(
                "locales/{}/{}.ftl lacks {key}, which locales/{}/{}.ftl has",
                lacks.language, wording.file, has.language, wording.file
            ));
        }
    }
    for term in has.terms.difference(&lacks.terms) {
        findings.push(format!("locales/{} lacks the term {term}", lacks.language));
    }
}

/// Keys become names of calls: these must be possible and different.
fn names(catalogue: &Catalogue, findings: &mut Vec<String>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (key, wording) in &catalogue.wordings {
        let name = method_name(key);
        if RESERVED.contains(&name.as_str()) || TAKEN.contains(&name.as_str()) {
            findings.push(format!("{key}: {name} is reserved, choose another id"));
        }
        if name.starts_with(|first: char| first.is_ascii_digit()) {
            findings.push(format!("{key}: an id begins with a letter"));
        }
        if let Some(other) = seen.insert(name, key) {
            findings.push(format!("{key} and {other} would be one and the same call"));
        }
        let mut parameters: BTreeMap<String, &str> = BTreeMap::new();
        for variable in &wording.variables {
            let parameter = parameter_name(variable);
            let possible = parameter
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
            if !possible || RESERVED.contains(&parameter.as_str()) {
                findings.push(format!(
                    "{key}: ${variable} cannot be the name of a variable"
                ));
            }
            if let Some(other) = parameters.insert(parameter, variable) {
                findings.push(format!(
                    "{key}: ${variable} and ${other} would be one and the same"
                ));
            }
        }
    }
}

fn listed<'a>(variables: impl Iterator<Item = &'a String>) -> String {
    let names: Vec<String> = variables.map(|name| format!("${name}")).collect();
    if names.is_empty() {
        "no variable".to_owned()
    } else {
        names.join(", ")
    }
}
