//! R1, R2 in the window: a damaged register is replaced by its newest copy with one key, and stays beside it; a copy
//! is put back in three steps from the settings, and that is taken back.

use std::fs;

use fantoccini::key::Key;
use journeys::place::Place;
use journeys::program::CommandLine;
use journeys::sample;
use journeys::window::{Start, Window};

const TODAY: &str = "2026-11-24";
const START: Start<'_> = Start {
    today: TODAY,
    language: "en",
    is_dark: false,
};

fn with_customer(place: &Place) -> CommandLine<'_> {
    let command_line = CommandLine::on(place, TODAY);
    command_line.json_in(&["customer", "add", "--json-in", "-"], &sample::customer());
    command_line.json(&["backup", "now"]);
    command_line
}

#[tokio::test]
async fn r1_a_damaged_register_is_mended_by_its_newest_copy() {
    let place = Place::new();
    let command_line = with_customer(&place);
    let mut damaged = fs::read(place.register()).unwrap();
    damaged.truncate(9_000);
    for ending in ["-wal", "-shm"] {
        let _ = fs::remove_file(format!("{}{ending}", place.register().display()));
    }
    fs::write(place.register(), &damaged).unwrap();
    let window = Window::start(&place, START).await;
    window.shows("The register is damaged").await;
    window.shows("Put back the copy of").await;
    window.picture("backups-damaged").await;
    window.presses(Key::Enter).await;
    window.element("[data-testid=today]").await;
    window.shows("The register is again what it was").await;
    window.close().await;
    assert_eq!(command_line.json(&["check"])["ok"], true);
    let aside: Vec<_> = fs::read_dir(place.folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().contains(".damaged-"))
        .collect();
    assert_eq!(fs::read(&aside[0]).unwrap(), damaged);
}

#[tokio::test]
async fn r2_a_copy_is_put_back_in_three_steps_and_that_is_taken_back() {
    let place = Place::new();
    let command_line = with_customer(&place);
    let mut other = sample::customer();
    other["number"] = "K-0002".into();
    other["name"] = "Zweite Musterbau GmbH".into();
    command_line.json_in(&["customer", "add", "--json-in", "-"], &other);
    let names = || {
        command_line.json(&["customer", "list"])["customers"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(names(), 2);
    let window = Window::start(&place, START).await;
    window.element("[data-testid=today]").await;
    window.types("gs").await;
    window.element("[data-testid=settings]").await;
    window.named("Backups").await.click().await.unwrap();
    window.element("[data-testid=backups] li").await;
    window.picture("backups-list").await;
    window.named("Put back").await.click().await.unwrap();
    window.shows("The register is again what it was").await;
    assert_eq!(names(), 1);
    window.named("Take back").await.click().await.unwrap();
    window.shows("3 copies").await;
    window.close().await;
    assert_eq!(names(), 2);
}
