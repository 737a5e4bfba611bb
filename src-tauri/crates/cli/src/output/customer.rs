//! Customers.

use std::io::{self, Write};

use desk::describe;
use desk::records::Customer as Record;
use serde::Serialize;
use words::Words;

use super::ForPeople;
use super::shared::named;
use super::table::{Align, Labelled, Table};

/// A customer.
#[derive(Debug, Serialize)]
pub(crate) struct Customer {
    number: String,
    name: String,
    is_business: bool,
    language: String,
    street: Option<String>,
    postal_code: Option<String>,
    city: Option<String>,
    country: String,
    email: Option<String>,
    vat_id: Option<String>,
    note: Option<String>,
}

impl Customer {
    pub(crate) fn of(record: Record) -> Self {
        Self {
            number: record.number,
            name: record.name,
            is_business: record.is_business,
            language: record.language,
            street: record.street,
            postal_code: record.postal_code,
            city: record.city,
            country: record.country,
            email: record.email,
            vat_id: record.vat_id,
            note: record.note,
        }
    }
}

impl ForPeople for Customer {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let field = |name| describe::field_name(name, words);
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let mut lines = Labelled::default();
        lines.add(field("number"), self.number.as_str());
        lines.add(field("name"), self.name.as_str());
        lines.add(
            field("is_business"),
            if self.is_business {
                words.yes()
            } else {
                words.no()
            },
        );
        lines.add(field("language"), named("language", &self.language, words));
        lines.add(field("street"), text(&self.street));
        lines.add(field("postal_code"), text(&self.postal_code));
        lines.add(field("city"), text(&self.city));
        lines.add(field("country"), self.country.as_str());
        lines.add(field("email"), text(&self.email));
        lines.add(field("vat_id"), text(&self.vat_id));
        lines.add(field("note"), text(&self.note));
        lines.write(out)
    }
}

/// `customer list`.
#[derive(Debug, Serialize)]
pub(crate) struct Customers {
    customers: Vec<Customer>,
}

impl Customers {
    pub(crate) fn of(records: Vec<Record>) -> Self {
        Self {
            customers: records.into_iter().map(Customer::of).collect(),
        }
    }
}

impl ForPeople for Customers {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let field = |name| (describe::field_name(name, words), Align::Left);
        let mut table = Table::new([
            field("number"),
            field("name"),
            field("postal_code"),
            field("city"),
            field("country"),
            field("email"),
        ]);
        for customer in &self.customers {
            table.row([
                customer.number.clone(),
                customer.name.clone(),
                customer.postal_code.clone().unwrap_or_default(),
                customer.city.clone().unwrap_or_default(),
                customer.country.clone(),
                customer.email.clone().unwrap_or_default(),
            ]);
        }
        table.write(out)?;
        let count = i64::try_from(self.customers.len()).unwrap_or(i64::MAX);
        writeln!(out, "{}", words.cli_customer_count(count))
    }
}
