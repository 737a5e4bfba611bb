//! Archives as somebody else reads them.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::io::{Cursor, Read};

use chrono::NaiveDate;
use documents::zip::{Archive, Packed};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = Archive::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive
            .add(Packed::of(name, bytes, day()).unwrap())
            .unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn every_file_comes_out_in_order_under_its_name() {
    let long = vec![b'x'; 200_000];
    let files: [(&str, &[u8]); 3] = [
        ("V-1 Müller & Söhne.pdf", b"%PDF-1.7"),
        ("leer.pdf", b""),
        ("Größe ẞ 株式会社.pdf", &long),
    ];
    let bytes = archive(&files);
    assert!(bytes.len() < 10_000, "packed: {}", bytes.len());
    let mut read = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    assert_eq!(read.len(), files.len());
    for (at, (name, expected)) in files.iter().enumerate() {
        let mut file = read.by_index(at).unwrap();
        assert_eq!(file.name().unwrap(), *name);
        assert_eq!(file.unix_mode().map(|mode| mode & 0o777), Some(0o644));
        let moment = file.last_modified().unwrap();
        assert_eq!(
            (moment.year(), moment.month(), moment.day(), moment.hour()),
            (2026, 11, 24, 12)
        );
        let mut found = Vec::new();
        file.read_to_end(&mut found).unwrap();
        assert_eq!(found, *expected);
    }
}

#[test]
fn the_same_files_give_the_same_bytes() {
    let files: [(&str, &[u8]); 2] = [("a.pdf", b"one"), ("b.pdf", b"two")];
    assert_eq!(archive(&files), archive(&files));
    assert_ne!(archive(&files), archive(&files[..1]));
}

#[test]
fn no_name_leads_out_of_the_folder_it_is_unpacked_in() {
    for name in [
        "", ".", "..", "../a", "/etc/a", "a/b", "a\\b", "C:\\a", "a\0",
    ] {
        assert!(Packed::of(name, b"x", day()).is_err(), "{name:?}");
    }
}

#[test]
fn more_files_than_an_old_archive_can_count() {
    let mut archive = Archive::new(Cursor::new(Vec::new()));
    for number in 0..66_000 {
        let packed = Packed::of(&format!("{number}.pdf"), b"", day()).unwrap();
        archive.add(packed).unwrap();
    }
    let bytes = archive.finish().unwrap().into_inner();
    let read = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    assert_eq!(read.len(), 66_000);
}
