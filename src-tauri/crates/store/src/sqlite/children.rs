//! The tables of what a contract has several of: contacts, covered systems, notices,
//! amendments. Each keeps the order of recording.

use rusqlite::params;
use terms::{
    AmendmentFact, Channel, ContactFact, ContractFacts, Environment, ExtraordinaryFact, NoticeFact,
    Party, SolutionFact,
};

use super::Connection;
use super::statement::{Columns, all, day_text, optional_day_text, run};
use crate::StoreError;

/// Completes the facts of the contract in this row.
pub(super) fn read_into(
    connection: &Connection,
    row: i64,
    facts: &mut ContractFacts,
) -> Result<(), StoreError> {
    facts.contacts = all(connection, CONTACTS, [row], read_contact)?;
    facts.solutions = all(connection, SOLUTIONS, [row], read_solution)?;
    facts.notices = all(connection, NOTICES, [row], read_notice)?;
    facts.amendments = all(connection, AMENDMENTS, [row], read_amendment)?;
    Ok(())
}

/// Makes what is stored for the contract in this row these facts.
pub(super) fn store(
    connection: &Connection,
    row: i64,
    before: Option<&ContractFacts>,
    facts: &ContractFacts,
) -> Result<(), StoreError> {
    if before.is_none_or(|before| before.contacts != facts.contacts) {
        if before.is_some() {
            run(connection, DELETE_CONTACTS, [row])?;
        }
        for (position, contact) in (0i64..).zip(&facts.contacts) {
            insert_contact(connection, row, position, contact)?;
        }
    }
    if before.is_none_or(|before| before.solutions != facts.solutions) {
        if before.is_some() {
            run(connection, DELETE_SOLUTIONS, [row])?;
        }
        for (position, solution) in (0i64..).zip(&facts.solutions) {
            insert_solution(connection, row, position, solution)?;
        }
    }
    if before.is_none_or(|before| before.notices != facts.notices) {
        if before.is_some() {
            run(connection, DELETE_NOTICES, [row])?;
        }
        for (position, notice) in (0i64..).zip(&facts.notices) {
            insert_notice(connection, row, position, notice)?;
        }
    }
    if before.is_none_or(|before| before.amendments != facts.amendments) {
        if before.is_some() {
            run(connection, DELETE_AMENDMENTS, [row])?;
        }
        for (position, amendment) in (0i64..).zip(&facts.amendments) {
            insert_amendment(connection, row, position, amendment)?;
        }
    }
    Ok(())
}

/// Removes everything of the contract in this row.
pub(super) fn remove(connection: &Connection, row: i64) -> Result<(), StoreError> {
    for delete in [
        DELETE_CONTACTS,
        DELETE_SOLUTIONS,
        DELETE_NOTICES,
        DELETE_AMENDMENTS,
    ] {
        run(connection, delete, [row])?;
    }
    Ok(())
}

const DELETE_CONTACTS: &str = "DELETE FROM contact WHERE contract = ?1";
const CONTACTS: &str = "SELECT name, email, phone, valid_from, valid_to FROM contact \
    WHERE contract = ?1 ORDER BY position";

fn read_contact(columns: &mut Columns<'_, '_>) -> Result<ContactFact, StoreError> {
    Ok(ContactFact {
        name: columns.text()?,
        email: columns.text()?,
        phone: columns.text()?,
        valid_from: columns.day()?,
        valid_to: columns.optional_day()?,
    })
}

fn insert_contact(
    connection: &Connection,
    row: i64,
    position: i64,
    contact: &ContactFact,
) -> Result<(), StoreError> {
    run(
        connection,
        "INSERT INTO contact (contract, position, name, email, phone, valid_from, valid_to)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            row,
            position,
            contact.name,
            contact.email,
            contact.phone,
            day_text(contact.valid_from),
            optional_day_text(contact.valid_to),
        ],
    )
    .map(|_| ())
}

const DELETE_SOLUTIONS: &str = "DELETE FROM solution WHERE contract = ?1";
const SOLUTIONS: &str = "SELECT solution, version, environment, satellites FROM solution \
    WHERE contract = ?1 ORDER BY position";

fn read_solution(columns: &mut Columns<'_, '_>) -> Result<SolutionFact, StoreError> {
    Ok(SolutionFact {
        solution: columns.text()?,
        version: columns.optional_text()?,
        environment: columns.one_of(|text| {
            [Environment::Production, Environment::Test]
                .into_iter()
                .find(|environment| environment_text(*environment) == text)
        })?,
        satellites: columns
            .optional_integer()?
            .map(u32::try_from)
            .transpose()
            .map_err(|_| StoreError::damaged("a number of satellites is negative"))?,
    })
}

fn insert_solution(
    connection: &Connection,
    row: i64,
    position: i64,
    solution: &SolutionFact,
) -> Result<(), StoreError> {
    run(
        connection,
        "INSERT INTO solution (contract, position, solution, version, environment, satellites)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            row,
            position,
            solution.solution,
            solution.version,
            environment_text(solution.environment),
            solution.satellites,
        ],
    )
    .map(|_| ())
}

const DELETE_NOTICES: &str = "DELETE FROM notice WHERE contract = ?1";
const NOTICES: &str = "SELECT received_on, party, channel, named_end, sender, recorded_on, \
    signed_copy_on, withdrawn_on, extraordinary_end, extraordinary_reason FROM notice \
    WHERE contract = ?1 ORDER BY position";

fn read_notice(columns: &mut Columns<'_, '_>) -> Result<NoticeFact, StoreError> {
    Ok(NoticeFact {
        received_on: columns.day()?,
        party: columns.one_of(|text| {
            [Party::Client, Party::Contractor]
                .into_iter()
                .find(|party| party_text(*party) == text)
        })?,
        channel: columns.one_of(|text| {
            CHANNELS
                .into_iter()
                .find(|channel| channel_text(*channel) == text)
        })?,
        named_end: columns.optional_day()?,
        sender: columns.optional_text()?,
        recorded_on: columns.day()?,
        signed_copy_on: columns.optional_day()?,
        withdrawn_on: columns.optional_day()?,
        extraordinary: columns
            .optional_day()?
            .zip(columns.optional_text()?)
            .map(|(ends_on, reason)| ExtraordinaryFact { ends_on, reason }),
    })
}

fn insert_notice(
    connection: &Connection,
    row: i64,
    position: i64,
    notice: &NoticeFact,
) -> Result<(), StoreError> {
    let extraordinary = notice.extraordinary.as_ref();
    run(
        connection,
        "INSERT INTO notice (contract, position, received_on, party, channel, named_end, sender,
            recorded_on, signed_copy_on, withdrawn_on, extraordinary_end, extraordinary_reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            row,
            position,
            day_text(notice.received_on),
            party_text(notice.party),
            channel_text(notice.channel),
            optional_day_text(notice.named_end),
            notice.sender,
            day_text(notice.recorded_on),
            optional_day_text(notice.signed_copy_on),
            optional_day_text(notice.withdrawn_on),
            extraordinary.map(|fact| day_text(fact.ends_on)),
            extraordinary.map(|fact| &fact.reason),
        ],
    )
    .map(|_| ())
}

const DELETE_AMENDMENTS: &str = "DELETE FROM amendment WHERE contract = ?1";
const AMENDMENTS: &str = "SELECT effective_on, from_level, to_level, recorded_on FROM amendment \
    WHERE contract = ?1 ORDER BY position";

fn read_amendment(columns: &mut Columns<'_, '_>) -> Result<AmendmentFact, StoreError> {
    Ok(AmendmentFact {
        effective_on: columns.day()?,
        from_level: columns.text()?,
        to_level: columns.text()?,
        recorded_on: columns.day()?,
    })
}

fn insert_amendment(
    connection: &Connection,
    row: i64,
    position: i64,
    amendment: &AmendmentFact,
) -> Result<(), StoreError> {
    run(
        connection,
        "INSERT INTO amendment (contract, position, effective_on, from_level, to_level, recorded_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            row,
            position,
            day_text(amendment.effective_on),
            amendment.from_level,
            amendment.to_level,
            day_text(amendment.recorded_on),
        ],
    )
    .map(|_| ())
}

const CHANNELS: [Channel; 6] = [
    Channel::Letter,
    Channel::Fax,
    Channel::Email,
    Channel::Portal,
    Channel::HandedOver,
    Channel::Phone,
];

fn channel_text(channel: Channel) -> &'static str {
    match channel {
        Channel::Letter => "letter",
        Channel::Fax => "fax",
        Channel::Email => "email",
        Channel::Portal => "portal",
        Channel::HandedOver => "handed_over",
        Channel::Phone => "phone",
    }
}

fn party_text(party: Party) -> &'static str {
    match party {
        Party::Client => "client",
        Party::Contractor => "contractor",
    }
}

fn environment_text(environment: Environment) -> &'static str {
    match environment {
        Environment::Production => "production",
        Environment::Test => "test",
    }
}
