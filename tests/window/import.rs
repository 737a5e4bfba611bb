//! A messy list on its way into the register: opened with the window, asked about once for a column and once for a
//! row, stored, taken back, stored by selection. In German by day and in English by night.

use fantoccini::key::Key;
use journeys::place::Place;
use journeys::window::{Start, Window};

/// As an office keeps it: titles and blanks above, a total below, days with slashes in one column and with points in
/// another, umlauts of Windows, and mistakes of every kind.
const LIST: &str = "\
Supportverträge;;;;;;;;
Stand: November;;;;;;;;
;;;;;;;;
Nr.;Kunde;Level;Auftrag;Beginn;Laufzeit;Ende;Kündbar bis;Preis p. a.
SV-0101;Stadtwerke Musterstadt GmbH;Standard;03/12/2025;01.01.2026;12 Monate;31.12.2026;02.11.2026;4.800,00 €
SV-0102;Großhandel Äpfelmann eG;Premium;04/02/2026;15.03.2026;12 Monate;15.03.2027;14.01.2027;9.600,00 €
SV-0103;Feuerwehrgerätehaus-Ausrüstung Müller & Söhne GmbH;Basic;05/05/2026;10.08.2026;12 Monate;09.08.2027;;1.200,00 €
SV-0104;Druckerei Schriftsätzer GmbH;Basic;06/12/2025;13.25.2026;12 Monate;;;1.200,00 €
SV-0105;Optik Brillenmüller KG;Gold;07/12/2025;01.01.2026;6 Monate;;;9.600,00 €
;;;;;;;;
Summe;;;;;;;;26.400,00 €
";

/// What a person reads on the way.
struct Words {
    language: &'static str,
    is_dark: bool,
    title: &'static str,
    word: &'static str,
    days_first: &'static str,
    /// What stands on the line with the wrong last day.
    by_the_terms: &'static str,
    no_date: &'static str,
    import_all: &'static str,
    imported: &'static str,
    waiting: &'static str,
}

const GERMAN: Words = Words {
    language: "de",
    is_dark: false,
    title: "Import prüfen",
    word: "Was heißt „Gold“?",
    days_first: "„Auftrag“: Tag oder Monat zuerst?",
    by_the_terms: "14.03.2027",
    no_date: "kein Datum",
    import_all: "5 Verträge importieren",
    imported: "5 Verträge importiert",
    waiting: "4 Zeilen warten noch.",
};

const ENGLISH: Words = Words {
    language: "en",
    is_dark: true,
    title: "Check the import",
    word: "what does “Gold” mean?",
    days_first: "“Auftrag”: day or month first?",
    by_the_terms: "14 Mar 2027",
    no_date: "no date",
    import_all: "Import 5 contracts",
    imported: "5 contracts imported",
    waiting: "4 rows still wait.",
};

/// The list as Windows writes it.
fn windows_1252(text: &str) -> Vec<u8> {
    text.chars()
        .map(|sign| match sign {
            '€' => 0x80,
            other => u8::try_from(u32::from(other)).expect("a letter of Windows-1252"),
        })
        .collect()
}

#[tokio::test]
async fn a_messy_list_becomes_contracts() {
    goes_from_the_list_to_contracts(&GERMAN).await;
}

#[tokio::test]
async fn a_messy_list_becomes_contracts_in_english_and_dark() {
    goes_from_the_list_to_contracts(&ENGLISH).await;
}

async fn goes_from_the_list_to_contracts(words: &Words) {
    let place = Place::new();
    let list = place.file("Supportverträge alt.csv", windows_1252(LIST));
    let start = Start {
        today: "2026-11-24",
        language: words.language,
        is_dark: words.is_dark,
    };
    let window = Window::start_with_list(&place, start, &list).await;
    let picture = async |name: &str| {
        let name = format!("import-{}-{name}", words.language);
        window.picture(&name).await;
    };
    window.element("[data-testid=import-check]").await;
    for text in [words.title, words.days_first, words.word] {
        window.shows(text).await;
    }
    picture("01-asked").await;

    answers_for_columns(&window).await;
    window.shows(words.by_the_terms).await;
    window.shows(words.no_date).await;
    picture("02-differences").await;
    explains(&window).await;
    picture("03-why").await;
    window.presses(Key::Escape).await;

    answers_for_rows(&window).await;
    window.shows(words.import_all).await;
    picture("04-settled").await;

    // First one row alone, then all of it is taken back, then everything.
    clicks(&window, "[data-testid=import-count-read]").await;
    clicks(&window, "[data-testid=import-row-5-0]").await;
    window.types("x").await;
    window.presses_key_with_control(Key::Enter).await;
    window.element("[data-testid=import-stored]").await;
    window.shows(words.waiting).await;
    window.presses_with_control('z').await;
    window.element("[data-testid=import-check]").await;
    window.shows(words.import_all).await;
    window.presses_key_with_control(Key::Enter).await;
    window.element("[data-testid=import-stored]").await;
    window.shows(words.imported).await;
    picture("05-stored").await;

    window.types("gc").await;
    window.element("[data-testid=contract-row-SV-0102]").await;
    for customer in ["Großhandel Äpfelmann eG", "Druckerei Schriftsätzer GmbH"] {
        window.shows(customer).await;
    }
    window.close().await;
}

/// Days stand before months, and gold is premium.
async fn answers_for_columns(window: &Window) {
    for reading in ["dmy", "premium"] {
        let button = format!("[data-testid=import-reading-{reading}]");
        clicks(window, &button).await;
        window.gone(&button).await;
    }
}

/// The reason of the first line that differs, in all its steps.
async fn explains(window: &Window) {
    window.element("[data-testid=import-row-6-0]").await;
    window.types("w").await;
    window.element("[role=dialog] ol").await;
}

/// By keyboard: an activation outside its window is kept as imported, a day and a term are typed.
async fn answers_for_rows(window: &Window) {
    moves_to(window, "7-0").await;
    window.presses(Key::Space).await;
    window
        .gone("[data-testid=import-row-7-0] [data-mark=warning]")
        .await;
    moves_to(window, "8-0").await;
    window.presses(Key::Space).await;
    window.element("[data-testid=import-answer] input").await;
    window.types("25.1.26").await;
    window.presses(Key::Enter).await;
    window.gone("[data-testid=import-row-8-0]").await;
    moves_to(window, "9-0").await;
    window.presses(Key::Space).await;
    window.element("[data-testid=import-answer] input").await;
    window.types("24").await;
    window.presses(Key::Enter).await;
    window.gone("[data-testid=import-row-9-0]").await;
}

async fn clicks(window: &Window, selector: &str) {
    let element = window.element(selector).await;
    element.click().await.expect("a click");
}

/// Moves the cursor down, or from the top down, until it is on this line.
async fn moves_to(window: &Window, line: &str) {
    let is_there = format!(
        "return document.querySelector('[data-testid=\"import-row-{line}\"][data-current=true]') !== null;"
    );
    window
        .element(&format!("[data-testid='import-row-{line}']"))
        .await;
    window.presses(Key::Home).await;
    for _ in 0..20 {
        tokio::time::sleep(std::time::Duration::from_millis(60)).await;
        if window.measures(&is_there).await == serde_json::json!(true) {
            return;
        }
        window.presses(Key::Down).await;
    }
    panic!("the line {line} is not reached by keyboard");
}
