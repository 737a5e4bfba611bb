//! The calculators: every example of the public contract, reasons, ranges.

use serde_json::{Value, json};

use super::{Answer, bare};

/// Words of a command line, with `--json`.
fn call(line: &str) -> Answer {
    let mut arguments = vec!["termkeeper", "--json", "date"];
    arguments.extend(line.split_whitespace());
    bare(&arguments, b"", &[])
}

pub(super) fn json(line: &str) -> Value {
    let answer = call(line);
    assert_eq!(answer.code, 0, "{line}: {answer:?}");
    answer.document()
}

#[track_caller]
pub(super) fn check(line: &str, expected: &Value) {
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
                "last_working_day": "2026-11-02", "send_by": "2026-10-27"}]}),
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
         \"last_working_day\":\"2026-11-02\",\"send_by\":\"2026-10-27\"}]}\n"
    );
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
