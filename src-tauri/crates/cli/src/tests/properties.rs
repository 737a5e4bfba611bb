//! Whatever is typed or fed in, the program answers with one document and never panics.

use proptest::prelude::*;

use super::{Shell, bare};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_as_a_value(text in "\\PC{0,40}|[0-9TZ:+.-]{0,30}") {
        for option in [
            &["date", "activation", "--received"][..],
            &["date", "holidays", "--year"],
            &["date", "term", "--activates", "2026-01-31", "--months"],
            &["date", "response", "--level", "premium", "--impact", "low", "--received"],
        ] {
            let arguments = [&["termkeeper", "--json"], option, &[text.as_str()]].concat();
            let answer = bare(&arguments, b"", &[]);
            prop_assert!(answer.code <= 2, "{answer:?}");
            if answer.out.starts_with('{') {
                prop_assert_eq!(answer.document().get("error").is_some(), answer.code != 0);
            }
        }
    }

    #[test]
    fn any_moment_of_any_year(
        (year, month, day) in (1..=9999_i32, 1..=12_u32, 1..=28_u32),
        (hour, minute) in (0..24_u32, 0..60_u32),
        offset in proptest::option::of((-23..=23_i32, 0..60_u32)),
    ) {
        let offset = offset.map_or(String::new(), |(hours, minutes)| format!("{hours:+03}:{minutes:02}"));
        let received = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}{offset}");
        let line = ["termkeeper", "--json", "date", "response", "--level", "standard"];
        let arguments = [&line[..], &["--impact", "low", "--received", &received]].concat();
        let answer = bare(&arguments, b"", &[]);
        prop_assert!(answer.code <= 2, "{answer:?}");
        answer.document();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_bytes_as_input(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let shell = Shell::on("2026-11-24");
        let command = ["--json", "contract", "add", "--json-in", "-"];
        let answer = shell.call(&command, &bytes);
        prop_assert_eq!(answer.code, 1);
        answer.document();
        prop_assert!(!shell.path("register").exists());
    }

    #[test]
    fn any_name_comes_back_as_typed_or_is_refused(name in "(?s).{0,250}") {
        let shell = Shell::on("2026-11-24");
        let input = serde_json::json!({ "name": name }).to_string();
        let command = ["--json", "customer", "add", "--json-in", "-"];
        let document = shell.call(&command, input.as_bytes()).document();
        let is_fine = (1..=200).contains(&name.chars().count()) && !name.chars().any(char::is_control);
        prop_assert_eq!(document.get("error").is_none(), is_fine);
        if is_fine {
            prop_assert_eq!(&document["name"], &name);
        }
    }
}
