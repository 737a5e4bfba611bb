//! What a drawing may hold before it is understood: no scripts, nothing fetched from elsewhere,
//! nothing that grows without end when its references are followed. What never lives here:
//! understanding the drawing.

use std::collections::HashMap;

use usvg::roxmltree::{Document, Node, ParsingOptions};

use super::ImageError;

/// Elements that a drawing may have once every reference is followed.
const MOST_ELEMENTS: u64 = 20_000;
/// How deep they may lie inside each other.
const MOST_DEPTH: usize = 96;
/// Bytes of style sheets; every rule is tried at every element.
const MOST_STYLE: usize = 16 << 10;
/// References from style sheets, which cannot be followed here.
const MOST_STYLE_REFERENCES: usize = 96;
/// Nodes of the file, blanks between elements among them.
const MOST_NODES: u32 = 100_000;

/// The bytes as the text of a drawing, if they are one.
pub(super) fn text(bytes: &[u8]) -> Option<&str> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).ok()?;
    let start = text.trim_start();
    (start.starts_with('<') && start.contains("<svg") || start.contains(":svg")).then_some(text)
}

/// Reads the file as XML and looks for what papers never take in.
pub(super) fn document(text: &str) -> Result<Document<'_>, ImageError> {
    if text.contains("<!ENTITY") {
        return Err(ImageError::Forbidden("<!ENTITY".into()));
    }
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        usvg::roxmltree::Error::NodesLimitReached => ImageError::TooComplicated,
        other => ImageError::Broken(other.to_string()),
    })?;
    let mut style = String::new();
    for node in document.descendants().filter(Node::is_element) {
        check_element(&node)?;
        if node.tag_name().name() == "style" {
            style.extend(node.children().filter_map(|child| child.text()));
        }
    }
    check_style(&style)?;
    Growth::new(&document).check()?;
    Ok(document)
}

fn check_element(node: &Node<'_, '_>) -> Result<(), ImageError> {
    let name = node.tag_name().name();
    match name {
        "script" | "foreignObject" | "iframe" | "animate" | "animateTransform" | "set"
        | "handler" | "listener" => return Err(ImageError::Forbidden(format!("<{name}>"))),
        "text" | "tspan" | "textPath" => return Err(ImageError::Unsupported("text")),
        "image" | "feImage" => return Err(ImageError::Unsupported("image")),
        "filter" => return Err(ImageError::Unsupported("filter")),
        "mask" => return Err(ImageError::Unsupported("mask")),
        "pattern" => return Err(ImageError::Unsupported("pattern")),
        "marker" => return Err(ImageError::Unsupported("marker")),
        _ => {}
    }
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value().trim());
        let is_handler = name.len() > 2 && name.to_ascii_lowercase().starts_with("on");
        let is_address = matches!(name, "href" | "src");
        let leads_away = is_address && name_of_link(node) && !value.starts_with('#');
        if is_handler || leads_away || fetches(value) {
            return Err(ImageError::Forbidden(format!("{name}={value:.60}")));
        }
    }
    Ok(())
}

/// A link around a part of the drawing is not followed; everything else that refers would be.
fn name_of_link(node: &Node<'_, '_>) -> bool {
    node.tag_name().name() != "a"
}

/// Whether a value refers to something outside the drawing.
fn fetches(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    lower.contains("javascript:")
        || lower
            .split("url(")
            .skip(1)
            .any(|rest| !rest.trim_start_matches([' ', '"', '\'']).starts_with('#'))
}

fn check_style(style: &str) -> Result<(), ImageError> {
    let lower = style.to_ascii_lowercase();
    if lower.contains("@import") || fetches(&lower) {
        return Err(ImageError::Forbidden("@import".into()));
    }
    if style.len() > MOST_STYLE || lower.matches("url(").count() > MOST_STYLE_REFERENCES {
        return Err(ImageError::TooComplicated);
    }
    Ok(())
}

/// How large a drawing gets once its references are followed.
struct Growth<'a, 'input> {
    document: &'a Document<'input>,
    by_id: HashMap<&'a str, Node<'a, 'input>>,
    /// What was counted already; `None` while it is being counted.
    known: HashMap<usize, Option<Extent>>,
}

/// Elements of a part of a drawing, and how deep they lie inside each other.
#[derive(Debug, Clone, Copy)]
struct Extent {
    elements: u64,
    depth: usize,
}

impl<'a, 'input> Growth<'a, 'input> {
    fn new(document: &'a Document<'input>) -> Self {
        let nodes = document.descendants();
        let by_id = nodes
            .filter_map(|node| Some((node.attribute("id")?, node)))
            .collect();
        Self {
            document,
            by_id,
            known: HashMap::new(),
        }
    }

    fn check(mut self) -> Result<(), ImageError> {
        let extent = self.extent(self.document.root_element(), 0)?;
        if extent.elements > MOST_ELEMENTS {
            return Err(ImageError::TooComplicated);
        }
        Ok(())
    }

    /// A node with everything inside it and everything it refers to; `above` elements are around
    /// it.
    fn extent(&mut self, node: Node<'a, 'input>, above: usize) -> Result<Extent, ImageError> {
        let key = node.id().get_usize();
        let extent = match self.known.get(&key) {
            Some(Some(extent)) => *extent,
            // A reference to what it is a part of.
            Some(None) => return Err(ImageError::TooComplicated),
            None if above > MOST_DEPTH => return Err(ImageError::TooComplicated),
            None => self.counted(node, above)?,
        };
        if above + extent.depth > MOST_DEPTH {
            return Err(ImageError::TooComplicated);
        }
        Ok(extent)
    }

    fn counted(&mut self, node: Node<'a, 'input>, above: usize) -> Result<Extent, ImageError> {
        let key = node.id().get_usize();
        self.known.insert(key, None);
        let mut inside: Vec<Node<'a, 'input>> = node.children().filter(Node::is_element).collect();
        for attribute in node.attributes() {
            let ids = references(attribute.name(), attribute.value());
            inside.extend(ids.filter_map(|id| self.by_id.get(id).copied()));
        }
        let mut extent = Extent {
            elements: 1,
            depth: 1,
        };
        for part in inside {
            let part = self.extent(part, above + 1)?;
            extent.elements = extent.elements.saturating_add(part.elements);
            extent.depth = extent.depth.max(part.depth + 1);
        }
        self.known.insert(key, Some(extent));
        Ok(extent)
    }
}

/// The ids that the value of an attribute refers to.
fn references<'v>(name: &str, value: &'v str) -> impl Iterator<Item = &'v str> {
    let address = (name == "href")
        .then(|| value.trim().strip_prefix('#'))
        .flatten();
    let urls = value.split("url(").skip(1).filter_map(|rest| {
        let rest = rest
            .trim_start_matches([' ', '"', '\''])
            .strip_prefix('#')?;
        rest.split([')', '"', '\'', ' ']).next()
    });
    address.into_iter().chain(urls)
}
