//! Papers from a real register: which a contract has, what stands on those that neither the summary
//! nor the letters are, and what is refused.

use chrono::{DateTime, TimeZone, Utc};
use store::{Money, RequestId};
use terms::{Channel, Environment, Party, RequestChannel};
use words::Language;

use super::{Paper, PaperKind, Wish, make, read};
use crate::contracts::NewContract;
use crate::notices::{self, NewNotice};
use crate::requests::{self, AnswerInput, NewRequest};
use crate::summary::sample::{
    Desk, created, day, desk, holds, lacks, letterhead, on, ordered, texts,
};
use crate::{Code, Problem, amendments, consulting};

fn paper(desk: &Desk, wish: Wish, today: &str) -> Result<Paper, Problem> {
    let case = read(&desk.register, "SV-0147", &on(today))?;
    let made = make(&case, wish, &letterhead(), &on(today));
    if wish.at.is_none() {
        assert_eq!(made.is_ok(), wish.kind.exists_for(&case.case));
    }
    made
}

/// What stands on a paper, with single blanks between the words.
fn says(desk: &Desk, wish: Wish, today: &str) -> String {
    let paper = paper(desk, wish, today).unwrap();
    let text = texts(paper.sheets.laid_out());
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn refused(desk: &Desk, wish: Wish, today: &str) -> Code {
    paper(desk, wish, today).unwrap_err().code
}

fn draft() -> NewContract {
    NewContract {
        received_on: None,
        activation_requested_on: None,
        ..ordered()
    }
}

fn kinds(desk: &Desk, today: &str) -> Vec<&'static str> {
    let case = read(&desk.register, "SV-0147", &on(today)).unwrap();
    PaperKind::ALL
        .into_iter()
        .filter(|kind| kind.exists_for(&case.case))
        .map(PaperKind::id)
        .collect()
}

#[test]
fn every_kind_has_an_id_and_a_name_of_its_own() {
    for language in [Language::De, Language::En] {
        let mut names: Vec<String> = PaperKind::ALL
            .into_iter()
            .map(|kind| kind.name(words::Words::of(language)))
            .collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), PaperKind::ALL.len());
    }
    for kind in PaperKind::ALL {
        assert_eq!(PaperKind::from_id(kind.id()), Some(kind));
    }
    assert_eq!(PaperKind::from_id("invoice"), None);
}

#[test]
fn a_contract_has_the_papers_of_its_state() {
    let mut drafted = desk();
    created(&mut drafted, draft());
    assert_eq!(kinds(&drafted, "2026-01-12"), ["summary", "offer"]);
    let mut desk = desk();
    created(&mut desk, ordered());
    assert_eq!(
        kinds(&desk, "2026-01-12"),
        ["summary", "activation", "own_notice"]
    );
    assert_eq!(
        kinds(&desk, "2026-02-23"),
        ["summary", "activation", "statement", "own_notice"]
    );
}

#[test]
fn o1_an_offer_names_the_days_of_an_order_on_its_day() {
    let mut desk = desk();
    created(&mut desk, draft());
    let offer = says(&desk, Wish::of(PaperKind::Offer), "2026-03-02");
    // The golden table of O1, and the chain of T2 and N1 from the default day on.
    holds(
        &offer,
        &[
            "Angebot SV-0147, Servicelevel Premium",
            "Beginn frühestens 03.03.2026",
            "Beginn ohne Wunsch 01.04.2026",
            "Beginn spätestens 31.05.2026",
            "Wie sich die Daten bei einem Auftrag am 02.03.2026 ergeben",
            "31.03.2027",
            "01.04.2027",
            "31.01.2027",
            "12.600,00 €",
            "Was Premium umfasst",
        ],
    );
    lacks(&offer, &["Entwurf", "Testsysteme", "Eine Laufzeit"]);
    let english = says(
        &desk,
        Wish {
            language: Some(Language::En),
            ..Wish::of(PaperKind::Offer)
        },
        "2026-03-02",
    );
    holds(&english, &["Starts at the latest", "31 May 2026"]);
}

#[test]
fn o1_a_wish_that_can_no_longer_be_met_is_no_promise() {
    let mut desk = desk();
    created(
        &mut desk,
        NewContract {
            term_months: 18,
            ..draft()
        },
    );
    let offer = says(&desk, Wish::of(PaperKind::Offer), "2026-03-02");
    holds(
        &offer,
        &["Beginn ohne Wunsch", "Eine Laufzeit 18 Monate 18.900,00 €"],
    );
}

#[test]
fn nothing_is_offered_once_it_is_ordered() {
    let mut desk = desk();
    created(&mut desk, ordered());
    let refused = refused(&desk, Wish::of(PaperKind::Offer), "2026-01-12");
    assert_eq!(refused, Code::StateConflict);
}

#[test]
fn l3_an_amendment_puts_before_and_after_beside_each_other() {
    let mut desk = desk();
    created(
        &mut desk,
        NewContract {
            level: "standard".into(),
            solutions: Vec::new(),
            ..ordered()
        },
    );
    let wish = Wish::of(PaperKind::Amendment);
    assert_eq!(refused(&desk, wish, "2026-06-20"), Code::NotFound);
    let now = on("2026-06-20");
    let fee = Money {
        amount_minor: 1_500_000,
        currency: "EUR".into(),
    };
    amendments::amend_level(
        &mut desk.register,
        "SV-0147",
        "premium",
        day("2027-02-23"),
        &now,
    )
    .unwrap();
    amendments::amend_fee(
        &mut desk.register,
        "SV-0147",
        day("2027-02-23"),
        Some(fee),
        &now,
    )
    .unwrap();
    let text = says(&desk, wish, "2026-06-21");
    holds(
        &text,
        &[
            "Nachtrag zum Supportvertrag SV-0147, ab 23.02.2027",
            "Servicelevel Standard Premium",
            "Gebühr je Vertragsjahr 12.600,00 € netto 15.000,00 € netto",
            "Vereinbart 20.06.2026",
            "Alles andere bleibt wie vereinbart",
            "22.02.2027",
            "25.12.2026",
        ],
    );
    // What both levels promise alike is no change, and nobody confirmed the test systems (X3).
    lacks(&text, &["Unterstützte Lösungen", "Testsysteme"]);
    let second = Wish {
        at: Some(1),
        ..wish
    };
    assert_eq!(refused(&desk, second, "2026-06-21"), Code::NotFound);
}

fn at(text: &str) -> DateTime<Utc> {
    let local = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
    let zone = terms::Edition::shipped().time_zone();
    zone.from_local_datetime(&local)
        .earliest()
        .unwrap()
        .to_utc()
}

fn log(desk: &mut Desk, received: &str, from: &str, subject: Option<&str>) -> i64 {
    let request = NewRequest {
        contract: "SV-0147".into(),
        received_at: at(received),
        impact: "medium".into(),
        from_email: from.into(),
        channel: RequestChannel::Email,
        environment: Environment::Production,
        impact_override_reason: None,
        subject: subject.map(str::to_owned),
        automatic_at: None,
        mail: None,
    };
    let done = requests::add(&mut desk.register, request, &on("2026-12-31")).unwrap();
    done.value.request.id.0
}

fn answer(desk: &mut Desk, id: i64, moment: &str) {
    let input = AnswerInput {
        at: at(moment),
        automatic: false,
    };
    requests::answer(&mut desk.register, RequestId(id), input, &on("2026-12-31")).unwrap();
}

#[test]
fn q6_a_statement_counts_the_requests_of_its_contract_year() {
    const EVA: &str = "a.musterfrau@moehrle.example";
    let mut desk = desk();
    created(&mut desk, ordered());
    let first = log(&mut desk, "2026-06-08 09:00", EVA, Some("Störung im Lager"));
    let late = log(&mut desk, "2026-06-09 09:00", EVA, None);
    log(
        &mut desk,
        "2026-06-10 09:00",
        "nobody@else.example",
        Some("Fremd"),
    );
    log(&mut desk, "2027-03-01 09:00", EVA, Some("Nächstes Jahr"));
    answer(&mut desk, first, "2026-06-08 13:00");
    answer(&mut desk, late, "2026-06-09 13:01");
    consulting::draw(
        &mut desk.register,
        "SV-0147",
        day("2026-07-01"),
        2,
        &on("2026-06-20"),
    )
    .unwrap();
    let text = says(&desk, Wish::of(PaperKind::Statement), "2026-12-31");
    holds(
        &text,
        &[
            "1. Vertragsjahr, 23.02.2026 bis 22.02.2027",
            "2 von 50",
            "Eine weitere zählt nicht",
            "1 von 2 Anfragen rechtzeitig beantwortet, 50 %",
            "8 von 12 h abgerufen",
            "4 Stunden sind noch frei. Sie verfallen nach dem 22.02.2027",
            "Störung im Lager",
            "rechtzeitig",
            "verspätet",
            "kein Ansprechpartner",
            "Summe 8 h",
            "Zwischenstand 31.12.2026",
        ],
    );
    lacks(&text, &["Nächstes Jahr"]);
    let over = says(&desk, Wish::of(PaperKind::Statement), "2027-03-02");
    // What waits beyond its due moment is not in time, whatever comes.
    holds(
        &over,
        &[
            "2. Vertragsjahr",
            "Nächstes Jahr Änne Musterfrau",
            "0 von einer Anfrage rechtzeitig beantwortet, 0 %",
            "Eine ist überfällig",
        ],
    );
    let first_year = Wish {
        at: Some(0),
        ..Wish::of(PaperKind::Statement)
    };
    holds(
        &says(&desk, first_year, "2027-03-02"),
        &["4 Stunden sind verfallen", "Stand 02.03.2027"],
    );
    let third_year = Wish {
        at: Some(2),
        ..first_year
    };
    assert_eq!(refused(&desk, third_year, "2027-03-02"), Code::NotFound);
}

#[test]
fn a_statement_of_sixty_requests_repeats_its_head_on_every_page() {
    let mut desk = desk();
    created(&mut desk, ordered());
    for minute in 0..60 {
        let moment = format!("2026-06-08 09:{minute:02}");
        log(
            &mut desk,
            &moment,
            "a.musterfrau@moehrle.example",
            Some(&"Sehr langer Betreff ".repeat(5)),
        );
    }
    let paper = paper(&desk, Wish::of(PaperKind::Statement), "2026-06-09").unwrap();
    assert!(paper.pages() > 2, "{}", paper.pages());
    let heads = texts(paper.sheets.laid_out()).matches("Ergebnis").count();
    assert!(heads + 1 >= paper.pages(), "{heads} on {}", paper.pages());
    holds(
        &texts(paper.sheets.laid_out()),
        &["60 von 50", "10 davon über dem Kontingent."],
    );
}

#[test]
fn n2_our_own_notice_can_be_prepared_and_then_is_the_one_recorded() {
    let mut desk = desk();
    created(&mut desk, ordered());
    let wish = Wish::of(PaperKind::OwnNotice);
    let prepared = paper(&desk, wish, "2026-11-24").unwrap();
    holds(&texts(prepared.sheets.laid_out()), &["22. Februar 2027"]);
    let own = NewNotice {
        received_on: day("2026-11-24"),
        party: Party::Contractor,
        channel: Channel::Letter,
        named_end: None,
        sender: None,
        extraordinary: None,
        received_time: None,
        document: None,
    };
    notices::record(&mut desk.register, "SV-0147", &own, &on("2026-11-24")).unwrap();
    let recorded = paper(&desk, wish, "2026-11-24").unwrap();
    assert_eq!(prepared.sheets, recorded.sheets);
}
