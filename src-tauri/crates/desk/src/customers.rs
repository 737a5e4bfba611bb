//! Customers: adding, changing, reading. Never: their contracts' dates.

use store::{Action, Change, Customer, CustomerId, CustomerQuery, CustomerRow, Page, Register};

use crate::done::{Done, Touched};
use crate::limits;
use crate::now::Now;
use crate::problem::{Code, Problem};

/// What is entered for a customer; `None` for a number lets the program give one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCustomer {
    /// Customer number.
    pub number: Option<String>,
    /// Company or person.
    pub name: String,
    /// N8: a business; otherwise the program warns.
    pub is_business: bool,
    /// Language of papers: `de` or `en`.
    pub language: String,
    /// Street and house number.
    pub street: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// City.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Mail address.
    pub email: Option<String>,
    /// VAT id.
    pub vat_id: Option<String>,
    /// Internal note.
    pub note: Option<String>,
}

impl NewCustomer {
    /// A German business of that name, everything else empty.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            number: None,
            name: name.into(),
            is_business: true,
            language: "de".into(),
            street: None,
            postal_code: None,
            city: None,
            country: "DE".into(),
            email: None,
            vat_id: None,
            note: None,
        }
    }
}

/// What is to change about a customer; `None` leaves a field as it is, `Some(None)` empties it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are those of NewCustomer")]
pub struct CustomerChanges {
    pub number: Option<String>,
    pub name: Option<String>,
    pub is_business: Option<bool>,
    pub language: Option<String>,
    pub street: Option<Option<String>>,
    pub postal_code: Option<Option<String>>,
    pub city: Option<Option<String>>,
    pub country: Option<String>,
    pub email: Option<Option<String>>,
    pub vat_id: Option<Option<String>>,
    pub note: Option<Option<String>>,
}

/// Adds a customer.
pub fn create(
    register: &mut Register,
    input: NewCustomer,
    now: &Now,
) -> Result<Done<Customer>, Problem> {
    let customer = register.change(&now.stamp(), |change| add(change, input, now))?;
    let touched = [Touched::Customer(customer.number.clone())];
    Ok(Done::new(customer, touched))
}

pub(crate) fn add(
    change: &mut Change<'_>,
    input: NewCustomer,
    now: &Now,
) -> Result<Customer, Problem> {
    let number = match input.number.clone() {
        Some(number) => number,
        None => change.free_customer_number()?,
    };
    let customer = assembled(input, number, now)?;
    change.put_customer(&customer, Action::Created, None)?;
    Ok(customer)
}

/// A customer as it would be stored, checked.
pub(crate) fn assembled(
    input: NewCustomer,
    number: String,
    now: &Now,
) -> Result<Customer, Problem> {
    let customer = Customer {
        id: CustomerId::new(now.recorded_at),
        number,
        name: input.name,
        is_business: input.is_business,
        language: input.language,
        street: input.street,
        postal_code: input.postal_code,
        city: input.city,
        country: input.country,
        email: input.email,
        vat_id: input.vat_id,
        note: input.note,
    };
    check(&customer)?;
    Ok(customer)
}

/// Changes the fields given.
pub fn edit(
    register: &mut Register,
    number: &str,
    changes: CustomerChanges,
    now: &Now,
) -> Result<Done<Customer>, Problem> {
    let customer = register.change(&now.stamp(), |change| {
        let mut customer = change
            .customer_by_number(number)?
            .ok_or_else(|| not_found(number))?;
        let before = customer.clone();
        set(&mut customer.number, changes.number);
        set(&mut customer.name, changes.name);
        set(&mut customer.is_business, changes.is_business);
        set(&mut customer.language, changes.language);
        set(&mut customer.street, changes.street);
        set(&mut customer.postal_code, changes.postal_code);
        set(&mut customer.city, changes.city);
        set(&mut customer.country, changes.country);
        set(&mut customer.email, changes.email);
        set(&mut customer.vat_id, changes.vat_id);
        set(&mut customer.note, changes.note);
        check(&customer)?;
        if customer != before {
            change.put_customer(&customer, Action::Edited, None)?;
        }
        Ok::<_, Problem>(customer)
    })?;
    let touched = [Touched::Customer(customer.number.clone())];
    Ok(Done::new(customer, touched))
}

/// The customer with this number.
pub fn read(register: &Register, number: &str) -> Result<Customer, Problem> {
    register
        .customer_by_number(number)?
        .ok_or_else(|| not_found(number))
}

/// A page of customers.
pub fn list(register: &Register, query: &CustomerQuery) -> Result<Page<CustomerRow>, Problem> {
    Ok(register.customers(query)?)
}

/// All customers as of one moment, by name.
pub fn all(register: &Register) -> Result<Vec<Customer>, Problem> {
    register.read(|snapshot| {
        let mut query = CustomerQuery {
            limit: 1_000,
            ..CustomerQuery::default()
        };
        let mut customers = Vec::new();
        loop {
            let page = snapshot.customers(&query)?;
            for row in page.rows {
                customers.extend(snapshot.customer(row.id)?);
            }
            if page.next.is_none() {
                return Ok(customers);
            }
            query.after = page.next;
        }
    })
}

pub(crate) fn not_found(number: &str) -> Problem {
    Problem::new(Code::NotFound).with("customer", number)
}

pub(crate) fn set<T>(field: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *field = value;
    }
}

pub(crate) fn check(customer: &Customer) -> Result<(), Problem> {
    limits::text(&customer.number, limits::NUMBER, "number")?;
    limits::text(&customer.name, limits::NAME, "name")?;
    if !matches!(customer.language.as_str(), "de" | "en") {
        return Err(Problem::at(Code::InvalidValue, "language").with("allowed", vec!["de", "en"]));
    }
    for (value, most, field) in [
        (&customer.street, limits::NAME, "street"),
        (&customer.postal_code, limits::NUMBER, "postal_code"),
        (&customer.city, limits::NAME, "city"),
        (&customer.vat_id, limits::NUMBER, "vat_id"),
    ] {
        limits::optional_text(value.as_deref(), most, field)?;
    }
    limits::country(&customer.country, "country")?;
    if let Some(email) = &customer.email {
        limits::email(email, "email")?;
    }
    limits::note(customer.note.as_deref(), "note")
}
