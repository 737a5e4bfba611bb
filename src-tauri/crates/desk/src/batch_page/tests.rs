//! What the window hears of a selection and of a run over it.

use std::path::PathBuf;

use store::Register;
use words::{Language, Words};

use super::{check, numbers, open, order, preview, remember, view};
use crate::batch::{Archive, Ending, Outcome, Progress, Target, Written};
use crate::views::batch::{BatchDraft, Selection};
use crate::views::contract_list::ContractListInput;
use crate::{Code, Now, Problem, demo, register, settings};

fn now() -> Now {
    let moment = "2026-11-24T08:30:00Z".parse().unwrap();
    Now::at(moment, None, "Jana Musterfrau")
}

fn filled(count: u32) -> (tempfile::TempDir, Register) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let mut register = register::open_to_change(&path, now().today).unwrap();
    demo::fill(&mut register, count, 1, &now(), |_| {}).unwrap();
    (folder, register)
}

fn english() -> Words {
    Words::of(Language::En)
}

/// All of the list by number, backwards, but one.
fn all_but(number: &str) -> Selection {
    Selection {
        numbers: vec![number.to_owned()],
        all_of: Some(ContractListInput {
            sort: "number".to_owned(),
            descending: true,
            limit: 100,
            ..ContractListInput::default()
        }),
    }
}

fn draft(selection: Selection) -> BatchDraft {
    BatchDraft {
        selection,
        kind: "summary".to_owned(),
        language: Some("en".to_owned()),
        wants_zip: false,
        pattern: "{number} {language}".to_owned(),
    }
}

#[test]
fn a_selection_is_numbers_or_a_filter_without_some() {
    let (_folder, register) = filled(40);
    let some = Selection {
        numbers: vec!["SV-0003".to_owned(), "SV-0001".to_owned()],
        all_of: None,
    };
    assert_eq!(
        numbers(&register, &some, &now()).unwrap(),
        ["SV-0003", "SV-0001"]
    );
    let most = numbers(&register, &all_but("SV-0040"), &now()).unwrap();
    assert_eq!(most.len(), 39, "more than one page and all but one");
    assert_eq!(most.first().unwrap(), "SV-0039");
    let form = open(&register, &all_but("SV-0040"), &now(), english()).unwrap();
    assert_eq!(form.heading, "For 39 contracts");
    assert_eq!(form.pattern, "{number} {kind}");
    assert_eq!(form.languages.len(), 3);
}

#[test]
fn the_example_is_of_the_first_that_is_chosen() {
    let (_folder, register) = filled(10);
    let mut typed = draft(all_but("SV-0010"));
    let say = |typed: &BatchDraft| preview(&register, typed, &now(), english()).unwrap().answer;
    assert_eq!(
        say(&typed).detail.as_deref(),
        Some("For example SV-0009 en.pdf")
    );
    typed.pattern = "{nummer}".to_owned();
    assert!(say(&typed).problem.is_some());
    assert_eq!(
        check(&typed, &now(), english()).unwrap_err().code,
        Code::InvalidValue
    );
    typed.pattern = "{number}".to_owned();
    assert_eq!(
        check(&typed, &now(), english()).unwrap(),
        "Documents 2026-11-24.zip"
    );
    typed.kind = "no such".to_owned();
    assert!(check(&typed, &now(), english()).is_err());
}

#[test]
fn a_pattern_is_kept_for_the_next_time() {
    let (_folder, mut register) = filled(2);
    let typed = draft(Selection::default());
    let recorded = |register: &Register| register.recorded().unwrap();
    remember(&mut register, &typed, &now()).unwrap();
    assert_eq!(
        settings::read(&register).unwrap().papers.pattern,
        typed.pattern
    );
    let before = recorded(&register);
    remember(&mut register, &typed, &now()).unwrap();
    assert_eq!(recorded(&register), before, "the same again is no change");
    let target = Target::Folder(PathBuf::from("papers"));
    let order = order(&register, &typed, target, &now()).unwrap();
    assert!(order.leaves_out && order.numbers.is_empty());
}

fn outcome(count: usize, ending: Ending) -> Outcome {
    let written = Written {
        contract: "SV-0001".to_owned(),
        path: PathBuf::from("papers/SV-0001.pdf"),
        pages: 2,
        sha256: String::new(),
        is_replaced: true,
    };
    Outcome {
        files: vec![written; count],
        archive: None::<Archive>,
        left_out: vec!["SV-0002".to_owned()],
        ending,
    }
}

#[test]
fn a_run_says_what_is_there() {
    let progress = Progress {
        written: 3,
        left_out: 1,
        total: 1_000,
    };
    let running = view(progress, false, None, false, "papers", english());
    assert_eq!((running.done, running.text.as_str()), (4, "4 of 1,000"));
    assert!(running.result.is_none());
    let cancelling = view(progress, true, None, false, "papers", english());
    assert!(cancelling.is_cancelling);

    let io = || Problem::new(Code::Io).with("reason", "disk_full");
    for (ended, wants_zip, is_whole, message) in [
        (
            Ok(outcome(3, Ending::Finished)),
            false,
            true,
            "3 documents written",
        ),
        (
            Ok(outcome(0, Ending::Finished)),
            false,
            true,
            "No document written",
        ),
        (
            Ok(outcome(1, Ending::Cancelled)),
            false,
            false,
            "Cancelled, one document is in the folder",
        ),
        (
            Ok(outcome(0, Ending::Cancelled)),
            true,
            false,
            "Cancelled, no ZIP file was written",
        ),
        (
            Ok(outcome(2, Ending::Failed(io()))),
            false,
            false,
            "This did not work, 2 documents are in the folder",
        ),
        (
            Err(io()),
            true,
            false,
            "This did not work, no ZIP file was written",
        ),
    ] {
        let told = view(
            progress,
            false,
            Some(&ended),
            wants_zip,
            "papers",
            english(),
        );
        let result = told.result.unwrap();
        assert_eq!(
            (result.is_whole, result.message.as_str()),
            (is_whole, message)
        );
        let is_failed = message.starts_with("This did not");
        assert_eq!(result.problem.is_some(), is_failed, "{message}");
    }
    let whole = view(
        progress,
        false,
        Some(&Ok(outcome(2, Ending::Finished))),
        false,
        "papers",
        english(),
    );
    assert_eq!(
        whole.result.unwrap().details,
        [
            "One contract has no such document.",
            "2 files of the same name were replaced.",
            "Place: papers",
        ]
    );
}
