//! What can be done in the window, done by key, by palette and by the menu bar: the same list, wherever it is reached.
//! With the keyboards of two countries as the system knows them, and undo that outlives the program.

use std::process::Command;
use std::time::{Duration, Instant};

use fantoccini::key::Key;
use journeys::display::Display;
use journeys::place::Place;
use journeys::program::CommandLine;
use journeys::window::{Start, Window};
use serde_json::json;

const TODAY: &str = "2026-11-24";
const CUSTOMER: &str = "Musterhaus Möhrle GmbH";

async fn started(place: &Place) -> Window {
    place.has_begun();
    Window::start(place, Start::on(TODAY)).await
}

/// The palette with this typed into it.
async fn asks(window: &Window, text: &str) {
    window.presses_with_control('k').await;
    window.element("[role=combobox]").await;
    window.types(text).await;
}

/// Waits until the line that Enter would take has this title.
async fn offers(window: &Window, title: &str) {
    let script = format!(
        "return document.querySelector('[role=option][aria-selected=true]')?.innerText.split('\\n')[0] === {};",
        json!(title)
    );
    becomes(window, &script).await;
}

async fn becomes(window: &Window, script: &str) {
    let started = Instant::now();
    while window.measures(script).await != json!(true) {
        assert!(
            started.elapsed() < Duration::from_secs(20),
            "`{script}` stays false: {}",
            window.text().await
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Waits until the navigation says that this area is shown.
async fn is_in(window: &Window, area: &str) {
    let script = format!(
        "return document.querySelector('nav [aria-current=page]')?.innerText.startsWith({}) === true;",
        json!(area)
    );
    becomes(window, &script).await;
}

async fn creates_a_customer(window: &Window) {
    asks(window, "neuer kunde").await;
    window.shows("Erfasst eine Firma").await;
    window.presses(Key::Enter).await;
    window.tabs_to("Name").await;
    window.types(CUSTOMER).await;
    window.presses_key_with_control(Key::Enter).await;
    window.shows("Kunde K-0001 angelegt").await;
}

#[tokio::test]
async fn undo_says_what_it_takes_back_and_outlives_the_program() {
    let place = Place::new();
    let window = started(&place).await;
    creates_a_customer(&window).await;
    window.close().await;

    let window = started(&place).await;
    window.types("gk").await;
    window.shows(CUSTOMER).await;
    let button = window.attribute("header button[title]", "title").await;
    assert!(button.contains("K-0001 angelegt"), "{button}");
    window.presses_with_control('z').await;
    window.shows("Zurückgenommen: Kunde K-0001 angelegt").await;
    window.picture("actions-undone").await;
    window.close().await;

    // What was taken back can be made again, after one more start too.
    let window = started(&place).await;
    window.presses_with_control('y').await;
    window
        .shows("Wiederhergestellt: Kunde K-0001 angelegt")
        .await;
    window.types("gk").await;
    window.shows(CUSTOMER).await;
    window.close().await;
}

#[tokio::test]
async fn the_palette_answers_days_and_notices_n5() {
    let place = Place::new();
    let window = started(&place).await;
    asks(&window, "Kündigung 2.11.2026 A=1.1.2026").await;
    window.shows("Rechtzeitig, am letzten Tag").await;
    window.shows("31. Dezember 2026").await;
    window.picture("actions-notice").await;
    window.retypes("Kündigung 3.11.2026 A=1.1.2026").await;
    window.shows("31. Dezember 2027").await;
    window.retypes("31.10.27").await;
    window.shows("31.10.2027").await;
    window.presses(Key::Escape).await;
    window.gone("[role=combobox]").await;
    window.close().await;
}

#[tokio::test]
async fn the_palette_knows_what_was_done_last() {
    let place = Place::new();
    let window = started(&place).await;
    asks(&window, ">dnkl").await;
    window.shows("Helle Schrift auf dunklem Grund.").await;
    offers(&window, "Aussehen: dunkel").await;
    window.presses(Key::Enter).await;
    let is_dark = "return document.documentElement.dataset.mantineColorScheme === 'dark';";
    becomes(&window, is_dark).await;
    window.close().await;

    let window = started(&place).await;
    asks(&window, ">").await;
    offers(&window, "Aussehen: dunkel").await;
    window.presses(Key::Escape).await;
    window.gone("[role=combobox]").await;
    window.close().await;
}

#[tokio::test]
async fn the_palette_finds_contacts_of_customers() {
    let place = Place::new();
    CommandLine::on(&place, TODAY)
        .answer(&[
            "demo".as_ref(),
            "--out".as_ref(),
            place.register().as_os_str(),
            "--contracts".as_ref(),
            "40".as_ref(),
            "--seed".as_ref(),
            "1".as_ref(),
        ])
        .done();
    let window = started(&place).await;
    asks(&window, "kontakt1").await;
    window.shows("Ansprechpartner").await;
    window.shows("@k-00").await;
    window.picture("actions-palette").await;
    window.close().await;
}

#[tokio::test]
async fn single_keys_can_be_switched_off_and_combinations_stay() {
    const SWITCH: &str = "Einzelne Tasten nutzen, etwa N für eine Kündigung";
    let place = Place::new();
    let window = started(&place).await;
    window.types("?").await;
    window.tabs_to(SWITCH).await;
    window.picture("actions-keys").await;
    window.types(" ").await;
    let is_off =
        "return document.querySelector('[role=dialog] input[type=checkbox]')?.checked === false;";
    becomes(&window, is_off).await;
    window.presses(Key::Escape).await;
    window.gone("[role=dialog]").await;
    window.close().await;

    let window = started(&place).await;
    // What a person prefers is known as soon as the switch is offered.
    asks(&window, "einzelne tasten").await;
    offers(&window, "Einzelne Tasten ein- oder ausschalten").await;
    window.presses(Key::Escape).await;
    window.gone("[role=combobox]").await;
    window.types("gc?").await;
    is_in(&window, "Heute").await;
    assert!(!window.text().await.contains(SWITCH));
    // Combinations stay, and so does the way back.
    asks(&window, "einzelne tasten").await;
    window.presses(Key::Enter).await;
    window.shows("Einzelne Tasten sind an.").await;
    window.types("?").await;
    window.shows(SWITCH).await;
    window.close().await;
}

/// The keyboard of a country, as the system translates what is pressed.
fn has_keyboard(display: &Display, layout: &str) {
    let status = Command::new("setxkbmap")
        .arg(layout)
        .env("DISPLAY", display.name())
        .status()
        .expect("setxkbmap");
    assert!(status.success());
}

#[tokio::test]
async fn german_and_english_keyboards_reach_the_same_actions() {
    for layout in ["de", "us"] {
        let place = Place::new();
        let window = started(&place).await;
        let display = window.display();
        has_keyboard(display, layout);
        let _ = display.window("Termkeeper");
        // Signs that lie elsewhere on each of them, and letters that change places.
        display.presses(&["question"]);
        window.shows("Einzelne Tasten nutzen").await;
        display.presses(&["Escape"]);
        window.gone("[role=dialog]").await;
        display.presses(&["ctrl+comma"]);
        window.element("[data-testid=settings]").await;
        display.presses(&["g", "l"]);
        is_in(&window, "Kalender").await;
        display.presses(&["ctrl+k"]);
        window.element("[role=combobox]").await;
        display.types(">hell");
        becomes(
            &window,
            "return document.querySelector('[role=combobox]')?.value === '>hell';",
        )
        .await;
        display.presses(&["Escape"]);
        window.gone("[role=combobox]").await;
        creates_a_customer(&window).await;
        for (keys, said) in [
            ("ctrl+z", "Zurückgenommen: Kunde K-0001 angelegt"),
            ("ctrl+y", "Wiederhergestellt: Kunde K-0001 angelegt"),
            ("ctrl+z", "Zurückgenommen: Kunde K-0001 angelegt"),
            ("ctrl+shift+z", "Wiederhergestellt: Kunde K-0001 angelegt"),
        ] {
            display.presses(&[keys]);
            window.shows(said).await;
        }
        window.close().await;
    }
}

#[tokio::test]
async fn the_menu_bar_does_what_the_palette_does() {
    let place = Place::new();
    let window = started(&place).await;
    is_in(&window, "Heute").await;
    let display = window.display();
    let _ = display.window("Termkeeper");
    // F10 opens the first menu; the fourth is where one goes to, its second line the contracts.
    display.presses(&["F10", "Right", "Right", "Right", "Down", "Down", "Return"]);
    is_in(&window, "Vertr").await;
    window.close().await;
}
