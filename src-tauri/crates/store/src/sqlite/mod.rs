#![allow(unused, missing_docs)]
pub(crate) use rusqlite::Connection;
use std::path::Path;
pub(crate) mod check;
pub(crate) mod contract;
pub(crate) mod contract_list;
pub(crate) mod customer;
pub(crate) mod customer_list;
pub(crate) mod deadline_list;
pub(crate) mod journal;
pub(crate) mod number;
pub(crate) mod search;
pub(crate) mod settings;
pub(crate) mod undo;

mod prelude {
    pub(crate) use super::journal::Writer;
    pub(crate) use crate::Subject;
    pub(crate) use crate::*;
    pub(crate) use rusqlite::Connection;
    pub(crate) use terms::*;
}
#[derive(Debug)]
pub(crate) struct Database {
    connection: Connection,
}
impl Database {
    pub(crate) fn open(
        _: &Path,
        _: crate::Access,
        _: terms::Date,
    ) -> Result<Self, crate::StoreError> {
        Err(crate::StoreError::Missing)
    }
    pub(crate) fn path(&self) -> &Path {
        Path::new("")
    }
    pub(crate) fn is_read_only(&self) -> bool {
        false
    }
    pub(crate) fn schema_version(&self) -> Result<i64, crate::StoreError> {
        Ok(1)
    }
    pub(crate) fn data_version(&self) -> Result<i64, crate::StoreError> {
        Ok(1)
    }
    pub(crate) fn read<T, E: From<crate::StoreError>>(
        &self,
        _: terms::Date,
        f: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        f(&self.connection)
    }
    pub(crate) fn write<T, E: From<crate::StoreError>>(
        &mut self,
        _: terms::Date,
        f: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        f(&self.connection)
    }
    pub(crate) fn write_many<T, E: From<crate::StoreError>>(
        &mut self,
        _: terms::Date,
        f: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        f(&self.connection)
    }
}
