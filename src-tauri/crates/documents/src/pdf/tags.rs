//! The structure of a paper as the tags of a PDF. What never lives here: drawing.

use std::collections::BTreeMap;
use std::num::{NonZeroU16, NonZeroU32};

use krilla::tagging::{
    Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};

use crate::structure::{ElementId, ElementKind, Structure};

/// Which parts of the pages belong to an element.
#[derive(Debug, Default)]
pub(super) struct Parts(BTreeMap<ElementId, Vec<Identifier>>);

impl Parts {
    pub(super) fn add(&mut self, element: ElementId, identifier: Identifier) {
        self.0.entry(element).or_default().push(identifier);
    }
}

/// Elements in reading order, each with its parts and the elements inside it. An element without
/// either is left out.
pub(super) fn tree(structure: &Structure, parts: &Parts, language: &str) -> TagTree {
    let elements = structure.elements();
    let mut groups: Vec<Option<TagGroup>> = elements
        .iter()
        .enumerate()
        .map(|(at, element)| {
            let leaves = parts.0.get(&ElementId(at)).into_iter().flatten();
            let children = leaves.map(|identifier| Node::Leaf(*identifier)).collect();
            Some(TagGroup::with_children(kind(&element.kind), children))
        })
        .collect();
    let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
    // Children come after their parents: from the last to the first, each is complete when taken.
    // The order among siblings is put right by turning them around at the end.
    let mut roots = Vec::new();
    for at in (0..elements.len()).rev() {
        let Some(mut group) = groups.get_mut(at).and_then(Option::take) else {
            continue;
        };
        if group.children.is_empty() {
            continue;
        }
        if !parts.0.contains_key(&ElementId(at)) {
            group.children.reverse();
        }
        let parent = elements.get(at).and_then(|element| element.parent);
        match parent
            .and_then(|parent| groups.get_mut(parent.0))
            .and_then(Option::as_mut)
        {
            Some(parent) => parent.push(group),
            None => roots.push(group),
        }
    }
    for group in roots.into_iter().rev() {
        tree.push(group);
    }
    tree
}

fn kind(kind: &ElementKind) -> TagKind {
    match kind {
        ElementKind::Heading { level, text } => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            let title = if text.is_empty() {
                "–".to_owned()
            } else {
                text.clone()
            };
            Tag::Hn(level, Some(title)).into()
        }
        ElementKind::Paragraph => Tag::P.into(),
        ElementKind::Table => Tag::Table.into(),
        ElementKind::Row => Tag::TR.into(),
        ElementKind::ColumnHeader => Tag::TH(TableHeaderScope::Column).into(),
        ElementKind::RowHeader => Tag::TH(TableHeaderScope::Row).into(),
        ElementKind::GroupHeader { columns } => Tag::TH(TableHeaderScope::Both)
            .with_col_span(NonZeroU32::new(*columns))
            .into(),
        ElementKind::Cell => Tag::TD.into(),
        ElementKind::List => Tag::L(ListNumbering::Decimal).into(),
        ElementKind::ListItem => Tag::LI.into(),
        ElementKind::ListLabel => Tag::Lbl.into(),
        ElementKind::ListBody => Tag::LBody.into(),
        ElementKind::Figure { description } => Tag::Figure(Some(description.clone())).into(),
    }
}
