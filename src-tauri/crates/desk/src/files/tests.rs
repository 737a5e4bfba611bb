//! That a file is there whole or not at all.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use super::{Part, beside, failed, folder_of, write, write_with};
use crate::problem::{Code, Problem};

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn d2_a_file_is_replaced_whole_and_nothing_lies_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("a.pdf");
    write(&place, b"one").unwrap();
    write(&place, b"two").unwrap();
    assert_eq!(fs::read(&place).unwrap(), b"two");
    assert_eq!(names(folder.path()), ["a.pdf"]);
}

#[test]
fn d2_what_is_not_finished_leaves_the_old_file_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("a.zip");
    write(&place, b"old").unwrap();
    let refused = write_with(&place, |out| {
        out.write_all(b"half").unwrap();
        Err::<(), _>(Problem::new(Code::StateConflict))
    });
    assert_eq!(refused.unwrap_err().code, Code::StateConflict);
    drop(Part::begin(&place).unwrap());
    assert_eq!(fs::read(&place).unwrap(), b"old");
    assert_eq!(names(folder.path()), ["a.zip"]);
}

#[test]
fn the_longest_name_that_a_folder_takes_can_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("x".repeat(255));
    write(&place, b"long").unwrap();
    assert_eq!(fs::read(&place).unwrap(), b"long");
}

#[test]
fn a_folder_in_the_way_and_a_missing_folder_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    for place in [
        folder.path().to_owned(),
        folder.path().join("missing").join("a.pdf"),
    ] {
        let problem = write(&place, b"x").unwrap_err();
        assert_eq!(problem.code, Code::Io);
        assert_eq!(problem.text("path"), Some(&*place.to_string_lossy()));
    }
    assert!(names(folder.path()).is_empty());
}

#[test]
#[cfg(unix)]
fn a_link_stays_a_link_and_a_device_a_device() {
    let folder = tempfile::tempdir().unwrap();
    let (file, link) = (folder.path().join("file"), folder.path().join("link"));
    write(&file, b"one").unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    write(&link, b"two").unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read(&file).unwrap(), b"two");
    let device = Path::new("/dev/null");
    assert_eq!(write(device, b"x").unwrap_err().code, Code::Io);
    assert!(!fs::metadata(device).unwrap().is_file());
    assert_eq!(names(folder.path()), ["file", "link"]);
}

#[test]
fn the_reason_is_said_where_a_person_can_do_something_about_it() {
    use std::io::ErrorKind;
    for (kind, reason) in [
        (ErrorKind::StorageFull, Some("disk_full")),
        (ErrorKind::QuotaExceeded, Some("disk_full")),
        (ErrorKind::ReadOnlyFilesystem, Some("read_only")),
        (ErrorKind::PermissionDenied, Some("permission")),
        (ErrorKind::NotFound, None),
    ] {
        let problem = failed(Path::new("a"), kind.into());
        assert_eq!(problem.text("reason"), reason, "{kind:?}");
    }
}

#[test]
fn names_beside_differ_and_stay_in_the_folder() {
    let place = Path::new("folder/a.pdf");
    let (one, other) = (beside(place, "part"), beside(place, "part"));
    assert_ne!(one, other);
    assert_eq!(folder_of(&one), folder_of(place));
    assert_eq!(folder_of(Path::new("a.pdf")), Path::new("."));
}
