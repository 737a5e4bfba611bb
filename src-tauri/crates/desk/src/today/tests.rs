//! What is mine: the screens of one owner show exactly what those of everybody show of their
//! contracts.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use store::{ContractQuery, Register};
use tempfile::TempDir;
use words::{Language, Words};

use super::view_for;
use crate::now::Now;
use crate::views::requests::RequestListInput;
use crate::views::today::{TodayInput, TodayView};
use crate::{demo, register, request_page};

struct Desk {
    register: Register,
    now: Now,
    /// Who looks after which contract.
    owners: BTreeMap<String, Option<String>>,
    _folder: TempDir,
}

fn desk() -> Desk {
    let moment: DateTime<Utc> = "2026-11-24T08:00:00Z".parse().expect("a moment");
    let now = Now::at(moment, None, "Erika Muster");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("register");
    let mut register = register::open_to_change(&path, now.today).expect("opened");
    demo::fill(&mut register, 150, 1, &now, |_| ()).expect("filled");
    let query = ContractQuery {
        limit: 500,
        ..ContractQuery::default()
    };
    let page = register.read(|snapshot| snapshot.contract_page(&query));
    let rows = page.expect("listed").rows;
    Desk {
        owners: rows
            .into_iter()
            .map(|row| (row.number, row.owner))
            .collect(),
        register,
        now,
        _folder: folder,
    }
}

impl Desk {
    fn today(&self, owner: Option<&str>) -> TodayView {
        let input = TodayInput {
            limit: 10_000,
            owner: owner.map(str::to_owned),
        };
        view_for(&self.register, &input, &self.now, Words::of(Language::En)).expect("seen")
    }

    fn requests(&self, owner: Option<&str>, states: &[&str], sort: &str) -> Vec<(String, String)> {
        let input = RequestListInput {
            owner: owner.map(str::to_owned),
            states: states.iter().map(|&state| state.to_owned()).collect(),
            sort: sort.to_owned(),
            limit: 500,
            ..RequestListInput::default()
        };
        let words = Words::of(Language::En);
        let page = request_page::page(&self.register, &input, &self.now, words).expect("listed");
        page.rows
            .into_iter()
            .map(|row| (row.number, row.contract_number))
            .collect()
    }

    fn is_of(&self, contract: &str, owner: &str) -> bool {
        self.owners
            .get(contract)
            .is_some_and(|found| found.as_deref() == Some(owner))
    }

    fn names(&self) -> Vec<String> {
        self.register.owners().expect("owners")
    }
}

#[test]
fn lanes_of_one_owner_are_what_everybody_sees_of_their_contracts() {
    let desk = desk();
    let all = desk.today(None);
    let mut seen = 0;
    for owner in desk.names() {
        let mine = desk.today(Some(&owner));
        assert!(!mine.is_empty, "the register is not, whoever looks");
        for (lane, of_all) in mine.lanes.iter().zip(&all.lanes) {
            let expected: Vec<&str> = of_all
                .rows
                .iter()
                .filter(|row| desk.is_of(&row.contract, &owner))
                .map(|row| row.uid.as_str())
                .collect();
            let found: Vec<&str> = lane.rows.iter().map(|row| row.uid.as_str()).collect();
            assert_eq!(found, expected, "{owner}, lane {}", lane.id);
            assert_eq!(
                lane.count,
                expected.len() as u64,
                "{owner}, lane {}",
                lane.id
            );
            seen += found.len();
        }
        for lapse in &mine.lapses {
            assert!(desk.is_of(&lapse.contract, &owner), "{owner}");
        }
    }
    assert!(seen > 20, "lanes with something in them");
}

#[test]
fn nobody_of_that_name_has_nothing_to_do() {
    let desk = desk();
    let none = desk.today(Some("Nobody of that name"));
    assert_eq!(none.lanes.iter().map(|lane| lane.count).sum::<u64>(), 0);
    assert!(none.renewals.is_none() && none.lapses.is_empty() && !none.is_empty);
    assert_eq!(
        desk.requests(Some("Nobody of that name"), &[], "due"),
        Vec::new()
    );
}

#[test]
fn requests_of_one_owner_stand_in_the_same_order() {
    let desk = desk();
    for (states, sort) in [
        (&[][..], "received"),
        (&["open", "overdue"][..], "due"),
        (&["in_time"][..], "contract"),
    ] {
        let all = desk.requests(None, states, sort);
        assert!(!all.is_empty(), "{sort}");
        for owner in desk.names() {
            let expected: Vec<_> = all
                .iter()
                .filter(|(_, contract)| desk.is_of(contract, &owner))
                .cloned()
                .collect();
            assert_eq!(
                desk.requests(Some(&owner), states, sort),
                expected,
                "{owner}, {sort}"
            );
        }
    }
}
