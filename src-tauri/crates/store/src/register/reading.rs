//! What can be read, once for a consistent view ([`Snapshot`]) and once, each in a view of its
//! own, for the [`Register`]. Nothing is decided here.

use terms::{Date, DeadlineKind};

use super::{Register, Snapshot};
use crate::sqlite::{
    check, contract, contract_list, customer, customer_list, deadline_list, journal, number,
    search, settings,
};
use crate::{
    CheckFinding, Contract, ContractId, ContractPage, ContractQuery, ContractRow, Cursor, Customer,
    CustomerId, CustomerQuery, CustomerRow, DeadlineRow, JournalEntry, LaneCount, Page,
    RegisterCounts, RenewalSum, SearchHits, StoreError, Subject,
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

    /// All contracts of a customer, by number.
    pub fn contracts_of(&self, customer: CustomerId) -> Result<Vec<ContractRow>, StoreError> {
        contract_list::of_customer(self.connection, customer)
    }

    /// A page of contracts.
    pub fn contract_page(&self, query: &ContractQuery) -> Result<ContractPage, StoreError> {
        contract_list::page(self.connection, query)
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
        deadline_list::until(self.connection, until, kinds, after, limit)
    }

    /// How many deadlines of each kind are overdue, due up to the first border, and so on.
    pub fn deadline_counts(
        &self,
        today: Date,
        borders: &[Date],
    ) -> Result<Vec<LaneCount>, StoreError> {
        deadline_list::lanes(self.connection, today, borders)
    }

    /// The next renewal of every contract that lies in `from` to `until`, by month, currency and
    /// status.
    pub fn renewals_by_month(
        &self,
        from: Date,
        until: Date,
    ) -> Result<Vec<RenewalSum>, StoreError> {
        deadline_list::renewals_by_month(self.connection, from, until)
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
        journal::of_subject(self.connection, Subject::Contract(contract))
    }

    /// The history of a customer, oldest first.
    pub fn history_of_customer(
        &self,
        customer: CustomerId,
    ) -> Result<Vec<JournalEntry>, StoreError> {
        journal::of_subject(self.connection, Subject::Customer(customer))
    }

    /// All journal entries of one change, in order.
    pub fn entries_of_change(&self, change: i64) -> Result<Vec<JournalEntry>, StoreError> {
        journal::of_change(self.connection, change)
    }

    /// What is set; none in a new register.
    pub fn settings(&self) -> Result<Option<serde_json::Value>, StoreError> {
        settings::read(self.connection)
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

    /// All contracts of a customer, by number.
    pub fn contracts_of(&self, customer: CustomerId) -> Result<Vec<ContractRow>, StoreError> {
        self.read(|snapshot| snapshot.contracts_of(customer))
    }

    /// A page of contracts.
    pub fn contract_page(&self, query: &ContractQuery) -> Result<ContractPage, StoreError> {
        self.read(|snapshot| snapshot.contract_page(query))
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
