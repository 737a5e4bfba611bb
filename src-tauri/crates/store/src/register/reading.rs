//! What can be read, once for a consistent view ([`Snapshot`]) and once, each in a view of its
//! own, for the [`Register`]. Nothing is decided here.

use std::sync::Arc;

use terms::{Date, DeadlineKind, Edition};

use super::{Register, Snapshot};
use crate::sqlite::{
    as_of, asset, check, contract, contract_groups, contract_list, customer, customer_list,
    deadline_list, edition, journal, moved_list, number, request, request_list, search, settings,
    undo,
};
use crate::{
    Asset, CheckFinding, Contract, ContractGroupRow, ContractGrouping, ContractId, ContractPage,
    ContractQuery, ContractRow, Cursor, Customer, CustomerId, CustomerQuery, CustomerRow,
    DeadlineRow, JournalEntry, LaneCount, MovedRow, Page, RegisterCounts, RenewalSum, Request,
    RequestId, RequestPage, RequestQuery, SearchHits, Standing, StoreError, StoredEdition, Subject,
};

impl Snapshot<'_> {
    /// The day for which derived values are read.
    pub fn today(&self) -> Date {
        self.today
    }

    /// The customer with this identity.
    pub fn customer(&self, id: CustomerId) -> Result<Option<Customer>, StoreError> {
        customer::by_id(self.connection, id)
    }

    /// The customer with this number, ignoring case.
    pub fn customer_by_number(&self, number: &str) -> Result<Option<Customer>, StoreError> {
        customer::by_number(self.connection, number)
    }

    /// A page of customers, by name.
    pub fn customers(&self, query: &CustomerQuery) -> Result<Page<CustomerRow>, StoreError> {
        customer_list::page(self.connection, query)
    }

    /// The contract with this identity.
    pub fn contract(&self, id: ContractId) -> Result<Option<Contract>, StoreError> {
        contract::by_id(self.connection, id)
    }

    /// The contract with this number, ignoring case.
    pub fn contract_by_number(&self, number: &str) -> Result<Option<Contract>, StoreError> {
        contract::by_number(self.connection, number)
    }

    /// The contract as it was known at the end of `day`: what had been recorded on or before it,
    /// its support requests with it. None if it was not known then.
    pub fn contract_as_of(
        &self,
        id: ContractId,
        day: Date,
    ) -> Result<Option<Contract>, StoreError> {
        as_of::contract(self.connection, id, day)
    }

    /// The support request with this number.
    pub fn request(&self, id: RequestId) -> Result<Option<Request>, StoreError> {
        request::by_id(self.connection, id)
    }

    /// All support requests of a contract, by receipt.
    pub fn requests_of(&self, contract: ContractId) -> Result<Vec<Request>, StoreError> {
        request::of_contract(self.connection, contract)
    }

    /// A page of support requests.
    pub fn request_page(&self, query: &RequestQuery) -> Result<RequestPage, StoreError> {
        request_list::page(self.connection, query)
    }

    /// The edition of the terms with this id, with what its owner confirmed (X2, X3).
    pub fn edition(&self, id: &str) -> Result<Option<Arc<Edition>>, StoreError> {
        Ok(edition::current(self.connection)?.get(id).map(Arc::clone))
    }

    /// What is kept of editions, in order of recording: the company's own ones, and what was
    /// confirmed of the one that ships.
    pub fn editions(&self) -> Result<Vec<StoredEdition>, StoreError> {
        Ok(edition::current(self.connection)?.stored().to_vec())
    }

    /// How many contracts were signed under the edition with this id; drafts are not.
    pub fn contracts_signed_under(&self, edition: &str) -> Result<u64, StoreError> {
        edition::signed_under(self.connection, edition)
    }

    /// The edition of the terms under which a contract is signed on `day`: of the company's own
    /// ones that are valid by then the newest, else the one that ships.
    pub fn edition_for(&self, day: Date) -> Result<Arc<Edition>, StoreError> {
        Ok(edition::current(self.connection)?.signed_on(day))
    }

    /// All contracts of a customer, by number.
    pub fn contracts_of(&self, customer: CustomerId) -> Result<Vec<ContractRow>, StoreError> {
        contract_list::of_customer(self.connection, customer)
    }

    /// A page of contracts.
    pub fn contract_page(&self, query: &ContractQuery) -> Result<ContractPage, StoreError> {
        contract_list::page(self.connection, query)
    }

    /// The groups of all contracts that a query lets through, with counts and sums.
    pub fn contract_groups(
        &self,
        query: &ContractQuery,
        by: ContractGrouping,
    ) -> Result<Vec<ContractGroupRow>, StoreError> {
        contract_groups::groups(self.connection, query, by)
    }

    /// Everybody who looks after a contract, by name.
    pub fn owners(&self) -> Result<Vec<String>, StoreError> {
        contract_list::owners(self.connection)
    }

    /// Deadlines up to `until`, and whatever is overdue, by day, contract number and kind.
    /// No kinds means all.
    pub fn deadlines(
        &self,
        until: Date,
        kinds: &[DeadlineKind],
        after: Option<&Cursor>,
        limit: u32,
    ) -> Result<Vec<DeadlineRow>, StoreError> {
        deadline_list::until(self.connection, None, until, kinds, after, limit)
    }

    /// How many deadlines of each kind are overdue, due up to the first border, and so on.
    pub fn deadline_counts(
        &self,
        today: Date,
        borders: &[Date],
    ) -> Result<Vec<LaneCount>, StoreError> {
        deadline_list::lanes(self.connection, None, today, borders)
    }

    /// The next renewal of every contract that lies in `from` to `until`, by month, currency and
    /// status.
    pub fn renewals_by_month(
        &self,
        from: Date,
        until: Date,
    ) -> Result<Vec<RenewalSum>, StoreError> {
        deadline_list::renewals_by_month(self.connection, None, from, until)
    }

    /// Contracts of which something began to read otherwise after `day`, in order of recording.
    pub fn moved_since(&self, day: Date) -> Result<Vec<MovedRow>, StoreError> {
        moved_list::since(self.connection, day)
    }

    /// How much the register holds.
    pub fn counts(&self) -> Result<RegisterCounts, StoreError> {
        contract_list::counts(self.connection)
    }

    /// Contracts and customers in which every typed word begins a word or, from three letters on,
    /// a part of one.
    pub fn search(&self, text: &str, limit: u32) -> Result<SearchHits, StoreError> {
        search::everywhere(self.connection, text, limit)
    }

    /// The history of a contract, oldest first.
    pub fn history(&self, contract: ContractId) -> Result<Vec<JournalEntry>, StoreError> {
        journal::of_subject(self.connection, &Subject::Contract(contract))
    }

    /// The history of a customer, oldest first.
    pub fn history_of_customer(
        &self,
        customer: CustomerId,
    ) -> Result<Vec<JournalEntry>, StoreError> {
        journal::of_subject(self.connection, &Subject::Customer(customer))
    }

    /// The history of a support request, oldest first.
    pub fn history_of_request(&self, request: RequestId) -> Result<Vec<JournalEntry>, StoreError> {
        journal::of_subject(self.connection, &Subject::Request(request))
    }

    /// The history of an edition of the terms, oldest first.
    pub fn history_of_edition(&self, id: &str) -> Result<Vec<JournalEntry>, StoreError> {
        journal::of_subject(self.connection, &Subject::Edition(id.to_owned()))
    }

    /// All journal entries of one change, in order.
    pub fn entries_of_change(&self, change: i64) -> Result<Vec<JournalEntry>, StoreError> {
        journal::of_change(self.connection, change)
    }

    /// The change that an undo would take back.
    pub fn undoable(&self) -> Result<Option<Standing>, StoreError> {
        undo::undoable(self.connection)
    }

    /// The change that a redo would do again.
    pub fn redoable(&self) -> Result<Option<Standing>, StoreError> {
        undo::redoable(self.connection)
    }

    /// What is set; none in a new register.
    pub fn settings(&self) -> Result<Option<serde_json::Value>, StoreError> {
        settings::read(self.connection)
    }

    /// The file of the company whose content has this hash.
    pub fn asset(&self, sha256: &str) -> Result<Option<Asset>, StoreError> {
        asset::by_hash(self.connection, sha256)
    }

    /// The number that the next contract would be given: `V-2026-0001`.
    pub fn free_contract_number(&self, today: Date) -> Result<String, StoreError> {
        number::free_contract_number(self.connection, today)
    }

    /// The number that the next customer would be given: `K-0001`.
    pub fn free_customer_number(&self) -> Result<String, StoreError> {
        number::free_customer_number(self.connection)
    }

    /// Everything that is not as it should be: file, references, history, facts against history,
    /// index against facts.
    pub fn check(&self) -> Result<Vec<CheckFinding>, StoreError> {
        check::run(self.connection, self.today)
    }
}

#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the path of such a method fits one lifetime only"
)]
impl Register {
    /// The customer with this identity.
    pub fn customer(&self, id: CustomerId) -> Result<Option<Customer>, StoreError> {
        self.read(|snapshot| snapshot.customer(id))
    }

    /// The customer with this number, ignoring case.
    pub fn customer_by_number(&self, number: &str) -> Result<Option<Customer>, StoreError> {
        self.read(|snapshot| snapshot.customer_by_number(number))
    }

    /// A page of customers, by name.
    pub fn customers(&self, query: &CustomerQuery) -> Result<Page<CustomerRow>, StoreError> {
        self.read(|snapshot| snapshot.customers(query))
    }

    /// The contract with this identity.
    pub fn contract(&self, id: ContractId) -> Result<Option<Contract>, StoreError> {
        self.read(|snapshot| snapshot.contract(id))
    }

    /// The contract with this number, ignoring case.
    pub fn contract_by_number(&self, number: &str) -> Result<Option<Contract>, StoreError> {
        self.read(|snapshot| snapshot.contract_by_number(number))
    }

    /// The contract as it was known at the end of `day`: what had been recorded on or before it,
    /// its support requests with it. None if it was not known then.
    pub fn contract_as_of(
        &self,
        id: ContractId,
        day: Date,
    ) -> Result<Option<Contract>, StoreError> {
        self.read(|snapshot| snapshot.contract_as_of(id, day))
    }

    /// The support request with this number.
    pub fn request(&self, id: RequestId) -> Result<Option<Request>, StoreError> {
        self.read(|snapshot| snapshot.request(id))
    }

    /// All support requests of a contract, by receipt.
    pub fn requests_of(&self, contract: ContractId) -> Result<Vec<Request>, StoreError> {
        self.read(|snapshot| snapshot.requests_of(contract))
    }

    /// A page of support requests.
    pub fn request_page(&self, query: &RequestQuery) -> Result<RequestPage, StoreError> {
        self.read(|snapshot| snapshot.request_page(query))
    }

    /// The history of a support request, oldest first.
    pub fn history_of_request(&self, request: RequestId) -> Result<Vec<JournalEntry>, StoreError> {
        self.read(|snapshot| snapshot.history_of_request(request))
    }

    /// The history of an edition of the terms, oldest first.
    pub fn history_of_edition(&self, id: &str) -> Result<Vec<JournalEntry>, StoreError> {
        self.read(|snapshot| snapshot.history_of_edition(id))
    }

    /// What is kept of editions, in order of recording: the company's own ones, and what was
    /// confirmed of the one that ships.
    pub fn editions(&self) -> Result<Vec<StoredEdition>, StoreError> {
        self.read(|snapshot| snapshot.editions())
    }

    /// The edition of the terms with this id, with what its owner confirmed (X2, X3).
    pub fn edition(&self, id: &str) -> Result<Option<Arc<Edition>>, StoreError> {
        self.read(|snapshot| snapshot.edition(id))
    }

    /// How many contracts were signed under the edition with this id; drafts are not.
    pub fn contracts_signed_under(&self, edition: &str) -> Result<u64, StoreError> {
        self.read(|snapshot| snapshot.contracts_signed_under(edition))
    }

    /// The edition of the terms under which a contract is signed on `day`: of the company's own
    /// ones that are valid by then the newest, else the one that ships.
    pub fn edition_for(&self, day: Date) -> Result<Arc<Edition>, StoreError> {
        self.read(|snapshot| snapshot.edition_for(day))
    }

    /// All contracts of a customer, by number.
    pub fn contracts_of(&self, customer: CustomerId) -> Result<Vec<ContractRow>, StoreError> {
        self.read(|snapshot| snapshot.contracts_of(customer))
    }

    /// A page of contracts.
    pub fn contract_page(&self, query: &ContractQuery) -> Result<ContractPage, StoreError> {
        self.read(|snapshot| snapshot.contract_page(query))
    }

    /// The groups of all contracts that a query lets through, with counts and sums.
    pub fn contract_groups(
        &self,
        query: &ContractQuery,
        by: ContractGrouping,
    ) -> Result<Vec<ContractGroupRow>, StoreError> {
        self.read(|snapshot| snapshot.contract_groups(query, by))
    }

    /// Everybody who looks after a contract, by name.
    pub fn owners(&self) -> Result<Vec<String>, StoreError> {
        self.read(|snapshot| snapshot.owners())
    }

    /// Deadlines up to `until`, and whatever is overdue, by day, contract number and kind.
    /// No kinds means all.
    pub fn deadlines(
        &self,
        until: Date,
        kinds: &[DeadlineKind],
        after: Option<&Cursor>,
        limit: u32,
    ) -> Result<Vec<DeadlineRow>, StoreError> {
        self.read(|snapshot| snapshot.deadlines(until, kinds, after, limit))
    }

    /// How many deadlines of each kind are overdue, due up to the first border, and so on.
    pub fn deadline_counts(
        &self,
        today: Date,
        borders: &[Date],
    ) -> Result<Vec<LaneCount>, StoreError> {
        self.read(|snapshot| snapshot.deadline_counts(today, borders))
    }

    /// The next renewal of every contract that lies in `from` to `until`, by month, currency and
    /// status.
    pub fn renewals_by_month(
        &self,
        from: Date,
        until: Date,
    ) -> Result<Vec<RenewalSum>, StoreError> {
        self.read(|snapshot| snapshot.renewals_by_month(from, until))
    }

    /// How much the register holds.
    pub fn counts(&self) -> Result<RegisterCounts, StoreError> {
        self.read(|snapshot| snapshot.counts())
    }

    /// Contracts and customers in which every typed word begins a word or, from three letters on,
    /// a part of one.
    pub fn search(&self, text: &str, limit: u32) -> Result<SearchHits, StoreError> {
        self.read(|snapshot| snapshot.search(text, limit))
    }

    /// The history of a contract, oldest first.
    pub fn history(&self, contract: ContractId) -> Result<Vec<JournalEntry>, StoreError> {
        self.read(|snapshot| snapshot.history(contract))
    }

    /// The history of a customer, oldest first.
    pub fn history_of_customer(
        &self,
        customer: CustomerId,
    ) -> Result<Vec<JournalEntry>, StoreError> {
        self.read(|snapshot| snapshot.history_of_customer(customer))
    }

    /// All journal entries of one change, in order.
    pub fn entries_of_change(&self, change: i64) -> Result<Vec<JournalEntry>, StoreError> {
        self.read(|snapshot| snapshot.entries_of_change(change))
    }

    /// What is set; none in a new register.
    pub fn settings(&self) -> Result<Option<serde_json::Value>, StoreError> {
        self.read(|snapshot| snapshot.settings())
    }

    /// The file of the company whose content has this hash.
    pub fn asset(&self, sha256: &str) -> Result<Option<Asset>, StoreError> {
        self.read(|snapshot| snapshot.asset(sha256))
    }

    /// The number that the next contract would be given: `V-2026-0001`.
    pub fn free_contract_number(&self, today: Date) -> Result<String, StoreError> {
        self.read(|snapshot| snapshot.free_contract_number(today))
    }

    /// The number that the next customer would be given: `K-0001`.
    pub fn free_customer_number(&self) -> Result<String, StoreError> {
        self.read(|snapshot| snapshot.free_customer_number())
    }

    /// Everything that is not as it should be: file, references, history, facts against history,
    /// index against facts.
    pub fn check(&self) -> Result<Vec<CheckFinding>, StoreError> {
        self.read(|snapshot| snapshot.check())
    }
}
