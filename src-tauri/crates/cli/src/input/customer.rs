//! A customer, new or changed, as JSON.

use desk::Problem;
use desk::customers::{CustomerChanges, NewCustomer};

use super::fields::Fields;
use super::read;

const KEYS: [&str; 11] = [
    "number",
    "name",
    "is_business",
    "language",
    "street",
    "postal_code",
    "city",
    "country",
    "email",
    "vat_id",
    "note",
];

/// What `customer add` takes.
pub(crate) fn new(fields: Fields) -> Result<NewCustomer, Problem> {
    let mut fields = fields.only(&KEYS)?;
    let unset = NewCustomer::named(fields.required("name", read::text)?);
    Ok(NewCustomer {
        number: fields.optional("number", read::text)?,
        is_business: fields
            .optional("is_business", read::flag)?
            .unwrap_or(unset.is_business),
        language: fields
            .optional("language", read::text)?
            .unwrap_or(unset.language),
        street: fields.optional("street", read::text)?,
        postal_code: fields.optional("postal_code", read::text)?,
        city: fields.optional("city", read::text)?,
        country: fields
            .optional("country", read::text)?
            .unwrap_or(unset.country),
        email: fields.optional("email", read::text)?,
        vat_id: fields.optional("vat_id", read::text)?,
        note: fields.optional("note", read::text)?,
        name: unset.name,
    })
}

/// What `customer edit` takes.
pub(crate) fn changes(fields: Fields) -> Result<CustomerChanges, Problem> {
    let mut fields = fields.only(&KEYS)?;
    Ok(CustomerChanges {
        number: fields.change("number", read::text)?,
        name: fields.change("name", read::text)?,
        is_business: fields.change("is_business", read::flag)?,
        language: fields.change("language", read::text)?,
        street: fields.clearable("street", read::text)?,
        postal_code: fields.clearable("postal_code", read::text)?,
        city: fields.clearable("city", read::text)?,
        country: fields.change("country", read::text)?,
        email: fields.clearable("email", read::text)?,
        vat_id: fields.clearable("vat_id", read::text)?,
        note: fields.clearable("note", read::text)?,
    })
}
