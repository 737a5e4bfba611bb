//! The guide in the window, and its pictures: taken here, in both languages, from the program as it is. Never a text of
//! the guide; those are files beside the window.

use std::path::PathBuf;

use fantoccini::key::Key;
use journeys::picture::in_few_colours;
use journeys::place::Place;
use journeys::program::CommandLine;
use journeys::window::{Start, Window};

use crate::tour::{fills, list, settles};

const TODAY: &str = "2026-11-24";

/// Who works in the pictures.
const PERSON: &str = "Mara Musterfrau";

/// Small enough to be read in a column of text.
const SIZE: (u32, u32) = (1120, 720);

/// When this is set, the pictures are put where the guide shows them.
const FOLDER: &str = "TERMKEEPER_GUIDE";

#[tokio::test]
async fn german() {
    takes_all("de").await;
}

#[tokio::test]
async fn english() {
    takes_all("en").await;
}

async fn takes_all(language: &'static str) {
    let start = Start {
        today: TODAY,
        language,
        is_dark: false,
    };
    let camera = Camera { language };

    let place = Place::new();
    let window = Window::start_first(&place, start).await;
    window.element("[data-testid=start]").await;
    fills_fields(&window, "[data-testid=start]", &["Musterhaus GmbH", PERSON]).await;
    camera.takes(&window, "first-steps").await;
    opens_the_guide(&window, "first-steps").await;
    window.close().await;

    let place = Place::new();
    fills(&place, TODAY);
    let window = Window::start_with_list(&place, start, &list(&place)).await;
    window.element("[data-testid^=import-row]").await;
    camera.takes(&window, "import").await;
    opens_the_guide(&window, "import").await;
    window.close().await;

    let window = Window::start(&place, start).await;
    lists(&window, &camera).await;
    one_contract(&window, &camera, &contract_at_standard(&place)).await;
    around_it(&window, &camera).await;
    is_searched(&window).await;
    window.close().await;
}

async fn lists(window: &Window, camera: &Camera) {
    window.element("[data-testid^=lane-row]").await;
    camera.takes(window, "today").await;
    opens_the_guide(window, "today").await;
    window.presses_with_control('k').await;
    window.element("[role=dialog] [role=combobox]").await;
    window.types("muster").await;
    window.element("[role=option]").await;
    camera.takes(window, "find").await;
    window.presses(Key::Escape).await;
    window.gone("[role=dialog]").await;

    window.types("gc").await;
    window.element("[data-testid^=contract-row]").await;
    settles(window).await;
    for _ in 0..3 {
        window.presses(Key::Down).await;
        window.types("x").await;
    }
    window.element("[data-testid=bulk-bar]").await;
    camera.takes(window, "contracts").await;
    opens_the_guide(window, "contracts").await;
    for (keys, shown, page) in [
        ("gr", "[data-testid=request-panel]", "requests"),
        ("gf", "[data-testid^=renewal-row]", "finance"),
        ("gl", "main h1", "calendar"),
    ] {
        window.types(keys).await;
        window.element(shown).await;
        camera.takes(window, page).await;
        opens_the_guide(window, page).await;
    }
}

async fn one_contract(window: &Window, camera: &Camera, number: &str) {
    window.presses_with_control('n').await;
    window.element("[data-testid=contract-form]").await;
    window.types("muster").await;
    window.element("[role=option]").await;
    window.presses(Key::Down).await;
    window.presses(Key::Enter).await;
    settles(window).await;
    window.tabs_to(camera.received()).await;
    window.types("24.11.26").await;
    settles(window).await;
    camera.takes(window, "new-contract").await;
    opens_the_guide(window, "new-contract").await;
    window.presses(Key::Escape).await;

    window.presses_with_control('k').await;
    window.element("[role=dialog] [role=combobox]").await;
    window.types(number).await;
    window
        .element(&format!(
            "[role=option][aria-selected=true][id='palette-contract-{number}']"
        ))
        .await;
    window.presses(Key::Enter).await;
    window.element("[data-testid=contract-page]").await;
    settles(window).await;
    camera.takes(window, "contract").await;
    opens_the_guide(window, "contract").await;
    window
        .measures(
            "document.querySelector('[data-testid=papers]').scrollIntoView({ block: 'nearest' }); return true;",
        )
        .await;
    camera.takes(window, "papers").await;
    window.types("w").await;
    window.element("[role=dialog]").await;
    camera.takes(window, "dates").await;
    window.presses(Key::Escape).await;
    window.gone("[role=dialog]").await;
    window.types("a").await;
    window
        .element("[data-testid=amendment] input[value=standard]")
        .await;
    window.chooses("premium").await;
    camera.takes(window, "change").await;
    window.presses(Key::Escape).await;
    window.gone("[data-testid=amendment]").await;
    window.types("h").await;
    camera.takes(window, "undo").await;
    window.types("n").await;
    window.element("[data-testid=notice-page]").await;
    settles(window).await;
    window.retypes("24.11.26").await;
    window.element("[data-testid=verdict]").await;
    camera.takes(window, "notice").await;
    opens_the_guide(window, "notice").await;
    window.presses(Key::Escape).await;
}

async fn around_it(window: &Window, camera: &Camera) {
    window.types("gs").await;
    for (part, page) in [
        ("company", "settings"),
        ("person", "people"),
        ("reminders", "reminders"),
        ("registers", "registers"),
    ] {
        presses_part(window, part).await;
        if part == "person" {
            fills_fields(window, "[data-testid=settings-person]", &[PERSON]).await;
        }
        if part != "registers" {
            // Its page has no picture: it would show where this run keeps its files.
            camera.takes(window, page).await;
        }
        opens_the_guide(window, page).await;
    }
}

/// Replaces what the account of this computer suggests.
async fn fills_fields(window: &Window, place: &str, texts: &[&str]) {
    for (at, text) in texts.iter().enumerate() {
        window
            .measures(&format!(
                "document.querySelectorAll(\"{place} input:not([type=radio], [type=checkbox])\")[{at}].focus(); return true;"
            ))
            .await;
        window.retypes(text).await;
    }
    settles(window).await;
}

/// The list of the settings' parts has no keys of its own; what is pressed here is found by where it leads.
async fn presses_part(window: &Window, part: &str) {
    window.element("[data-testid=settings]").await;
    let count = window
        .measures("return document.querySelectorAll('[data-testid=settings] nav button').length;")
        .await
        .as_u64()
        .unwrap_or_default();
    for at in 0..count {
        window
            .measures(&format!(
                "document.querySelectorAll('[data-testid=settings] nav button')[{at}].click(); return true;"
            ))
            .await;
        settles(window).await;
        let is_there =
            format!("return document.querySelector('[data-testid=settings-{part}]') !== null;");
        if window.measures(&is_there).await == true {
            return;
        }
    }
    panic!("no part `{part}` in the settings");
}

/// F1 opens the page of the screen, which is whole; Esc leads back.
async fn opens_the_guide(window: &Window, page: &str) {
    window.presses(Key::F1).await;
    window
        .element(&format!("[data-testid=guide][data-page='{page}']"))
        .await;
    settles(window).await;
    let missing = window
        .measures(
            "return [...document.querySelectorAll('[data-testid=guide] img')]
                .filter(one => one.complete && one.naturalWidth === 0)
                .map(one => one.alt);",
        )
        .await;
    assert_eq!(missing, serde_json::json!([]), "pictures of `{page}`");
    window.picture(&format!("guide-page-{page}")).await;
    window.presses(Key::Escape).await;
    window.gone("[data-testid=guide]").await;
}

/// The search finds a page by a word in it, and opens it by keyboard.
async fn is_searched(window: &Window) {
    window.presses(Key::F1).await;
    let field = window
        .element("[data-testid=guide] input[type=search]")
        .await;
    field.click().await.expect("the field");
    window.types("Outlook").await;
    window.element("[data-testid=guide] mark").await;
    window.picture("guide-search").await;
    window.presses(Key::Enter).await;
    window
        .element("[data-testid=guide][data-page=calendar]")
        .await;
}

fn contract_at_standard(place: &Place) -> String {
    let list = CommandLine::on(place, TODAY).json(&[
        "contract", "list", "--state", "active", "--level", "standard",
    ]);
    list["contracts"][0]["number"]
        .as_str()
        .expect("a contract")
        .to_owned()
}

/// Takes the pictures of one language.
struct Camera {
    language: &'static str,
}

impl Camera {
    /// The field for the day of the order.
    fn received(&self) -> &'static str {
        if self.language == "de" {
            "Auftrag eingegangen"
        } else {
            "Order received"
        }
    }

    async fn takes(&self, window: &Window, page: &str) {
        // The size of a window that nobody manages may be another one for a moment.
        window
            .client()
            .set_window_size(SIZE.0, SIZE.1)
            .await
            .expect("a size");
        settles(window).await;
        let taken = window
            .picture(&format!("guide-{}-{page}", self.language))
            .await;
        let small = in_few_colours(&std::fs::read(&taken).expect("the picture"));
        std::fs::write(&taken, &small).expect("the picture in few colours");
        if let Some(folder) = std::env::var_os(FOLDER) {
            let folder = PathBuf::from(folder).join(self.language).join("pictures");
            std::fs::create_dir_all(&folder).expect("a folder for pictures");
            std::fs::write(folder.join(format!("{page}.png")), small).expect("a picture");
        }
    }
}
