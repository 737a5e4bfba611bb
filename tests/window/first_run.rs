//! The first minute: from an empty folder to the first contract in less than 60 seconds, by keyboard alone and at the
//! speed of a person who types without haste; and sample contracts, tried out and left again.

use std::time::{Duration, Instant};

use fantoccini::key::Key;
use journeys::place::Place;
use journeys::window::{Start, Window};

/// Between two keys: an average typist who is no secretary (Card, Moran and Newell, "The keystroke-level model", 1980).
const BETWEEN_KEYS: Duration = Duration::from_millis(280);
/// Before each field a person looks where they are (the same model's mental operator).
const LOOKING: Duration = Duration::from_millis(1350);
const AT_MOST: Duration = Duration::from_mins(1);
const COMPANY: &str = "Musterhaus";
const PERSON: &str = "Erika Musterfrau";
const CUSTOMER: &str = "Musterbau";

struct Words {
    language: &'static str,
    welcome: &'static str,
    company: &'static str,
    person: &'static str,
    samples: &'static str,
    samples_banner: &'static str,
    leave: &'static str,
    customer: &'static str,
    create_customer: &'static str,
    customer_name: &'static str,
    received: &'static str,
    /// Last day, renewal, cancel by.
    dates: [&'static str; 3],
    /// The chip of a list, before and after.
    everybody: &'static str,
    only_mine: &'static str,
}

const GERMAN: Words = Words {
    language: "de",
    welcome: "Willkommen bei Termkeeper",
    company: "Ihre Firma",
    person: "Ihr Name",
    samples: "Mit Beispielverträgen ausprobieren",
    samples_banner: "Hier ist alles erfunden",
    leave: "Zurück zu Ihrem Register",
    customer: "Kunde",
    create_customer: "Kunde anlegen",
    customer_name: "Name der Firma",
    received: "Auftrag eingegangen",
    dates: ["23.12.2027", "24.12.2027", "25.10.2027"],
    everybody: "Betreuung alle",
    only_mine: "Betreuung durch mich",
};

const ENGLISH: Words = Words {
    language: "en",
    welcome: "Welcome to Termkeeper",
    company: "Your company",
    person: "Your name",
    samples: "Try with sample contracts",
    samples_banner: "everything here is made up",
    leave: "Back to your register",
    customer: "Customer",
    create_customer: "Create customer",
    customer_name: "Name of the company",
    received: "Order received",
    dates: ["23 Dec 2027", "24 Dec 2027", "25 Oct 2027"],
    everybody: "Owner all",
    only_mine: "Owner mine",
};

impl Words {
    fn start(&self) -> Start<'static> {
        Start {
            today: "2026-11-24",
            language: self.language,
            is_dark: self.language == "en",
        }
    }
}

/// Somebody at the keyboard, who needs time for every key.
struct Hands<'w> {
    window: &'w Window,
    keys: u32,
}

impl Hands<'_> {
    async fn key(&mut self, key: Key) {
        tokio::time::sleep(BETWEEN_KEYS).await;
        self.window.presses(key).await;
        self.keys += 1;
    }

    async fn text(&mut self, text: &str) {
        for letter in text.chars() {
            tokio::time::sleep(BETWEEN_KEYS).await;
            self.window.types(&letter.to_string()).await;
            self.keys += 1;
        }
    }

    /// Ctrl and A are two keys, too.
    async fn marks_all(&mut self) {
        tokio::time::sleep(BETWEEN_KEYS * 2).await;
        self.window.presses_with_control('a').await;
        self.keys += 2;
    }

    /// Ctrl and Enter are two keys.
    async fn store(&mut self) {
        tokio::time::sleep(BETWEEN_KEYS * 2).await;
        self.window.presses_key_with_control(Key::Enter).await;
        self.keys += 2;
    }

    /// Goes on with Tab until the keyboard is in a field, and looks at it.
    async fn to(&mut self, name: &str) {
        for _ in 0..30 {
            if self.window.focused().await == name {
                tokio::time::sleep(LOOKING).await;
                return;
            }
            self.key(Key::Tab).await;
        }
        panic!("the keyboard does not come to {name}");
    }
}

#[tokio::test]
async fn from_an_empty_folder_to_the_first_contract() {
    begins_within_a_minute(&GERMAN).await;
}

#[tokio::test]
async fn from_an_empty_folder_to_the_first_contract_in_english_and_dark() {
    begins_within_a_minute(&ENGLISH).await;
}

async fn begins_within_a_minute(words: &Words) {
    let place = Place::new();
    let window = Window::start_first(&place, words.start()).await;
    let begun = Instant::now();
    let mut hands = Hands {
        window: &window,
        keys: 0,
    };
    window.shows(words.welcome).await;
    window
        .picture(&format!("first-{}-1-start", words.language))
        .await;
    window.focuses(words.company).await;
    hands.text(COMPANY).await;
    hands.to(words.person).await;
    hands.marks_all().await;
    hands.text(PERSON).await;
    hands.store().await;

    window.element("[data-testid=contract-form]").await;
    window.focuses(words.customer).await;
    hands.text(CUSTOMER).await;
    hands.to(words.create_customer).await;
    hands.key(Key::Enter).await;
    window.focuses(words.customer_name).await;
    hands.key(Key::Enter).await;
    hands.to(words.received).await;
    hands.text("24.11.26").await;
    window.shows(words.dates[0]).await;
    hands.store().await;
    window.element("[data-testid=contract-page]").await;
    let took = begun.elapsed();
    println!(
        "first contract, {}: {:.1} s with {} keys",
        words.language,
        took.as_secs_f64(),
        hands.keys
    );
    assert!(took <= AT_MOST, "it took {took:?}");
    for date in words.dates {
        window.shows(date).await;
    }
    // Who began looks after what they entered, and stands with every change.
    window.shows(PERSON).await;
    window
        .picture(&format!("first-{}-2-contract", words.language))
        .await;
    window.types("h").await;
    window.element(&format!("[title*='{PERSON}, ']")).await;
    window.close().await;

    let again = Window::start_first(&place, words.start()).await;
    again.element("[data-testid=today]").await;
    again.types("gc").await;
    again.shows(CUSTOMER).await;
    again.close().await;
}

#[tokio::test]
async fn samples_are_tried_and_left_again() {
    tries_samples(&GERMAN).await;
}

#[tokio::test]
async fn samples_are_tried_and_left_again_in_english_and_dark() {
    tries_samples(&ENGLISH).await;
}

async fn tries_samples(words: &Words) {
    let place = Place::new();
    let window = Window::start_first(&place, words.start()).await;
    window.focuses(words.company).await;
    window.types(COMPANY).await;
    window.tabs_to(words.person).await;
    window.retypes(PERSON).await;
    window.tabs_to(words.samples).await;
    window.presses(Key::Enter).await;
    window.element("[data-testid=sample-banner]").await;
    window.shows(words.samples_banner).await;
    window.element("[data-testid^='lane-row-']").await;
    window
        .picture(&format!("first-{}-3-samples", words.language))
        .await;

    // Some of the samples are one's own; one key shows them alone, wherever it makes sense.
    for (keys, name) in [
        ("gt", "today"),
        ("gc", "contracts"),
        ("gr", "requests"),
        ("gf", "finance"),
    ] {
        window.types(keys).await;
        window.shows(words.everybody).await;
        window.types("m").await;
        window.shows(words.only_mine).await;
        window
            .picture(&format!("first-{}-4-mine-{name}", words.language))
            .await;
    }
    window.types("gc").await;
    window.shows(words.only_mine).await;

    // What is done to samples stays among them: the way back leads to a register that is still empty.
    window.tabs_to(words.leave).await;
    window.presses(Key::Enter).await;
    window.gone("[data-testid=sample-banner]").await;
    window.shows(words.welcome).await;
    window.tabs_to(words.company).await;
    assert_eq!(window.typed().await, COMPANY, "what was said is known");
    window.tabs_to(words.person).await;
    assert_eq!(window.typed().await, PERSON);
    window.presses(Key::Escape).await;
    window.element("[data-testid=today]").await;
    window.types("gc").await;
    window.gone("[role=row]").await;
    assert!(
        place
            .path("home/data/Termkeeper/samples.termkeeper")
            .is_file()
    );
    window.close().await;
}
