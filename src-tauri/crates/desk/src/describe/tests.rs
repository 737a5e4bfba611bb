//! Every refusal has words in both languages.

use words::{Language, Words};

use crate::problem::{Code, Problem};

#[test]
fn refusals_say_what_happened_in_both_languages() {
    let problem = Problem::at(Code::ActivationOutOfWindow, "activation_requested_on")
        .with("earliest", "2026-03-03")
        .with("latest", "2026-05-31");
    for (language, expected) in [
        (
            Language::De,
            "Der Aktivierungstag liegt außerhalb von 03.03.2026 bis 31.05.2026.",
        ),
        (
            Language::En,
            "The activation day lies outside 3 Mar 2026 to 31 May 2026.",
        ),
    ] {
        let view = super::problem(&problem, Words::of(language));
        assert_eq!(view.message, expected);
        assert_eq!(view.rule.as_deref(), Some("O1"));
        assert!(view.safe.is_some() && view.remedy.is_some());
    }
}
