//! The contacts of a row: from columns of their own, from one cell, or from both.

use super::super::cells::Line;
use super::super::field::{CONTACTS_READ, ContactPart, Field};
use super::super::mapping::Incomplete;
use super::super::people;
use super::super::plan::{Asked, Candidate, Message, RowContact};
use super::{Draft, Reader};

/// The contacts of a row, incomplete ones asked for or left out.
pub(super) fn read(reader: &Reader<'_>, line: &Line<'_>, draft: &mut Draft) -> Vec<RowContact> {
    if let Some(answer) = reader.options.answer(line.number, Field::Contacts) {
        return complete(people::in_one_cell(answer), reader, draft);
    }
    let mut contacts = Vec::new();
    for place in 1..=CONTACTS_READ {
        let [name, email, phone] =
            ContactPart::ALL.map(|part| reader.text(line, Field::Contact(place, part)));
        let is_several = [&name, &email, &phone]
            .iter()
            .any(|text| text.contains([';', '\n', '|']));
        if is_several && !reader.list.taking.is_own_export {
            match people::side_by_side(&name, &email, &phone) {
                Some(several) => contacts.extend(several),
                None => draft.ask(
                    Field::Contacts,
                    &format!("{name} / {email} / {phone}"),
                    Vec::new(),
                    Asked::Ambiguous,
                ),
            }
            continue;
        }
        let contact = RowContact {
            name,
            email: if reader.list.taking.is_own_export {
                email
            } else {
                people::clean_email(&email)
            },
            phone,
        };
        if contact != RowContact::default() {
            contacts.push(contact);
        }
    }
    let cell = reader.cell(line, Field::Contacts);
    contacts.extend(people::in_one_cell(&cell.text));
    let most = reader.edition.contacts.most as usize;
    if contacts.len() > most {
        let raw = contacts
            .iter()
            .map(|contact| contact.name.as_str())
            .collect::<Vec<_>>()
            .join("; ");
        let candidates = contacts
            .iter()
            .map(|contact| Candidate::Text(contact.written()))
            .collect();
        draft.ask(
            Field::Contacts,
            &raw,
            candidates,
            Asked::Forbidden(Some(terms::RuleId::C1)),
        );
        return contacts;
    }
    complete(contacts, reader, draft)
}

/// C1: a contact has a name, an address and a number.
fn complete(contacts: Vec<RowContact>, reader: &Reader<'_>, draft: &mut Draft) -> Vec<RowContact> {
    let leave_out =
        reader.options.mapping.defaults.incomplete_contacts == Some(Incomplete::LeaveOut);
    let mut kept = Vec::with_capacity(contacts.len());
    for contact in contacts {
        let missing = [
            (ContactPart::Name, contact.name.is_empty()),
            (ContactPart::Email, contact.email.is_empty()),
            (ContactPart::Phone, contact.phone.is_empty()),
        ];
        if !missing.iter().any(|(_, is_missing)| *is_missing) {
            kept.push(contact);
            continue;
        }
        if leave_out {
            draft.messages.push(Message::ContactLeftOut(contact));
            continue;
        }
        let place = u8::try_from(kept.len() + 1).unwrap_or(u8::MAX);
        for (part, is_missing) in missing {
            if is_missing {
                draft.ask(Field::Contact(place, part), "", Vec::new(), Asked::Missing);
            }
        }
        kept.push(contact);
    }
    kept
}
