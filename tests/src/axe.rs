//! axe-core in the page: what it finds wrong for people who see, hear or move differently. Never a judgement about what
//! is found, and nothing that the program itself would ship.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::window::Window;

/// The rules that are asked: WCAG up to 2.2, levels A and AA, and what axe calls good practice.
const RULES: [&str; 6] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
];

/// The rules that depend on colours, which alone need asking again in another look.
const COLOURS: [&str; 2] = ["color-contrast", "link-in-text-block"];

/// Axe as the script that it is, read once.
#[derive(Debug)]
pub struct Axe {
    script: String,
}

/// One rule that a page breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Axe's name of the rule: `color-contrast`.
    pub rule: String,
    /// What the rule asks for.
    pub asks: String,
    /// Every element that breaks it, and why.
    pub places: Vec<String>,
}

impl Axe {
    /// Reads it from the window's own packages.
    #[must_use]
    pub fn read() -> Self {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("../ui/node_modules/axe-core/axe.min.js");
        let script = std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}: run `npm ci` in ui", path.display()));
        Self { script }
    }

    /// Everything that is wrong with what the window shows now.
    pub async fn violations(&self, window: &Window) -> Vec<Violation> {
        self.asked(window, &json!({ "type": "tag", "values": RULES }))
            .await
    }

    /// What is wrong with its colours alone.
    pub async fn colours(&self, window: &Window) -> Vec<Violation> {
        self.asked(window, &json!({ "type": "rule", "values": COLOURS }))
            .await
    }

    async fn asked(&self, window: &Window, rules: &Value) -> Vec<Violation> {
        // A page that was loaded anew has forgotten it.
        if window
            .measures("return typeof window.axe === 'undefined';")
            .await
            == json!(true)
        {
            window.measures(&self.script).await;
        }
        let found = window
            .client()
            .execute_async(
                "const done = arguments[arguments.length - 1];
                 axe.run(document, {
                     runOnly: arguments[0],
                     resultTypes: ['violations'],
                 }).then(
                     result => done(result.violations.map(one => ({
                         rule: one.id,
                         asks: one.help,
                         places: one.nodes.map(node =>
                             `${node.target.join(' ')}: ${node.html.slice(0, 160)} (${node.failureSummary})`),
                     }))),
                     error => done([{ rule: 'axe', asks: 'to run', places: [String(error)] }]),
                 );",
                vec![rules.clone()],
            )
            .await
            .expect("an answer of axe");
        found
            .as_array()
            .expect("a list of rules")
            .iter()
            .map(Violation::read)
            .collect()
    }
}

impl Violation {
    fn read(found: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        Self {
            rule: text(&found["rule"]),
            asks: text(&found["asks"]),
            places: found["places"]
                .as_array()
                .map(|places| places.iter().map(text).collect())
                .unwrap_or_default(),
        }
    }
}
