//! Papers of many contracts: a folder or a ZIP file, killed in the midst, on a full disk, under names
//! that mean harm; and the draft of a mail.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use journeys::place::Place;
use journeys::program::CommandLine;
use journeys::sample;
use serde_json::{Value, json};

use crate::with_customer;

const TODAY: &str = "2026-11-24";

/// A register with so many contracts.
fn filled<'a>(place: &'a Place, contracts: &str) -> CommandLine<'a> {
    let command_line = CommandLine::on(place, TODAY);
    command_line
        .answer(&[
            "demo".as_ref(),
            "--out".as_ref(),
            place.register().as_os_str(),
            "--contracts".as_ref(),
            contracts.as_ref(),
        ])
        .done();
    command_line
}

/// All summaries into a folder or, with `--zip`, into a file.
fn all_summaries(command_line: &CommandLine<'_>, out: &Path, zip: bool) -> Command {
    let mut command = command_line.command();
    command
        .args(["--json", "pdf", "summary", "--all", "--out"])
        .arg(out);
    if zip {
        command.arg("--zip");
    }
    command
}

fn names(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder)
        .map(|entries| {
            entries
                .map(|entry| {
                    entry
                        .expect("an entry")
                        .file_name()
                        .to_string_lossy()
                        .into_owned()
                })
                .collect()
        })
        .unwrap_or_default()
}

fn is_part(name: &str) -> bool {
    let ending = Path::new(name).extension();
    name.starts_with(".termkeeper.") && ending.is_some_and(|ending| ending == "part")
}

fn is_whole_zip(path: &Path) -> bool {
    let file = fs::File::open(path).expect("a file");
    zip::ZipArchive::new(file).is_ok()
}

#[test]
fn a_thousand_papers_are_written_and_named() {
    let place = Place::new();
    let command_line = filled(&place, "1000");
    let (folder, zip) = (place.path("papers"), place.path("papers.zip"));
    let answer = command_line
        .answer(&[
            "pdf".as_ref(),
            "summary".as_ref(),
            "--all".as_ref(),
            "--name".as_ref(),
            "{customer} {number} {kind} {date} {language}.pdf".as_ref(),
            "--out".as_ref(),
            folder.as_os_str(),
        ])
        .done();
    let files = answer["files"].as_array().expect("files");
    assert_eq!(files.len(), 1_000);
    assert_eq!(answer["archive"], Value::Null);
    let written = names(&folder);
    assert_eq!(written.len(), 1_000, "none twice, nothing beside them");
    assert!(written.iter().all(|name| name.contains(" 2026-11-24 ")));
    assert!(
        written
            .iter()
            .any(|name| name.contains("Vertragsübersicht 2026-11-24 de.pdf"))
    );
    assert!(
        written
            .iter()
            .any(|name| name.contains("Contract summary 2026-11-24 en.pdf"))
    );

    let zipped = command_line.answer(&[
        "pdf".as_ref(),
        "summary".as_ref(),
        "--all".as_ref(),
        "--zip".as_ref(),
        "--out".as_ref(),
        zip.as_os_str(),
    ]);
    let zipped = zipped.done();
    let hashes = |document: &Value| -> Vec<Value> {
        let files = document["files"].as_array().expect("files");
        files.iter().map(|file| file["sha256"].clone()).collect()
    };
    assert_eq!(
        hashes(&zipped),
        hashes(&answer),
        "the same papers in the same order"
    );
    assert_eq!(
        zipped["archive"]["path"],
        json!(zip.to_str().expect("a path"))
    );
    let archive = zip::ZipArchive::new(fs::File::open(&zip).expect("a file")).expect("a ZIP file");
    assert_eq!(archive.len(), 1_000);
}

#[test]
#[cfg(unix)]
fn d2_killed_in_the_midst_no_half_file_stands_under_a_good_name() {
    let place = Place::new();
    let command_line = filled(&place, "150");
    let whole = place.path("whole");
    assert!(
        all_summaries(&command_line, &whole, false)
            .output()
            .expect("an end")
            .status
            .success()
    );
    let expected: BTreeMap<String, Vec<u8>> = names(&whole)
        .into_iter()
        .map(|name| {
            let bytes = fs::read(whole.join(&name)).expect("a paper");
            (name, bytes)
        })
        .collect();
    assert_eq!(expected.len(), 150);
    let mut in_the_midst = 0;
    for round in 0..40_u64 {
        let wants_zip = round % 4 == 3;
        let out = place.path(&format!(
            "round-{round}{}",
            if wants_zip { ".zip" } else { "" }
        ));
        let mut child = all_summaries(&command_line, &out, wants_zip)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a program");
        std::thread::sleep(Duration::from_millis(15 + round * 12));
        child.kill().expect("killed");
        child.wait().expect("an end");
        if wants_zip {
            assert!(!out.exists() || is_whole_zip(&out), "round {round}");
            continue;
        }
        let found = names(&out);
        let papers: Vec<&String> = found.iter().filter(|name| !is_part(name)).collect();
        in_the_midst += u32::from(!papers.is_empty() && papers.len() < expected.len());
        for name in papers {
            let bytes = fs::read(out.join(name)).expect("a paper");
            assert_eq!(Some(&bytes), expected.get(name), "round {round}, {name}");
        }
    }
    assert!(in_the_midst > 0, "no kill came in the midst of a run");
    let check = command_line.json(&["check"]);
    assert_eq!(check["ok"], json!(true), "{check}");
}

/// A file system of so many megabytes, gone when it is dropped; none without the right to mount.
#[cfg(target_os = "linux")]
struct SmallDisk<'a>(&'a Path);

#[cfg(target_os = "linux")]
impl<'a> SmallDisk<'a> {
    fn mount(folder: &'a Path, options: &str) -> Option<Self> {
        fs::create_dir(folder).expect("a folder");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", options, "tmpfs"])
            .arg(folder)
            .output()
            .is_ok_and(|output| output.status.success());
        mounted.then_some(Self(folder))
    }
}

#[cfg(target_os = "linux")]
impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0).status();
    }
}

#[test]
#[cfg(target_os = "linux")]
fn d4_a_full_disk_and_one_that_only_reads_are_told_and_nothing_is_half_written() {
    let place = Place::new();
    let command_line = filled(&place, "60");
    for (name, options, reason) in [
        ("full", "size=1m", "disk_full"),
        ("read-only", "ro,size=1m", "read_only"),
    ] {
        let folder = place.path(name);
        let Some(_disk) = SmallDisk::mount(&folder, options) else {
            return;
        };
        for zip in [false, true] {
            let out = if zip {
                folder.join("papers.zip")
            } else {
                folder.clone()
            };
            let output = all_summaries(&command_line, &out, zip)
                .output()
                .expect("an end");
            let document: Value = serde_json::from_slice(&output.stdout).expect("one document");
            assert_eq!(output.status.code(), Some(4), "{document}");
            let error = &document["error"];
            assert_eq!(
                (&error["code"], &error["details"]["reason"]),
                (&json!("io"), &json!(reason)),
                "{document}"
            );
            let there = names(&folder);
            assert!(there.iter().all(|name| !is_part(name)), "{there:?}");
            assert!(!folder.join("papers.zip").exists());
            for name in &there {
                let bytes = fs::read(folder.join(name)).expect("a paper");
                assert!(bytes.starts_with(b"%PDF-") && bytes.trim_ascii_end().ends_with(b"%%EOF"));
            }
            if !zip {
                let written = &error["details"]["written"];
                assert!(
                    written.is_null() || written == &json!(there.len()),
                    "{document}"
                );
            }
            for name in there {
                let _ = fs::remove_file(folder.join(name));
            }
        }
    }
}

#[test]
fn f3_hostile_customers_write_no_file_elsewhere_and_no_header() {
    let place = Place::new();
    let command_line = with_customer(&place, TODAY);
    let hostile = [
        "../../../../evil",
        "..\\..\\evil",
        "C:\\Windows\\evil",
        "CON",
        "NUL.pdf",
        "-rf",
        ".hidden",
        "a\u{202E}fdp.exe",
        "=?UTF-8?Q?x=0D=0ABcc:_victim=40muster.example?=",
        "\" <victim@muster.example>, \"",
        "x\u{2028}Bcc: victim@muster.example",
        "<script>alert(1)</script>",
        "same",
        "SAME",
    ];
    for name in hostile {
        let customer = sample::with(sample::customer(), "name", json!(name));
        let customer = sample::with(customer, "number", Value::Null);
        let added = command_line.json_in(&["customer", "add", "--json-in", "-"], &customer);
        let contract = sample::with(sample::contract(), "customer", added["number"].clone());
        let contract = sample::with(contract, "number", Value::Null);
        let people = json!([{"name": name, "email": "eva@muster.example", "phone": "1"}]);
        let contract = sample::with(contract, "contacts", people);
        command_line.json_in(&["contract", "add", "--json-in", "-"], &contract);
    }
    let folder = place.path("papers");
    let answer = command_line
        .answer(&[
            "pdf".as_ref(),
            "summary".as_ref(),
            "--all".as_ref(),
            "--name".as_ref(),
            "{customer}".as_ref(),
            "--out".as_ref(),
            folder.as_os_str(),
        ])
        .done();
    let files = answer["files"].as_array().expect("files");
    assert_eq!(files.len(), hostile.len());
    for file in files {
        let path = Path::new(file["path"].as_str().expect("a path"));
        assert_eq!(path.parent(), Some(folder.as_path()));
        assert!(path.is_file());
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        assert!(!name.starts_with(['.', '-', ' ']), "{name}");
        assert!(
            !name.contains(['\u{202E}', '\u{2028}', ':', '\\', '<', '"']),
            "{name}"
        );
        let stem = name.split('.').next().unwrap_or_default().to_uppercase();
        assert!(!["CON", "NUL"].contains(&stem.as_str()), "{name}");
    }
    let apart: BTreeSet<String> = names(&folder)
        .iter()
        .map(|name| name.to_lowercase())
        .collect();
    assert_eq!(
        apart.len(),
        hostile.len(),
        "no two that a disk does not tell apart"
    );

    for file in files {
        let number = file["contract"].as_str().expect("a number");
        let path = place.path("draft.eml");
        let answer = command_line
            .answer(&[
                "pdf".as_ref(),
                "summary".as_ref(),
                number.as_ref(),
                "--mail".as_ref(),
                path.as_os_str(),
            ])
            .done();
        assert_eq!(answer["mail"]["to"], json!(["eva@muster.example"]));
        let text = fs::read_to_string(&path).expect("a draft of ASCII");
        let head = text.split("\r\n\r\n").next().unwrap_or_default().to_owned();
        let names: Vec<&str> = head
            .split("\r\n")
            .filter(|line| !line.starts_with(' '))
            .map(|line| line.split(':').next().unwrap_or_default())
            .collect();
        assert_eq!(
            names,
            [
                "X-Unsent",
                "MIME-Version",
                "To",
                "Subject",
                "Content-Language",
                "Content-Type"
            ]
        );
    }
}

#[test]
fn wrong_wishes_are_refused_before_anything_is_written() {
    let place = Place::new();
    let command_line = filled(&place, "3");
    let out = place.path("papers");
    let out = out.to_str().expect("a path");
    for pattern in ["{nummer}", "a/b", "", "{number"] {
        let details = command_line
            .answer(&["pdf", "summary", "--all", "--out", out, "--name", pattern])
            .refused(1, "invalid_value", None);
        assert_eq!(details["field"], json!("name_pattern"), "{pattern}");
    }
    for arguments in [
        [
            "pdf",
            "summary",
            "SV-0001",
            "SV-0002",
            "--mail",
            "draft.eml",
        ]
        .as_slice(),
        &["pdf", "summary", "--all", "--mail", "draft.eml"],
        &["pdf", "summary", "SV-0001", "--zip", "--mail", "draft.eml"],
        &["pdf", "summary", "SV-0001"],
    ] {
        command_line.answer(arguments).refused(2, "usage", None);
    }
    assert!(!place.path("papers").exists() && !place.path("draft.eml").exists());
}
