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

/// Between two keys of somebody who types well, 55 words a minute, as one does who enters contracts every week; and of
/// an average person, 40 words a minute (Card, Moran and Newell, The Psychology of Human-Computer Interaction, 1983).
const BETWEEN_KEYS: [Duration; 2] = [Duration::from_millis(200), Duration::from_millis(280)];

/// Turns the list on at every frame, and counts those that did not come in time: each gap counts the frames that would
/// have fitted into it at 60 a second.
const SCROLLS: &str = "
    const done = arguments[arguments.length - 1];
    const list = [...document.querySelectorAll('main *')]
        .find(one => one.scrollHeight > one.clientHeight * 3 && getComputedStyle(one).overflowY !== 'visible');
    let last = null;
    let dropped = 0;
    let shown = 0;
    const frame = at => {
        if (last !== null) {
            dropped += Math.max(0, Math.round((at - last) * 60 / 1000) - 1);
            shown += 1;
        }
        last = at;
        if (shown < 240) {
            list.scrollBy(0, 97);
            requestAnimationFrame(frame);
        } else {
            done([dropped, shown]);
        }
    };
    requestAnimationFrame(frame);";

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
    let mut entered = BETWEEN_KEYS.map(|pause| (pause, Times::default()));
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
        for (pause, times) in &mut entered {
            times.add(enters_a_contract(&window, *pause).await);
        }
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
    for (pause, times) in &entered {
        let pause = pause.as_millis();
        print(
            &format!("a new contract, typed with {pause} ms between keys"),
            times,
            None,
            "≤ 12 s",
            1,
        );
    }
    print_count(
        &format!("frames dropped of {shown} while the list of {contracts} is scrolled"),
        dropped,
        "0",
    );
    print_size("memory of window, web view and helpers (PSS)", memory, "–");
}

/// A customer who is known, an order of today, the default day, one contact, a fee.
async fn enters_a_contract(window: &Window, pause: Duration) -> Duration {
    let began = Instant::now();
    let mut typist = Typist {
        window,
        pause,
        next: began,
    };
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
    pause: Duration,
    next: Instant,
}

impl Typist<'_> {
    async fn waits(&mut self) {
        tokio::time::sleep_until(self.next.into()).await;
        self.next = Instant::now().max(self.next) + self.pause;
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

/// Turns through the list for four seconds, or for as long as 240 frames take.
async fn scrolls(window: &Window) -> (u64, u64) {
    window.types("gc").await;
    window.element("[data-testid^=contract-row]").await;
    let counted = window
        .client()
        .execute_async(SCROLLS, vec![])
        .await
        .expect("frames");
    let at = |index: usize| counted[index].as_u64().unwrap_or_default();
    (at(0), at(1))
}
