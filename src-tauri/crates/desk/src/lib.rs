//! The use cases of Termkeeper, called by both the window and the command line.
//!
//! One file a feature; every change has the shape
//! `desk::feature::verb(&mut register, input, &now) -> Result<Done<T>, Problem>`.
//! Here facts from the register meet the rules of `terms`, and refusals are decided.
//! What never lives here: SQL, the computing of dates, a clock, a window, printing.

pub mod actions;
mod amendment_paper;
pub mod amendments;
pub mod answers;
pub mod api;
pub mod as_of;
pub mod backup_page;
pub mod backups;
pub mod batch;
pub mod batch_page;
pub mod calendar;
pub mod check;
pub mod company;
pub mod consulting;
mod contract_change;
pub mod contract_copy;
pub mod contract_groups;
pub mod contract_list;
pub mod contract_owner;
pub mod contract_page;
pub mod contracts;
pub mod customer_pages;
pub mod customers;
pub mod dates;
pub mod deadlines;
pub mod demo;
pub mod describe;
mod done;
pub mod edition_page;
pub mod editions;
pub mod evidence;
pub mod export;
pub mod export_page;
pub mod fields;
pub mod files;
pub mod finance;
pub mod finance_page;
pub mod first_run;
pub mod foreign;
pub mod grid_kept;
pub mod history;
pub mod import;
pub mod import_page;
pub mod letterhead;
pub mod letters;
pub mod limits;
pub mod mail_draft;
pub mod new_contract;
pub mod notice_page;
pub mod notices;
mod now;
mod offer;
pub mod paper_page;
pub mod papers;
pub mod person;
pub mod preferences;
mod problem;
mod quick_answers;
pub mod register;
pub mod registers;
pub mod reminders;
pub mod renewal_list;
pub mod request_mail;
pub mod request_page;
pub mod requests;
pub mod ruler;
pub mod sample;
pub mod session;
pub mod settings;
pub mod settings_page;
pub mod since;
mod statement;
pub mod summary;
pub mod today;
pub mod typing;
pub mod undoing;
pub mod views;
pub mod window_place;

pub use done::{Done, Touched};
pub use now::Now;
pub use problem::{Code, Problem};

/// The records and facts that use cases take and give, so that a window or a command line needs
/// no other crate for them.
pub mod records {
    pub use store::Subject as RecordSubject;
    pub use store::{
        Access, Action, CheckFinding, Contract, ContractId, ContractPage, ContractQuery,
        ContractRow, Cursor, Customer, CustomerId, CustomerQuery, CustomerRow, DeadlineRow,
        FeeChange, Money, Page, Register, RenewalCheck, Request, RequestId, RequestPage,
        RequestQuery, RequestRow, RequestSort, RequestState, SortColumn,
    };
    pub use terms::rules;
    pub use terms::{
        ActivationFact, AmendmentFact, Channel, ContactFact, ContractFacts, Date, Deadline,
        DeadlineKind, DocumentFact, Edition, Environment, ExtraordinaryFact, Finding, LAST_DAY,
        Level, NoticeFact, Party, RequestChannel, RequestFact, RuleId, Schedule, ServiceWindow,
        SolutionFact, State, Subject, Why,
    };
}
