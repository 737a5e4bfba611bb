//! The requests of a contract on its page: meter, forecast, over the quota, and the newest lines as
//! they stood on the day shown.

use chrono::{TimeZone, Utc};
use terms::{Date, Environment, RequestChannel};

use super::{Desk, ENGLISH, desk, on, typed};
use crate::Now;
use crate::requests::{self, NewRequest};
use crate::views::contract_changes::LineTone;
use crate::views::contract_page::MeterTone;

/// At 10 o'clock local time in winter.
fn logged(desk: &mut Desk, day: &str, from: &str) {
    let date: Date = day.parse().unwrap();
    let input = NewRequest {
        contract: "SV-1".into(),
        received_at: Utc.from_utc_datetime(&date.and_hms_opt(9, 0, 0).unwrap()),
        impact: "critical".into(),
        from_email: from.into(),
        channel: RequestChannel::Email,
        environment: Environment::Production,
        impact_override_reason: None,
        subject: Some("Umlaute im Bericht fehlen".into()),
        automatic_at: None,
        mail: None,
    };
    requests::add(&mut desk.register, input, &on(day)).unwrap();
}

fn now_at(day: &str, hour: u32) -> Now {
    let date: Date = day.parse().unwrap();
    let moment = Utc.from_utc_datetime(&date.and_hms_opt(hour, 30, 0).unwrap());
    Now::at(moment, None, "Erika Muster")
}

#[test]
fn q6_the_meter_shows_used_forecast_and_what_is_over_the_quota() {
    let mut desk = desk();
    desk.save(None, typed(), &on("2026-11-24")).unwrap();
    for day in 4..=23 {
        logged(&mut desk, &format!("2027-01-{day:02}"), "f@forst.example");
    }
    let page = desk.page("2027-02-01");
    assert_eq!(page.requests.count, "20 of 25");
    assert_eq!(page.requests.left, "Contract year 1, 5 left");
    assert!(
        page.requests.right.contains("over quota"),
        "{}",
        page.requests.right
    );
    assert_eq!(page.requests.tones, [MeterTone::Plain, MeterTone::Warn]);
    assert_eq!(page.requests.forecast, Some(1.0));
    let why = page.requests.why.unwrap();
    assert!(why.steps.iter().any(|step| step.rule == "Q6"));
    assert_eq!(page.request_lines.rows.len(), 4);
    assert_eq!(
        page.request_lines.all.as_deref(),
        Some("Show all 20 requests")
    );
    for day in 1..=7 {
        logged(&mut desk, &format!("2027-02-{day:02}"), "f@forst.example");
    }
    logged(&mut desk, "2027-02-08", "nobody@forst.example");
    let page = desk.page("2027-02-08");
    assert_eq!(page.requests.left, "27 of 25, 2 over quota");
    assert_eq!(page.requests.right, "never blocked");
    assert_eq!(page.requests.tones[0], MeterTone::Bad);
    assert!((page.requests.over - 0.08).abs() < 1e-9 && page.requests.forecast.is_none());
    let newest = &page.request_lines.rows[0];
    assert_eq!(newest.state, "not authorised: no contact");
    assert!(page.request_lines.rows[1].state.ends_with("over quota"));
    assert_eq!(page.history[0].text, "Request 28 logged");
    let year = desk.page("2028-01-01");
    assert_eq!(year.requests.count, "0 of 25", "nothing carries over");
}

#[test]
fn q4_a_line_stands_as_it_stood_on_the_day_shown() {
    let mut desk = desk();
    desk.save(None, typed(), &on("2026-11-24")).unwrap();
    // Friday, 10:00; four hours in the window end at 14:00.
    logged(&mut desk, "2027-02-05", "f@forst.example");
    let line = |desk: &mut Desk, now: &Now| {
        desk.register.set_today(now.today);
        let input = super::page_of("SV-1");
        let page = crate::contract_page::read(&desk.register, &input, now, ENGLISH).unwrap();
        page.request_lines.rows[0].clone()
    };
    let due = line(&mut desk, &now_at("2027-02-05", 10));
    assert_eq!(
        (due.state.as_str(), due.tone),
        ("due Fri, 5 Feb 2027, 14:00", LineTone::Open)
    );
    assert_eq!(due.received, "5 Feb 2027, 10:00");
    let late = line(&mut desk, &now_at("2027-02-05", 14));
    assert_eq!(late.tone, LineTone::Bad);
    assert!(late.why.unwrap().steps.iter().any(|step| step.rule == "Q4"));
    let earlier = desk.page_as_of("2027-02-08", "4.2.2027");
    assert!(earlier.request_lines.rows.is_empty());
    assert_eq!(earlier.ruler.unwrap().today.unwrap().label, "4 Feb");
    let then = desk.page_as_of("2027-02-08", "5.2.2027");
    assert_eq!(then.request_lines.rows[0].tone, LineTone::Bad);
}
