//! A way through every screen of the window and its states, in whatever language it speaks: nothing on it is found by
//! its wording. What is done at a station is the caller's. Never a check of what the program computes.

use std::path::PathBuf;

use fantoccini::key::Key;
use journeys::place::Place;
use journeys::program::CommandLine;
use journeys::window::Window;

/// What is done at every station.
pub(crate) trait Visitor {
    /// The window shows this station now.
    async fn sees(&mut self, window: &Window, station: &str);
}

/// A register with 400 made-up contracts.
pub(crate) fn fills(place: &Place, today: &str) {
    CommandLine::on(place, today)
        .answer(&[
            "demo".as_ref(),
            "--out".as_ref(),
            place.register().as_os_str(),
            "--contracts".as_ref(),
            "400".as_ref(),
            "--seed".as_ref(),
            "1".as_ref(),
        ])
        .done();
}

/// A list with every kind of mistake, to be started with.
pub(crate) fn list(place: &Place) -> PathBuf {
    const LIST: &str = "\
Nr.;Kunde;Level;Auftrag;Beginn;Laufzeit;Ende;Kündbar bis;Preis p. a.
SV-0901;Stadtwerke Musterstadt GmbH;Standard;03/12/2025;01.01.2026;12 Monate;31.12.2026;02.11.2026;4.800,00 €
SV-0902;Großhandel Äpfelmann eG;Premium;04/02/2026;15.03.2026;12 Monate;15.03.2027;14.01.2027;9.600,00 €
SV-0903;Optik Brillenmüller KG;Gold;07/12/2025;13.25.2026;6 Monate;;;9.600,00 €
";
    place.file("Supportverträge alt.csv", LIST)
}

/// Every area of a register that holds contracts.
pub(crate) async fn areas(window: &Window, visitor: &mut impl Visitor) {
    window.element("[data-testid^=lane-row]").await;
    visitor.sees(window, "today").await;
    frame(window, visitor).await;
    contracts(window, visitor).await;
    contract(window, visitor).await;
    customers(window, visitor).await;
    requests(window, visitor).await;
    figures(window, visitor).await;
    new_contract(window, visitor).await;
    settings(window, visitor).await;
}

/// Every area of a register that holds nothing yet.
pub(crate) async fn nothing(window: &Window, visitor: &mut impl Visitor) {
    visitor.sees(window, "nothing: first").await;
    for (keys, area) in [
        ("gt", "today"),
        ("gc", "contracts"),
        ("gk", "customers"),
        ("gr", "requests"),
        ("gf", "finance"),
        ("gl", "calendar"),
        ("gs", "settings"),
    ] {
        window.types(keys).await;
        settles(window).await;
        visitor.sees(window, &format!("nothing: {area}")).await;
    }
    window.presses_with_control('n').await;
    window.element("[data-testid=contract-form]").await;
    visitor.sees(window, "nothing: new contract").await;
}

/// The checking of a list that the window was started with.
pub(crate) async fn import(window: &Window, visitor: &mut impl Visitor) {
    window.element("[data-testid=import-check]").await;
    window.element("[data-testid=import-question]").await;
    visitor.sees(window, "import: asked").await;
    window.element("[data-testid^=import-row]").await;
    visitor.sees(window, "import: rows").await;
}

/// What stands around every screen.
async fn frame(window: &Window, visitor: &mut impl Visitor) {
    window.presses_with_control('k').await;
    window.element("[role=dialog] [role=combobox]").await;
    visitor.sees(window, "palette").await;
    window.types("muster").await;
    window.element("[role=option]").await;
    visitor.sees(window, "palette: found").await;
    window.retypes("zzzzqqqq").await;
    settles(window).await;
    visitor.sees(window, "palette: nothing found").await;
    closes(window).await;
    window.types("?").await;
    window.element("[role=dialog]").await;
    visitor.sees(window, "shortcuts").await;
    closes(window).await;
}

async fn contracts(window: &Window, visitor: &mut impl Visitor) {
    window.types("gc").await;
    window.element("[data-testid^=contract-row]").await;
    settles(window).await;
    visitor.sees(window, "contracts").await;
    window.presses(Key::Down).await;
    window.types("x").await;
    window.element("[data-testid=bulk-bar]").await;
    visitor.sees(window, "contracts: ticked").await;
    window.types("x").await;
    for (at, button) in expandable(window).await.into_iter().enumerate() {
        if opens(window, &button).await {
            visitor
                .sees(window, &format!("contracts: opened {at}"))
                .await;
            window.presses(Key::Escape).await;
            settles(window).await;
        }
    }
}

async fn contract(window: &Window, visitor: &mut impl Visitor) {
    // Anew, since a menu that was closed keeps the keyboard on its button.
    window.types("gt").await;
    window.element("[data-testid=today]").await;
    window.types("gc").await;
    window.element("[data-testid^=contract-row]").await;
    settles(window).await;
    window.presses(Key::Down).await;
    window.presses(Key::Down).await;
    window.presses(Key::Enter).await;
    window.element("[data-testid=contract-page]").await;
    settles(window).await;
    visitor.sees(window, "contract").await;
    for (key, opened, name) in [
        ("w", "[role=dialog]", "contract: why"),
        ("a", "[data-testid=amendment]", "contract: amended"),
        ("d", "main input:focus", "contract: as of"),
    ] {
        window.types(key).await;
        window.element(opened).await;
        settles(window).await;
        visitor.sees(window, name).await;
        closes(window).await;
    }
    window.types("h").await;
    settles(window).await;
    visitor.sees(window, "contract: history").await;
    window.types("r").await;
    window.element("[data-testid=log-request]").await;
    visitor.sees(window, "request: logged").await;
    closes(window).await;
    window.types("n").await;
    window.element("[data-testid=notice-page]").await;
    settles(window).await;
    visitor.sees(window, "notice").await;
    window.types("24.11.26").await;
    window.element("[data-testid=verdict]").await;
    visitor.sees(window, "notice: verdict").await;
    window.retypes("99.99.").await;
    settles(window).await;
    visitor.sees(window, "notice: no date").await;
    window.presses(Key::Escape).await;
    settles(window).await;
}

async fn customers(window: &Window, visitor: &mut impl Visitor) {
    window.types("gk").await;
    window.element("[data-testid^=customer-row]").await;
    window.presses(Key::Down).await;
    settles(window).await;
    visitor.sees(window, "customers").await;
}

async fn requests(window: &Window, visitor: &mut impl Visitor) {
    window.types("gr").await;
    // In a narrow window the details beside the rows are shown only when asked for.
    window.element("[data-testid^=request-row]").await;
    settles(window).await;
    visitor.sees(window, "requests").await;
    for (at, button) in expandable(window).await.into_iter().enumerate() {
        if opens(window, &button).await {
            visitor
                .sees(window, &format!("requests: opened {at}"))
                .await;
            window.presses(Key::Escape).await;
            settles(window).await;
        }
    }
}

async fn figures(window: &Window, visitor: &mut impl Visitor) {
    for (keys, name, shown) in [
        ("gf", "finance", "[data-testid^=board-]"),
        ("gl", "calendar", "[data-testid=calendar-title]"),
    ] {
        // What was opened before may have left the keyboard in a field, where letters are text.
        window.measures("document.activeElement?.blur();").await;
        window.types(keys).await;
        window.element(shown).await;
        settles(window).await;
        visitor.sees(window, name).await;
        for (at, button) in expandable(window).await.into_iter().enumerate() {
            if opens(window, &button).await {
                visitor.sees(window, &format!("{name}: opened {at}")).await;
                window.presses(Key::Escape).await;
                settles(window).await;
            }
        }
    }
}

async fn new_contract(window: &Window, visitor: &mut impl Visitor) {
    window.presses_with_control('n').await;
    window.element("[data-testid=contract-form]").await;
    settles(window).await;
    visitor.sees(window, "new contract").await;
    // Stored without anything in it: every field that lacks something says so.
    window.presses_key_with_control(Key::Enter).await;
    window.element("[aria-invalid=true]").await;
    visitor.sees(window, "new contract: refused").await;
    closes(window).await;
}

async fn settings(window: &Window, visitor: &mut impl Visitor) {
    window.types("gs").await;
    window.element("[data-testid=settings]").await;
    settles(window).await;
    visitor.sees(window, "settings").await;
    let sections = number_of(window, "[data-testid=settings] nav button").await;
    for at in 1..=sections {
        let button = format!("[data-testid=settings] nav li:nth-child({at}) button");
        if number_of(window, &button).await == 0 {
            continue;
        }
        presses(window, &button).await;
        settles(window).await;
        visitor.sees(window, &format!("settings: part {at}")).await;
    }
}

/// Buttons of the screen that open something, each by a selector that finds it again.
async fn expandable(window: &Window) -> Vec<String> {
    let marked = window
        .measures(
            "return [...document.querySelectorAll('main [aria-haspopup], main [aria-expanded=false]')]
                .filter(one => one.offsetParent !== null && !one.disabled && one.tagName === 'BUTTON')
                .slice(0, 6)
                .map((one, at) => { one.dataset.tour = at; return `[data-tour='${at}']`; });",
        )
        .await;
    marked
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|selector| selector.as_str().map(ToOwned::to_owned))
        .collect()
}

/// Presses a button if it is still there, and says whether it was.
async fn opens(window: &Window, button: &str) -> bool {
    if number_of(window, button).await == 0 {
        return false;
    }
    presses(window, button).await;
    settles(window).await;
    true
}

async fn presses(window: &Window, selector: &str) {
    // Not by the pointer: in a small window something else may lie above it until it is scrolled to.
    window.element(selector).await;
    let script = format!(
        "document.querySelector({}).click();",
        serde_json::json!(selector)
    );
    window.measures(&script).await;
}

async fn number_of(window: &Window, selector: &str) -> u64 {
    let script = format!(
        "return document.querySelectorAll({}).length;",
        serde_json::json!(selector)
    );
    window.measures(&script).await.as_u64().unwrap_or_default()
}

/// Closes what lies above the screen.
async fn closes(window: &Window) {
    window.presses(Key::Escape).await;
    settles(window).await;
}

/// Waits until nothing on the page has changed for a moment: what is read from the register and what is faded in.
pub(crate) async fn settles(window: &Window) {
    window
        .client()
        .execute_async(
            "const done = arguments[arguments.length - 1];
             let last = performance.now();
             const watcher = new MutationObserver(() => { last = performance.now(); });
             watcher.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
             const began = last;
             const look = setInterval(() => {
                 const now = performance.now();
                 // What fades in has other colours on the way.
                 if (document.getAnimations().some(one => one.playState === 'running')) last = now;
                 if (now - last > 150 || now - began > 5000) {
                     clearInterval(look);
                     watcher.disconnect();
                     done(true);
                 }
             }, 30);",
            vec![],
        )
        .await
        .expect("a page that rests");
}
