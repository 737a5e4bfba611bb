//! The register: customers, contracts, support requests, editions of the terms, and the history
//! of every change to them.
//!
//! What lives here: engine-neutral [records](Customer), [queries](ContractQuery) and the
//! [`Register`] that keeps them; `sqlite/`, the one engine, with opening, migrations, SQL
//! beside its record, journal and search.
//! What never lives here: date rules (the dates in the index come from [`terms::Schedule`]),
//! wording, a clock. No SQL and no type of the engine leaves this crate.

pub mod copies;
mod cursor;
mod derive;
mod error;
mod fold;
mod ids;
mod journal;
mod query;
mod records;
mod register;
mod sqlite;

pub use cursor::Cursor;
pub use error::{StoreError, UnreadableReason};
pub use fold::finds;
pub use ids::{ContractId, CustomerId, RequestId};
pub use journal::{Action, CheckFinding, CheckKind, JournalEntry, Stamp, Standing, Subject};
pub use query::{
    ContractGroup, ContractGroupRow, ContractGrouping, ContractPage, ContractQuery, ContractRow,
    CustomerQuery, CustomerRow, DayCount, DeadlineRow, LaneCount, LastChange, MovedRow, Page,
    RegisterCounts, RenewalCustomer, RenewalFee, RenewalHead, RenewalOwner, RenewalPlace,
    RenewalSource, RenewalStatus, RenewalSum, RenewalWord, RequestPage, RequestQuery, RequestRow,
    RequestSort, RequestState, SearchHits, SortColumn,
};
pub use records::{
    Asset, Confirmation, Contract, Customer, FeeChange, Money, RenewalCheck, Request, StoredEdition,
};
pub use register::{Access, Change, Owned, Register, Snapshot};
pub use sqlite::renewal_list::RenewalBook;
