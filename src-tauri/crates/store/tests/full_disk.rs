//! D4: a disk that is full is told as such, nothing is half stored, and the register goes on as
//! soon as there is space again. On a file system of two megabytes, which takes root to mount.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test ends where it fails"
)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use store::{Access, Action, Register, StoreError};
use support::{Dice, contract, customer, day, stamp};

const TODAY: &str = "2026-11-24";

/// A small file system, gone when it is dropped.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"])
            .arg(folder.path())
            .output()
            .is_ok_and(|output| output.status.success());
        mounted.then_some(Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

/// Takes all space but so many bytes.
fn fill(folder: &Path, but: usize) -> PathBuf {
    let path = folder.join("filler");
    let mut size = 2 << 20;
    while fs::write(&path, vec![1_u8; size]).is_err() {
        size -= 4096;
    }
    fs::write(&path, vec![1_u8; size.saturating_sub(but)]).unwrap();
    path
}

#[test]
fn a_full_disk_is_told_and_nothing_is_half_stored() {
    let Some(disk) = SmallDisk::mount() else {
        println!("left out: mounting a small file system takes root");
        return;
    };
    let path = disk.path().join("register.termkeeper");
    let today = day(TODAY);
    let mut register = Register::open(&path, Access::Create, today).unwrap();
    let mut dice = Dice(8);
    let mut put = |register: &mut Register| {
        let customer = customer(&mut dice, 1);
        let customer = store::Customer {
            number: customer.id.to_string(),
            ..customer
        };
        let mut contract = contract(&mut dice, customer.id, 1, today);
        contract.number = contract.id.to_string();
        register
            .change(&stamp(today), |change| {
                change.put_customer(&customer, Action::Created, None)?;
                change.put_contract(&contract, Action::Created, None)
            })
            .map(|()| contract.id)
    };
    let mut stored = vec![put(&mut register).unwrap()];
    for but in [0, 4096, 16_384, 65_536, 150_000] {
        let filler = fill(disk.path(), but);
        let refused = loop {
            match put(&mut register) {
                Ok(id) => stored.push(id),
                Err(error) => break error,
            }
        };
        assert!(
            matches!(refused, StoreError::OutOfDisk),
            "{but}: {refused:?}"
        );
        let counts = register.counts().unwrap();
        assert_eq!(counts.contracts, stored.len() as u64);
        assert_eq!(counts.customers, stored.len() as u64);
        fs::remove_file(filler).unwrap();
        stored.push(put(&mut register).unwrap());
        assert_eq!(register.check().unwrap(), Vec::new());
        drop(register);
        register = Register::open(&path, Access::ReadWrite, today).unwrap();
        for id in &stored {
            assert!(register.contract(*id).unwrap().is_some());
        }
    }
    fill(disk.path(), 0);
    let new = disk.path().join("new.termkeeper");
    let refused = Register::open(&new, Access::Create, today).unwrap_err();
    assert!(matches!(refused, StoreError::OutOfDisk), "{refused:?}");
    assert!(!new.exists());
}
