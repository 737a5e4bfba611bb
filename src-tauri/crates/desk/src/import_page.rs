//! The import screen: a list that was read, the dry run over it, and everything a person says to
//! it until it is stored.
//!
//! A [`Draft`] holds the whole list and its plan in the program; the window is given figures and
//! pages of lines, every text ready to be shown. What never lives here: reading files, deciding
//! what a row becomes (that is [`crate::import`]'s), where the list lies.

use std::sync::Arc;

use documents::foreign::ForeignTable;
use store::Register;
use terms::Edition;
use words::Words;

use crate::done::Done;
use crate::import::{self, Options, Plan, PlanRow, RowOutcome};
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::import::{
    ImportLinesInput, ImportLinesView, ImportMappingInput, ImportPlanView, ImportStoreInput,
    ImportStoredView,
};

mod answers;
mod asked;
mod columns;
mod control;
mod line;
mod lines;
mod plan_view;
mod questions;
pub mod restored;
mod stored;
mod values;

pub use stored::Stored;

/// A list on its way into the register.
#[derive(Debug)]
pub struct Draft {
    /// Name of the list, without folders.
    name: String,
    table: ForeignTable,
    options: Options,
    plan: Plan,
    /// The terms that hold for what is not in the register yet.
    edition: Arc<Edition>,
    /// Name of the saved mapping that was applied.
    mapping_name: Option<String>,
    revision: u32,
    /// The plan that was stored last, for its report.
    stored: Option<Plan>,
    /// How much the register had recorded when the plan was made.
    recorded: i64,
}

impl Draft {
    /// The dry run over a list that was read; a saved mapping is applied where one fits.
    pub fn begin(
        register: &Register,
        name: String,
        table: ForeignTable,
        now: &Now,
        words: Words,
    ) -> Result<Self, Problem> {
        let mut options = Options::new(words.language());
        let mut plan = import::plan(register, &name, &table, &options, now)?;
        let mut mapping_name = None;
        if let Some((saved, mapping)) = import::saved::fitting(register, &plan)? {
            options.mapping = mapping;
            plan = import::plan(register, &name, &table, &options, now)?;
            mapping_name = Some(saved);
        }
        Ok(Self {
            name,
            table,
            options,
            plan,
            edition: register.edition_for(now.today)?,
            mapping_name,
            stored: None,
            revision: 1,
            recorded: register.recorded()?,
        })
    }

    /// Name of the list, without folders.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The dry run as the screen shows it.
    pub fn view(&self, words: Words) -> ImportPlanView {
        plan_view::view(self, words)
    }

    /// A page of lines.
    pub fn lines(&self, input: &ImportLinesInput, words: Words) -> ImportLinesView {
        lines::page(self, input, words)
    }

    /// What was stored, in words.
    pub fn stored_view(&self, stored: &Stored, words: Words) -> ImportStoredView {
        stored.view(&self.name, self.mapping_name.as_deref(), words)
    }

    /// What the import found, as a workbook: as it was stored, or as it would be.
    pub fn report(
        &self,
        now: &Now,
        words: Words,
        out: impl std::io::Write + Send,
    ) -> Result<(), Problem> {
        let plan = self.stored.as_ref().unwrap_or(&self.plan);
        import::report::write(plan, words, now, out)
    }

    /// Keeps what was recognised and said about the columns under a name, for lists with the same
    /// headers.
    pub fn save_mapping(
        &mut self,
        register: &mut Register,
        input: &ImportMappingInput,
        now: &Now,
    ) -> Result<Done<()>, Problem> {
        let name = input.name.trim();
        let done = import::saved::save(register, name, &self.plan.mapping, now)?;
        self.mapping_name = Some(name.to_owned());
        self.recorded = register.recorded()?;
        Ok(done)
    }

    /// Plans anew where the register has changed meanwhile.
    pub fn follow(&mut self, register: &Register, now: &Now) -> Result<(), Problem> {
        if register.recorded()? == self.recorded {
            return Ok(());
        }
        self.plan_anew(register, now)
    }

    /// Stores the rows that are new or changed, or of them those that are named.
    pub fn store(
        &mut self,
        register: &mut Register,
        input: &ImportStoreInput,
        now: &Now,
    ) -> Result<Done<Stored>, Problem> {
        self.is_current(input.revision)?;
        let plan = if input.rows.is_empty() {
            import::plan(register, &self.name, &self.table, &self.options, now)?
        } else {
            let mut rows = input.rows.clone();
            rows.sort_unstable();
            let options = self.options_for(&rows);
            import::plan(register, &self.name, &self.table, &options, now)?
        };
        let done = import::store(register, &plan, now)?;
        let counts = self.plan.counts;
        self.stored = Some(plan);
        Ok(done.map(|outcome| Stored { outcome, counts }))
    }

    /// Everything but these rows, given in order, is left out for this one time.
    fn options_for(&self, rows: &[u32]) -> Options {
        let mut options = self.options.clone();
        for row in self.plan.rows.iter().map(|row| row.row) {
            if rows.binary_search(&row).is_err() {
                options.rows.push(import::RowChoice {
                    row,
                    take: import::Take::Nothing,
                });
            }
        }
        options
    }

    /// What was asked for was seen on this dry run and no older one.
    fn is_current(&self, revision: u32) -> Result<(), Problem> {
        if revision == self.revision {
            Ok(())
        } else {
            Err(Problem::new(Code::StateConflict).with("reason", "import_changed"))
        }
    }

    /// Changes what was said and plans anew; where that is refused, nothing has changed.
    fn say(
        &mut self,
        register: &Register,
        now: &Now,
        change: impl FnOnce(&mut Options),
    ) -> Result<(), Problem> {
        let mut options = self.options.clone();
        change(&mut options);
        let plan = import::plan(register, &self.name, &self.table, &options, now)?;
        self.options = options;
        self.take_over(plan, register)
    }

    fn plan_anew(&mut self, register: &Register, now: &Now) -> Result<(), Problem> {
        let plan = import::plan(register, &self.name, &self.table, &self.options, now)?;
        self.take_over(plan, register)
    }

    fn take_over(&mut self, plan: Plan, register: &Register) -> Result<(), Problem> {
        self.plan = plan;
        self.stored = None;
        self.revision += 1;
        self.recorded = register.recorded()?;
        Ok(())
    }
}

/// The group a row is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Agree,
    Differ,
    Question,
    Duplicate,
    Rejected,
}

impl Group {
    const ALL: [Self; 5] = [
        Self::Agree,
        Self::Differ,
        Self::Question,
        Self::Duplicate,
        Self::Rejected,
    ];

    fn id(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::Differ => "differ",
            Self::Question => "question",
            Self::Duplicate => "duplicate",
            Self::Rejected => "rejected",
        }
    }

    /// Where a row belongs: what differs from the terms is looked at even if it can be stored. A
    /// list without order dates differs in nothing; its contracts are taken over as they are.
    fn of(row: &PlanRow) -> Self {
        match row.outcome {
            RowOutcome::Question => Self::Question,
            RowOutcome::Duplicate => Self::Duplicate,
            RowOutcome::Rejected => Self::Rejected,
            RowOutcome::New | RowOutcome::Changed | RowOutcome::Unchanged => {
                let breaks_window = row.messages.iter().any(|message| {
                    let import::Message::Imported { received_on } = message else {
                        return false;
                    };
                    received_on.is_some()
                });
                if breaks_window || !row.differences.is_empty() {
                    Self::Differ
                } else {
                    Self::Agree
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
