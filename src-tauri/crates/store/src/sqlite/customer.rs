//! The customer's table: reading and storing one customer.

use rusqlite::params;
use terms::Date;

use super::journal::{Entry, Writer, image_of};
use super::statement::{Columns, first, insert, integer, run};
use super::{Connection, index, search};
use crate::{Action, Customer, CustomerId, StoreError, Subject, fold};

const COLUMNS: &str = "id, number, name, is_business, language, street, postal_code, city, \
    country, email, vat_id, note";

macro_rules! stored_columns {
    () => {
        "number, number_key, name, is_business, language, street, postal_code, city, country, \
         email, vat_id, note, ix_number, ix_name"
    };
}

macro_rules! stored_values {
    () => {
        "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO customer (",
    stored_columns!(),
    ", id) VALUES (",
    stored_values!(),
    ", ?15)"
);

const UPDATE: &str = concat!(
    "UPDATE customer SET (",
    stored_columns!(),
    ") = (",
    stored_values!(),
    ") WHERE id = ?15"
);

fn read(columns: &mut Columns<'_, '_>) -> Result<Customer, StoreError> {
    Ok(Customer {
        id: columns.id()?,
        number: columns.text()?,
        name: columns.text()?,
        is_business: columns.flag()?,
        language: columns.text()?,
        street: columns.optional_text()?,
        postal_code: columns.optional_text()?,
        city: columns.optional_text()?,
        country: columns.text()?,
        email: columns.optional_text()?,
        vat_id: columns.optional_text()?,
        note: columns.optional_text()?,
    })
}

/// The customer with this identity.
pub(crate) fn by_id(
    connection: &Connection,
    id: CustomerId,
) -> Result<Option<Customer>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM customer WHERE id = ?1");
    first(connection, &sql, [id.0.as_bytes().as_slice()], read)
}

/// The customer with this number, ignoring case.
pub(crate) fn by_number(
    connection: &Connection,
    number: &str,
) -> Result<Option<Customer>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM customer WHERE number_key = ?1");
    first(connection, &sql, [fold::number_key(number)], read)
}

/// Row and name of the customer with this identity.
pub(super) fn row_and_name(
    connection: &Connection,
    id: CustomerId,
) -> Result<Option<(i64, String)>, StoreError> {
    first(
        connection,
        "SELECT row, name FROM customer WHERE id = ?1",
        [id.0.as_bytes().as_slice()],
        |columns| Ok((columns.integer()?, columns.text()?)),
    )
}

/// The row of the customer with this identity, its number and its name.
pub(super) fn row_number_and_name(
    connection: &Connection,
    id: CustomerId,
) -> Result<Option<(u32, String, String)>, StoreError> {
    first(
        connection,
        "SELECT row, number, name FROM customer WHERE id = ?1",
        [id.0.as_bytes().as_slice()],
        |columns| Ok((columns.count()?, columns.text()?, columns.text()?)),
    )
}

/// Stores a customer, with its history.
pub(crate) fn put(
    connection: &Connection,
    journal: &mut Writer,
    customer: &Customer,
    action: Action,
    reason: Option<&str>,
) -> Result<(), StoreError> {
    store(connection, customer, journal.index_day())?;
    let entry = Entry {
        action,
        reason,
        subject: Subject::Customer(customer.id),
        after: Some(image_of(customer)?),
        undoes: None,
    };
    journal.append(connection, &entry)
}

/// Makes the stored customer this one, and the index of its contracts with it.
pub(super) fn store(
    connection: &Connection,
    customer: &Customer,
    today: Date,
) -> Result<(), StoreError> {
    let number_key = fold::number_key(&customer.number);
    let id = customer.id.0.as_bytes().as_slice();
    let taken = first(
        connection,
        "SELECT 1 FROM customer WHERE number_key = ?1 AND id <> ?2",
        params![number_key, id],
        integer,
    )?;
    if taken.is_some() {
        return Err(StoreError::Conflict { field: "number" });
    }
    let before = row_and_name(connection, customer.id)?;
    let ix_number = fold::number_sort_key(&customer.number);
    let ix_name = fold::name_sort_key(&customer.name);
    let values = params![
        customer.number,
        number_key,
        customer.name,
        customer.is_business,
        customer.language,
        customer.street,
        customer.postal_code,
        customer.city,
        customer.country,
        customer.email,
        customer.vat_id,
        customer.note,
        ix_number,
        ix_name,
        id,
    ];
    // Not one statement for both: whatever may write twice makes the engine write its search
    // index to disk, which costs more than all the rest.
    let row = match &before {
        Some((row, _)) => run(connection, UPDATE, values).map(|_| *row),
        None => insert(connection, INSERT, values),
    }?;
    search::put_customer(connection, row, &search_words(customer), before.is_some())?;
    if before.is_some_and(|(_, name)| name != customer.name) {
        index::follow_customer(connection, row, today)?;
    }
    Ok(())
}

/// Removes a customer that has no contracts.
pub(super) fn remove(connection: &Connection, id: CustomerId) -> Result<(), StoreError> {
    let Some((row, _)) = row_and_name(connection, id)? else {
        return Err(StoreError::damaged("a customer of the history is missing"));
    };
    search::remove_customer(connection, row)?;
    run(connection, "DELETE FROM customer WHERE row = ?1", [row]).map(|_| ())
}

/// The words by which a customer is found.
pub(super) fn search_words(customer: &Customer) -> String {
    fold::index_words(
        [customer.number.as_str(), customer.name.as_str()]
            .into_iter()
            .chain(customer.city.as_deref())
            .chain(customer.email.as_deref())
            .chain(customer.note.as_deref()),
    )
}
