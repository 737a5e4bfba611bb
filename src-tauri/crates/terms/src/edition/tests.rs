//! X1–X3 on editions as data: texts in and out, what contradicts itself, and what ships.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::{Edition, EditionError, EditionProblem, Expected, MOST_BYTES, ServiceWindow};
use crate::{Date, RequestChannel, RuleId, TimeOfDay};

fn time(text: &str) -> TimeOfDay {
    TimeOfDay::parse_from_str(text, "%H:%M").unwrap()
}

/// The findings of the shipped edition after a change, as `rule field problem`.
fn findings(change: impl FnOnce(&mut Edition)) -> Vec<String> {
    let mut edition = Edition::shipped().clone();
    change(&mut edition);
    edition
        .validate()
        .into_iter()
        .map(|finding| {
            format!(
                "{} {} {}",
                finding.rule,
                finding.field,
                finding.problem.id()
            )
        })
        .collect()
}

#[test]
fn x1_the_shipped_edition_contradicts_nothing() {
    assert_eq!(Edition::shipped().validate(), []);
}

#[test]
fn x1_an_edition_that_contradicts_itself_is_found_by_rule_and_field() {
    type Change = fn(&mut Edition);
    let cases: &[(&str, Change)] = &[
        ("O1 activation.earliest_days earliest_after_latest", |e| {
            e.activation.earliest_days = 91;
        }),
        ("O2 activation.default_days default_outside_window", |e| {
            e.activation.default_days = 91;
        }),
        ("O2 activation.default_days default_outside_window", |e| {
            e.activation.default_days = 0;
        }),
        ("O1 activation.latest_days too_large", |e| {
            e.activation.latest_days = u32::MAX;
        }),
        ("C1 contacts.most too_small", |e| e.contacts.most = 0),
        ("C1 contacts.most too_large", |e| e.contacts.most = 10),
        ("C2 contacts.due_days too_large", |e| {
            e.contacts.due_days = u32::MAX;
        }),
        ("N1 notice_days notice_longer_than_term", |e| {
            e.notice_days = 366;
        }),
        ("N2 postal_working_days too_large", |e| {
            e.postal_working_days = 31;
        }),
        ("Q1 request_channels empty", |e| e.request_channels.clear()),
        ("Q2 request_channels[1] phone_is_of_levels", |e| {
            e.request_channels.push(RequestChannel::Phone);
        }),
        ("Q1 request_channels[1] duplicate", |e| {
            e.request_channels.push(RequestChannel::Email);
        }),
        ("H1 holidays.region unknown_region", |e| {
            e.holidays.region = "XX".into();
        }),
        ("H1 holidays.extra[1] duplicate", |e| {
            e.holidays.extra = vec![Date::from_ymd_opt(2027, 6, 1).unwrap(); 2];
        }),
        ("Q4 zone unknown_zone", |e| e.zone = "Europe/Fulda".into()),
        ("X1 id not_an_id", |e| e.id = "Haus 1".into()),
        ("X1 id empty", |e| e.id.clear()),
        ("X1 name.de empty", |e| e.name.de = "  ".into()),
        ("X1 name.en too_long", |e| e.name.en = "x".repeat(201)),
        ("X1 name.en control_characters", |e| {
            e.name.en = "a\u{7}".into();
        }),
        ("Q4 levels[1].window.closes closes_before_opening", |e| {
            e.levels.remove(0);
            e.levels[1].window = Some(ServiceWindow {
                opens: time("09:00"),
                closes: time("17:00"),
            });
            e.levels[1].window.as_mut().unwrap().closes = time("08:00");
            e.levels[0].window = None;
            e.levels[0].response_hours.clear();
        }),
        ("Q4 levels[0].response_hours response_without_window", |e| {
            e.levels[0].response_hours = BTreeMap::from([("low".into(), 20)]);
        }),
        ("Q3 levels[2].response_hours.worst unknown_impact", |e| {
            e.levels[2].response_hours.insert("worst".into(), 1);
        }),
        ("Q4 levels[2].response_hours.critical too_small", |e| {
            e.levels[2].response_hours.insert("critical".into(), 0);
        }),
        ("Q2 levels[0].phone_emergencies phone_without_window", |e| {
            e.levels[0].phone_emergencies = true;
            e.levels[1].phone_emergencies = true;
        }),
        ("Q7 levels[1].consulting_hours not_whole_blocks", |e| {
            e.levels[1].consulting_hours = 6;
        }),
        ("Q7 levels[2].consulting_discount_percent too_large", |e| {
            e.levels[2].consulting_discount_percent = 101;
        }),
        ("X1 levels[1].id duplicate", |e| {
            e.levels[1].id = "basic".into();
        }),
        ("Q3 impacts[2].id duplicate", |e| {
            e.impacts[2].id = "medium".into();
        }),
        ("L1 solutions[1].id duplicate", |e| {
            e.solutions[1].id = "openitcockpit".into();
        }),
        ("L1 solutions empty", |e| e.solutions.clear()),
        (
            "Q6 levels[2].requests_per_year less_than_level_below",
            |e| {
                e.levels[2].requests_per_year = 24;
            },
        ),
        (
            "Q4 levels[2].response_hours.low less_than_level_below",
            |e| {
                e.levels[2].response_hours.insert("low".into(), 13);
            },
        ),
        ("L2 levels[2].satellites less_than_level_below", |e| {
            e.levels[2].satellites = 4;
        }),
        (
            "X3 levels[2].test_systems.value less_than_level_below",
            |e| {
                e.levels[1].test_systems.confirmed = true;
                e.levels[2].test_systems = super::Confirmable {
                    value: false,
                    confirmed: true,
                };
            },
        ),
        ("Q4 levels[2].window.opens less_than_level_below", |e| {
            e.levels[2].window.as_mut().unwrap().opens = time("10:00");
        }),
    ];
    for (expected, change) in cases {
        let found = findings(change);
        assert!(
            found.iter().any(|one| one == expected),
            "{expected}: {found:?}"
        );
        if !expected.ends_with(" duplicate") && !expected.contains("closes_before") {
            assert_eq!(found.len(), 1, "{expected}: {found:?}");
        }
    }
}

#[test]
fn x1_lists_of_levels_and_impacts_are_never_empty() {
    let found = findings(|edition| edition.levels.clear());
    assert_eq!(found, ["X1 levels empty"]);
    let found = findings(|edition| edition.impacts.clear());
    assert!(found.contains(&"Q3 impacts empty".to_owned()), "{found:?}");
}

#[test]
fn t1_a_minimum_term_of_no_month_is_found() {
    assert_eq!(
        findings(|edition| edition.minimum_term_months = 0),
        ["T1 minimum_term_months too_small"]
    );
}

#[test]
fn n1_notice_of_a_whole_shortest_period_still_fits() {
    assert_eq!(findings(|edition| edition.notice_days = 365), [""; 0]);
    // February has 28 days; a month's notice of 29 would begin before it.
    let month = |days| {
        findings(|edition| {
            edition.minimum_term_months = 1;
            edition.notice_days = days;
        })
    };
    assert_eq!(month(28), [""; 0]);
    assert_eq!(month(29), ["N1 notice_days notice_longer_than_term"]);
}

#[test]
fn q7_a_block_of_no_hours_is_found() {
    assert_eq!(
        findings(|edition| edition.consulting_block_hours = 0),
        ["Q7 consulting_block_hours too_small"]
    );
}

#[test]
fn x1_what_ships_reads_the_same_by_hand_and_writes_the_same() {
    let text = include_str!("../editions/seed-1.toml");
    assert_eq!(Edition::from_toml(text).as_ref(), Ok(Edition::shipped()));
    let written = Edition::shipped().to_toml();
    assert_eq!(
        Edition::from_toml(&written).as_ref(),
        Ok(Edition::shipped())
    );
}

#[test]
fn x1_a_text_that_is_no_edition_is_refused_with_field_and_line() {
    let good = Edition::shipped().to_toml();
    let change = |from: &str, to: &str| {
        let text = good.replacen(from, to, 1);
        assert_ne!(text, good, "{from}");
        Edition::from_toml(&text).unwrap_err()
    };
    let place = |error: &EditionError| (error.field().map(str::to_owned), error.line());
    let at = |field: &str, line| (Some(field.to_owned()), Some(line));

    assert_eq!(
        place(&change("notice_days = 60", "notice_days = \"60\"")),
        at("notice_days", 6)
    );
    assert_eq!(
        place(&change("notice_days = 60", "notice_days = -1")),
        at("notice_days", 6)
    );
    assert_eq!(
        place(&change("notice_days = 60", "notice_days = 1.5")),
        at("notice_days", 6)
    );
    assert_eq!(
        change("notice_days = 60\n", ""),
        EditionError::Missing {
            field: "notice_days".into(),
            line: 1
        }
    );
    assert_eq!(
        change("notice_days = 60", "notice_days = 60\nnotize_days = 3"),
        EditionError::Unknown {
            field: "notize_days".into(),
            line: 7
        }
    );
    assert_eq!(
        change("notice_days = 60", "notice_days = = 60"),
        EditionError::NotToml { line: 6 }
    );
    let day = change("valid_from = \"2020-01-01\"", "valid_from = \"2020-02-30\"");
    assert!(
        matches!(
            &day,
            EditionError::Wrong {
                expected: Expected::Day,
                ..
            }
        ),
        "{day}"
    );
    let hour = change("closes = \"17:00\"", "closes = \"25:00\"");
    assert_eq!(hour.field(), Some("levels[1].window.closes"));
    let channel = change("[\"email\"]", "[\"email\", \"pigeon\"]");
    assert_eq!(channel.field(), Some("request_channels[1]"));
    let cell = change(
        "test_systems = { value = false, confirmed = false }",
        "test_systems = false",
    );
    assert_eq!(cell.field(), Some("levels[0].test_systems"));
    assert_eq!(
        Edition::from_toml(&"#".repeat(MOST_BYTES + 1)),
        Err(EditionError::TooLarge { most: MOST_BYTES })
    );
}

#[test]
fn x1_lines_lead_to_the_field_or_what_stands_around_it() {
    let text = Edition::shipped().to_toml();
    let (_, lines) = Edition::from_toml_with_lines(&text).unwrap();
    let line_of = |field: &str| text.lines().nth(lines.of(field) - 1).unwrap();
    assert_eq!(line_of("activation.default_days"), "default_days = 30");
    assert!(line_of("levels[1].window.closes").starts_with("window = "));
    assert!(line_of("levels[2].response_hours.critical").contains("\"critical\" = 2"));
    assert_eq!(line_of("levels[2].nothing"), "[[levels]]");
    assert_eq!(lines.of("nothing"), 1);
}

#[test]
fn x1_a_day_may_be_written_as_a_date_of_the_format() {
    let text = Edition::shipped()
        .to_toml()
        .replacen("\"2020-01-01\"", "2020-01-01", 1);
    assert_eq!(Edition::from_toml(&text).as_ref(), Ok(Edition::shipped()));
}

#[test]
fn x1_the_published_wording_names_fields_that_exist() {
    let edition = Edition::shipped();
    let text = edition.to_toml();
    let (_, lines) = Edition::from_toml_with_lines(&text).unwrap();
    let mut clauses = 0;
    for section in Edition::shipped_wording() {
        for clause in &section.clauses {
            clauses += 1;
            for field in &clause.fields {
                let is_known = match field.split_once('.') {
                    Some(("level", "solutions")) => true,
                    Some(("level", name)) => {
                        lines.of(&format!("levels[1].{name}")) > lines.of("levels[1]")
                    }
                    Some(("solution", id)) => edition.solution(id).is_some(),
                    Some(("impact", id)) => edition.impact(id).is_some(),
                    _ => lines.of(field) > 1,
                };
                assert!(is_known, "{field}");
            }
        }
    }
    assert_eq!(Edition::shipped_wording().len(), 6);
    assert!(clauses > 35, "{clauses}");
}

#[test]
fn x3_the_check_marks_that_were_lost_are_unconfirmed() {
    let open: Vec<_> = Edition::shipped()
        .levels
        .iter()
        .map(|level| {
            (
                level.id.as_str(),
                level.test_systems.value,
                level.test_systems.confirmed,
            )
        })
        .collect();
    assert_eq!(
        open,
        [
            ("basic", false, false),
            ("standard", true, false),
            ("premium", true, false)
        ]
    );
}

#[test]
fn l3_each_level_promises_at_least_what_the_one_below_promises() {
    let found = findings(|edition| edition.levels.reverse());
    assert!(
        found.contains(&"Q6 levels[1].requests_per_year less_than_level_below".to_owned()),
        "{found:?}"
    );
    assert!(found.contains(&"Q4 levels[2].window less_than_level_below".to_owned()));
}

#[test]
fn problems_carry_what_words_need() {
    let mut edition = Edition::shipped().clone();
    edition.levels[2].satellites = 1;
    let found = edition.validate();
    assert_eq!(found[0].rule, RuleId::L2);
    assert_eq!(
        found[0].problem,
        EditionProblem::LessThanLevelBelow {
            level: "Standard".into()
        }
    );
}

proptest! {
    #[test]
    fn x1_any_edition_survives_its_own_text(
        names in prop::collection::vec(any::<String>(), 4),
        numbers in prop::collection::vec(any::<u32>(), 8),
        impact in any::<String>(),
    ) {
        let mut edition = Edition::shipped().clone();
        edition.id.clone_from(&names[0]);
        edition.name.de.clone_from(&names[1]);
        edition.zone.clone_from(&names[2]);
        edition.impacts[0].help.en.clone_from(&names[3]);
        edition.notice_days = numbers[0];
        edition.contacts.most = numbers[1];
        edition.levels[2].satellites = numbers[2];
        edition.levels[1].response_hours.insert(impact, numbers[3]);
        prop_assert_eq!(Edition::from_toml(&edition.to_toml()), Ok(edition));
    }

    #[test]
    fn x1_no_text_makes_the_reader_fall(text in any::<String>()) {
        let _ = Edition::from_toml(&text);
    }

    #[test]
    fn x1_no_numbers_make_the_check_fall(numbers in prop::collection::vec(any::<u32>(), 8)) {
        let mut edition = Edition::shipped().clone();
        edition.minimum_term_months = numbers[0];
        edition.notice_days = numbers[1];
        edition.activation.default_days = numbers[2];
        edition.consulting_block_hours = numbers[3];
        edition.levels[1].consulting_hours = numbers[4];
        edition.validate();
    }
}
