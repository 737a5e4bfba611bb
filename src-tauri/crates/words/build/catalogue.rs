//! One language's catalogue as the build sees it: every message with its attributes, the
//! variables each of them takes, and its text where it takes none.
//!
//! Here: reading and the rules that hold within one language. Never: comparing languages.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
    unicode::unescape_unicode_to_string,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

/// Names of variables that hold a whole number; `number_of_…` does too. All others hold text.
const WHOLE_NUMBERS: [&str; 14] = [
    "count", "days", "day", "hours", "left", "max", "months", "ordinal", "page", "pages",
    "percent", "total", "used", "week",
];

/// What a variable holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A whole number; thousands are grouped as the language does it, plurals work.
    Number,
    /// A whole number that is never grouped: 2026.
    Year,
    /// Text that is ready to be shown.
    Text,
}

/// What a variable of this name holds.
pub(crate) fn kind_of(variable: &str) -> Kind {
    if variable == "year" {
        Kind::Year
    } else if WHOLE_NUMBERS.contains(&variable)
        || variable.starts_with("number_of_")
        || variable.starts_with("number-of-")
    {
        Kind::Number
    } else {
        Kind::Text
    }
}

/// A message's value, or one of its attributes.
#[derive(Debug, Clone)]
pub(crate) struct Wording {
    /// The file's stem, `window`.
    pub(crate) file: String,
    /// Every variable it mentions, in alphabetical order.
    pub(crate) variables: BTreeSet<String>,
    /// The text, where it has no variable and no reference.
    pub(crate) fixed: Option<String>,
    /// The first lines as written, for the documentation of the call.
    pub(crate) excerpt: String,
    /// Messages and terms (`-brand`) it refers to.
    pub(crate) refers_to: BTreeSet<String>,
}

/// Everything one language says.
#[derive(Debug, Default)]
pub(crate) struct Catalogue {
    /// `de` or `en`.
    pub(crate) language: String,
    /// By key: `cancel-by`, or `cancel-by.title` for an attribute.
    pub(crate) wordings: BTreeMap<String, Wording>,
    /// Terms such as `-product`.
    pub(crate) terms: BTreeSet<String>,
    /// Files in order, as (stem, path).
    pub(crate) files: Vec<(String, String)>,
}

/// Reads all `.ftl` files of `locales/<language>`.
pub(crate) fn read_folder(locales: &Path, language: &str) -> Result<Catalogue, Vec<String>> {
    let folder = locales.join(language);
    let problem = |error: std::io::Error| vec![format!("{}: {error}", folder.display())];
    let mut paths = Vec::new();
    for entry in fs::read_dir(&folder).map_err(problem)? {
        let path = entry.map_err(problem)?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            paths.push(path);
        }
    }
    paths.sort();
    let mut sources = Vec::new();
    for path in paths {
        let stem = path
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default();
        let source = fs::read_to_string(&path).map_err(problem)?;
        sources.push((stem, path.display().to_string(), source));
    }
    read_sources(language, sources)
}

/// Reads sources given as (stem, path, text).
pub(crate) fn read_sources(
    language: &str,
    sources: Vec<(String, String, String)>,
) -> Result<Catalogue, Vec<String>> {
    let mut catalogue = Catalogue {
        language: language.to_owned(),
        ..Catalogue::default()
    };
    let mut findings = Vec::new();
    for (stem, path, source) in sources {
        let place = format!("locales/{language}/{stem}.ftl");
        let resource = match parser::parse(source.clone()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                for error in errors {
                    let line = source[..error.pos.start.min(source.len())]
                        .lines()
                        .count()
                        .max(1);
                    findings.push(format!("{place}:{line}: {error}"));
                }
                continue;
            }
        };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    if let Some(value) = &message.value {
                        catalogue.add(&id, &stem, value, &mut findings);
                    }
                    for attribute in &message.attributes {
                        let key = format!("{id}.{}", attribute.id.name);
                        catalogue.add(&key, &stem, &attribute.value, &mut findings);
                    }
                }
                Entry::Term(term) => {
                    if !catalogue.terms.insert(format!("-{}", term.id.name)) {
                        findings.push(format!(
                            "{place}: the term -{} is there twice",
                            term.id.name
                        ));
                    }
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
        catalogue.files.push((stem, path));
    }
    for (key, wording) in &catalogue.wordings {
        for target in &wording.refers_to {
            if !catalogue.terms.contains(target) && !catalogue.wordings.contains_key(target) {
                findings.push(format!(
                    "locales/{language}/{}.ftl: {key} refers to {target}, which does not exist",
                    wording.file
                ));
            }
        }
    }
    if findings.is_empty() {
        Ok(catalogue)
    } else {
        Err(findings)
    }
}

impl Catalogue {
    fn add(
        &mut self,
        key: &str,
        file: &str,
        pattern: &Pattern<String>,
        findings: &mut Vec<String>,
    ) {
        let place = format!("locales/{}/{file}.ftl", self.language);
        if let Some(earlier) = self.wordings.get(key) {
            findings.push(format!(
                "{place}: {key} is there twice, the first one is in {}.ftl",
                earlier.file
            ));
            return;
        }
        let is_kebab = |part: &str| {
            part.split('-').all(|piece| {
                !piece.is_empty()
                    && piece
                        .bytes()
                        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            })
        };
        if !key.split('.').all(is_kebab) {
            findings.push(format!(
                "{place}: {key} is not kebab-case (small letters, digits, single dashes)"
            ));
        }
        let mut wording = Wording {
            file: file.to_owned(),
            variables: BTreeSet::new(),
            fixed: Some(String::new()),
            excerpt: String::new(),
            refers_to: BTreeSet::new(),
        };
        let mut collector = Collector {
            wording: &mut wording,
            complaints: Vec::new(),
        };
        collector.pattern(pattern, true);
        for complaint in collector.complaints {
            findings.push(format!("{place}: {key} {complaint}"));
        }
        self.wordings.insert(key.to_owned(), wording);
    }
}

/// Walks a pattern and notes what it needs.
struct Collector<'a> {
    wording: &'a mut Wording,
    complaints: Vec<String>,
}

impl Collector<'_> {
    fn pattern(&mut self, pattern: &Pattern<String>, outermost: bool) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.wording.excerpt.push_str(value);
                    if let (true, Some(fixed)) = (outermost, &mut self.wording.fixed) {
                        fixed.push_str(value);
                    }
                }
                PatternElement::Placeable { expression } => self.expression(expression, outermost),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>, outermost: bool) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, outermost),
            Expression::Select { selector, variants } => {
                self.wording.fixed = None;
                self.inline(selector, false);
                if let InlineExpression::VariableReference { id } = selector {
                    let counts = variants.iter().any(|variant| {
                        matches!(&variant.key, VariantKey::Identifier { name } if name == "one")
                    });
                    if counts && kind_of(&id.name) != Kind::Number {
                        self.complaints.push(format!(
                            "counts by ${}, which is not the name of a number (see build/catalogue.rs)",
                            id.name
                        ));
                    }
                }
                for variant in variants {
                    self.wording.excerpt.push_str(" | ");
                    self.pattern(&variant.value, false);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>, outermost: bool) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value);
                self.wording.excerpt.push_str(&text);
                if let (true, Some(fixed)) = (outermost, &mut self.wording.fixed) {
                    fixed.push_str(&text);
                }
                return;
            }
            InlineExpression::VariableReference { id } => {
                let _ = write!(self.wording.excerpt, "{{ ${} }}", id.name);
                self.wording.variables.insert(id.name.clone());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let target = match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.clone(),
                };
                let _ = write!(self.wording.excerpt, "{{ {target} }}");
                self.wording.refers_to.insert(target);
            }
            InlineExpression::TermReference { id, .. } => {
                let _ = write!(self.wording.excerpt, "{{ -{} }}", id.name);
                self.wording.refers_to.insert(format!("-{}", id.name));
            }
            InlineExpression::NumberLiteral { value } => self.wording.excerpt.push_str(value),
            InlineExpression::FunctionReference { id, .. } => self.complaints.push(format!(
                "calls {}(): hand over ready text instead (words::format)",
                id.name
            )),
            InlineExpression::Placeable { expression } => self.expression(expression, outermost),
        }
        self.wording.fixed = None;
    }
}
