//! Every paper that a contract has can be looked at, saved and mailed, in both languages.

use words::{Language, Words};

use super::{draft, file, mailed, open, page, saved};
use crate::views::papers::{PaperInput, PaperWish};
use crate::{Code, Now, demo, register};

#[test]
fn every_paper_of_every_contract_is_drawn_and_written() {
    let moment = "2026-11-24T08:30:00Z".parse().unwrap();
    let now = Now::at(moment, None, "Jana Musterfrau");
    let words = Words::of(Language::De);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let mut register = register::open_to_change(&path, now.today).unwrap();
    demo::fill(&mut register, 40, 1, &now, |_| {}).unwrap();
    let mut seen = std::collections::BTreeSet::new();
    for number in (1..=40).map(|number| format!("SV-{number:04}")) {
        let papers = open(&register, &number, &now, words).unwrap();
        assert_eq!(papers.kinds.first().unwrap().id, "summary");
        for kind in papers.kinds {
            let is_first = seen.insert(kind.id.clone());
            let mut wish = PaperWish {
                number: number.clone(),
                kind: kind.id,
                language: None,
            };
            if !is_first {
                continue;
            }
            for language in [None, Some("en"), Some("de")] {
                wish.language = language.map(str::to_owned);
                let input = PaperInput {
                    wish: wish.clone(),
                    page: 99,
                };
                let view = page(&register, &input, &now, words).unwrap();
                assert!(view.svg.starts_with("<svg"), "{wish:?}");
                assert_eq!(view.page, view.pages, "the last page there is");
                let written = file(&register, &wish, &now).unwrap();
                assert!(written.bytes.starts_with(b"%PDF-"));
                assert!(written.name.starts_with(&number), "{}", written.name);
                let mail = draft(&register, &wish, &now).unwrap();
                assert!(!mailed(&mail, words).message.is_empty());
                let told = saved(&wish, "somewhere".to_owned(), words).unwrap();
                assert!(told.message.contains(&number));
            }
        }
    }
    assert!(seen.len() >= 4, "{seen:?}");
    let unknown = PaperWish {
        number: "SV-0001".to_owned(),
        kind: "no such".to_owned(),
        language: None,
    };
    let refused = file(&register, &unknown, &now).unwrap_err();
    assert_eq!(refused.code, Code::InvalidValue);
}
