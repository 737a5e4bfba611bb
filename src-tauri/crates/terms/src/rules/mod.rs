//! The rules, one file each, pure functions of facts and numbers.
//! They compute; they neither refuse a person's input nor word anything.

pub mod activation;
pub mod consulting;
pub mod contacts;
pub mod holidays;
pub mod levels;
pub mod notice;
pub mod renewals;
pub mod requests;
pub mod response;
pub mod term;
