//! Documents on a real disk: taken in once, found by content, told when missing or changed.

use std::fs;
use std::path::PathBuf;

use terms::DocumentFact;

use super::{Whereabouts, copy_for_viewing, folder, forget, keep, look_at, verify, whereabouts};
use crate::Code;

struct Place {
    folder: tempfile::TempDir,
    register: PathBuf,
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let register = folder.path().join("Verträge.termkeeper");
    Place { folder, register }
}

impl Place {
    fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, content).unwrap();
        path
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder(&self.register))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

#[test]
fn n3_a_document_is_kept_by_its_content_beside_the_register() {
    let place = place();
    let scan = place.file("Kündigung.PDF", b"abc");
    let kept = keep(&place.register, &scan).unwrap();
    let expected = DocumentFact {
        sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad".into(),
        name: "Kündigung.PDF".into(),
        bytes: 3,
    };
    assert_eq!(kept.document, expected);
    assert!(kept.is_new);
    assert_eq!(look_at(&scan).unwrap(), expected);
    assert!(
        folder(&place.register).ends_with("Verträge.termkeeper.documents"),
        "{:?}",
        folder(&place.register)
    );
    assert_eq!(place.names(), [expected.sha256.as_str()]);
    let again = keep(&place.register, &place.file("copy.pdf", b"abc")).unwrap();
    assert!(!again.is_new);
    assert_eq!(again.document.name, "copy.pdf");
    assert_eq!(place.names(), [expected.sha256.as_str()]);
    assert_eq!(fs::read(scan).unwrap(), b"abc");
}

#[test]
fn n3_a_missing_or_changed_document_is_told() {
    let place = place();
    let kept = keep(&place.register, &place.file("stamp.png", b"stamp")).unwrap();
    let document = &kept.document;
    let path = folder(&place.register).join(&document.sha256);
    assert_eq!(whereabouts(&place.register, document), Whereabouts::There);
    verify(&place.register, document).unwrap();
    fs::write(&path, b"STAMP").unwrap();
    let problem = verify(&place.register, document).unwrap_err();
    assert_eq!(problem.code, Code::StateConflict);
    assert_eq!(problem.text("reason"), Some("document_changed"));
    fs::write(&path, b"longer than it was").unwrap();
    assert_eq!(whereabouts(&place.register, document), Whereabouts::Changed);
    let mended = keep(&place.register, &place.file("stamp.png", b"stamp")).unwrap();
    assert_eq!(&mended.document, document);
    verify(&place.register, document).unwrap();
    fs::remove_file(&path).unwrap();
    assert_eq!(whereabouts(&place.register, document), Whereabouts::Missing);
    let problem = verify(&place.register, document).unwrap_err();
    assert_eq!(problem.code, Code::NotFound);
    assert_eq!(problem.text("document"), Some("stamp.png"));
}

#[test]
fn nothing_that_runs_is_taken_in_or_opened() {
    let place = place();
    for name in ["notice.exe", "notice.sh", "notice", "notice.pdf.desktop"] {
        let problem = keep(&place.register, &place.file(name, b"x")).unwrap_err();
        assert_eq!(problem.code, Code::InvalidValue, "{name}");
        assert!(!folder(&place.register).exists(), "{name}");
    }
    assert_eq!(
        keep(&place.register, place.folder.path()).unwrap_err().code,
        Code::InvalidValue
    );
    let kept = keep(&place.register, &place.file("notice.pdf", b"x")).unwrap();
    let viewing = place.folder.path().join("viewing");
    let disguised = DocumentFact {
        name: "notice.pdf.exe".into(),
        ..kept.document.clone()
    };
    copy_for_viewing(&place.register, &disguised, &viewing).unwrap_err();
    assert!(!viewing.exists());
    let outside = DocumentFact {
        sha256: "../notice.pdf".into(),
        ..kept.document.clone()
    };
    assert_eq!(whereabouts(&place.register, &outside), Whereabouts::Missing);
    let far = DocumentFact {
        name: "../../..\\notice?.pdf".into(),
        ..kept.document
    };
    let copy = copy_for_viewing(&place.register, &far, &viewing).unwrap();
    assert!(copy.starts_with(&viewing), "{copy:?}");
    assert_eq!(fs::read(copy).unwrap(), b"x");
}

#[test]
fn a_refused_change_leaves_no_document_behind() {
    let place = place();
    let known = keep(&place.register, &place.file("a.pdf", b"a")).unwrap();
    let again = keep(&place.register, &place.file("b.pdf", b"a")).unwrap();
    forget(&place.register, &again);
    assert_eq!(place.names(), [known.document.sha256.as_str()]);
    forget(&place.register, &known);
    assert!(place.names().is_empty());
}
