//! A language whose words are half as long again finds room: every text of every screen is stretched by two fifths and
//! put into brackets, where the program has drawn it, and nothing may be cut off or push the page sideways. Never a
//! check of what the words say.

use journeys::place::Place;
use journeys::window::{Start, Window};
use serde_json::Value;

use crate::tour::{self, Visitor};

const TODAY: &str = "2026-11-24";

/// Stretches what is seen, names what is cut off then, and puts everything back. What ends in three dots on purpose says
/// so in its style and is no finding; figures and days stay as they are, since they are as long in every language.
const CUT_OFF: &str = r"
    const before = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue;
        const holder = node.parentElement;
        if (!holder || !/\p{L}{2}/u.test(text) || /\d/.test(text)) continue;
        if (['SCRIPT', 'STYLE', 'TEXTAREA', 'KBD', 'OPTION'].includes(holder.tagName)) continue;
        if (holder.closest('svg, iframe, [data-testid$=-preview]')) continue;
        before.push([node, text]);
    }
    for (const [node, text] of before) {
        const more = 'äéîõü'.repeat(text.length).slice(0, Math.ceil(text.trim().length * 0.4) - 2);
        node.nodeValue = `[${text}${more}]`;
    }
    const found = new Set();
    for (const [node] of before) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const text = range.getBoundingClientRect();
        if (text.width < 2 || text.height < 2) continue;
        for (let box = node.parentElement; box && box !== document.body; box = box.parentElement) {
            const style = getComputedStyle(box);
            // Hidden from the eye on purpose.
            if (box.clientWidth <= 1 && style.position === 'absolute') break;
            if (style.textOverflow === 'ellipsis' && style.overflowX !== 'visible') break;
            if (style.overflowX === 'auto' || style.overflowX === 'scroll') break;
            const edge = box.getBoundingClientRect();
            const cuts = style.overflowX !== 'visible';
            const frames = box.tagName === 'BUTTON' && edge.width > 0;
            if ((cuts || frames) && (text.right > edge.right + 1.5 || text.left < edge.left - 1.5)) {
                const name = String(box.className).replace(/_[0-9a-z]{5}_\d+/g, '');
                found.add(`${box.tagName.toLowerCase()} ${name}: ${node.nodeValue.slice(0, 50)}`);
                break;
            }
            if (frames) break;
        }
    }
    // What opens over the page is placed anew with the next frame, once its content is known.
    for (const over of document.querySelectorAll('[data-portal]')) over.hidden = true;
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) {
        const wide = [...document.querySelectorAll('body *')]
            .findLast(one => one.getBoundingClientRect().right >= page.scrollWidth - 1);
        const name = `${wide?.tagName.toLowerCase()} ${wide?.className}: ${wide?.textContent.slice(0, 50)}`;
        found.add(`page: ${page.scrollWidth - page.clientWidth} pixels too wide by ${name}`);
    }
    for (const over of document.querySelectorAll('[data-portal]')) over.hidden = false;
    for (const [node, text] of before) node.nodeValue = text;
    return [...found];";

/// Stretches every station and keeps what was cut off.
struct Stretched {
    width: u32,
    stations: usize,
    found: Vec<String>,
}

impl Visitor for Stretched {
    async fn sees(&mut self, window: &Window, station: &str) {
        self.stations += 1;
        let cut: Value = window.measures(CUT_OFF).await;
        for place in cut.as_array().into_iter().flatten() {
            let place = place.as_str().unwrap_or_default();
            self.found
                .push(format!("{station} at {}: {place}", self.width));
        }
    }
}

impl Drop for Stretched {
    fn drop(&mut self) {
        // On the way out of a journey that failed as well: what was found until then is worth knowing.
        println!("stretched: {} stations at {}", self.stations, self.width);
        for place in &self.found {
            println!("  {place}");
        }
    }
}

#[tokio::test]
async fn longer_words_find_room() {
    finds_room(1360, 860).await;
}

#[tokio::test]
async fn longer_words_find_room_in_the_smallest_window() {
    finds_room(800, 560).await;
}

async fn finds_room(width: u32, height: u32) {
    let place = Place::new();
    tour::fills(&place, TODAY);
    let start = Start {
        today: TODAY,
        language: "en",
        is_dark: false,
    };
    let window = Window::start(&place, start).await;
    window
        .client()
        .set_window_rect(0, 0, width, height)
        .await
        .expect("a size");
    let mut stretched = Stretched {
        width,
        stations: 0,
        found: Vec::new(),
    };
    tour::areas(&window, &mut stretched).await;
    window.close().await;
    assert!(stretched.found.is_empty(), "words are cut off");
}
