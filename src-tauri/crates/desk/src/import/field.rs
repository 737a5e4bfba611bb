//! What a column of a foreign list may hold. The ids are those of the command line's JSON and of
//! mapping files. Never: how a column is recognised.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// The most contacts that a list may hold a contract's columns for; more than a contract can have
/// (C1), so that a fourth one is seen and not lost.
pub const CONTACTS_READ: u8 = 9;

/// A part of a contact person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContactPart {
    /// Full name.
    Name,
    /// Mail address.
    Email,
    /// Telephone number.
    Phone,
}

impl ContactPart {
    /// All parts.
    pub const ALL: [Self; 3] = [Self::Name, Self::Email, Self::Phone];

    fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Phone => "phone",
        }
    }
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// Contract number.
    Number,
    /// Customer number.
    CustomerNumber,
    /// Customer's name.
    CustomerName,
    /// Service level.
    Level,
    /// O: the day the order was received.
    ReceivedOn,
    /// A: the first day.
    ActivatesOn,
    /// T: the months of a period.
    TermMonths,
    /// Net fee per contract year.
    YearlyFee,
    /// Net fee per month; twelve of them are the yearly fee.
    MonthlyFee,
    /// Currency of the fee.
    Currency,
    /// Who looks after the contract.
    Owner,
    /// Internal note.
    Note,
    /// One part of the contact with this place, from 1.
    Contact(u8, ContactPart),
    /// One or several contacts in one cell.
    Contacts,
    /// The day a notice was received.
    NoticeReceivedOn,
    /// Who gave notice.
    NoticeParty,
    /// How the notice arrived.
    NoticeChannel,
    /// L as the list has it: checked, never stored.
    LastDay,
    /// R as the list has it: checked, never stored.
    RenewsOn,
    /// D as the list has it: checked, never stored.
    NoticeBy,
}

impl Field {
    /// All fields, contacts up to the third, in the order in which people are offered them.
    pub const OFFERED: [Self; 28] = [
        Self::Number,
        Self::CustomerName,
        Self::CustomerNumber,
        Self::Level,
        Self::ReceivedOn,
        Self::ActivatesOn,
        Self::TermMonths,
        Self::LastDay,
        Self::RenewsOn,
        Self::NoticeBy,
        Self::YearlyFee,
        Self::MonthlyFee,
        Self::Currency,
        Self::Owner,
        Self::Note,
        Self::Contacts,
        Self::Contact(1, ContactPart::Name),
        Self::Contact(1, ContactPart::Email),
        Self::Contact(1, ContactPart::Phone),
        Self::Contact(2, ContactPart::Name),
        Self::Contact(2, ContactPart::Email),
        Self::Contact(2, ContactPart::Phone),
        Self::Contact(3, ContactPart::Name),
        Self::Contact(3, ContactPart::Email),
        Self::Contact(3, ContactPart::Phone),
        Self::NoticeReceivedOn,
        Self::NoticeParty,
        Self::NoticeChannel,
    ];

    /// The stable id: `activates_on`, `contact_2_email`.
    pub fn id(self) -> String {
        let id = match self {
            Self::Number => "number",
            Self::CustomerNumber => "customer",
            Self::CustomerName => "customer_name",
            Self::Level => "level",
            Self::ReceivedOn => "received_on",
            Self::ActivatesOn => "activates_on",
            Self::TermMonths => "term_months",
            Self::YearlyFee => "yearly_fee",
            Self::MonthlyFee => "monthly_fee",
            Self::Currency => "currency",
            Self::Owner => "owner",
            Self::Note => "note",
            Self::Contact(place, part) => return format!("contact_{place}_{}", part.id()),
            Self::Contacts => "contacts",
            Self::NoticeReceivedOn => "notice_received_on",
            Self::NoticeParty => "notice_party",
            Self::NoticeChannel => "notice_channel",
            Self::LastDay => "last_day",
            Self::RenewsOn => "renews_on",
            Self::NoticeBy => "notice_by",
        };
        id.to_owned()
    }

    /// The field with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::OFFERED
            .into_iter()
            .chain((4..=CONTACTS_READ).flat_map(|place| {
                ContactPart::ALL
                    .into_iter()
                    .map(move |part| Self::Contact(place, part))
            }))
            .find(|field| field.id() == id)
    }

    /// Whether its cells are days.
    pub fn is_day(self) -> bool {
        matches!(
            self,
            Self::ReceivedOn
                | Self::ActivatesOn
                | Self::NoticeReceivedOn
                | Self::LastDay
                | Self::RenewsOn
                | Self::NoticeBy
        )
    }

    /// Whether its cells are amounts.
    pub fn is_amount(self) -> bool {
        matches!(self, Self::YearlyFee | Self::MonthlyFee)
    }

    /// Whether it is only checked against the terms and never stored.
    pub fn is_checked_only(self) -> bool {
        matches!(self, Self::LastDay | Self::RenewsOn | Self::NoticeBy)
    }
}

impl fmt::Display for Field {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.id())
    }
}

impl Serialize for Field {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.id())
    }
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        Self::from_id(&id).ok_or_else(|| de::Error::custom(format!("unknown field `{id}`")))
    }
}
