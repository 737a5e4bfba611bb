//! The Customers screen: pages of customers, one of them as a form with its contracts, and
//! storing what was typed there.

use store::{Cursor, CustomerQuery, CustomerRow, Register};
use words::{Language, Words, format};

use crate::answers::filled;
use crate::contract_list;
use crate::customers::{self, CustomerChanges, NewCustomer};
use crate::describe;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::customers::{
    CustomerDraft, CustomerListInput, CustomerListRow, CustomerListView, CustomerOpenInput,
    CustomerSaveInput, CustomerStored, CustomerView,
};
use crate::views::new_contract::Choice;
use crate::views::shared::DoneView;

/// One page of customers, by name.
pub fn page(
    register: &Register,
    input: &CustomerListInput,
    words: Words,
) -> Result<CustomerListView, Problem> {
    let after = input
        .after
        .as_deref()
        .map(str::parse::<Cursor>)
        .transpose()
        .map_err(|error| Problem::at(Code::InvalidValue, "after").because(error))?;
    let query = CustomerQuery {
        search: filled(&input.search),
        after,
        limit: input.limit.min(500),
    };
    register.read(|snapshot| {
        let page = snapshot.customers(&query)?;
        let all = snapshot.counts()?.customers;
        let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        Ok(CustomerListView {
            rows: page.rows.iter().map(|row| list_row(row, words)).collect(),
            next: page.next.map(|cursor| cursor.to_string()),
            total: page.total,
            count_text: if page.total == all {
                format::number(count(all), words.language())
            } else {
                words.contracts_shown(count(page.total), count(all))
            },
            is_empty: all == 0,
        })
    })
}

fn list_row(row: &CustomerRow, words: Words) -> CustomerListRow {
    let place = [row.postal_code.as_deref(), row.city.as_deref()]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ");
    CustomerListRow {
        number: row.number.clone(),
        name: row.name.clone(),
        place: if row.country == "DE" || place.is_empty() {
            place
        } else {
            words.customers_place_abroad(&row.country, &place)
        },
        email: row.email.clone().unwrap_or_default(),
        kind: kind(row.is_business, words),
        language: describe::keyed("language", &row.language, words),
        contracts: if row.contracts == 0 {
            String::new()
        } else {
            format::number(
                i64::try_from(row.contracts).unwrap_or(i64::MAX),
                words.language(),
            )
        },
    }
}

fn kind(is_business: bool, words: Words) -> String {
    if is_business {
        words.new_contract_business()
    } else {
        words.new_contract_consumer()
    }
}

/// One customer with its contracts, or an empty form.
pub fn open(
    register: &Register,
    input: &CustomerOpenInput,
    now: &Now,
    words: Words,
) -> Result<CustomerView, Problem> {
    let languages = Language::ALL
        .into_iter()
        .map(|language| Choice {
            id: language.code().to_owned(),
            text: describe::keyed("language", language.code(), words),
        })
        .collect();
    register.read(|snapshot| {
        let number_hint = snapshot.free_customer_number()?;
        let Some(number) = &input.number else {
            return Ok(CustomerView {
                number: None,
                title: words.customers_new(),
                draft: empty(words),
                number_hint,
                languages,
                contracts: Vec::new(),
                contracts_text: String::new(),
            });
        };
        let customer = snapshot
            .customer_by_number(number)?
            .ok_or_else(|| customers::not_found(number))?;
        let contracts = snapshot.contracts_of(customer.id)?;
        let count = i64::try_from(contracts.len()).unwrap_or(i64::MAX);
        Ok(CustomerView {
            number: Some(customer.number.clone()),
            title: customer.name.clone(),
            number_hint,
            languages,
            contracts: contracts
                .iter()
                .map(|row| contract_list::list_row(row, now, words))
                .collect(),
            contracts_text: words.contracts_count(count),
            draft: CustomerDraft {
                number: customer.number,
                name: customer.name,
                is_business: customer.is_business,
                language: customer.language,
                street: customer.street.unwrap_or_default(),
                postal_code: customer.postal_code.unwrap_or_default(),
                city: customer.city.unwrap_or_default(),
                country: customer.country,
                email: customer.email.unwrap_or_default(),
                vat_id: customer.vat_id.unwrap_or_default(),
                note: customer.note.unwrap_or_default(),
            },
        })
    })
}

fn empty(words: Words) -> CustomerDraft {
    let bare = NewCustomer::named("");
    CustomerDraft {
        number: String::new(),
        name: bare.name,
        is_business: bare.is_business,
        language: words.language().code().to_owned(),
        street: String::new(),
        postal_code: String::new(),
        city: String::new(),
        country: bare.country,
        email: String::new(),
        vat_id: String::new(),
        note: String::new(),
    }
}

/// Stores a new customer, or what was changed about one.
pub fn save(
    register: &mut Register,
    input: &CustomerSaveInput,
    now: &Now,
    words: Words,
) -> Result<DoneView<CustomerStored>, Problem> {
    let draft = &input.draft;
    if draft.name.trim().is_empty() {
        return Err(Problem::at(Code::MissingField, "name"));
    }
    let done = match &input.editing {
        None => customers::create(
            register,
            NewCustomer {
                number: filled(&draft.number),
                name: draft.name.clone(),
                is_business: draft.is_business,
                language: draft.language.clone(),
                street: filled(&draft.street),
                postal_code: filled(&draft.postal_code),
                city: filled(&draft.city),
                country: draft.country.clone(),
                email: filled(&draft.email),
                vat_id: filled(&draft.vat_id),
                note: filled(&draft.note),
            },
            now,
        )?,
        Some(number) => customers::edit(
            register,
            number,
            CustomerChanges {
                number: filled(&draft.number),
                name: Some(draft.name.clone()),
                is_business: Some(draft.is_business),
                language: Some(draft.language.clone()),
                street: Some(filled(&draft.street)),
                postal_code: Some(filled(&draft.postal_code)),
                city: Some(filled(&draft.city)),
                country: Some(draft.country.clone()),
                email: Some(filled(&draft.email)),
                vat_id: Some(filled(&draft.vat_id)),
                note: Some(filled(&draft.note)),
            },
            now,
        )?,
    };
    let number = done.value.number.clone();
    let message = if input.editing.is_some() {
        words.customers_done_changed(&number)
    } else {
        words.customers_done_created(&number)
    };
    Ok(DoneView::of(
        done.map(|_| CustomerStored { number }),
        message,
    ))
}
