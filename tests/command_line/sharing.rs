//! Several processes on one register: nobody waits in vain, nothing is lost.

use journeys::place::Place;
use journeys::sample::{self, with};
use serde_json::json;

use crate::with_customer;

#[test]
fn four_processes_lose_nothing() {
    const EACH: usize = 8;
    let place = Place::new();
    let command_line = with_customer(&place, "2026-11-24");
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let command_line = &command_line;
            scope.spawn(move || {
                for at in 0..EACH {
                    let number = format!("V-{writer}-{at}");
                    let contract = with(sample::contract(), "number", json!(number));
                    command_line.json_in(&["contract", "add", "--json-in", "-"], &contract);
                }
            });
        }
    });
    let listed = command_line.json(&["contract", "list"]);
    assert_eq!(listed["total"], json!(4 * EACH));
    assert_eq!(
        command_line.json(&["check"]),
        json!({ "ok": true, "problems": [] })
    );
}
