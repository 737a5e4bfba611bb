//! Registers that cannot be used: each is refused with its own code, and stays as it was.

use std::fs::{self, File, OpenOptions};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::Path;

use journeys::place::Place;
use journeys::program::{Answer, CommandLine};
use journeys::sample;

use crate::with_contract;

/// Everything that was in the register's file.
fn bytes(place: &Place) -> Vec<u8> {
    fs::read(place.register()).expect("the register")
}

fn overwrite(path: &Path, at: u64, bytes: &[u8]) {
    let mut file = OpenOptions::new()
        .write(true)
        .open(path)
        .expect("the register");
    file.seek(SeekFrom::Start(at)).expect("a place in it");
    file.write_all(bytes).expect("a change");
}

#[test]
fn a_missing_register_is_made_by_a_writer_only() {
    let place = Place::new();
    let command_line = CommandLine::on(&place, "2026-11-24");
    for command in [
        &["contract", "list"][..],
        &["deadlines"],
        &["check"],
        &["customer", "show", "K-1"],
    ] {
        command_line
            .answer(command)
            .refused(3, "register_missing", None);
        assert!(!place.register().exists());
    }
    command_line.json_in(&["customer", "add", "--json-in", "-"], &sample::customer());
    assert!(place.register().exists());
}

#[test]
fn a_refused_writer_leaves_nothing_behind() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    let before = command_line.json(&["contract", "history", "V-2026-0001"]);
    command_line
        .answer_to(
            &["contract", "edit", "V-2026-0001", "--json-in", "-"],
            r#"{"owner": "Neu", "term_months": 11}"#,
        )
        .refused(1, "term_too_short", Some("T1"));
    assert_eq!(
        before,
        command_line.json(&["contract", "history", "V-2026-0001"])
    );
    let shown = command_line.json(&["contract", "show", "V-2026-0001"]);
    assert_eq!(shown["owner"], "Jana Musterfrau", "nothing of it is stored");
}

#[test]
fn a_file_that_is_no_register_is_refused_and_stays() {
    for content in [
        &b"This is a letter.\n"[..],
        &[0xff; 8192],
        b"PK\x03\x04 a spreadsheet",
    ] {
        let place = Place::new();
        let file = place.file("register.sqlite", content);
        let answer = CommandLine::on(&place, "2026-11-24").answer(&["contract", "list"]);
        is_unusable(&answer, &["register_damaged", "register_unreadable"]);
        let answer = CommandLine::on(&place, "2026-11-24").answer_to(
            &["customer", "add", "--json-in", "-"],
            sample::customer().to_string(),
        );
        is_unusable(&answer, &["register_damaged", "register_unreadable"]);
        assert_eq!(fs::read(file).expect("the file"), content);
    }
}

#[test]
fn a_folder_in_its_place_is_refused() {
    let place = Place::new();
    fs::create_dir(place.register()).expect("a folder");
    let answer = CommandLine::on(&place, "2026-11-24").answer(&["contract", "list"]);
    is_unusable(&answer, &["register_unreadable", "register_damaged"]);
}

#[test]
fn a_register_of_a_newer_program_is_refused_and_stays() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    // SQLite keeps the version of a schema at byte 60 of the file, four bytes, most significant first.
    overwrite(&place.register(), 60, &9999_u32.to_be_bytes());
    let before = bytes(&place);
    command_line
        .answer(&["contract", "list"])
        .refused(3, "register_newer", None);
    command_line
        .answer_to(&["customer", "add", "--json-in", "-"], r#"{"name": "Neu"}"#)
        .refused(3, "register_newer", None);
    assert_eq!(before, bytes(&place));
}

#[test]
fn a_damaged_register_is_noticed_and_stays() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    let length = fs::metadata(place.register()).expect("the register").len();
    // Everything behind the first page is noise.
    overwrite(
        &place.register(),
        4096,
        &vec![0xa5; usize::try_from(length - 4096).expect("a length")],
    );
    let before = bytes(&place);
    command_line
        .answer(&["contract", "list"])
        .refused(3, "register_damaged", None);
    let checked = command_line.answer(&["check"]);
    assert_eq!(checked.code, Some(3), "{}", checked.out);
    assert_eq!(before, bytes(&place));
}

#[test]
fn a_changed_byte_in_a_text_is_found_by_check() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    let content = bytes(&place);
    let name = "Musterfrau".as_bytes();
    let at = content
        .windows(name.len())
        .position(|window| window == name)
        .expect("the owner's name in the file");
    overwrite(&place.register(), at as u64, b"Husterfrau");
    let checked = command_line.answer(&["check"]);
    assert_eq!(checked.code, Some(3), "{}", checked.out);
}

#[cfg(unix)]
#[test]
fn a_locked_register_is_said_to_be_locked() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    let file = File::options()
        .read(true)
        .write(true)
        .open(place.register())
        .expect("the register");
    rustix::fs::fcntl_lock(&file, rustix::fs::FlockOperation::NonBlockingLockExclusive)
        .expect("a lock");
    command_line
        .answer(&["contract", "list"])
        .refused(3, "register_locked", None);
    command_line
        .answer_to(&["customer", "add", "--json-in", "-"], r#"{"name": "Neu"}"#)
        .refused(3, "register_locked", None);
    drop(file);
    command_line.json(&["contract", "list"]);
}

#[cfg(unix)]
#[test]
fn a_read_only_register_can_be_read_and_refuses_changes() {
    use std::os::unix::fs::PermissionsExt as _;

    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    let before = bytes(&place);
    let set = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("permissions");
    };
    set(&place.register(), 0o444);
    set(place.folder(), 0o555);
    let run = |arguments: &[&str], input: &str| {
        let mut command = command_line.command();
        command.arg("--json").args(arguments);
        as_nobody(&mut command);
        journeys::program::finished(command, input.as_bytes())
    };
    let refused = run(&["customer", "add", "--json-in", "-"], r#"{"name": "Neu"}"#);
    let listed = run(&["contract", "list"], "");
    set(place.folder(), 0o755);
    is_unusable(
        &refused,
        &["register_unreadable", "register_read_only", "io"],
    );
    assert_eq!(listed.code, Some(0), "{} {}", listed.out, listed.notes);
    assert_eq!(before, bytes(&place));
}

/// An administrator may write anywhere: such a journey runs as nobody then.
#[cfg(unix)]
fn as_nobody(command: &mut std::process::Command) {
    use std::os::unix::process::CommandExt as _;

    const NOBODY: u32 = 65534;
    if rustix::process::geteuid().is_root() {
        command.uid(NOBODY).gid(NOBODY);
    }
}

/// Checks that a register was refused with one of these codes.
#[track_caller]
fn is_unusable(answer: &Answer, codes: &[&str]) {
    let document = answer.document();
    let code = document["error"]["code"].as_str().unwrap_or_default();
    assert!(codes.contains(&code), "{document} {}", answer.notes);
    assert!(matches!(answer.code, Some(3 | 4)), "{:?}", answer.code);
    assert!(!answer.notes.contains("panicked"), "{}", answer.notes);
}
