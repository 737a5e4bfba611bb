//! The window comes up at all.

use journeys::place::Place;
use journeys::window::{Start, Window};

#[tokio::test]
async fn the_window_opens_on_an_empty_register() {
    let place = Place::new();
    let window = Window::start(&place, Start::on("2026-11-24")).await;
    window.shows("Termkeeper").await;
    window.picture("smoke").await;
    window.close().await;
}
