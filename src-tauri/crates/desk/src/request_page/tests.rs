//! The screen through a real register: rows, clock, form, calculator and file, in both languages.

use proptest::prelude::*;
use terms::Edition;
use words::{Language, Words};

use super::{
    calculate, clock, csv, open, page, panel, preview, preview_answer, record, record_answer,
};
use crate::Now;
use crate::problem::Code;
use crate::requests::NewRequest;
use crate::requests::tests::{Desk, at, desk, mail, on};
use crate::views::request_form::{CalculatorDraft, RequestDraft, RequestOpen};
use crate::views::requests::{AnswerDraft, RequestListInput, RequestNumber, RequestTone};

const ENGLISH: Words = Words::of(Language::En);
const GERMAN: Words = Words::of(Language::De);

/// A local moment of the terms.
fn now(text: &str) -> Now {
    Now::at(at(text), None, "Erika Muster")
}

fn everything() -> RequestListInput {
    RequestListInput {
        sort: "received".into(),
        descending: true,
        limit: 50,
        want_totals: true,
        ..RequestListInput::default()
    }
}

fn typed(desk: &Desk) -> RequestDraft {
    let input = RequestOpen {
        contract: Some("V-1".into()),
    };
    let opening = open(&desk.register, &input, &now("2026-06-05 16:00"), ENGLISH).unwrap();
    RequestDraft {
        from_email: "eva@musterhaus.example".into(),
        impact: "critical".into(),
        subject: "Stands still".into(),
        ..opening.draft
    }
}

#[test]
fn q4_the_clock_runs_pauses_with_its_reason_and_is_overdue() {
    let mut desk = desk("standard");
    desk.add(mail("2026-06-05 16:00")).unwrap();
    let shown = |moment: &str, words| {
        let input = RequestNumber { id: 1 };
        let view = clock(&desk.register, &input, &now(moment), words).unwrap();
        (view.state, view.figure, view.detail, view.tone)
    };
    let no_break = |text: &str| text.replace('_', "\u{a0}");
    let (state, figure, detail, tone) = shown("2026-06-05 16:20", ENGLISH);
    assert_eq!(
        (state.as_str(), figure),
        ("running", no_break("3_h 40_min"))
    );
    assert_eq!(detail, "The clock runs. It pauses Fri, 5 Jun 2026, 17:00.");
    assert_eq!(tone, RequestTone::Open);
    let (state, figure, detail, _) = shown("2026-06-06 12:00", GERMAN);
    assert_eq!((state.as_str(), figure), ("paused", no_break("3_h")));
    assert_eq!(
        detail,
        "Pause über das Wochenende. Weiter Mo 08.06.2026, 09:00."
    );
    let (state, figure, _, tone) = shown("2026-06-08 11:59", ENGLISH);
    assert_eq!((state.as_str(), figure), ("running", no_break("1_min")));
    assert_eq!(tone, RequestTone::Warn);
    assert_eq!(shown("2026-06-08 12:00", ENGLISH).0, "running");
    let (state, _, _, tone) = shown("2026-06-08 12:01", ENGLISH);
    assert_eq!((state.as_str(), tone), ("overdue", RequestTone::Bad));
}

#[test]
fn q4_a_pause_over_a_holiday_names_it() {
    let mut desk = desk("standard");
    desk.add(NewRequest {
        impact: "medium".into(),
        ..mail("2026-06-03 16:00")
    })
    .unwrap();
    let input = RequestNumber { id: 1 };
    let view = clock(&desk.register, &input, &now("2026-06-04 12:00"), GERMAN).unwrap();
    assert!(view.detail.contains("Fronleichnam"), "{}", view.detail);
    let track = view.track.unwrap();
    assert_eq!(track.bars.iter().filter(|bar| !bar.is_running).count(), 1);
    assert!(
        track
            .bars
            .windows(2)
            .all(|pair| (pair[0].to - pair[1].from).abs() < 1e-12)
    );
    assert!(track.now.is_some_and(|now| (0.0..1.0).contains(&now)));
}

#[test]
fn q5_the_response_is_judged_while_it_is_typed_and_then_recorded() {
    let mut desk = desk("standard");
    desk.add(mail("2026-06-05 16:00")).unwrap();
    let moment = now("2026-06-08 11:40");
    let draft = |day: &str, time: &str| AnswerDraft {
        id: 1,
        day: day.into(),
        time: time.into(),
        is_automatic: false,
    };
    let said =
        |draft: &AnswerDraft| preview_answer(&desk.register, draft, &moment, ENGLISH).unwrap();
    let opening = said(&draft("", ""));
    assert_eq!(opening.now.time, "11:40");
    assert!(!opening.can_record);
    assert!(said(&opening.now).verdict.starts_with("In time, 20"));
    assert_eq!(
        said(&draft("8.6.2026", "12:00")).verdict,
        "In time, at the very moment"
    );
    let missed = said(&draft("8.6.2026", "12:01"));
    assert_eq!((missed.tone, missed.can_record), (RequestTone::Bad, true));
    let before = said(&draft("5.6.2026", "15:59"));
    assert!(!before.can_record);
    assert!(before.time.problem.is_some());
    record_answer(&mut desk.register, &opening.now, &moment, ENGLISH).unwrap();
    let view = panel(&desk.register, &RequestNumber { id: 1 }, &moment, ENGLISH).unwrap();
    assert_eq!(view.state, "in_time");
    assert!(!view.can_answer && view.can_record_automatic);
    assert_eq!(view.answer.unwrap().tone, RequestTone::Good);
}

#[test]
fn q1_the_form_says_whether_the_request_counts_before_it_is_recorded() {
    let mut desk = desk("standard");
    let moment = now("2026-06-05 16:00");
    let draft = typed(&desk);
    let said = |draft: &RequestDraft| preview(&desk.register, draft, &moment, GERMAN).unwrap();
    let view = said(&draft);
    assert_eq!(view.verdict.unwrap().text, "Gültig");
    assert_eq!(view.due.unwrap().time, "12:00");
    assert!(view.can_record && view.why.is_some());
    let stranger = RequestDraft {
        from_email: "ben@musterhaus.example".into(),
        ..draft.clone()
    };
    let view = said(&stranger);
    let verdict = view.verdict.unwrap();
    assert_eq!(
        (verdict.text.as_str(), verdict.rule.as_deref()),
        ("Nicht berechtigt", Some("Q1"))
    );
    assert!(view.can_record && view.due.is_none());
    let open = RequestDraft {
        impact: String::new(),
        ..draft.clone()
    };
    let view = said(&open);
    assert!(view.can_go_on && !view.can_record && view.due.is_none());
    let nothing = RequestDraft {
        contract: String::new(),
        ..draft.clone()
    };
    assert!(!said(&nothing).can_go_on);
    let done = record(&mut desk.register, &draft, None, &moment, GERMAN).unwrap();
    assert_eq!(
        (done.value.id, done.message.as_str()),
        (1, "Anfrage 1 erfasst")
    );
    assert!(done.touched.contains(&"requests".to_owned()));
}

#[test]
fn q3_a_kept_impact_needs_its_reason() {
    let desk = desk("standard");
    let moment = now("2026-06-05 16:00");
    let draft = RequestDraft {
        environment: "test".into(),
        keeps_impact: true,
        ..typed(&desk)
    };
    let view = preview(&desk.register, &draft, &moment, ENGLISH).unwrap();
    assert!(view.reason.problem.is_some() && !view.can_record);
    let draft = RequestDraft {
        reason: "Acceptance on Monday".into(),
        ..draft
    };
    assert!(
        preview(&desk.register, &draft, &moment, ENGLISH)
            .unwrap()
            .can_record
    );
}

#[test]
fn q4_a_time_that_summer_time_skips_is_refused_and_a_doubled_one_means_the_first() {
    let mut desk = desk("standard");
    let moment = now("2026-11-24 10:00");
    let draft = |day: &str, time: &str| RequestDraft {
        day: day.into(),
        time: time.into(),
        ..typed(&desk)
    };
    let skipped = draft("29.3.2026", "2:30");
    let view = preview(&desk.register, &skipped, &moment, ENGLISH).unwrap();
    assert!(view.time.problem.is_some() && !view.can_go_on);
    let doubled = draft("25.10.2026", "2:30");
    let view = preview(&desk.register, &doubled, &moment, ENGLISH).unwrap();
    assert!(view.time.detail.is_some() && view.can_record);
    let refused = record(&mut desk.register, &skipped, None, &moment, ENGLISH).unwrap_err();
    assert_eq!(refused.text("reason"), Some("skipped_by_summer_time"));
    record(&mut desk.register, &doubled, None, &moment, ENGLISH).unwrap();
    let stored = crate::requests::read(&desk.register, store::RequestId(1), &moment).unwrap();
    assert_eq!(
        stored.request.fact.received_at.to_rfc3339(),
        "2026-10-25T00:30:00+00:00"
    );
}

#[test]
fn q6_rows_show_state_and_over_quota_and_are_filtered() {
    let mut desk = desk("basic");
    for _ in 0..6 {
        desk.add(mail("2026-06-05 10:00")).unwrap();
    }
    desk.add(NewRequest {
        from_email: "ben@musterhaus.example".into(),
        subject: None,
        ..mail("2026-06-05 11:00")
    })
    .unwrap();
    let moment = on("2026-06-05");
    let view = page(&desk.register, &everything(), &moment, GERMAN).unwrap();
    assert_eq!(view.total, Some(7));
    assert_eq!(view.count_text.as_deref(), Some("7 Anfragen"));
    let newest = view.rows.first().unwrap();
    assert_eq!(newest.state_text, "Nicht berechtigt");
    assert_eq!(newest.subject, "ben@musterhaus.example");
    let marked = view
        .rows
        .iter()
        .filter(|row| !row.over_quota.is_empty())
        .count();
    assert_eq!(marked, 1);
    let filtered = RequestListInput {
        states: vec!["not_authorised".into()],
        contract: Some("V-1".into()),
        ..everything()
    };
    assert_eq!(
        page(&desk.register, &filtered, &moment, GERMAN)
            .unwrap()
            .total,
        Some(1)
    );
    let unknown = RequestListInput {
        sort: "colour".into(),
        ..everything()
    };
    let problem = page(&desk.register, &unknown, &moment, GERMAN).unwrap_err();
    assert_eq!(problem.code, Code::InvalidValue);
}

#[test]
fn q4_the_calculator_fills_itself_and_names_pauses() {
    let desk = desk("basic");
    let asked = CalculatorDraft {
        level: "standard".into(),
        impact: String::new(),
        environment: String::new(),
        day: "5.6.2026".into(),
        time: "16:00".into(),
    };
    let view = calculate(&desk.register, &asked, &on("2026-06-05"), GERMAN).unwrap();
    assert_eq!(view.draft.impact, "critical");
    assert_eq!(view.due.unwrap().day, "Mo 08.06.2026");
    let pause = view.pauses.first().unwrap();
    assert_eq!(
        (view.pauses.len(), pause.reason.as_str()),
        (1, "Wochenende")
    );
    let basic = CalculatorDraft {
        level: "basic".into(),
        ..asked
    };
    let view = calculate(&desk.register, &basic, &on("2026-06-05"), GERMAN).unwrap();
    assert_eq!(view.no_due, "Basic schuldet keine Reaktionszeit");
    assert!(view.due.is_none() && view.why.is_some());
}

#[test]
fn the_file_holds_every_row_and_no_formula() {
    let mut desk = desk("standard");
    desk.add(NewRequest {
        subject: Some("=HYPERLINK(\"http://x.example\")".into()),
        ..mail("2026-06-05 16:00")
    })
    .unwrap();
    desk.add(mail("2026-06-05 16:05")).unwrap();
    let input = RequestListInput {
        limit: 0,
        ..everything()
    };
    let table = csv(&desk.register, &input, &on("2026-06-05"), ENGLISH).unwrap();
    let text = String::from_utf8(table).unwrap();
    assert_eq!(text.lines().count(), 3, "{text}");
    assert!(text.contains("\"'=HYPERLINK(\"\"http"), "{text}");
    assert!(text.contains("2026-06-08 12:00"), "{text}");
}

#[test]
fn every_word_of_an_edition_is_shown() {
    let desk = desk("standard");
    let view = preview(
        &desk.register,
        &typed(&desk),
        &now("2026-06-05 16:00"),
        ENGLISH,
    )
    .unwrap();
    for (shown, impact) in view.impacts.iter().zip(&Edition::shipped().impacts) {
        assert_eq!(shown.help, impact.help.en);
    }
}

/// What people type, what they paste, and what breaks readers of dates and times.
fn anything() -> impl Strategy<Value = String> {
    let known = [
        "",
        " ",
        "24.11.2026",
        "31.2.2026",
        "29.3.2026",
        "2:30",
        "24:00",
        "-1",
        "99999999999",
        "+99999t",
        "31.12.9999",
        "1.1.0001",
        "23:59",
        "V-1",
        "eva@musterhaus.example",
        "test",
        "production",
        "phone",
        "email",
        "portal",
        "critical",
        "low",
        "\u{202e}x\0",
        "=1+1",
    ];
    prop_oneof![
        4 => proptest::sample::select(known.to_vec()).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_typed_text_breaks_form_or_calculator(
        texts in proptest::collection::vec(anything(), 8),
        keeps_impact in any::<bool>(),
    ) {
        use std::sync::{LazyLock, Mutex};
        static DESK: LazyLock<Mutex<Desk>> = LazyLock::new(|| Mutex::new(desk("premium")));
        let desk = DESK.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let [contract, from_email, channel, day, time, subject, environment, impact] =
            <[String; 8]>::try_from(texts).unwrap();
        let asked = CalculatorDraft {
            level: "standard".into(),
            impact: "critical".into(),
            environment: environment.clone(),
            day: day.clone(),
            time: time.clone(),
        };
        let moment = now("2026-06-05 16:00");
        let view = calculate(&desk.register, &asked, &moment, GERMAN).unwrap();
        prop_assert_eq!(view.due.is_some(), view.track.is_some());
        let draft = RequestDraft {
            contract, from_email, channel, day, time, subject, environment, impact, keeps_impact,
            reason: String::new(),
            mail: None,
        };
        let view = preview(&desk.register, &draft, &moment, ENGLISH).unwrap();
        prop_assert!(view.can_go_on || !view.can_record);
    }
}
