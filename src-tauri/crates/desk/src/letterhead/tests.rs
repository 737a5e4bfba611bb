//! Pictures are kept once, undone like everything else, and never named without being kept.

use super::{Letterhead, Picture, of, put, remove};
use crate::company::AssetRef;
use crate::problem::Code;
use crate::settings;
use crate::summary::sample::{desk, on};

const WIDE: &[u8] = br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10H0z"/></svg>"#;
const SQUARE: &[u8] =
    br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>"#;

#[test]
fn a_logo_is_kept_and_comes_back_with_every_paper() {
    let mut desk = desk();
    let now = on("2026-11-24");
    let stored = put(&mut desk.register, Picture::Logo, "logo.svg", WIDE, &now).unwrap();
    assert!(!stored.value.company.is_name_beside_logo);
    let letterhead = of(&desk.register).unwrap();
    assert_eq!(
        letterhead.logo.as_ref().map(documents::Image::kept),
        Some(WIDE)
    );
    assert!(letterhead.signature.is_none());
    let square = put(&mut desk.register, Picture::Logo, "logo.svg", SQUARE, &now).unwrap();
    assert!(square.value.company.is_name_beside_logo);
    remove(&mut desk.register, Picture::Logo, &now).unwrap();
    assert!(of(&desk.register).unwrap().logo.is_none());
}

#[test]
fn what_is_refused_changes_nothing() {
    let mut desk = desk();
    let now = on("2026-11-24");
    put(
        &mut desk.register,
        Picture::Signature,
        "one.svg",
        WIDE,
        &now,
    )
    .unwrap();
    let before = settings::read(&desk.register).unwrap();
    let refused = put(
        &mut desk.register,
        Picture::Signature,
        "two.svg",
        b"<svg",
        &now,
    );
    let problem = refused.unwrap_err();
    assert_eq!(problem.code, Code::InvalidValue);
    assert_eq!(problem.field(), Some("company.signature"));
    assert_eq!(settings::read(&desk.register).unwrap(), before);
}

#[test]
fn settings_name_no_picture_that_is_not_kept() {
    let mut desk = desk();
    let mut settings = settings::read(&desk.register).unwrap();
    settings.company.logo = Some(AssetRef {
        sha256: "0".repeat(64),
        ..AssetRef::default()
    });
    let problem = settings::save(&mut desk.register, settings, &on("2026-11-24")).unwrap_err();
    assert_eq!(problem.field(), Some("company.logo"));
}

#[test]
fn a_foot_leaves_out_what_is_not_set() {
    let words = words::Words::of(words::Language::De);
    assert_eq!(
        Letterhead::default().foot(words),
        vec![Vec::<String>::new(); 3]
    );
}
