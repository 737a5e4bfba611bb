//! A plan in words: fields, questions, messages. Window, command line and report say the same.
//! Never: deciding anything.

use store::Money;
use words::{Words, format};

use super::field::{ContactPart, Field};
use super::plan::{About, Asked, Candidate, ColumnQuestion, Difference, Message, Question};
use crate::describe;

/// The name of a field.
pub fn field(field: Field, words: Words) -> String {
    match field {
        Field::Contact(place, part) => {
            let place = place.to_string();
            match part {
                ContactPart::Name => words.import_field_contact_name(&place),
                ContactPart::Email => words.import_field_contact_email(&place),
                ContactPart::Phone => words.import_field_contact_phone(&place),
            }
        }
        field => describe::keyed("import-field", &field.id(), words),
    }
}

/// The name of a format, or of another answer to a question about a column.
pub fn choice(id: &str, words: Words) -> String {
    describe::keyed("import-format", id, words)
}

/// The name of what becomes of a row.
pub fn outcome(id: &str, words: Words) -> String {
    describe::keyed("import-outcome", id, words)
}

/// A reading of a cell.
pub fn candidate(candidate: &Candidate, words: Words) -> String {
    match candidate {
        Candidate::Day(day) => format::date(*day, words.language()),
        Candidate::Amount(Money {
            amount_minor,
            currency,
        }) => format::money_exact(*amount_minor, currency, words.language()),
        Candidate::Months(months) => words.month_count(i64::from(*months)),
        Candidate::Text(text) => text.clone(),
    }
}

/// What a question asks, in a sentence.
pub fn question(question: &Question, words: Words) -> String {
    let raw = question.raw.as_str();
    let list = question
        .candidates
        .iter()
        .map(|reading| candidate(reading, words))
        .collect::<Vec<_>>()
        .join(", ");
    match question.asked {
        Asked::Missing => words.import_asked_missing(),
        Asked::OtherCustomer => words.import_asked_other_customer(&list),
        Asked::SeveralCustomers => words.import_asked_several_customers(&list),
        Asked::Forbidden(_) if question.field == Field::Contacts && !list.is_empty() => {
            let most = terms::Edition::shipped().contacts.most;
            words.import_asked_contacts(&most.to_string())
        }
        Asked::Forbidden(_) => words.import_asked_forbidden(raw),
        Asked::Ambiguous if list.is_empty() => words.import_asked_unclear(raw),
        Asked::Ambiguous => words.import_asked_ambiguous(&list, raw),
        Asked::Unreadable => match question.field {
            field if field.is_day() => words.import_asked_no_day(raw),
            field if field.is_amount() => words.import_asked_no_amount(raw),
            Field::TermMonths => words.import_asked_no_length(raw),
            Field::Level => words.import_asked_no_level(raw),
            _ => words.import_asked_unreadable(raw),
        },
    }
}

/// What a question about a column asks, in a sentence.
pub fn column_question(question: &ColumnQuestion, words: Words) -> String {
    let field = self::field(question.field, words);
    match &question.about {
        About::Format => {
            let header = question
                .header
                .as_deref()
                .filter(|header| !header.is_empty());
            let header = header.or(question.key.as_deref()).unwrap_or_default();
            words.import_asked_column(&field, header)
        }
        About::Word(word) => words.import_asked_word(&field, word),
        About::Default if matches!(question.field, Field::Contact(..)) => {
            words.import_asked_incomplete()
        }
        About::Default => words.import_asked_default(&field),
    }
}

/// A difference in a sentence.
pub fn difference(difference: &Difference, words: Words) -> String {
    let day = |day| format::date(day, words.language());
    words.import_difference(
        &field(difference.field, words),
        &day(difference.sheet),
        &day(difference.terms),
    )
}

/// A message in a sentence.
pub fn message(message: &Message, words: Words) -> String {
    match message {
        Message::Refused(problem) => describe::problem(problem, words).message,
        Message::LeftOut => words.import_message_left_out(),
        Message::Imported { received_on: None } => words.import_message_imported(),
        Message::Imported {
            received_on: Some(day),
        } => words.import_message_imported_order(&format::date(*day, words.language())),
        Message::SameAs { row, is_equal } => {
            let row = row.to_string();
            if *is_equal {
                words.import_message_same(&row)
            } else {
                words.import_message_same_differs(&row)
            }
        }
        Message::NewCustomer => words.import_message_new_customer(),
        Message::Changes(fields) => {
            let names: Vec<String> = fields
                .iter()
                .map(|id| describe::keyed("import-field", id, words))
                .collect();
            words.import_message_changes(&names.join(", "))
        }
        Message::FeePerMonth => words.import_message_fee_per_month(),
        Message::ContactLeftOut(contact) => {
            let name = [&contact.name, &contact.email, &contact.phone]
                .into_iter()
                .find(|part| !part.is_empty())
                .map_or("", String::as_str);
            words.import_message_contact_left_out(name)
        }
    }
}
