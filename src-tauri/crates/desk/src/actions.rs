//! Everything that a person can have the program do, once: the menu bar, the palette, the sheet of
//! shortcuts and the keyboard are made from this list. Title and help of an action are words
//! (`action-record-notice` and its `.help`). What never lives here: doing any of it; the screens of
//! the window say what they can do at the moment.

use std::fmt::Write;

use words::Words;

use crate::describe;

/// A menu of the menu bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Menu {
    /// What is made, opened and leaves the program.
    File,
    /// Undo, find, settings.
    Edit,
    /// How things are shown.
    View,
    /// Screens.
    Go,
    /// The contract that is looked at, and its requests.
    Contract,
    /// Guide and the like.
    Help,
}

impl Menu {
    /// All of them, in the order of the menu bar.
    pub const ALL: [Self; 6] = [
        Self::File,
        Self::Edit,
        Self::View,
        Self::Go,
        Self::Contract,
        Self::Help,
    ];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Edit => "edit",
            Self::View => "view",
            Self::Go => "go",
            Self::Contract => "contract",
            Self::Help => "help",
        }
    }

    /// Its heading.
    pub fn title(self, words: Words) -> String {
        describe::keyed("menu", self.id(), words)
    }

    /// Its actions, in order.
    pub fn actions(self) -> impl Iterator<Item = &'static Action> {
        ACTIONS.iter().filter(move |action| action.menu == self)
    }
}

/// Something that a person can have the program do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Action {
    /// The stable id, as words and window know it: `record-notice`.
    pub id: &'static str,
    /// The menu that it stands in.
    pub menu: Menu,
    /// Keys that do it, the one that is shown first: `mod+K` (Ctrl, or the command key of a Mac),
    /// `N`, `G T` (one after the other). Letters alone work outside of fields.
    pub keys: &'static [&'static str],
    /// Whether a line stands above it in its menu.
    pub begins_section: bool,
}

impl Action {
    /// What it is called: `Record notice`.
    pub fn title(&self, words: Words) -> String {
        describe::keyed("action", self.id, words)
    }

    /// The action with this id.
    pub fn from_id(id: &str) -> Option<&'static Self> {
        ACTIONS.iter().find(|action| action.id == id)
    }

    /// Keys that a menu may hear as well: combinations that mean nothing in a field of text.
    pub fn menu_keys(&self) -> Option<&'static str> {
        let first = self.keys.first()?;
        let is_text = matches!(self.id, "undo" | "redo" | "tick-all" | "copy-rows");
        (first.starts_with("mod+") && !is_text).then_some(*first)
    }
}

/// So many actions are known as done lately.
const MOST_RECENT: usize = 8;

/// Puts an action in front of those that were done lately; what is no action is left out.
pub fn remember(recent: &mut Vec<String>, id: &str) {
    recent.retain(|known| known != id && Action::from_id(known).is_some());
    if Action::from_id(id).is_some() {
        recent.insert(0, id.to_owned());
    }
    recent.truncate(MOST_RECENT);
}

const fn action(id: &'static str, menu: Menu, keys: &'static [&'static str]) -> Action {
    Action {
        id,
        menu,
        keys,
        begins_section: false,
    }
}

const fn section(id: &'static str, menu: Menu, keys: &'static [&'static str]) -> Action {
    Action {
        begins_section: true,
        ..action(id, menu, keys)
    }
}

/// Every action, menu by menu.
pub const ACTIONS: &[Action] = &[
    action("new-contract", Menu::File, &["mod+N"]),
    action("new-customer", Menu::File, &["mod+Shift+N"]),
    section("open-register", Menu::File, &["mod+O"]),
    action("new-register", Menu::File, &[]),
    action("registers", Menu::File, &[]),
    section("import-list", Menu::File, &["mod+I"]),
    action("export-list", Menu::File, &["mod+E"]),
    action("save-digest", Menu::File, &[]),
    section("print", Menu::File, &["mod+P"]),
    section("quit", Menu::File, &["mod+Q"]),
    action("undo", Menu::Edit, &["mod+Z"]),
    action("redo", Menu::Edit, &["mod+Shift+Z", "mod+Y"]),
    section("find", Menu::Edit, &["mod+K"]),
    action("tick-row", Menu::Edit, &["X"]),
    action("tick-all", Menu::Edit, &["mod+A"]),
    action("copy-rows", Menu::Edit, &["mod+C"]),
    action("set-owner", Menu::Edit, &["O"]),
    section("settings", Menu::Edit, &["mod+,", "G S"]),
    action("company", Menu::Edit, &[]),
    action("editions", Menu::Edit, &[]),
    action("person", Menu::Edit, &[]),
    action("window-look", Menu::Edit, &[]),
    action("reminders", Menu::Edit, &[]),
    action("toggle-panel", Menu::View, &[]),
    action("toggle-mine", Menu::View, &["M"]),
    action("views", Menu::View, &["V V"]),
    action("save-view", Menu::View, &["V S"]),
    action("columns", Menu::View, &["V C"]),
    action("group", Menu::View, &["V G"]),
    section("calendar-today", Menu::View, &["T"]),
    action("calendar-span", Menu::View, &["Y"]),
    section("look-system", Menu::View, &[]),
    action("look-light", Menu::View, &[]),
    action("look-dark", Menu::View, &[]),
    action("look-contrast", Menu::View, &[]),
    section("language-de", Menu::View, &[]),
    action("language-en", Menu::View, &[]),
    action("go-today", Menu::Go, &["G T"]),
    action("go-contracts", Menu::Go, &["G C"]),
    action("go-customers", Menu::Go, &["G K"]),
    action("go-requests", Menu::Go, &["G R"]),
    action("go-finance", Menu::Go, &["G F"]),
    action("go-calendar", Menu::Go, &["G L"]),
    section("go-back", Menu::Go, &["alt+ArrowLeft"]),
    action("record-notice", Menu::Contract, &["N"]),
    action("log-request", Menu::Contract, &["R"]),
    action("answer-request", Menu::Contract, &["A"]),
    action("edit-contacts", Menu::Contract, &["C"]),
    action("edit-contract", Menu::Contract, &["E"]),
    action("amend-level", Menu::Contract, &["A"]),
    action("amend-fee", Menu::Contract, &["F"]),
    action("draw-consulting", Menu::Contract, &["B"]),
    section("save-summary", Menu::Contract, &["P"]),
    action("show-why", Menu::Contract, &["W"]),
    action("show-history", Menu::Contract, &["H"]),
    action("show-as-of", Menu::Contract, &["D"]),
    section("calculate-response", Menu::Contract, &[]),
    action("guide", Menu::Help, &["F1"]),
    action("shortcuts", Menu::Help, &["?", "mod+/"]),
    action("single-keys", Menu::Help, &[]),
    section("first-steps", Menu::Help, &[]),
    action("open-samples", Menu::Help, &[]),
    action("leave-samples", Menu::Help, &[]),
    section("about", Menu::Help, &[]),
];

/// The whole of `actions.ts`: the list as the window reads it.
pub fn typescript() -> String {
    let mut text = "// Written from the Rust sources by `cargo xtask codegen`; do not edit.\n\n\
         /** Every action, in the order of the menu bar. */\nexport const ACTIONS = [\n"
        .to_owned();
    for action in ACTIONS {
        let keys: Vec<String> = action.keys.iter().map(|keys| format!("{keys:?}")).collect();
        // Writing into a text cannot fail.
        let _ = writeln!(
            text,
            "  {{ id: {:?}, menu: {:?}, keys: [{}] }},",
            action.id,
            action.menu.id(),
            keys.join(", ")
        );
    }
    text.push_str(
        "] as const;\n\n/** The id of an action. */\nexport type ActionId = (typeof ACTIONS)[number][\"id\"];\n",
    );
    text
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeSet, HashSet};

    use words::{Language, Words, catalogue};

    use super::{ACTIONS, Action, Menu, remember, typescript};

    #[test]
    fn every_action_has_a_title_and_help_and_no_word_is_left_over() {
        let mut expected = BTreeSet::new();
        for action in ACTIONS {
            expected.insert(format!("action-{}", action.id));
            expected.insert(format!("action-{}.help", action.id));
        }
        let worded: BTreeSet<String> = catalogue::messages()
            .iter()
            .map(|message| message.key.to_owned())
            .filter(|key| key.starts_with("action-"))
            .collect();
        assert_eq!(worded, expected);
        for language in Language::ALL {
            for menu in Menu::ALL {
                assert!(!menu.title(Words::of(language)).starts_with("menu-"));
            }
        }
    }

    #[test]
    fn ids_are_unique_and_menus_are_in_order() {
        let ids: HashSet<&str> = ACTIONS.iter().map(|action| action.id).collect();
        assert_eq!(ids.len(), ACTIONS.len());
        let by_menu: Vec<&str> = Menu::ALL
            .into_iter()
            .flat_map(Menu::actions)
            .map(|action| action.id)
            .collect();
        let listed: Vec<&str> = ACTIONS.iter().map(|action| action.id).collect();
        assert_eq!(by_menu, listed);
    }

    #[test]
    fn keys_of_a_menu_leave_texts_alone() {
        let keys = |id| Action::from_id(id).and_then(Action::menu_keys);
        assert_eq!(keys("find"), Some("mod+K"));
        for id in ["undo", "tick-all", "record-notice", "go-today", "no-such"] {
            assert_eq!(keys(id), None, "{id}");
        }
    }

    #[test]
    fn what_was_done_lately_stands_in_front_once() {
        let mut recent = vec!["of-a-later-program".to_owned(), "find".to_owned()];
        for id in ["undo", "find", "no-such"] {
            remember(&mut recent, id);
        }
        assert_eq!(recent, ["find", "undo"]);
        for action in ACTIONS {
            remember(&mut recent, action.id);
        }
        assert_eq!(recent.len(), super::MOST_RECENT);
        assert_eq!(
            recent.first().map(String::as_str),
            ACTIONS.last().map(|last| last.id)
        );
    }

    #[test]
    fn the_window_gets_all_of_them() {
        let text = typescript();
        for action in ACTIONS {
            assert!(text.contains(&format!("id: \"{}\"", action.id)), "{text}");
        }
    }
}
