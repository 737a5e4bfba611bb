//! Runs over a register full of contracts, into real folders and files.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::Path;

use sha2::{Digest as _, Sha256};
use store::{ContractQuery, Register};

use super::{Cancel, Ending, Order, Outcome, Pattern, Progress, Target, known, numbers, run};
use crate::papers::{PaperKind, Wish};
use crate::{Code, Now, demo, files, register};

fn now() -> Now {
    let moment = "2026-11-24T08:30:00Z".parse().unwrap();
    Now::at(moment, None, "Jana Musterfrau")
}

fn filled(folder: &Path, count: u32) -> Register {
    let now = now();
    let path = folder.join("register.termkeeper");
    let mut register = register::open_to_change(&path, now.today).unwrap();
    demo::fill(&mut register, count, 1, &now, |_| {}).unwrap();
    register
}

fn order(register: &Register, target: Target) -> Order {
    Order {
        wish: Wish::of(PaperKind::Summary),
        numbers: numbers(register, &ContractQuery::default()).unwrap(),
        leaves_out: true,
        pattern: Pattern::by_number(),
        target,
    }
}

fn names(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

/// What lies beside its place until it is whole.
fn is_part(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|ending| ending == "part")
}

fn run_all(register: &Register, order: &Order) -> (Outcome, Vec<Progress>) {
    let mut told = Vec::new();
    let outcome = run(
        register,
        order,
        &now(),
        &Cancel::default(),
        &mut |progress| {
            told.push(progress);
        },
    );
    (outcome.unwrap(), told)
}

fn hash(bytes: &[u8]) -> String {
    files::hexadecimal(&Sha256::digest(bytes))
}

#[test]
fn every_contract_gets_its_file_in_a_folder_that_is_made() {
    let place = tempfile::tempdir().unwrap();
    let register = filled(place.path(), 30);
    let folder = place.path().join("papers");
    let order = order(&register, Target::Folder(folder.clone()));
    let (outcome, told) = run_all(&register, &order);
    assert!(matches!(outcome.ending, Ending::Finished));
    assert_eq!(outcome.files.len(), 30);
    let contracts: Vec<&String> = outcome.files.iter().map(|file| &file.contract).collect();
    assert_eq!(contracts, order.numbers.iter().collect::<Vec<_>>());
    for file in &outcome.files {
        let bytes = fs::read(&file.path).unwrap();
        assert!(bytes.starts_with(b"%PDF-"));
        assert_eq!(file.sha256, hash(&bytes));
        assert!(file.pages > 0 && !file.is_replaced);
    }
    assert_eq!(names(&folder).len(), 30, "nothing lies beside them");
    let done = told.last().unwrap();
    assert_eq!((done.written, done.left_out, done.total), (30, 0, 30));
    assert!(told.is_sorted_by_key(|progress| progress.written));

    let (again, _) = run_all(&register, &order);
    assert!(again.files.iter().all(|file| file.is_replaced));
    let hashes = |outcome: &Outcome| -> Vec<String> {
        outcome
            .files
            .iter()
            .map(|file| file.sha256.clone())
            .collect()
    };
    assert_eq!(hashes(&again), hashes(&outcome), "the same papers");
}

#[test]
fn a_zip_file_holds_all_papers_in_order_and_always_the_same_bytes() {
    let place = tempfile::tempdir().unwrap();
    let register = filled(place.path(), 25);
    let path = place.path().join("papers.zip");
    let mut order = order(&register, Target::Zip(path.clone()));
    order.pattern = Pattern::read("{number} {customer}", "name").unwrap();
    let (outcome, _) = run_all(&register, &order);
    assert!(matches!(outcome.ending, Ending::Finished));
    let bytes = fs::read(&path).unwrap();
    assert_eq!(outcome.archive.unwrap().sha256, hash(&bytes));
    let mut read = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    assert_eq!(read.len(), outcome.files.len());
    for (at, written) in outcome.files.iter().enumerate() {
        let mut file = read.by_index(at).unwrap();
        assert_eq!(file.name().unwrap(), written.path.to_str().unwrap());
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        assert_eq!(hash(&content), written.sha256);
    }
    fs::remove_file(&path).unwrap();
    run_all(&register, &order);
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert_eq!(
        names(place.path())
            .iter()
            .filter(|name| is_part(name))
            .count(),
        0
    );
}

#[test]
fn contracts_without_the_paper_are_left_out_or_end_the_run() {
    let place = tempfile::tempdir().unwrap();
    let register = filled(place.path(), 60);
    let folder = place.path().join("papers");
    let mut order = order(&register, Target::Folder(folder.clone()));
    order.wish = Wish::of(PaperKind::Notice);
    let (outcome, told) = run_all(&register, &order);
    assert!(matches!(outcome.ending, Ending::Finished));
    assert!(!outcome.files.is_empty() && !outcome.left_out.is_empty());
    assert_eq!(outcome.files.len() + outcome.left_out.len(), 60);
    assert_eq!(told.last().unwrap().left_out, outcome.left_out.len());

    order.leaves_out = false;
    let zip = place.path().join("papers.zip");
    for target in [
        Target::Folder(place.path().join("others")),
        Target::Zip(zip.clone()),
    ] {
        order.target = target;
        let (outcome, _) = run_all(&register, &order);
        let Ending::Failed(problem) = &outcome.ending else {
            panic!("{:?}", outcome.ending)
        };
        assert!(matches!(problem.code, Code::NotFound | Code::StateConflict));
        assert!(problem.text("contract").is_some());
        assert!(outcome.files.len() < 60);
        for file in &outcome.files {
            assert_eq!(hash(&fs::read(&file.path).unwrap()), file.sha256);
        }
    }
    assert!(!zip.exists(), "a ZIP file is whole or not there");
    assert!(names(place.path()).iter().all(|name| !is_part(name)));
}

#[test]
fn d2_a_cancelled_run_says_what_is_there() {
    let place = tempfile::tempdir().unwrap();
    let register = filled(place.path(), 80);
    let folder = place.path().join("papers");
    let zip = place.path().join("papers.zip");
    for target in [Target::Folder(folder.clone()), Target::Zip(zip.clone())] {
        let order = order(&register, target);
        let cancel = Cancel::default();
        let outcome = run(&register, &order, &now(), &cancel, &mut |progress| {
            if progress.written >= 5 {
                cancel.cancel();
            }
        })
        .unwrap();
        assert!(
            matches!(outcome.ending, Ending::Cancelled),
            "{:?}",
            outcome.ending
        );
        if matches!(order.target, Target::Zip(_)) {
            assert!(outcome.files.is_empty() && outcome.archive.is_none());
            continue;
        }
        assert!((5..80).contains(&outcome.files.len()));
        let told: BTreeSet<String> = outcome
            .files
            .iter()
            .map(|file| {
                file.path
                    .file_name()
                    .unwrap()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        assert_eq!(
            told,
            names(&folder),
            "exactly what is told, and nothing half"
        );
    }
    assert!(!zip.exists());
    assert!(names(place.path()).iter().all(|name| !is_part(name)));
}

#[test]
fn d4_a_place_that_takes_nothing_is_told_and_left_as_it_was() {
    let place = tempfile::tempdir().unwrap();
    let register = filled(place.path(), 5);
    let nowhere = place.path().join("missing").join("deeper");
    for target in [
        Target::Folder(nowhere.clone()),
        Target::Zip(nowhere.join("papers.zip")),
        Target::Zip(place.path().to_owned()),
    ] {
        let order = order(&register, target);
        let refused = run(&register, &order, &now(), &Cancel::default(), &mut |_| {});
        assert_eq!(refused.unwrap_err().code, Code::Io);
    }
    assert!(!nowhere.exists());
    let one = order(&register, Target::File(nowhere.join("one.pdf")));
    let (outcome, _) = run_all(&register, &one);
    assert!(matches!(&outcome.ending, Ending::Failed(problem) if problem.code == Code::Io));
    assert!(outcome.files.is_empty());
}

#[test]
fn an_unknown_contract_is_refused_and_one_named_twice_counts_once() {
    let place = tempfile::tempdir().unwrap();
    let register = filled(place.path(), 3);
    let all = numbers(&register, &ContractQuery::default()).unwrap();
    let first = all.first().unwrap();
    let asked = [first.clone(), first.to_lowercase()];
    assert_eq!(
        known(&register, &asked, &now()).unwrap(),
        std::slice::from_ref(first)
    );
    let unknown = known(&register, &["no such".to_owned()], &now());
    assert_eq!(unknown.unwrap_err().code, Code::NotFound);
}
