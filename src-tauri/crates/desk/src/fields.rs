//! The fields of a contract as columns: one plain array of key, kind and getter, which drives
//! tables that leave the program. A new field is one line here and two words. It knows no form and
//! no file format.

use documents::table::{Column, Kind, Value};
use store::Money;
use terms::{ContactFact, NoticeFact, State};
use words::{Words, format};

use crate::contracts::ContractCase;
use crate::describe;

/// In which tables a field has a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Of {
    /// In the tables for programs, which `import` reads back, and in those for people.
    Both,
    /// In the tables for people alone.
    People,
}

/// How ids are written: for programs as they are, for people in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wording {
    /// `standard`, `handed_over`; titles are the keys.
    Ids,
    /// In words; titles too.
    Words(Words),
}

/// A field of a contract.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The name in tables for programs.
    pub key: &'static str,
    /// In which tables it stands.
    pub of: Of,
    /// What its values are.
    pub kind: Kind,
    /// How wide its column is, in characters.
    pub width: f32,
    /// Whether a table for people adds it up.
    pub is_summed: bool,
    title: fn(Words) -> String,
    value: for<'c> fn(&'c ContractCase, Wording) -> Value<'c>,
}

/// A column of texts, in both kinds of tables.
const fn text(
    key: &'static str,
    width: f32,
    title: fn(Words) -> String,
    value: for<'c> fn(&'c ContractCase, Wording) -> Value<'c>,
) -> Field {
    Field {
        key,
        of: Of::Both,
        kind: Kind::Text,
        width,
        is_summed: false,
        title,
        value,
    }
}

/// A column of days, in both kinds of tables.
const fn day(
    key: &'static str,
    title: fn(Words) -> String,
    value: for<'c> fn(&'c ContractCase, Wording) -> Value<'c>,
) -> Field {
    Field {
        kind: Kind::Date,
        ..text(key, 12.0, title, value)
    }
}

/// All fields in the order of their columns.
pub const CONTRACT: [Field; 28] = [
    text("number", 16.0, Words::export_column_number, |case, _| {
        case.contract.number.as_str().into()
    }),
    Field {
        of: Of::People,
        ..text(
            "customer",
            14.0,
            Words::export_column_customer,
            |case, _| case.customer.number.as_str().into(),
        )
    },
    text(
        "customer_name",
        34.0,
        Words::export_column_customer_name,
        |case, _| case.customer.name.as_str().into(),
    ),
    text(
        "level",
        11.0,
        Words::export_column_level,
        |case, wording| wording.of_owned("level", &case.schedule.level),
    ),
    Field {
        of: Of::People,
        ..text(
            "state",
            13.0,
            Words::export_column_state,
            |case, wording| match wording {
                Wording::Ids => case.schedule.state.id().into(),
                Wording::Words(words) => describe::state(case.schedule.state.id(), words).into(),
            },
        )
    },
    day(
        "received_on",
        Words::export_column_received_on,
        |case, _| {
            case.contract
                .facts
                .received_on
                .filter(|_| stands(case))
                .into()
        },
    ),
    day(
        "activates_on",
        Words::export_column_activates_on,
        |case, _| case.schedule.activates_on.filter(|_| stands(case)).into(),
    ),
    Field {
        kind: Kind::Integer,
        ..text(
            "term_months",
            12.0,
            Words::export_column_term_months,
            |case, _| Value::Integer(case.contract.facts.term_months.into()),
        )
    },
    Field {
        kind: Kind::Money,
        is_summed: true,
        ..text(
            "yearly_fee",
            14.0,
            Words::export_column_yearly_fee,
            |case, _| fee(case).map_or(Value::Empty, amount),
        )
    },
    text(
        "currency",
        10.0,
        Words::export_column_currency,
        |case, _| fee(case).map(|fee| fee.currency.as_str()).into(),
    ),
    text("owner", 22.0, Words::export_column_owner, |case, _| {
        case.contract.owner.as_deref().into()
    }),
    text("note", 30.0, Words::export_column_note, |case, _| {
        case.contract.note.as_deref().into()
    }),
    text(
        "contact_1_name",
        24.0,
        |words| words.export_column_contact_name("1"),
        |case, _| contact(case, 0).map(|contact| contact.name.as_str()).into(),
    ),
    text(
        "contact_1_email",
        28.0,
        |words| words.export_column_contact_email("1"),
        |case, _| {
            contact(case, 0)
                .map(|contact| contact.email.as_str())
                .into()
        },
    ),
    text(
        "contact_1_phone",
        18.0,
        |words| words.export_column_contact_phone("1"),
        |case, _| {
            contact(case, 0)
                .map(|contact| contact.phone.as_str())
                .into()
        },
    ),
    text(
        "contact_2_name",
        24.0,
        |words| words.export_column_contact_name("2"),
        |case, _| contact(case, 1).map(|contact| contact.name.as_str()).into(),
    ),
    text(
        "contact_2_email",
        28.0,
        |words| words.export_column_contact_email("2"),
        |case, _| {
            contact(case, 1)
                .map(|contact| contact.email.as_str())
                .into()
        },
    ),
    text(
        "contact_2_phone",
        18.0,
        |words| words.export_column_contact_phone("2"),
        |case, _| {
            contact(case, 1)
                .map(|contact| contact.phone.as_str())
                .into()
        },
    ),
    text(
        "contact_3_name",
        24.0,
        |words| words.export_column_contact_name("3"),
        |case, _| contact(case, 2).map(|contact| contact.name.as_str()).into(),
    ),
    text(
        "contact_3_email",
        28.0,
        |words| words.export_column_contact_email("3"),
        |case, _| {
            contact(case, 2)
                .map(|contact| contact.email.as_str())
                .into()
        },
    ),
    text(
        "contact_3_phone",
        18.0,
        |words| words.export_column_contact_phone("3"),
        |case, _| {
            contact(case, 2)
                .map(|contact| contact.phone.as_str())
                .into()
        },
    ),
    day(
        "notice_received_on",
        Words::export_column_notice_received_on,
        |case, _| notice(case).map(|notice| notice.received_on).into(),
    ),
    text(
        "notice_party",
        16.0,
        Words::export_column_notice_party,
        |case, wording| {
            notice(case).map_or(Value::Empty, |notice| {
                wording.of("party", notice.party.id())
            })
        },
    ),
    text(
        "notice_channel",
        16.0,
        Words::export_column_notice_channel,
        |case, wording| {
            notice(case).map_or(Value::Empty, |notice| {
                wording.of("channel", notice.channel.id())
            })
        },
    ),
    day("last_day", Words::export_column_last_day, |case, _| {
        period(case).map(|period| period.last_day).into()
    }),
    day("renews_on", Words::export_column_renews_on, |case, _| {
        period(case).map(|period| period.renews_on).into()
    }),
    day("notice_by", Words::export_column_notice_by, |case, _| {
        period(case).map(|period| period.notice_by).into()
    }),
    Field {
        of: Of::People,
        ..day("ends_on", Words::export_column_ends_on, |case, _| {
            case.schedule.ends_on.into()
        })
    },
];

impl Field {
    /// Its value in a contract.
    pub fn value<'c>(&self, case: &'c ContractCase, wording: Wording) -> Value<'c> {
        (self.value)(case, wording)
    }

    /// Its column.
    pub fn column(&self, wording: Wording) -> Column {
        match wording {
            Wording::Ids => Column::new(self.key, self.kind, self.width),
            Wording::Words(words) => Column {
                title: (self.title)(words),
                kind: self.kind,
                width: self.width,
                is_summed: self.is_summed,
            },
        }
    }
}

impl Wording {
    /// The fields that such a table has.
    pub fn fields(self) -> impl Iterator<Item = &'static Field> {
        CONTRACT
            .iter()
            .filter(move |field| field.of == Of::Both || self != Self::Ids)
    }

    fn of(self, prefix: &str, id: &'static str) -> Value<'static> {
        match self {
            Self::Ids => id.into(),
            Self::Words(words) => describe::keyed(prefix, id, words).into(),
        }
    }

    fn of_owned<'c>(self, prefix: &str, id: &'c str) -> Value<'c> {
        match self {
            Self::Ids => id.into(),
            Self::Words(words) => describe::keyed(prefix, id, words).into(),
        }
    }
}

/// An amount as a table holds it.
pub fn amount(money: &Money) -> Value<'static> {
    Value::Money {
        minor: money.amount_minor,
        digits: u8::try_from(format::minor_digits(&money.currency)).unwrap_or(2),
    }
}

/// The fee that holds today.
fn fee(case: &ContractCase) -> Option<&Money> {
    case.contract.fee_on(case.schedule.today)
}

/// An order that was taken back has no days: read back without its state, the table would
/// otherwise make it a contract again.
fn stands(case: &ContractCase) -> bool {
    case.schedule.state != State::Withdrawn
}

fn period(case: &ContractCase) -> Option<terms::rules::term::Period> {
    case.schedule.period.filter(|_| stands(case))
}

fn contact(case: &ContractCase, at: usize) -> Option<&ContactFact> {
    let today = case.schedule.today;
    let contacts = case.contract.facts.contacts.iter();
    contacts
        .filter(|contact| contact.is_current_on(today))
        .nth(at)
}

/// The notice that ends the contract; without one, the last that was recorded and not withdrawn.
///
/// An extraordinary termination stands here as any other notice: a table has no column for its
/// end, and without it the contract would run on where the table is read back.
fn notice(case: &ContractCase) -> Option<&NoticeFact> {
    let notices = &case.contract.facts.notices;
    let that_counts = notices
        .iter()
        .zip(&case.schedule.notices)
        .find(|(_, outcome)| outcome.counts)
        .map(|(notice, _)| notice);
    that_counts
        .or_else(|| notices.iter().rfind(|notice| notice.withdrawn_on.is_none()))
        .filter(|_| stands(case))
}

#[cfg(test)]
mod tests;
