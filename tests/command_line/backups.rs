//! R1–R3 from the command line: copies are made, listed, verified and put back, damaged ones refused, a damaged
//! register set aside.

use std::fs;
use std::path::PathBuf;

use journeys::expect::has_keys;
use journeys::place::Place;
use serde_json::Value;

use crate::with_contract;

fn path(copy: &Value) -> PathBuf {
    PathBuf::from(copy["path"].as_str().unwrap())
}

#[test]
fn r3_a_copy_is_made_listed_and_verified() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    assert_eq!(
        command_line.json(&["backup", "list"])["backups"]
            .as_array()
            .unwrap()
            .len(),
        0
    );
    let made = command_line.json(&["backup", "now"]);
    has_keys(&made, "backup is_new removed");
    has_keys(&made["backup"], "path made_at recorded bytes");
    assert_eq!(made["is_new"], true);
    assert!(path(&made["backup"]).starts_with(place.path("home/data/Termkeeper/backups")));
    let again = command_line.json(&["backup", "now"]);
    assert_eq!(
        (&again["is_new"], &again["backup"]),
        (&Value::Bool(false), &made["backup"])
    );
    let list = command_line.json(&["backup", "list"]);
    has_keys(&list, "folder backups");
    assert_eq!(list["backups"][0], made["backup"]);
    let verified = command_line.json(&["backup", "verify"]);
    assert_eq!(verified["ok"], true);
    has_keys(
        &verified["backups"][0],
        "path made_at recorded bytes ok problems",
    );
    for language in ["de", "en"] {
        for verb in [
            &["backup", "now"][..],
            &["backup", "list"],
            &["backup", "verify", "latest"],
        ] {
            let shown = command_line.shown(language, verb);
            assert_eq!(shown.code, Some(0), "{}", shown.notes);
            assert!(shown.out.contains("2026-11-2"), "{}", shown.out);
        }
    }
}

#[test]
fn r2_a_copy_is_put_back_and_that_is_taken_back() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    command_line.json(&["backup", "now"]);
    let edit = ["contract", "edit", "V-2026-0001", "--json-in", "-"];
    command_line.json_in(&edit, &serde_json::json!({ "owner": "Neu" }));
    let owner = || command_line.json(&["contract", "show", "V-2026-0001"])["owner"].clone();
    assert_eq!(owner(), "Neu");
    let restored = command_line.json(&["backup", "restore", "latest"]);
    has_keys(&restored, "restored backup_before set_aside");
    assert_ne!(owner(), "Neu");
    assert_eq!(command_line.json(&["check"])["ok"], true);
    let before = path(&restored["backup_before"]);
    let file = before.file_name().unwrap().to_str().unwrap();
    // As `backup list` shows it: without the hash.
    let (name, _) = file.rsplit_once('_').unwrap();
    command_line.json(&["backup", "restore", name]);
    assert_eq!(owner(), "Neu");
    command_line
        .answer(&["backup", "restore", "no-such"])
        .refused(1, "not_found", None);
}

#[test]
fn r1_a_damaged_register_is_set_aside_and_a_damaged_copy_refused() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    let copy = path(&command_line.json(&["backup", "now"])["backup"]);
    let mut damaged = fs::read(place.register()).unwrap();
    damaged.truncate(4_500);
    for ending in ["-wal", "-shm"] {
        let _ = fs::remove_file(format!("{}{ending}", place.register().display()));
    }
    fs::write(place.register(), &damaged).unwrap();
    command_line
        .answer(&["contract", "list"])
        .refused(3, "register_damaged", None);
    let restored = command_line.json(&["backup", "restore", "latest"]);
    let aside = restored["set_aside"].as_str().unwrap();
    assert!(aside.contains(".damaged-"), "{aside}");
    assert_eq!(fs::read(aside).unwrap(), damaged);
    assert_eq!(command_line.json(&["check"])["ok"], true);

    let mut changed = fs::read(&copy).unwrap();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    fs::write(&copy, changed).unwrap();
    let before = fs::read(place.register()).unwrap();
    for call in [
        &["backup", "restore", "latest"],
        &["backup", "verify", "latest"],
    ] {
        command_line.answer(call).refused(1, "backup_damaged", None);
    }
    assert_eq!(fs::read(place.register()).unwrap(), before);
}

#[test]
fn m_a_register_of_today_has_nothing_to_migrate() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    let migrated = command_line.json(&["migrate"]);
    has_keys(&migrated, "from to backup");
    assert_eq!(migrated["from"], migrated["to"]);
    assert_eq!(migrated["backup"], Value::Null);
}

#[test]
fn r3_a_copy_is_made_before_an_import() {
    let place = Place::new();
    let command_line = with_contract(&place, "2026-11-24");
    let list = place.file(
        "list.csv",
        "Kunde;Level;Beginn;Laufzeit\nNeue Musterbau GmbH;Premium;01.03.2026;12\n",
    );
    let list = list.to_str().unwrap();
    command_line.json(&["import", list, "--dry-run"]);
    let count = || {
        command_line.json(&["backup", "list"])["backups"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(count(), 0);
    command_line.json(&["import", list]);
    assert_eq!(count(), 1);
    let contracts = || {
        command_line.json(&["contract", "list"])["contracts"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(contracts(), 2);
    command_line.json(&["backup", "restore", "latest"]);
    assert_eq!(contracts(), 1);
}
