//! The list of contracts as a person arranges it, by keyboard alone: groups, columns, a saved view that is there after
//! a restart, owners set for several rows as one step, and rows on the clipboard.

use std::ffi::OsStr;
use std::time::{Duration, Instant};

use fantoccini::key::Key;
use journeys::place::Place;
use journeys::program::CommandLine;
use journeys::window::{Start, Window};
use serde_json::{Value, json};

const START: Start<'_> = Start {
    today: "2026-11-24",
    language: "en",
    is_dark: false,
};

fn place() -> Place {
    let place = Place::new();
    CommandLine::on(&place, START.today).json::<&OsStr>(&[
        "demo".as_ref(),
        "--out".as_ref(),
        place.register().as_os_str(),
        "--contracts".as_ref(),
        "200".as_ref(),
        "--seed".as_ref(),
        "1".as_ref(),
    ]);
    place.has_begun();
    place
}

async fn list(place: &Place) -> Window {
    let window = Window::start(place, START).await;
    window.types("gc").await;
    window.element("[data-testid^=contract-row]").await;
    window
}

/// Waits until a script gives this.
async fn comes(window: &Window, script: &str, expected: Value) {
    let started = Instant::now();
    loop {
        let found = window.measures(script).await;
        if found == expected {
            return;
        }
        assert!(
            started.elapsed() < Duration::from_secs(20),
            "`{script}` gives {found}, not {expected}"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

const HEADS: &str = "return [...document.querySelectorAll('[data-testid^=group-][role=row]')]
    .map(head => head.getAttribute('aria-expanded')).slice(0, 2).join()";
const COLUMNS: &str = "return [...document.querySelectorAll('[role=columnheader]')]
    .map(head => head.dataset.column).join()";
const OWNERS: &str =
    "return [...document.querySelectorAll('[data-testid^=contract-row] [data-column=owner]')]
    .slice(0, 2).map(cell => cell.innerText).join()";

const IS_FIRST_VIEW: &str = "return [...document.querySelectorAll('button')]
    .some(button => button.innerText.trim() === 'Next to cancel')";

#[tokio::test]
async fn groups_columns_and_views_are_there_again_after_a_restart() {
    let place = place();
    let window = list(&place).await;

    window.types("vg").await;
    window.element("[data-testid=group-menu]").await;
    window.focuses("No groups").await;
    window.presses(Key::Down).await;
    window.focuses("By state").await;
    window.presses(Key::Enter).await;
    window.element("[role=treegrid]").await;
    window.gone("[data-testid=group-menu]").await;
    window.shows("Active").await;
    comes(&window, HEADS, json!("true")).await;
    window.presses(Key::Left).await;
    comes(&window, HEADS, json!("false,true")).await;
    window.presses(Key::Right).await;
    comes(&window, HEADS, json!("true")).await;
    window.picture("grid-groups").await;

    window.types("vc").await;
    window.focuses("Show Customer").await;
    window.presses(Key::Down).await;
    window.focuses("Show Level").await;
    window.types(" ").await;
    window.picture("grid-columns").await;
    window.presses(Key::Escape).await;
    window.gone("[role=columnheader][data-column=level]").await;

    window.types("vs").await;
    window.element("[data-testid=save-view]").await;
    window.types("Without level").await;
    window.presses(Key::Enter).await;
    window.shows("View Without level saved").await;
    // What is kept is written a moment later.
    tokio::time::sleep(Duration::from_secs(2)).await;
    window.close().await;

    let window = list(&place).await;
    window.element("[role=treegrid]").await;
    let columns = window.measures(COLUMNS).await;
    assert!(
        !columns.as_str().unwrap().contains("level"),
        "{columns} has a column that was hidden"
    );
    window.types("vv").await;
    window.element("[data-testid=views-menu]").await;
    window.shows("Without level").await;
    window.picture("grid-views").await;
    window.focuses("Next to cancel").await;
    window.presses(Key::Enter).await;
    window.gone("[role=treegrid]").await;
    window
        .element("[role=columnheader][data-column=level]")
        .await;
    comes(&window, IS_FIRST_VIEW, json!(true)).await;
    window.close().await;
}

#[tokio::test]
async fn an_owner_is_set_for_several_and_taken_back_as_one() {
    let place = place();
    let window = list(&place).await;
    // Without the panel there is room for the owner.
    window.types(" ").await;
    window
        .element("[role=columnheader][data-column=owner]")
        .await;
    let before = window.measures(OWNERS).await;
    window.types("x").await;
    window.presses(Key::Down).await;
    window.types("x").await;
    window.shows("2 contracts selected").await;
    window.types("o").await;
    window.element("[data-testid=set-owner]").await;
    window.types("Max Beispiel").await;
    window.presses(Key::Enter).await;
    window.shows("Owner of 2 contracts set").await;
    comes(&window, OWNERS, json!("MB,MB")).await;
    window.presses_with_control('z').await;
    comes(&window, OWNERS, before).await;

    // One row alone is typed into where it stands.
    window.presses(Key::Escape).await;
    window.gone("[data-testid=bulk-bar]").await;
    window.presses(Key::Home).await;
    window.types("o").await;
    window.element("[data-testid=owner-cell]").await;
    window.retypes("Erna Beispiel").await;
    window.picture("grid-owner").await;
    window.presses(Key::Enter).await;
    window.shows("Owner of 1 contract set").await;
    window.close().await;
}

#[tokio::test]
async fn rows_are_copied_as_a_table() {
    let place = place();
    let window = list(&place).await;
    window.types("x").await;
    window.presses(Key::Down).await;
    window.types("x").await;
    window.shows("2 contracts selected").await;
    window.presses_with_control('c').await;
    window.shows("2 rows copied, as a table").await;
    let script = "const done = arguments[arguments.length - 1];
        navigator.clipboard.readText().then(done, () => done(''));";
    let copied = window
        .client()
        .execute_async(script, vec![])
        .await
        .expect("the clipboard");
    let text = copied.as_str().unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 3, "{text}");
    assert!(
        lines[1].starts_with("SV-") && lines[1].contains('\t'),
        "{text}"
    );
    window.close().await;
}
