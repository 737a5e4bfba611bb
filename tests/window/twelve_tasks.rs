//! The twelve everyday tasks of the guide, by keyboard alone, one after the other on one register, in both languages.
//! The page counts what a mouse did: nothing. Never a check of what the program computes.

// How far a run came is what its reader looks for.
#![allow(clippy::print_stdout)]

use fantoccini::key::Key;
use journeys::place::Place;
use journeys::program::CommandLine;
use journeys::window::{Start, Window};

use crate::tour::{fills, settles};

const TODAY: &str = "2026-11-24";
const CUSTOMER: &str = "Musterkeks Backwaren GmbH";

/// Counts in the page what only a pointer does. A button that is pressed by key gets a click without a pointer, whose
/// detail is 0.
const COUNTS_POINTERS: &str = "
    window.pointerEvents = [];
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'wheel', 'touchstart', 'contextmenu']) {
        document.addEventListener(type, event => {
            if (type !== 'click' || event.detail > 0) window.pointerEvents.push(type);
        }, true);
    }
    return true;";

/// What is read on fields and messages.
struct Words {
    language: &'static str,
    customer: &'static str,
    create_customer: &'static str,
    company: &'static str,
    city: &'static str,
    received: &'static str,
    activation: &'static str,
    fee: &'static str,
    ordered: &'static str,
    received_on: &'static str,
    ends: &'static str,
    undone: &'static str,
    redone: &'static str,
    name: &'static str,
    email: &'static str,
    phone: &'static str,
    from: &'static str,
    save_pdf: &'static str,
    open: &'static str,
    sender: &'static str,
    subject: &'static str,
    answered: &'static str,
    export_title: &'static str,
}

const GERMAN: Words = Words {
    language: "de",
    customer: "Kunde",
    create_customer: "Kunde anlegen",
    company: "Name der Firma",
    city: "Ort",
    received: "Auftrag eingegangen",
    activation: "Aktivierung",
    fee: "Gebühr im Vertragsjahr, netto",
    ordered: "Beauftragt",
    received_on: "Eingegangen am",
    ends: "endet",
    undone: "Zurückgenommen",
    redone: "Wiederhergestellt",
    name: "Name",
    email: "E-Mail",
    phone: "Telefon",
    from: "Gilt ab",
    save_pdf: "PDF speichern",
    open: "Öffnen",
    sender: "Absender",
    subject: "Betreff",
    answered: "Beantwortet",
    export_title: "Verträge exportieren",
};

const ENGLISH: Words = Words {
    language: "en",
    customer: "Customer",
    create_customer: "Create customer",
    company: "Name of the company",
    city: "City",
    received: "Order received",
    activation: "Activation",
    fee: "Fee per contract year, net",
    ordered: "Ordered",
    received_on: "Received on",
    ends: "ends",
    undone: "Taken back",
    redone: "Made again",
    name: "Name",
    email: "E-mail",
    phone: "Phone",
    from: "Effective from",
    save_pdf: "Save PDF",
    open: "Open",
    sender: "Sender",
    subject: "Subject",
    answered: "Answered",
    export_title: "Export contracts",
};

#[tokio::test]
async fn twelve_tasks_without_a_mouse() {
    does_all(&GERMAN).await;
}

#[tokio::test]
async fn twelve_tasks_without_a_mouse_in_english() {
    does_all(&ENGLISH).await;
}

async fn does_all(words: &Words) {
    let place = Place::new();
    fills(&place, TODAY);
    let running = contract_at_standard(&place);
    let window = Window::start(
        &place,
        Start {
            today: TODAY,
            language: words.language,
            is_dark: false,
        },
    )
    .await;
    window.element("[data-testid^=lane-row]").await;
    window.measures(COUNTS_POINTERS).await;
    let mut tasks = Tasks {
        window: &window,
        place: &place,
        words,
        done: 0,
    };

    let ordered = tasks.enters_a_contract_with_a_new_customer().await;
    tasks.finds_it(&ordered).await;
    tasks.asks_why().await;
    tasks.records_a_notice().await;
    tasks.takes_it_back_and_makes_it_again().await;
    tasks.names_another_contact().await;
    tasks.finds_it_again(&running.number).await;
    tasks.changes_the_level().await;
    tasks.saves_the_summary().await;
    tasks.logs_a_request(&running.contact).await;
    tasks.records_the_response().await;
    tasks.checks_a_renewal().await;
    tasks.exports_ticked_contracts().await;
    let done = tasks.done;

    assert_eq!(done, 12, "tasks");
    let pointers = window.measures("return window.pointerEvents;").await;
    assert_eq!(pointers, serde_json::json!([]), "what a mouse did");
    println!("{done} tasks in `{}`, 0 events of a mouse", words.language);
    // The count would have seen a mouse.
    let somewhere = window.element("nav button").await;
    somewhere.click().await.expect("a click");
    let pointers = window.measures("return window.pointerEvents.length;").await;
    assert!(pointers.as_u64() > Some(0), "a click is counted");
    window.close().await;
}

/// A contract that runs already.
struct Running {
    number: String,
    contact: String,
}

fn contract_at_standard(place: &Place) -> Running {
    let program = CommandLine::on(place, TODAY);
    let list = program.json(&[
        "contract", "list", "--state", "active", "--level", "standard",
    ]);
    let number = list["contracts"][0]["number"]
        .as_str()
        .expect("a contract")
        .to_owned();
    let shown = program.json(&["contract", "show", &number]);
    let contact = shown["contacts"][0]["email"]
        .as_str()
        .expect("a contact")
        .to_owned();
    Running { number, contact }
}

struct Tasks<'a> {
    window: &'a Window,
    place: &'a Place,
    words: &'a Words,
    done: u32,
}

impl Tasks<'_> {
    fn is_done(&mut self, task: &str) {
        self.done += 1;
        println!("{:>2}. {task}", self.done);
    }

    async fn enters_a_contract_with_a_new_customer(&mut self) -> String {
        let Self { window, words, .. } = *self;
        window.presses_with_control('n').await;
        window.element("[data-testid=contract-form]").await;
        window.tabs_to(words.customer).await;
        window.types(CUSTOMER).await;
        window.tabs_to(words.create_customer).await;
        window.presses(Key::Enter).await;
        window.focuses(words.company).await;
        window.tabs_to(words.city).await;
        window.types("Fulda").await;
        window.presses(Key::Enter).await;
        settles(window).await;
        window.tabs_to(words.received).await;
        window.retypes("24.11.26").await;
        window.tabs_to(words.activation).await;
        window.types("1.1.27").await;
        window.tabs_to(words.name).await;
        window.types("Eva Groß").await;
        window.tabs_to(words.email).await;
        window.types("eva@musterkeks.example").await;
        window.tabs_to(words.phone).await;
        window.types("+49 661 1234").await;
        window.tabs_to(words.fee).await;
        window.types("4800").await;
        window.presses_key_with_control(Key::Enter).await;
        window.element("[data-testid=contract-page]").await;
        window.shows(words.ordered).await;
        let command_line = CommandLine::on(self.place, TODAY);
        let list = command_line.json(&["contract", "list", "--search", CUSTOMER]);
        let number = list["contracts"][0]["number"]
            .as_str()
            .expect("the contract is stored")
            .to_owned();
        self.is_done("a contract with a new customer");
        number
    }

    async fn finds_it(&mut self, number: &str) {
        self.window.types("gt").await;
        self.window.element("[data-testid=today]").await;
        opens(self.window, number).await;
        self.is_done("a contract found");
    }

    async fn finds_it_again(&mut self, number: &str) {
        opens(self.window, number).await;
    }

    async fn asks_why(&mut self) {
        let window = self.window;
        window.types("w").await;
        window.element("[role=dialog]").await;
        window.presses(Key::Escape).await;
        window.gone("[role=dialog]").await;
        self.is_done("why a date is what it is");
    }

    async fn records_a_notice(&mut self) {
        let Self { window, words, .. } = *self;
        window.types("n").await;
        window.focuses(words.received_on).await;
        window.retypes("24.11.26").await;
        window
            .element("[data-testid=verdict][data-verdict=on_time]")
            .await;
        window.presses_key_with_control(Key::Enter).await;
        window.element("[data-testid=contract-page]").await;
        window.shows(words.ends).await;
        self.is_done("a notice");
    }

    async fn takes_it_back_and_makes_it_again(&mut self) {
        let Self { window, words, .. } = *self;
        window.presses_with_control('z').await;
        window.shows(words.undone).await;
        window.presses_with_control('y').await;
        window.shows(words.redone).await;
        window.presses_with_control('z').await;
        window.shows(words.undone).await;
        self.is_done("taken back, and made again");
    }

    async fn names_another_contact(&mut self) {
        let Self { window, words, .. } = *self;
        window.types("c").await;
        window.focuses(words.name).await;
        window.types("Ida Muster").await;
        window.tabs_to(words.email).await;
        window.types("ida@musterkeks.example").await;
        window.tabs_to(words.phone).await;
        window.types("+49 661 5678").await;
        window.presses(Key::Enter).await;
        window.shows("Ida Muster").await;
        self.is_done("another contact");
    }

    async fn changes_the_level(&mut self) {
        let Self { window, words, .. } = *self;
        window.types("a").await;
        window
            .element("[data-testid=amendment] input[value=standard]")
            .await;
        window.chooses("premium").await;
        window.tabs_to(words.from).await;
        window.retypes("24.11.26").await;
        settles(window).await;
        window.presses_key_with_control(Key::Enter).await;
        window.gone("[data-testid=amendment]").await;
        window.shows("Premium").await;
        self.is_done("another level");
    }

    async fn saves_the_summary(&mut self) {
        let Self { window, words, .. } = *self;
        let pdf = self.place.path("summary.pdf");
        window.types("p").await;
        window.display().saves_as(words.save_pdf, &pdf);
        window.shows(words.open).await;
        assert!(pdf.is_file(), "the summary");
        self.is_done("the summary as a PDF");
    }

    async fn logs_a_request(&mut self, contact: &str) {
        let Self { window, words, .. } = *self;
        window.types("r").await;
        window.element("[data-testid=log-request]").await;
        window.tabs_to(words.sender).await;
        window.types(contact).await;
        window.presses(Key::Escape).await;
        window.tabs_to(words.subject).await;
        window.types("Meldet nichts mehr").await;
        settles(window).await;
        window.presses_key_with_control(Key::Enter).await;
        window.element("input[name=impact][value=critical]").await;
        window.presses(Key::Space).await;
        window.presses_key_with_control(Key::Enter).await;
        window.element("[data-testid=request-panel]").await;
        window.shows("Meldet nichts mehr").await;
        self.is_done("a support request");
    }

    async fn records_the_response(&mut self) {
        let Self { window, words, .. } = *self;
        // The one that was logged is the one that is chosen.
        settles(window).await;
        window.types("a").await;
        window.element("[data-testid=answer]").await;
        settles(window).await;
        window.presses_key_with_control(Key::Enter).await;
        window.gone("[data-testid=answer]").await;
        window.shows(words.answered).await;
        self.is_done("its response");
    }

    async fn checks_a_renewal(&mut self) {
        let window = self.window;
        window.types("gf").await;
        window.element("[data-testid^=renewal-row]").await;
        settles(window).await;
        let checked = "return document.querySelectorAll('[data-testid^=tick-]:checked, [data-testid^=tick-][aria-checked=true]').length;";
        let before = window.measures(checked).await.as_u64();
        window.presses(Key::Down).await;
        window.presses(Key::Space).await;
        settles(window).await;
        let after = window.measures(checked).await.as_u64();
        assert_ne!(before, after, "a renewal is ticked, or no longer");
        self.is_done("a renewal checked");
    }

    async fn exports_ticked_contracts(&mut self) {
        let Self { window, words, .. } = *self;
        let table = self.place.path("contracts.xlsx");
        window.types("gc").await;
        window.element("[data-testid^=contract-row]").await;
        settles(window).await;
        window.types("x").await;
        window.presses(Key::Down).await;
        window.types("x").await;
        window.element("[data-testid=bulk-bar]").await;
        window.presses_with_control('e').await;
        settles(window).await;
        window.presses(Key::Enter).await;
        window.display().saves_as(words.export_title, &table);
        settles(window).await;
        assert!(table.is_file(), "the table");
        self.is_done("ticked contracts exported");
    }
}

/// Opens a contract through the palette.
async fn opens(window: &Window, number: &str) {
    window.presses_with_control('k').await;
    window.element("[role=dialog] [role=combobox]").await;
    window.types(number).await;
    let found = format!("[role=option][aria-selected=true][id='palette-contract-{number}']");
    window.element(&found).await;
    window.presses(Key::Enter).await;
    window.element("[data-testid=contract-page]").await;
    window.gone("[role=dialog]").await;
}
