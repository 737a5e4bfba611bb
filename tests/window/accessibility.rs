//! Everybody can use every screen: axe finds nothing, in every state, language and look. Prints a table of what was
//! asked. What only a person can judge (whether a name says the right thing) is not found here.

use std::collections::BTreeMap;

use journeys::axe::Axe;
use journeys::place::Place;
use journeys::window::{Start, Window};

use crate::tour::{self, Visitor};

const TODAY: &str = "2026-11-24";

/// The looks as the window puts them on its page, so that one way through the screens sees all three.
const LOOKS: [(&str, &str); 3] = [
    (
        "light",
        "page.dataset.mantineColorScheme = 'light'; delete page.dataset.contrast;",
    ),
    (
        "dark",
        "page.dataset.mantineColorScheme = 'dark'; delete page.dataset.contrast;",
    ),
    (
        "contrast",
        "page.dataset.mantineColorScheme = 'light'; page.dataset.contrast = 'more';",
    ),
];

/// Asks axe at every station, in every look.
struct Asked {
    axe: Axe,
    language: &'static str,
    /// Station → violations in each look.
    counts: BTreeMap<String, [usize; 3]>,
    /// Rule and place → stations and looks where it was found.
    found: BTreeMap<(String, String), Vec<String>>,
}

impl Asked {
    fn in_language(language: &'static str) -> Self {
        Self {
            axe: Axe::read(),
            language,
            counts: BTreeMap::new(),
            found: BTreeMap::new(),
        }
    }

    /// Prints what was asked and what was found.
    fn prints(&self) {
        println!("| {} | light | dark | contrast |", self.language);
        println!("|---|---|---|---|");
        for (station, [light, dark, contrast]) in &self.counts {
            println!("| {station} | {light} | {dark} | {contrast} |");
        }
        for ((rule, place), stations) in &self.found {
            println!("\n{rule}\n  {place}\n  at {}", stations.join(", "));
        }
        let total = self.total();
        println!("axe: {total} violations at {} stations", self.counts.len());
    }

    fn total(&self) -> usize {
        self.counts.values().flatten().sum()
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        // On the way out of a journey that failed as well: what was found until then is worth knowing.
        self.prints();
    }
}

impl Visitor for Asked {
    async fn sees(&mut self, window: &Window, station: &str) {
        let mut counts = [0; 3];
        for ((look, script), count) in LOOKS.iter().zip(&mut counts) {
            window
                .measures(&format!("const page = document.documentElement; {script}"))
                .await;
            tour::settles(window).await;
            // What does not depend on colours is the same in every look.
            let violations = if *look == "light" {
                self.axe.violations(window).await
            } else {
                self.axe.colours(window).await
            };
            for mut violation in violations {
                // What a menu lies over for a moment is reached by closing it.
                violation
                    .places
                    .retain(|place| !place.contains("partially obscured"));
                *count += violation.places.len();
                for place in violation.places {
                    let rule = format!("{}: {}", violation.rule, violation.asks);
                    let where_else = self.found.entry((rule, place)).or_default();
                    where_else.push(format!("{station} ({look})"));
                }
            }
        }
        window
            .measures(&format!(
                "const page = document.documentElement; {}",
                LOOKS[0].1
            ))
            .await;
        self.counts.insert(station.to_owned(), counts);
    }
}

#[tokio::test]
async fn axe_finds_nothing_in_german() {
    finds_nothing_in("de").await;
}

#[tokio::test]
async fn axe_finds_nothing_in_english() {
    finds_nothing_in("en").await;
}

async fn finds_nothing_in(language: &'static str) {
    let start = Start {
        today: TODAY,
        language,
        is_dark: false,
    };
    let mut asked = Asked::in_language(language);

    let place = Place::new();
    let window = Window::start(&place, start).await;
    tour::settles(&window).await;
    tour::nothing(&window, &mut asked).await;
    window.close().await;

    let place = Place::new();
    tour::fills(&place, TODAY);
    let window = Window::start(&place, start).await;
    tour::areas(&window, &mut asked).await;
    window.close().await;

    let list = tour::list(&place);
    let window = Window::start_with_list(&place, start, &list).await;
    tour::import(&window, &mut asked).await;
    window.close().await;

    assert_eq!(asked.total(), 0, "axe found something");
}
