//! Every screen in both languages and both looks, as pictures to look at, beside checks of what no picture shows: no
//! text in the wrong language, nothing cut off, a name for everything that can be pressed.

use fantoccini::key::Key;
use journeys::place::Place;
use journeys::program::CommandLine;
use journeys::window::{Start, Window};

/// Names of buttons and fields that a screen reader could not read.
const NAMELESS: &str = "
    return [...document.querySelectorAll('button, a[href], input, select, textarea')]
        .filter(e => e.offsetParent !== null)
        .filter(e => !(e.getAttribute('aria-label') || e.getAttribute('aria-labelledby')
            || e.labels?.length || e.innerText?.trim() || e.title))
        .map(e => e.outerHTML.slice(0, 120));";

/// What breaks out of the page sideways.
const WIDER_THAN_THE_PAGE: &str =
    "return document.documentElement.scrollWidth - document.documentElement.clientWidth;";

#[tokio::test]
async fn german_light() {
    shows_every_screen("de", false).await;
}

#[tokio::test]
async fn german_dark() {
    shows_every_screen("de", true).await;
}

#[tokio::test]
async fn english_light() {
    shows_every_screen("en", false).await;
}

#[tokio::test]
async fn english_dark() {
    shows_every_screen("en", true).await;
}

async fn shows_every_screen(language: &str, is_dark: bool) {
    let place = Place::new();
    let command_line = CommandLine::on(&place, "2026-11-24");
    command_line
        .answer(&[
            "demo".as_ref(),
            "--out".as_ref(),
            place.register().as_os_str(),
            "--contracts".as_ref(),
            "1000".as_ref(),
            "--seed".as_ref(),
            "1".as_ref(),
        ])
        .done();
    let window = Window::start(
        &place,
        Start {
            today: "2026-11-24",
            language,
            is_dark,
        },
    )
    .await;
    let look = format!("{language}-{}", if is_dark { "dark" } else { "light" });

    window.element("[data-testid^=lane-row]").await;
    is_sound(&window, &format!("today-{look}")).await;

    window.types("gc").await;
    window.element("[data-testid^=contract-row]").await;
    is_sound(&window, &format!("contracts-{look}")).await;
    window.presses(Key::Down).await;
    window.presses(Key::Down).await;
    window.presses(Key::Enter).await;
    window.element("[data-testid=contract-page]").await;
    is_sound(&window, &format!("contract-{look}")).await;
    window.types("w").await;
    window.picture(&format!("why-{look}")).await;

    window.types("gk").await;
    window.element("[data-testid^=customer-row]").await;
    is_sound(&window, &format!("customers-{look}")).await;

    window.types("gr").await;
    window.element("[data-testid=request-panel]").await;
    is_sound(&window, &format!("requests-{look}")).await;
    window.types("r").await;
    window.element("[data-testid=log-request]").await;
    is_sound(&window, &format!("log-request-{look}")).await;
    window.presses(Key::Escape).await;

    window.types("gs").await;
    window.element("[data-testid=settings]").await;
    is_sound(&window, &format!("settings-{look}")).await;

    window.presses_with_control('n').await;
    window.element("[data-testid=contract-form]").await;
    is_sound(&window, &format!("new-contract-{look}")).await;
    window.presses(Key::Escape).await;

    window.presses_with_control('k').await;
    window.element("[role=dialog] [role=combobox]").await;
    window.types("muster").await;
    window.element("[role=option]").await;
    is_sound(&window, &format!("palette-{look}")).await;
    window.close().await;
}

/// Takes the picture, and checks what it does not show.
async fn is_sound(window: &Window, name: &str) {
    window.picture(name).await;
    let nameless = window.measures(NAMELESS).await;
    assert_eq!(nameless, serde_json::json!([]), "{name}: without a name");
    let wider = window.measures(WIDER_THAN_THE_PAGE).await;
    assert_eq!(wider, 0, "{name}: wider than the window");
    let text = window.text().await;
    for leftover in ["undefined", "[object", "NaN", "{ $", "null"] {
        assert!(!text.contains(leftover), "{name}: `{leftover}` in\n{text}");
    }
}
