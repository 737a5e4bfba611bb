//! Deadlines are told once: by a notification while the window is open, at the head of the first screen after a start.
//! A real message bus carries the notifications to a listener.

use fantoccini::key::Key;
use journeys::notifications::Notifications;
use journeys::place::Place;
use journeys::program::CommandLine;
use journeys::sample;
use journeys::window::{Start, Window};
use serde_json::json;

/// 29 days before the last day for notice of the contract, 31 January 2027.
const COMES_NEAR: &str = "2027-01-02";
const FIRST: &str = "[data-testid='digest-row-V-2026-0001-cancel_by']";
const SECOND: &str = "[data-testid='digest-row-V-2026-0002-cancel_by']";

/// A place with a customer, where a person wants to be reminded at every hour.
fn begun(wishes: &str) -> (Place, Notifications) {
    let place = Place::new();
    let folder = place.path("home/data/Termkeeper");
    std::fs::create_dir_all(&folder).expect("a folder for preferences");
    std::fs::write(
        folder.join("preferences.json"),
        format!(r#"{{ "has_begun": true, "reminders": {wishes} }}"#),
    )
    .expect("preferences");
    CommandLine::on(&place, COMES_NEAR)
        .json_in(&["customer", "add", "--json-in", "-"], &sample::customer());
    let notifications = Notifications::listen(&place);
    (place.on_bus(notifications.address()), notifications)
}

fn adds_contract(place: &Place, number: &str) {
    let contract = sample::with(sample::contract(), "number", json!(number));
    CommandLine::on(place, COMES_NEAR).json_in(&["contract", "add", "--json-in", "-"], &contract);
}

#[tokio::test]
async fn a_deadline_is_told_once_while_the_window_is_open_and_after_each_start() {
    let (place, notifications) = begun(r#"{ "quiet": { "is_on": false } }"#);
    let window = Window::start(&place, Start::on(COMES_NEAR)).await;
    window.shows("Heute").await;
    notifications.stays_at(0);

    // Another program records a contract whose last day for notice is 29 days away.
    adds_contract(&place, "V-2026-0001");
    let told = notifications.waits_for(1);
    assert_eq!(told.program, "Termkeeper");
    assert_eq!(told.title, "Kündbar bis: in 29 Tagen");
    for part in [
        "V-2026-0001",
        "Müller &amp; Söhne Musterbau GmbH",
        "Kündbar bis",
        "31.01.2027",
    ] {
        assert!(told.body.contains(part), "{part}: {}", told.body);
    }
    window.element(FIRST).await;
    // One more: only the new one is told.
    adds_contract(&place, "V-2026-0002");
    let told = notifications.waits_for(2);
    assert!(!told.body.contains("V-2026-0001"), "{}", told.body);
    window.element(SECOND).await;
    window.picture("reminders-digest").await;
    window.close().await;

    // The next start on the same day tells nothing anew and still shows what nobody has seen.
    let window = Window::start(&place, Start::on(COMES_NEAR)).await;
    window.element(FIRST).await;
    window.element(SECOND).await;
    notifications.stays_at(2);
    window.element("[data-testid=digest]").await;
    window.tabs_to("Gesehen").await;
    window.presses(Key::Enter).await;
    window.gone("[data-testid=digest]").await;
    window.close().await;

    let window = Window::start(&place, Start::on(COMES_NEAR)).await;
    window.shows("V-2026-0001").await;
    window.gone("[data-testid=digest]").await;
    notifications.stays_at(2);
    window.close().await;

    // Three weeks later, and nothing ran between: both stand in the digest of the next lane.
    let window = Window::start(&place, Start::on("2027-01-25")).await;
    window.element(FIRST).await;
    window.element(SECOND).await;
    notifications.stays_at(2);
    window.close().await;

    // A clock set back brings nothing up again.
    let window = Window::start(&place, Start::on("2027-01-20")).await;
    window.shows("V-2026-0001").await;
    notifications.stays_at(2);
    window.close().await;
}

#[tokio::test]
async fn who_wants_no_notification_finds_it_in_the_digest_and_can_try_one() {
    let (place, notifications) = begun(r#"{ "is_on": false, "quiet": { "is_on": false } }"#);
    // Who comes here for the first time finds everything in the lanes: nothing of it is new.
    adds_contract(&place, "V-2026-0001");
    let window = Window::start(&place, Start::on(COMES_NEAR)).await;
    window.shows("V-2026-0001").await;
    window.gone("[data-testid=digest]").await;
    adds_contract(&place, "V-2026-0002");
    window.element(SECOND).await;
    window.gone(FIRST).await;
    notifications.stays_at(0);

    window.presses_with_control('k').await;
    window.types("Erinnerungen").await;
    window
        .shows("Welche Fristen wie früh gemeldet werden")
        .await;
    window.presses(Key::Enter).await;
    window.element("[data-testid=settings-reminders]").await;
    window.tabs_to("Probe zeigen").await;
    window.presses(Key::Enter).await;
    window.shows("Die Probe ist unterwegs").await;
    assert_eq!(notifications.waits_for(1).title, "Erinnerungen kommen an");
    window.picture("reminders-settings").await;
    window.close().await;
}
