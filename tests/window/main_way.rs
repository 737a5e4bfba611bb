//! The whole way through the product: from an order to a date one can trust and a paper one can send, by keyboard
//! alone; then years later. In German by day and in English by night.

use fantoccini::key::Key;
use journeys::paper;
use journeys::place::Place;
use journeys::window::{Start, Window};

const CUSTOMER: &str = "Musterbau Müller & Söhne GmbH";

/// What a person reads on the way, in the order in which it comes.
struct Words {
    language: &'static str,
    is_dark: bool,
    nothing_yet: &'static str,
    customer: &'static str,
    create_customer: &'static str,
    company: &'static str,
    street: &'static str,
    postal_code: &'static str,
    city: &'static str,
    paper_language: &'static str,
    received: &'static str,
    received_day: &'static str,
    activation: &'static str,
    allowed: &'static str,
    allowed_days: &'static str,
    name: &'static str,
    email: &'static str,
    phone: &'static str,
    fee: &'static str,
    /// Last day, renewal, cancel by.
    dates: [&'static str; 3],
    save_pdf: &'static str,
    open: &'static str,
    nothing_due: &'static str,
    notice_received: &'static str,
    on_the_last_day: &'static str,
    terminating: &'static str,
    active: &'static str,
    /// The same after the first renewal.
    dates_later: [&'static str; 3],
}

const GERMAN: Words = Words {
    language: "de",
    is_dark: false,
    nothing_yet: "Noch nichts im Blick",
    customer: "Kunde",
    create_customer: "Kunde anlegen",
    company: "Name der Firma",
    street: "Straße",
    postal_code: "Postleitzahl",
    city: "Ort",
    paper_language: "PDF auf Deutsch",
    received: "Auftrag eingegangen",
    received_day: "24.11.2026",
    activation: "Aktivierung",
    allowed: "Erlaubt ist",
    allowed_days: "25.11.2026 bis 22.02.2027",
    name: "Name",
    email: "E-Mail",
    phone: "Telefon",
    fee: "Gebühr im Vertragsjahr, netto",
    dates: ["31.12.2027", "01.01.2028", "02.11.2027"],
    save_pdf: "PDF speichern",
    open: "Öffnen",
    nothing_due: "In den nächsten 120 Tagen wird nichts fällig",
    notice_received: "Eingegangen am",
    on_the_last_day: "Rechtzeitig, am letzten Tag",
    terminating: "Läuft aus",
    active: "Aktiv",
    dates_later: ["31.12.2028", "01.01.2029", "02.11.2028"],
};

const ENGLISH: Words = Words {
    language: "en",
    is_dark: true,
    nothing_yet: "Nothing to watch yet",
    customer: "Customer",
    create_customer: "Create customer",
    company: "Name of the company",
    street: "Street",
    postal_code: "Postal code",
    city: "City",
    paper_language: "PDF in German",
    received: "Order received",
    received_day: "24 Nov 2026",
    activation: "Activation",
    allowed: "Allowed is",
    allowed_days: "25 Nov 2026 to 22 Feb 2027",
    name: "Name",
    email: "E-mail",
    phone: "Phone",
    fee: "Fee per contract year, net",
    dates: ["31 Dec 2027", "1 Jan 2028", "2 Nov 2027"],
    save_pdf: "Save PDF",
    open: "Open",
    nothing_due: "Nothing falls due in the next 120 days",
    notice_received: "Received on",
    on_the_last_day: "On time, on the last day",
    terminating: "Terminating",
    active: "Active",
    dates_later: ["31 Dec 2028", "1 Jan 2029", "2 Nov 2028"],
};

impl Words {
    fn on(&self, today: &'static str) -> Start<'static> {
        Start {
            today,
            language: self.language,
            is_dark: self.is_dark,
        }
    }

    async fn picture(&self, window: &Window, name: &str) {
        window
            .picture(&format!("way-{}-{name}", self.language))
            .await;
    }
}

#[tokio::test]
async fn from_an_order_to_a_date_and_a_paper() {
    goes_the_whole_way(&GERMAN).await;
}

#[tokio::test]
async fn from_an_order_to_a_date_and_a_paper_in_english_and_dark() {
    goes_the_whole_way(&ENGLISH).await;
}

async fn goes_the_whole_way(words: &Words) {
    let place = Place::new();
    let window = Window::start(&place, words.on("2026-11-24")).await;
    window.shows(words.nothing_yet).await;
    words.picture(&window, "01-empty").await;

    let number = creates_a_contract(&window, words).await;
    for date in words.dates {
        window.shows(date).await;
    }
    words.picture(&window, "05-contract").await;

    let pdf = place.path("summary.pdf");
    window.types("p").await;
    window.display().saves_as(words.save_pdf, &pdf);
    window.shows(words.open).await;
    let text = paper::text(&pdf);
    for part in [
        CUSTOMER,
        &number,
        "31.12.2027",
        "01.01.2028",
        "02.11.2027",
        "4.800,00",
    ] {
        assert!(text.contains(part), "no `{part}` in:\n{text}");
    }
    paper::is_sound(&pdf);

    window.types("gt").await;
    window.element("[data-testid=today]").await;
    // A wish is recorded, a contact named, the day of notice far away.
    window.shows(words.nothing_due).await;
    words.picture(&window, "06-today").await;
    window.close().await;

    let window = Window::start(&place, words.on("2027-11-02")).await;
    records_a_notice_on_the_last_day(&window, words, &number).await;
    window.shows(words.terminating).await;
    words.picture(&window, "09-terminating").await;
    window.presses_with_control('z').await;
    window.shows(words.active).await;
    window.close().await;

    let window = Window::start(&place, words.on("2028-01-15")).await;
    opens(&window, &number).await;
    for date in words.dates_later {
        window.shows(date).await;
    }
    words.picture(&window, "10-renewed").await;
    window.close().await;
}

/// A customer created in place, an activation day refused and mended, a contract stored. Gives its number.
async fn creates_a_contract(window: &Window, words: &Words) -> String {
    window.presses_with_control('n').await;
    window.element("[data-testid=contract-form]").await;
    window.tabs_to(words.customer).await;
    window.types(CUSTOMER).await;
    window.tabs_to(words.create_customer).await;
    window.presses(Key::Enter).await;
    window.focuses(words.company).await;
    window.tabs_to(words.street).await;
    window.types("Am Markt 1").await;
    window.tabs_to(words.postal_code).await;
    window.types("36037").await;
    window.tabs_to(words.city).await;
    window.types("Fulda").await;
    window.presses(Key::Enter).await;
    window.shows(words.paper_language).await;

    window.tabs_to(words.received).await;
    window.retypes("24.11.26").await;
    window.shows(words.received_day).await;
    window.tabs_to(words.activation).await;
    window.types("23.02.27").await;
    window.shows(words.allowed).await;
    words.picture(window, "02-refused").await;
    window.presses_key_with_control(Key::Enter).await;
    window.element("[role=alert]").await;
    window.shows(words.allowed_days).await;
    window.element("[data-testid=contract-form]").await;

    window.tabs_to(words.activation).await;
    assert_eq!(window.typed().await, "23.02.27", "what was typed stays");
    window.presses(Key::Down).await;
    window
        .element("[role=dialog] [data-iso='2027-02-22'][aria-disabled=false]")
        .await;
    window
        .element("[role=dialog] [data-iso='2027-02-23'][aria-disabled=true]")
        .await;
    words.picture(window, "03-calendar").await;
    window.presses(Key::Escape).await;
    window.tabs_to(words.activation).await;
    window.retypes("1.1.27").await;

    window.tabs_to(words.name).await;
    window.types("Eva Groß").await;
    window.tabs_to(words.email).await;
    window.types("eva@mueller.example").await;
    window.tabs_to(words.phone).await;
    window.types("+49 661 1234").await;
    window.tabs_to(words.fee).await;
    window.types("4800").await;
    window.shows(words.dates[0]).await;
    words.picture(window, "04-filled").await;
    window.presses_key_with_control(Key::Enter).await;
    window.element("[data-testid=contract-page]").await;
    let text = window.text().await;
    text.lines()
        .map(str::trim)
        .find(|line| line.starts_with("V-") || line.starts_with("SV-"))
        .unwrap_or_else(|| panic!("a number on the page:\n{text}"))
        .to_owned()
}

/// From Today to the notice, recorded on the very last day.
async fn records_a_notice_on_the_last_day(window: &Window, words: &Words, number: &str) {
    window
        .element(&format!("[data-testid='lane-row-{number}']"))
        .await;
    words.picture(window, "07-due-today").await;
    opens(window, number).await;
    window.types("n").await;
    window.focuses(words.notice_received).await;
    window.retypes("2.11.27").await;
    window
        .element("[data-testid=verdict][data-verdict=boundary]")
        .await;
    window.shows(words.on_the_last_day).await;
    window.shows(words.dates[0]).await;
    words.picture(window, "08-boundary").await;
    window.presses_key_with_control(Key::Enter).await;
    window.element("[data-testid=contract-page]").await;
}

/// Opens a contract through the palette.
async fn opens(window: &Window, number: &str) {
    window.presses_with_control('k').await;
    window.element("[role=dialog] [role=combobox]").await;
    window.types(number).await;
    window.element("[role=option][aria-selected=true]").await;
    window.shows(CUSTOMER).await;
    window.presses(Key::Enter).await;
    window.element("[data-testid=contract-page]").await;
    window.gone("[role=dialog]").await;
}
