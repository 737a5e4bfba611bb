//! What a person waits for every day: the start until the window can be used, a new contract typed by somebody who
//! types well, a long list that is scrolled; and the memory of everything that runs for it. On a virtual display
//! without a graphics card, which is slower than a person's machine.

// A bench whose window does not come up has nothing to say.
#![allow(clippy::expect_used)]

use std::ffi::OsStr;
use std::time::{Duration, Instant};

use fantoccini::key::Key;
use journeys::measure::{Times, is_short, print, print_count, print_size, thousands};
use journeys::place::Place;
use journeys::program::CommandLine;
use journeys::window::{Start, Window};

const TODAY: &str = "2026-11-24";

/// Between two keys of an average typist who types his own text, 40 words a minute (Card, Moran and Newell, The
/// Psychology of Human-Computer Interaction, 1983). Somebody who enters contracts every week is faster.
const BETWEEN_KEYS: Duration = Duration::from_millis(280);

/// Watches every frame for as long as the list is scrolled.
const WATCHES_FRAMES: &str = "
    window.frames = [];
    const watch = at => { window.frames.push(at); window.watched = requestAnimationFrame(watch); };
    window.watched = requestAnimationFrame(watch);
    return true;";

/// Frames that did not come in time: each gap counts those that would have fitted into it at 60 a second.
const COUNTS_DROPPED: &str = "
    cancelAnimationFrame(window.watched);
    let dropped = 0;
    for (let at = 1; at < window.frames.length; at += 1) {
        dropped += Math.max(0, Math.round((window.frames[at] - window.frames[at - 1]) * 60 / 1000) - 1);
    }
    return [dropped, window.frames.length];";

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let count: u32 = if is_short() { 1_000 } else { 100_000 };
    let rounds = if is_short() { 1 } else { 3 };
    let place = Place::new();
    CommandLine::on(&place, TODAY).json::<&OsStr>(&[
        "demo".as_ref(),
        "--out".as_ref(),
        place.register().as_os_str(),
        "--contracts".as_ref(),
        count.to_string().as_ref(),
        "--seed".as_ref(),
        "1".as_ref(),
    ]);
    let start = Start {
        today: TODAY,
        language: "en",
        is_dark: false,
    };

    let mut started = Times::default();
    let mut entered = Times::default();
    let mut dropped = 0;
    let mut shown = 0;
    let mut memory = 0;
    for _ in 0..rounds {
        let window = Window::start(&place, start).await;
        // Today stands there with its rows, and a key does something.
        window.element("[data-testid^=lane-row]").await;
        if let Some(program) = window.program() {
            started.add(program.age());
        }
        entered.add(enters_a_contract(&window).await);
        let (missed, all) = scrolls(&window).await;
        dropped += missed;
        shown += all;
        memory = memory.max(window.program().map_or(0, |program| program.memory()));
        window.close().await;
    }
    let contracts = format!("{} contracts", thousands(count));
    print(
        &format!("start of the process until Today stands there, {contracts}"),
        &started,
        None,
        "≤ 1 s",
        1,
    );
    print(
        "a new contract, typed with 280 ms between keys",
        &entered,
        None,
        "≤ 12 s",
        1,
    );
    print_count(
        &format!("frames dropped of {shown} while the list of {contracts} is scrolled by key"),
        dropped,
        "0",
    );
    print_size(
        "memory of window, web view and helpers (PSS)",
        memory,
        "≤ 300 MiB",
    );
}

/// A customer who is known, an order of today, the default day, one contact, a fee.
async fn enters_a_contract(window: &Window) -> Duration {
    let began = Instant::now();
    let mut typist = Typist::at(window, began);
    typist.presses_with_control('n').await;
    typist.types("muster").await;
    window.element("[role=option]").await;
    typist.presses(Key::Down).await;
    typist.presses(Key::Enter).await;
    typist.tabs_to("Order received").await;
    typist.types("24.11.").await;
    typist.tabs_to("Fee per contract year, net").await;
    typist.types("4800").await;
    typist.presses_with_control(char::from(Key::Enter)).await;
    window.element("[data-testid=contract-page]").await;
    began.elapsed()
}

/// Presses one key after the other at the speed of a hand, however fast the program is.
struct Typist<'a> {
    window: &'a Window,
    next: Instant,
}

impl<'a> Typist<'a> {
    fn at(window: &'a Window, next: Instant) -> Self {
        Self { window, next }
    }

    async fn waits(&mut self) {
        tokio::time::sleep_until(self.next.into()).await;
        self.next = Instant::now().max(self.next) + BETWEEN_KEYS;
    }

    async fn presses(&mut self, key: Key) {
        self.waits().await;
        self.window.presses(key).await;
    }

    async fn presses_with_control(&mut self, key: char) {
        // Two keys.
        self.waits().await;
        self.waits().await;
        self.window.presses_with_control(key).await;
    }

    async fn types(&mut self, text: &str) {
        for letter in text.chars() {
            self.waits().await;
            self.window.types(&letter.to_string()).await;
        }
    }

    async fn tabs_to(&mut self, name: &str) {
        while self.window.focused().await != name {
            self.presses(Key::Tab).await;
        }
    }
}

/// Holds the arrow and turns pages through the list.
async fn scrolls(window: &Window) -> (u64, u64) {
    window.types("gc").await;
    window.element("[data-testid^=contract-row]").await;
    window.measures(WATCHES_FRAMES).await;
    for _ in 0..60 {
        window.presses(Key::Down).await;
    }
    for _ in 0..20 {
        window.presses(Key::PageDown).await;
    }
    let counted = window.measures(COUNTS_DROPPED).await;
    let at = |index: usize| counted[index].as_u64().unwrap_or_default();
    (at(0), at(1))
}
