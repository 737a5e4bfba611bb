//! Archives as somebody else reads them.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::io::{Cursor, ErrorKind, Read, Seek, SeekFrom, Write};

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

/// Takes so many bytes and no more, as a disk does.
struct Small(Cursor<Vec<u8>>, usize);

impl Write for Small {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.0.get_ref().len() + bytes.len() > self.1 {
            return Err(ErrorKind::StorageFull.into());
        }
        self.0.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Seek for Small {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.0.seek(to)
    }
}

#[test]
fn a_full_disk_fails_once_and_no_archive_is_finished_after_it() {
    let packed = || Packed::of("a.pdf", b"some text", day()).unwrap();
    let whole = archive(&[("a.pdf", b"some text")]).len();
    for room in 0..whole {
        let mut archive = Archive::new(Small(Cursor::default(), room));
        let added = archive.add(packed());
        let failed = match added {
            Ok(()) => archive.finish().map(drop),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::StorageFull, "{room}");
                archive.finish().map(drop)
            }
        };
        assert!(failed.is_err(), "{room} bytes are too few");
    }
    let mut archive = Archive::new(Small(Cursor::default(), whole));
    archive.add(packed()).unwrap();
    archive.finish().unwrap();
}

#[test]
fn no_name_leads_out_of_the_folder_it_is_unpacked_in() {
    for name in [
        "", ".", "..", "../a", "/etc/a", "a/b", "a\\b", "C:\\a", "a\0",
    ] {
        assert!(Packed::of(name, b"x", day()).is_err(), "{name:?}");
    }
}
