//! The whole life of one contract, three years long, in the real window: nothing runs in between, only the day that
//! the window is told moves on. By keyboard, in German, with a picture of every station.

use fantoccini::key::Key;
use journeys::place::Place;
use journeys::window::{Start, Window};

const CUSTOMER: &str = "Musterwerk Müller GmbH";
const CONTACT: &str = "eva@musterwerk.example";

/// One contract on one register, looked at again and again.
struct Life {
    place: Place,
    number: String,
}

#[tokio::test]
async fn three_years_from_the_order_to_the_last_day_o2_l3_q4_q6_q7_n5() {
    let mut life = Life {
        place: Place::new(),
        number: String::new(),
    };
    life.is_ordered_without_a_wish().await;
    life.is_active_by_default().await;
    life.gets_a_request_answered_in_time().await;
    life.is_upgraded_and_draws_consulting().await;
    life.has_renewed_and_costs_more_from_then_on().await;
    life.gets_a_notice_one_day_too_late().await;
    life.runs_to_its_last_day_and_ends().await;
}

impl Life {
    async fn on(&self, today: &str) -> Window {
        Window::start(&self.place, Start::on(today)).await
    }

    /// Opens the contract through the palette.
    async fn opened(&self, today: &str) -> Window {
        let window = self.on(today).await;
        opens(&window, &self.number).await;
        window
    }

    /// 2 March 2026: ordered, no wish for a day, one contact.
    async fn is_ordered_without_a_wish(&mut self) {
        let window = self.on("2026-03-02").await;
        window.presses_with_control('n').await;
        window.element("[data-testid=contract-form]").await;
        window.tabs_to("Kunde").await;
        window.types(CUSTOMER).await;
        window.tabs_to("Kunde anlegen").await;
        window.presses(Key::Enter).await;
        window.focuses("Name der Firma").await;
        window.tabs_to("Ort").await;
        window.types("Fulda").await;
        window.presses(Key::Enter).await;
        window.shows("PDF auf Deutsch").await;
        window.tabs_to("Auftrag eingegangen").await;
        window.retypes("2.3.26").await;
        window.tabs_to("Name").await;
        window.types("Eva Musterfrau").await;
        window.tabs_to("E-Mail").await;
        window.types(CONTACT).await;
        window.tabs_to("Telefon").await;
        window.types("+49 661 1234").await;
        window.tabs_to("Gebühr im Vertragsjahr, netto").await;
        window.types("4800").await;
        window.shows("01.04.2026").await;
        window.presses_key_with_control(Key::Enter).await;
        window.element("[data-testid=contract-page]").await;
        window.shows("Beauftragt").await;
        for date in ["31.03.2027", "01.04.2027", "31.01.2027"] {
            window.shows(date).await;
        }
        self.number = number_on(&window).await;
        window.picture("life-01-ordered").await;
        window.close().await;
    }

    /// 1 April 2026: nobody did anything, and the contract is active.
    async fn is_active_by_default(&self) {
        let window = self.on("2026-04-01").await;
        let row = format!(
            "[data-testid='since-row-{}-default_took_effect']",
            self.number
        );
        window.element(&row).await;
        window.shows("Standardtag trat ein").await;
        window.picture("life-02-since-active").await;
        opens(&window, &self.number).await;
        window.shows("Aktiv").await;
        window.shows("0 von 25").await;
        window.picture("life-03-active").await;
        window.close().await;
    }

    /// Friday, 5 June 2026, 16:00: a critical request; due on Monday at noon, answered half an hour before.
    async fn gets_a_request_answered_in_time(&self) {
        let window = self.opened("2026-06-05").await;
        window.types("r").await;
        window.element("[data-testid=log-request]").await;
        window.tabs_to("Absender").await;
        window.types(CONTACT).await;
        window.presses(Key::Escape).await;
        window.tabs_to("Eingang am").await;
        window.retypes("5.6.26").await;
        window.tabs_to("Um").await;
        window.retypes("16:00").await;
        window.tabs_to("Betreff").await;
        window.types("Überwachung steht still").await;
        window.shows("Gültig").await;
        window.picture("life-04-request-contract").await;
        window.presses_key_with_control(Key::Enter).await;
        window.element("input[name=impact][value=critical]").await;
        window.presses(Key::Space).await;
        window
            .element("input[name=impact][value=critical]:checked")
            .await;
        window.shows("08.06.2026").await;
        window.shows("12:00").await;
        window.picture("life-05-request-impact").await;
        window.presses_key_with_control(Key::Enter).await;
        window.element("[data-testid=request-panel]").await;
        window.shows("Überwachung steht still").await;
        window.close().await;

        let window = self.on("2026-06-08").await;
        window.types("gr").await;
        window.shows("Überwachung steht still").await;
        window.picture("life-06-requests").await;
        window.types("a").await;
        window.element("[data-testid=answer]").await;
        window.tabs_to("Gesendet am").await;
        window.retypes("8.6.26").await;
        window.tabs_to("Um").await;
        window.retypes("11:30").await;
        window.shows("Rechtzeitig").await;
        window.picture("life-07-answer").await;
        window.presses_key_with_control(Key::Enter).await;
        window.shows("Beantwortet").await;
        window.close().await;
    }

    /// 1 July 2026: Premium from today on; two of its three blocks are drawn.
    async fn is_upgraded_and_draws_consulting(&self) {
        let window = self.opened("2026-07-01").await;
        window.shows("1 von 25").await;
        window.types("a").await;
        window
            .element("[data-testid=amendment] input[value=standard]")
            .await;
        window.chooses("premium").await;
        window.tabs_to("Gilt ab").await;
        window.retypes("1.7.26").await;
        window.shows("Höheres Level").await;
        window.shows("49 von 50").await;
        window.picture("life-08-upgrade").await;
        window.presses_key_with_control(Key::Enter).await;
        window.shows("Premium").await;
        window.shows("1 von 50").await;

        window.tabs_to("Block abrufen").await;
        window.presses(Key::Enter).await;
        window.focuses("Tag des Termins").await;
        window.types("15.7.26").await;
        window.tabs_to("Blöcke").await;
        window.retypes("2").await;
        window.shows("Vertragsjahr 1: 12 von 12").await;
        window.picture("life-09-consulting").await;
        window.presses(Key::Enter).await;
        window.shows("15.07.2026").await;
        window.shows("8 von 12").await;
        window.picture("life-10-premium").await;
        window.close().await;
    }

    /// 2 April 2027: renewed by itself; what was left has lapsed; from the next period on it costs more.
    async fn has_renewed_and_costs_more_from_then_on(&self) {
        let window = self.on("2027-04-02").await;
        for kind in ["renewed", "notice_passed"] {
            let row = format!("[data-testid='since-row-{}-{kind}']", self.number);
            window.element(&row).await;
        }
        window.picture("life-11-since-renewed").await;
        opens(&window, &self.number).await;
        for date in ["31.03.2028", "01.04.2028", "01.02.2028"] {
            window.shows(date).await;
        }
        window.shows("0 von 50").await;
        window.shows("0 von 12").await;
        window.types("a").await;
        window
            .element("[data-testid=amendment] input[value=fee]")
            .await;
        window.chooses("fee").await;
        window
            .element("[data-testid=amendment] input[inputmode=decimal]:focus")
            .await;
        window.types("5400").await;
        window.tabs_to("Gilt ab").await;
        window.retypes("1.5.28").await;
        window
            .shows("Eine neue Gebühr gilt ab dem Beginn einer Laufzeit")
            .await;
        window.picture("life-12-fee-refused").await;
        window.retypes("1.4.28").await;
        window.shows("5.400").await;
        window.presses_key_with_control(Key::Enter).await;
        window.shows("ab 01.04.2028").await;
        window.picture("life-13-fee").await;
        window.close().await;
    }

    /// 2 February 2028, one day after the last day for notice: it renews once more and ends then.
    async fn gets_a_notice_one_day_too_late(&self) {
        let window = self.opened("2028-02-02").await;
        window.types("n").await;
        window.focuses("Eingegangen am").await;
        for (typed, verdict) in [
            ("31.1.28", "on_time"),
            ("1.2.28", "boundary"),
            ("2.2.28", "late"),
        ] {
            window.retypes(typed).await;
            let shown = format!("[data-testid=verdict][data-verdict={verdict}]");
            window.element(&shown).await;
            window.picture(&format!("life-14-{verdict}")).await;
        }
        window.shows("31.03.2029").await;
        window.presses_key_with_control(Key::Enter).await;
        window.element("[data-testid=contract-page]").await;
        window.shows("Läuft aus").await;
        window.shows("31.03.2029").await;
        window.picture("life-15-terminating").await;
        window.close().await;
    }

    /// 31 March 2029 is the last day with all entitlements; the day after, all is over and still to be read.
    async fn runs_to_its_last_day_and_ends(&self) {
        let window = self.opened("2029-03-31").await;
        window.shows("Läuft aus").await;
        window.shows("0 von 50").await;
        window.picture("life-16-last-day").await;
        window.close().await;

        let window = self.on("2029-04-01").await;
        let row = format!("[data-testid='since-row-{}-ended']", self.number);
        window.element(&row).await;
        window.picture("life-17-since-ended").await;
        opens(&window, &self.number).await;
        window.shows("Beendet").await;
        window.shows("31.03.2029").await;
        window.picture("life-18-ended").await;

        // What was known and what held on a day in the first year.
        window.types("d").await;
        window.focuses("Stand am").await;
        window.types("30.6.26").await;
        window.element("[data-testid=as-of]").await;
        window.shows("Stand vom").await;
        window.shows("1 von 25").await;
        window.picture("life-19-as-of").await;
        window.close().await;
    }
}

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

async fn number_on(window: &Window) -> String {
    let text = window.text().await;
    text.split_whitespace()
        .find(|word| word.starts_with("V-"))
        .unwrap_or_else(|| panic!("a number on the page:\n{text}"))
        .to_owned()
}
