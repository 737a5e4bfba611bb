//! The SQLite engine: opening a file, migrations, SQL beside its record, the journal, the index
//! and the search.
//!
//! What never lives here: date rules (see `derive.rs`), and anything that a caller outside the
//! crate could see of SQLite.

pub(crate) mod as_of;
pub(crate) mod asset;
pub(crate) mod backup;
pub(crate) mod change_list;
pub(crate) mod check;
pub(crate) mod contract;
pub(crate) mod contract_groups;
pub(crate) mod contract_list;
pub(crate) mod customer;
pub(crate) mod customer_list;
pub(crate) mod deadline_days;
pub(crate) mod deadline_list;
pub(crate) mod edition;
pub(crate) mod journal;
pub(crate) mod moved_list;
pub(crate) mod number;
pub(crate) mod renewal_list;
pub(crate) mod request;
pub(crate) mod request_list;
pub(crate) mod search;
pub(crate) mod settings;
pub(crate) mod undo;

mod children;
mod connection;
mod copy;
mod create;
mod database;
mod failure;
mod filter;
mod header;
mod index;
mod migrations;
mod probe;
mod renewal_index;
mod request_filter;
mod request_index;
mod statement;
mod sums;
mod totals;
mod vocabulary;

pub(crate) use connection::Connection;
pub(crate) use database::Database;
pub(crate) use migrations::newest as newest_schema;
pub(crate) use renewal_index::packed::{fees as packed_fees, levels as packed_levels};
pub(crate) use vocabulary::Vocabulary;
