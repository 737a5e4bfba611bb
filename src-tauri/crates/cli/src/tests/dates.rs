//! The calculators: every example of the public contract and every table of the rule book.

use serde_json::{Value, json};

use super::{Answer, bare};

/// Words of a command line, with `--json`.
fn call(line: &str) -> Answer {
    let mut arguments = vec!["termkeeper", "--json", "date"];
    arguments.extend(line.split_whitespace());
    bare(&arguments, b"", &[])
}

fn json(line: &str) -> Value {
    let answer = call(line);
    assert_eq!(answer.code, 0, "{line}: {answer:?}");
    answer.document()
}

#[track_caller]
fn check(line: &str, expected: &Value) {
    assert_eq!(json(line), *expected, "{line}");
}

#[test]
fn the_examples_of_the_contract() {
    check(
        "activation --received 2026-03-02",
        &json!({"earliest": "2026-03-03", "default": "2026-04-01", "latest": "2026-05-31",
                "contacts_due": "2026-03-07", "contacts_overdue_from": "2026-03-10"}),
    );
    check(
        "term --activates 2026-01-01 --months 12",
        &json!({"periods": [{"ordinal": 1, "starts_on": "2026-01-01", "last_day": "2026-12-31",
                "renews_on": "2027-01-01", "notice_by": "2026-11-02", "notice_safe": "2026-11-01",
                "last_working_day": "2026-11-02"}]}),
    );
    check(
        "notice --activates 2026-01-01 --months 12 --received 2026-11-03",
        &json!({"verdict": "late", "ends_on": "2027-12-31", "period": 2, "open_tasks": []}),
    );
    check(
        "response --level standard --impact critical --received 2026-06-05T16:00:00+02:00",
        &json!({"level": "standard", "impact": "critical", "received": "2026-06-05T16:00:00+02:00",
                "response_hours": 4, "due": "2026-06-08T12:00:00+02:00",
                "pauses": [{"from": "2026-06-05T17:00:00+02:00", "to": "2026-06-08T09:00:00+02:00",
                            "reason": "weekend"}]}),
    );
    let holidays = json("holidays --year 2026");
    assert_eq!(
        (&holidays["year"], &holidays["region"]),
        (&json!(2026), &json!("HE"))
    );
    assert_eq!(
        holidays["holidays"][0],
        json!({"on": "2026-01-01", "name": {"de": "Neujahr", "en": "New Year's Day"}})
    );
    assert_eq!(holidays["holidays"].as_array().unwrap().len(), 10);
}

#[test]
fn documents_keep_the_order_of_their_keys() {
    let answer = call("term --activates 2026-01-01 --months 12");
    assert_eq!(
        answer.out,
        "{\"periods\":[{\"ordinal\":1,\"starts_on\":\"2026-01-01\",\"last_day\":\"2026-12-31\",\
         \"renews_on\":\"2027-01-01\",\"notice_by\":\"2026-11-02\",\"notice_safe\":\"2026-11-01\",\
         \"last_working_day\":\"2026-11-02\"}]}\n"
    );
}

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

#[test]
fn pauses_and_hours_add_up_to_the_due_moment() {
    let moment =
        |value: &Value| chrono::DateTime::parse_from_rfc3339(value.as_str().unwrap()).unwrap();
    for day in 1..=31 {
        for hour in [0, 8, 12, 17, 23] {
            let answer = json(&format!(
                "response --level premium --impact low --received 2026-12-{day:02}T{hour:02}:15"
            ));
            let (mut clock, due) = (moment(&answer["received"]), moment(&answer["due"]));
            let mut paused = chrono::TimeDelta::zero();
            for pause in answer["pauses"].as_array().unwrap() {
                let (from, to) = (moment(&pause["from"]), moment(&pause["to"]));
                assert!(clock <= from && from < to && to <= due, "{answer}");
                clock = to;
                paused += to - from;
            }
            let hours = chrono::TimeDelta::hours(answer["response_hours"].as_i64().unwrap());
            assert_eq!(
                paused + hours,
                due - moment(&answer["received"]),
                "{answer}"
            );
        }
    }
}

#[test]
fn times_are_given_in_the_zone_of_the_terms() {
    for (received, expected) in [
        ("2026-06-05T14:00:00Z", "2026-06-05T16:00:00+02:00"),
        ("2026-01-05T10:00:00-05:00", "2026-01-05T16:00:00+01:00"),
        ("2026-10-25T02:30", "2026-10-25T02:30:00+02:00"),
        ("2026-10-25T02:30:00+01:00", "2026-10-25T02:30:00+01:00"),
    ] {
        let answer = json(&format!(
            "response --level standard --impact low --received {received}"
        ));
        assert_eq!(answer["received"], expected);
    }
}

#[test]
fn reasons_end_in_the_dates() {
    for (line, rules, last) in [
        (
            "activation --received 2026-03-02",
            "O1 O2 O1 C2 C3",
            json!("2026-03-10"),
        ),
        (
            "term --activates 2024-02-29 --months 12",
            "T1 T2 T4 N1",
            json!("2024-12-31"),
        ),
        (
            "response --level basic --impact low --received 2026-03-02T09:00",
            "Q5",
            Value::Null,
        ),
    ] {
        let plain = json(line);
        let mut explained = json(&format!("{line} --explain"));
        let steps = explained.as_object_mut().unwrap().remove("steps").unwrap();
        assert_eq!(plain, explained, "reasons change nothing");
        let steps = steps.as_array().unwrap();
        let found: Vec<_> = steps
            .iter()
            .map(|step| step["rule"].as_str().unwrap())
            .collect();
        assert_eq!(found.join(" "), rules, "{line}: {steps:?}");
        assert_eq!(steps.last().unwrap()["value"], last, "{line}");
        for step in steps {
            let keys: Vec<_> = step.as_object().unwrap().keys().collect();
            assert_eq!(keys, ["rule", "text", "value"]);
            assert!(!step["text"].as_str().unwrap().contains('\n'));
        }
    }
}

#[test]
fn ranges() {
    for (line, code, id, rule) in [
        (
            "term --activates 2026-01-01 --months 11",
            1,
            "term_too_short",
            json!("T1"),
        ),
        (
            "term --activates 2026-01-01 --months 0",
            1,
            "term_too_short",
            json!("T1"),
        ),
        (
            "term --activates 2026-01-01 --months -12",
            1,
            "term_too_short",
            json!("T1"),
        ),
        (
            "term --activates 2026-01-01 --months 601",
            1,
            "out_of_range",
            Value::Null,
        ),
        (
            "term --activates 2026-01-01 --months 99999999999999999999",
            1,
            "out_of_range",
            Value::Null,
        ),
        (
            "term --activates 2026-01-01 --months 12 --periods 0",
            1,
            "out_of_range",
            Value::Null,
        ),
        (
            "term --activates 2026-01-01 --months 12 --periods 601",
            1,
            "out_of_range",
            Value::Null,
        ),
        (
            "term --activates 9999-01-02 --months 12",
            1,
            "out_of_range",
            Value::Null,
        ),
        (
            "activation --received 9999-12-01",
            1,
            "out_of_range",
            Value::Null,
        ),
        (
            "notice --activates 9998-06-01 --months 12 --received 9999-05-01",
            1,
            "out_of_range",
            Value::Null,
        ),
        (
            "notice --activates 2026-01-01 --months 3 --received 2026-05-01",
            1,
            "term_too_short",
            json!("T1"),
        ),
        (
            "response --level premium --impact low --received 9999-12-31T17:00",
            1,
            "out_of_range",
            Value::Null,
        ),
        (
            "response --level basic --impact low --received 9999-12-31T23:30:00Z",
            1,
            "out_of_range",
            Value::Null,
        ),
        ("holidays --year 1989", 1, "out_of_range", Value::Null),
        ("holidays --year 2200", 1, "out_of_range", Value::Null),
        ("holidays --year -1", 1, "out_of_range", Value::Null),
        (
            "holidays --year 2026 --region XX",
            1,
            "unknown_region",
            Value::Null,
        ),
        (
            "holidays --year 2026 --region he",
            1,
            "unknown_region",
            Value::Null,
        ),
        (
            "response --level gold --impact low --received 2026-01-01T09:00",
            1,
            "unknown_level",
            Value::Null,
        ),
        (
            "response --level basic --impact huge --received 2026-01-01T09:00",
            1,
            "unknown_impact",
            Value::Null,
        ),
        (
            "response --level basic --impact low --received 2026-03-29T02:30",
            2,
            "usage",
            Value::Null,
        ),
    ] {
        let error = call(line).refused(code, id);
        assert_eq!(error["rule"], rule, "{line}");
    }
    assert_eq!(
        json("term --activates 0001-01-01 --months 600 --periods 3")["periods"][2]["last_day"],
        "0150-12-31"
    );
}
