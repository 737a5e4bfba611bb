//! Whether the register holds what the model holds: every record, what follows from it, every history, and nothing
//! that a check finds. Never a tolerance.

use chrono::DateTime;
use store::{JournalEntry, Register, RequestQuery, Subject};
use terms::Date;

use crate::model::{Model, Record, Told};

pub fn same(register: &Register, model: &Model, today: Date, told: &str) {
    for record in model.records.values() {
        match record {
            Record::Customer(customer) => {
                let found = register.customer(customer.id).expect("a register");
                assert_eq!(found.as_ref(), Some(customer), "{told}");
            }
            Record::Contract(contract) => {
                let now = desk::Now::at(DateTime::UNIX_EPOCH, Some(today), "");
                let found = desk::contracts::read(register, &contract.number, &now)
                    .unwrap_or_else(|problem| panic!("{told}: {problem:?}"));
                assert_eq!(found.contract, model.whole(contract), "{told}");
                assert_eq!(found.schedule, model.schedule(contract, today), "{told}");
            }
            Record::Request(request) => {
                let found = register.request(request.id).expect("a register");
                assert_eq!(found.as_ref(), Some(request), "{told}");
                // What becomes of it stands in the index, too.
                let contract = &model.records[&Subject::Contract(request.contract)];
                let Record::Contract(contract) = contract else {
                    panic!("{told}: a request of no contract")
                };
                let whole = model.whole(contract);
                let outcomes = model
                    .schedule(contract, today)
                    .requests(&whole.facts, &model.signed_under(contract))
                    .expect("dates within the calendar");
                let at = whole
                    .facts
                    .requests
                    .iter()
                    .position(|fact| *fact == request.fact);
                let expected = &outcomes[at.expect("the request among those of its contract")];
                let rows = desk::requests::all(register, &RequestQuery::at(DateTime::UNIX_EPOCH));
                let rows = rows.expect("a list");
                let row = rows.iter().find(|row| row.request.id == request.id);
                let row = row.unwrap_or_else(|| panic!("{told}: a request without a row"));
                assert_eq!(
                    (row.validity, &row.impact, row.over_quota, row.in_time),
                    (
                        expected.validity,
                        &expected.impact,
                        expected.over_quota,
                        expected.in_time
                    ),
                    "{told}"
                );
                assert_eq!(row.due, expected.due.map(|due| due.to_utc()), "{told}");
            }
            Record::Edition(stored) => {
                let found = register.edition(&stored.id).expect("a register");
                let found = found.map(|edition| (*edition).clone());
                assert_eq!(found, model.edition(&stored.id), "{told}");
            }
        }
    }
    let mut editions = register.editions().expect("a register");
    editions.sort_by(|a, b| a.id.cmp(&b.id));
    let expected: Vec<_> = model
        .records
        .values()
        .filter_map(|record| match record {
            Record::Edition(stored) => Some(stored.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(editions, expected, "{told}");
    for (subject, expected) in &model.told {
        let entries = match subject {
            Subject::Customer(id) => register.history_of_customer(*id),
            Subject::Contract(id) => register.history(*id),
            Subject::Request(id) => register.history_of_request(*id),
            Subject::Edition(id) => register.history_of_edition(id),
            Subject::Settings => panic!("{told}: settings are not touched"),
        };
        let found: Vec<Told> = entries
            .expect("a register")
            .into_iter()
            .map(as_told)
            .collect();
        assert_eq!(&found, expected, "{told}: the history of {subject:?}");
    }
    let counts = register.counts().expect("a register");
    assert_eq!(
        (counts.customers, counts.contracts),
        (
            u64::try_from(model.customers().count()).unwrap(),
            u64::try_from(model.contracts().len()).unwrap()
        ),
        "{told}"
    );
    assert_eq!(register.check().expect("a register"), [], "{told}");
}

fn as_told(entry: JournalEntry) -> Told {
    Told {
        action: entry.action,
        reason: entry.reason,
        who: entry.who,
        today: entry.today,
        before: entry.before,
        after: entry.after,
    }
}
