//! What the window is handed: values that are ready to be shown.
//!
//! The window computes no date and words no reason, so every view carries its texts, its
//! distances in days and, for drawings, positions between 0 and 1. One file a screen;
//! [`shared`] holds the pieces that several screens use.

pub mod backups;
pub mod batch;
pub mod calendar;
pub mod contract_changes;
pub mod contract_list;
pub mod contract_page;
pub mod customers;
pub mod desktop;
pub mod editions;
pub mod export;
pub mod finance;
pub mod first_run;
pub mod import;
pub mod new_contract;
pub mod notice;
pub mod papers;
pub mod preferences;
pub mod reminders;
pub mod request_form;
pub mod requests;
pub mod session;
pub mod settings;
pub mod shared;
pub mod since;
pub mod today;
pub mod typing;
