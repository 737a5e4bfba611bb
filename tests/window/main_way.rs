//! The whole way through the product: from an order to a date one can trust and a paper one can send, by keyboard
//! alone; then years later.

use fantoccini::key::Key;
use journeys::paper;
use journeys::place::Place;
use journeys::window::{Start, Window};

const CUSTOMER: &str = "Musterbau Müller & Söhne GmbH";

#[tokio::test]
async fn from_an_order_to_a_date_and_a_paper() {
    let place = Place::new();
    let window = Window::start(&place, Start::on("2026-11-24")).await;
    window.shows("Noch nichts im Blick").await;
    window.picture("way-01-empty").await;

    let number = creates_a_contract(&window).await;
    window.shows("31.12.2027").await;
    for date in ["01.01.2028", "02.11.2027"] {
        window.shows(date).await;
    }
    window.picture("way-05-contract").await;

    let pdf = place.path("summary.pdf");
    window.types("p").await;
    window.display().saves_as("PDF speichern", &pdf);
    window.shows("Öffnen").await;
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
    window
        .shows("In den nächsten 120 Tagen wird nichts fällig")
        .await;
    window.picture("way-06-today").await;
    window.close().await;

    let window = Window::start(&place, Start::on("2027-11-02")).await;
    records_a_notice_on_the_last_day(&window, &number).await;
    window.shows("Läuft aus").await;
    window.picture("way-09-terminating").await;
    window.presses_with_control('z').await;
    window.shows("Aktiv").await;
    window.close().await;

    let window = Window::start(&place, Start::on("2028-01-15")).await;
    opens(&window, &number).await;
    for date in ["31.12.2028", "01.01.2029", "02.11.2028"] {
        window.shows(date).await;
    }
    window.picture("way-10-renewed").await;
    window.close().await;
}

/// A customer created in place, an activation day refused and mended, a contract stored. Gives its number.
async fn creates_a_contract(window: &Window) -> String {
    window.presses_with_control('n').await;
    window.element("[data-testid=contract-form]").await;
    window.tabs_to("Kunde").await;
    window.types(CUSTOMER).await;
    window.tabs_to("Kunde anlegen").await;
    window.presses(Key::Enter).await;
    window.focuses("Name der Firma").await;
    window.tabs_to("Straße").await;
    window.types("Am Markt 1").await;
    window.tabs_to("Postleitzahl").await;
    window.types("36037").await;
    window.tabs_to("Ort").await;
    window.types("Fulda").await;
    window.presses(Key::Enter).await;
    window.shows("PDF auf Deutsch").await;

    window.tabs_to("Auftrag eingegangen").await;
    window.retypes("24.11.26").await;
    window.shows("24.11.2026").await;
    window.tabs_to("Aktivierung").await;
    window.types("23.02.27").await;
    window.shows("Erlaubt ist").await;
    window.picture("way-02-refused").await;
    window.presses_key_with_control(Key::Enter).await;
    window.element("[role=alert]").await;
    window.shows("25.11.2026 bis 22.02.2027").await;
    window.element("[data-testid=contract-form]").await;

    window.tabs_to("Aktivierung").await;
    assert_eq!(window.typed().await, "23.02.27", "what was typed stays");
    window.presses(Key::Down).await;
    window
        .element("[role=dialog] [data-iso='2027-02-22'][aria-disabled=false]")
        .await;
    window
        .element("[role=dialog] [data-iso='2027-02-23'][aria-disabled=true]")
        .await;
    window.picture("way-03-calendar").await;
    window.presses(Key::Escape).await;
    window.tabs_to("Aktivierung").await;
    window.retypes("1.1.27").await;

    window.tabs_to("Name").await;
    window.types("Eva Groß").await;
    window.tabs_to("E-Mail").await;
    window.types("eva@mueller.example").await;
    window.tabs_to("Telefon").await;
    window.types("+49 661 1234").await;
    window.tabs_to("Gebühr im Vertragsjahr, netto").await;
    window.types("4800").await;
    window.shows("31.12.2027").await;
    window.picture("way-04-filled").await;
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
async fn records_a_notice_on_the_last_day(window: &Window, number: &str) {
    window
        .element(&format!("[data-testid='lane-row-{number}']"))
        .await;
    window.picture("way-07-due-today").await;
    opens(window, number).await;
    window.types("n").await;
    window.focuses("Eingegangen am").await;
    window.retypes("2.11.27").await;
    window
        .element("[data-testid=verdict][data-verdict=boundary]")
        .await;
    window.shows("Rechtzeitig, am letzten Tag").await;
    window.shows("31.12.2027").await;
    window.picture("way-08-boundary").await;
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
}
