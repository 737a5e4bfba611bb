//! How fast the window is: from its start until it can be used, and from a key until its effect is on the screen. On
//! a virtual display without a graphics card, which is slower than a person's machine.

// A bench whose window does not come up has nothing to say.
#![allow(clippy::expect_used)]

use std::ffi::OsStr;
use std::time::Duration;

use journeys::measure::{Times, is_short, print, thousands};
use journeys::place::Place;
use journeys::program::CommandLine;
use journeys::window::{Start, Window};

/// Measures in the page: the time from a key's event until the frame that shows what it did has been painted. A
/// message that is sent while a frame is prepared arrives when it is done.
const KEY_TO_SCREEN: &str = "
    window.keyTimes = [];
    document.addEventListener('keydown', () => {
        const pressed = performance.now();
        requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => window.keyTimes.push(performance.now() - pressed);
            painted.port2.postMessage(null);
        });
    }, true);
    return true;";

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let count: u32 = if is_short() { 1_000 } else { 100_000 };
    let rounds = if is_short() { 2 } else { 5 };
    let place = Place::new();
    CommandLine::on(&place, "2026-11-24").json::<&OsStr>(&[
        "demo".as_ref(),
        "--out".as_ref(),
        place.register().as_os_str(),
        "--contracts".as_ref(),
        count.to_string().as_ref(),
        "--seed".as_ref(),
        "1".as_ref(),
    ]);
    let start = Start {
        today: "2026-11-24",
        language: "en",
        is_dark: false,
    };

    let mut painted = Times::default();
    let mut keys = Times::default();
    for _ in 0..rounds {
        let window = Window::start(&place, start).await;
        window.shows("24 November 2026").await;
        let paint = window
            .measures(
                "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now()",
            )
            .await;
        painted.add(milliseconds(&paint));
        window.types("gc").await;
        window.element("[data-testid^=contract-row]").await;
        window.measures(KEY_TO_SCREEN).await;
        for _ in 0..20 {
            window.presses(fantoccini::key::Key::Down).await;
        }
        let measured = window.measures("return window.keyTimes").await;
        for time in measured.as_array().expect("times") {
            keys.add(milliseconds(time));
        }
        window.close().await;
    }
    print(
        &format!(
            "page begun until first content, {} contracts",
            thousands(count)
        ),
        &painted,
        None,
        "≤ 1 s",
        1,
    );
    let work = format!(
        "key to screen in the list of {} contracts",
        thousands(count)
    );
    print(&work, &keys, None, "≤ 50 ms", 1);
    let work = format!("{work}, 95 of 100 keys");
    print(&work, &keys.percentile_95(), None, "≤ 50 ms", 1);
}

fn milliseconds(value: &serde_json::Value) -> Duration {
    Duration::from_secs_f64(value.as_f64().unwrap_or_default() / 1e3)
}
