//! The calculators against every table of the rule book, row by row.

use serde_json::{Value, json};

use super::dates::{check, json};

#[test]
fn activation_o1_o2_c2_c3() {
    for (received, [earliest, default, latest, due, red]) in [
        (
            "2026-03-02",
            [
                "2026-03-03",
                "2026-04-01",
                "2026-05-31",
                "2026-03-07",
                "2026-03-10",
            ],
        ),
        (
            "2027-12-01",
            [
                "2027-12-02",
                "2027-12-31",
                "2028-02-29",
                "2027-12-06",
                "2027-12-07",
            ],
        ),
        (
            "2026-12-31",
            [
                "2027-01-01",
                "2027-01-30",
                "2027-03-31",
                "2027-01-05",
                "2027-01-06",
            ],
        ),
    ] {
        check(
            &format!("activation --received {received}"),
            &json!({"earliest": earliest, "default": default, "latest": latest,
                    "contacts_due": due, "contacts_overdue_from": red}),
        );
    }
}

#[test]
fn term_t1_t2_t3_n1() {
    for (activates, months, last_day, renewals, notice_by) in [
        (
            "2026-01-01",
            12,
            "2026-12-31",
            ["2027-01-01", "2028-01-01", "2029-01-01"],
            "2026-11-02",
        ),
        (
            "2026-03-15",
            12,
            "2027-03-14",
            ["2027-03-15", "2028-03-15", "2029-03-15"],
            "2027-01-14",
        ),
        (
            "2024-02-29",
            12,
            "2025-02-28",
            ["2025-03-01", "2026-03-01", "2027-03-01"],
            "2024-12-31",
        ),
        (
            "2026-01-31",
            13,
            "2027-02-28",
            ["2027-03-01", "2028-04-01", "2029-05-01"],
            "2026-12-31",
        ),
        (
            "2026-03-31",
            18,
            "2027-09-30",
            ["2027-10-01", "2029-04-01", "2030-10-01"],
            "2027-08-02",
        ),
        (
            "2026-05-01",
            24,
            "2028-04-30",
            ["2028-05-01", "2030-05-01", "2032-05-01"],
            "2028-03-02",
        ),
    ] {
        let answer = json(&format!(
            "term --activates {activates} --months {months} --periods 3"
        ));
        let periods = answer["periods"].as_array().unwrap();
        let first = &periods[0];
        assert_eq!(first["last_day"], last_day, "{activates}");
        assert_eq!(first["notice_by"], notice_by, "{activates}");
        let found: Vec<_> = periods.iter().map(|period| &period["renews_on"]).collect();
        assert_eq!(found, renewals, "{activates}");
    }
}

#[test]
fn notice_n4_n5_n6() {
    for (received, more, verdict, ends_on, period, tasks) in [
        (
            "2026-11-01",
            "",
            "on_time",
            json!("2026-12-31"),
            json!(1),
            json!([]),
        ),
        (
            "2026-11-02",
            "",
            "boundary",
            json!("2026-12-31"),
            json!(1),
            json!([]),
        ),
        (
            "2026-11-03",
            "",
            "late",
            json!("2027-12-31"),
            json!(2),
            json!([]),
        ),
        (
            "2025-12-15",
            "",
            "on_time",
            json!("2026-12-31"),
            json!(1),
            json!([]),
        ),
        (
            "2026-10-01",
            "--channel phone",
            "without_effect",
            Value::Null,
            Value::Null,
            json!([]),
        ),
        (
            "2026-10-01",
            "--channel email",
            "on_time",
            json!("2026-12-31"),
            json!(1),
            json!(["signed_copy"]),
        ),
        (
            "2026-10-01",
            "--channel portal --party contractor",
            "on_time",
            json!("2026-12-31"),
            json!(1),
            json!(["signed_copy"]),
        ),
        (
            "2026-10-01",
            "--channel fax",
            "on_time",
            json!("2026-12-31"),
            json!(1),
            json!([]),
        ),
        (
            "2026-10-01",
            "--channel handed_over --ends-on 2028-12-31",
            "on_time",
            json!("2028-12-31"),
            json!(3),
            json!([]),
        ),
    ] {
        check(
            &format!("notice --activates 2026-01-01 --months 12 --received {received} {more}"),
            &json!({"verdict": verdict, "ends_on": ends_on, "period": period, "open_tasks": tasks}),
        );
    }
}

#[test]
fn response_q4_q5() {
    for (level, impact, received, due) in [
        (
            "standard",
            "critical",
            "2026-06-05T16:00",
            Some("2026-06-08T12:00:00+02:00"),
        ),
        (
            "premium",
            "critical",
            "2026-06-05T17:30",
            Some("2026-06-08T09:30:00+02:00"),
        ),
        (
            "standard",
            "medium",
            "2026-06-03T16:00",
            Some("2026-06-05T16:00:00+02:00"),
        ),
        (
            "standard",
            "critical",
            "2026-06-01T08:59",
            Some("2026-06-01T13:00:00+02:00"),
        ),
        (
            "standard",
            "medium",
            "2026-06-01T09:00",
            Some("2026-06-01T17:00:00+02:00"),
        ),
        (
            "standard",
            "critical",
            "2026-06-01T17:00",
            Some("2026-06-02T13:00:00+02:00"),
        ),
        (
            "premium",
            "medium",
            "2026-04-02T17:00",
            Some("2026-04-07T11:00:00+02:00"),
        ),
        (
            "premium",
            "medium",
            "2026-12-24T16:00:00",
            Some("2026-12-28T10:00:00+01:00"),
        ),
        (
            "premium",
            "low",
            "2026-06-01T06:00Z",
            Some("2026-06-02T10:00:00+02:00"),
        ),
        ("basic", "critical", "2026-06-01T09:00", None),
    ] {
        let answer = json(&format!(
            "response --level {level} --impact {impact} --received {received}"
        ));
        assert_eq!(answer["due"].as_str(), due, "{level} {impact} {received}");
        if due.is_none() {
            assert_eq!(answer["response_hours"], Value::Null);
            assert_eq!(answer["pauses"], json!([]));
        }
    }
}
