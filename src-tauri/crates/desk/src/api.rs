//! The list of the window's commands, and the TypeScript that is written from it.
//! The list itself stands in `api/commands.in`, because a build script reads it as well.
//! What never lives here: doing a command (that is the use cases'), a window.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;

use ts_rs::{Config, TS, TypeVisitor};

use crate::grid_kept::GridInput;
use crate::person::Person;
use crate::reminders::ReminderWishes;
use crate::settings::Settings;
use crate::views::backups::{BackupName, BackupRestored, BackupsView};
use crate::views::batch::{BatchDraft, BatchForm, BatchPreview, BatchView, Selection};
use crate::views::calendar::{
    CalendarDayInput, CalendarDayView, CalendarExportInput, CalendarMonthInput, CalendarMonthView,
    CalendarSaved, CalendarYearInput, CalendarYearView,
};
use crate::views::contract_changes::{
    AmendmentDraft, AmendmentOpening, AmendmentPreview, ConsultingDraft, ConsultingPlace,
    ConsultingPreview, ContractPageInput, SystemsInput,
};
use crate::views::contract_list::{
    ContractGroupView, ContractGroupsInput, ContractListInput, ContractListView, ContractNumber,
    ContractPanelView, CopiedRows, CopyInput, OwnerInput,
};
use crate::views::contract_page::{
    ContactsInput, ContractPageView, ContractStored, FieldAnswer, PaperView,
};
use crate::views::customers::{
    CustomerListInput, CustomerListView, CustomerOpenInput, CustomerSaveInput, CustomerStored,
    CustomerView,
};
use crate::views::desktop::{
    AboutView, CrashView, DesktopWishes, FaultInput, RegisterId, RegistersView,
};
use crate::views::editions::{
    CellInput, EditionCheckView, EditionDraft, EditionFileView, EditionFormOpen, EditionFormView,
    EditionId, EditionListView, EditionPageView,
};
use crate::views::export::{ExportInput, ExportSaved};
use crate::views::finance::{
    FinanceExportInput, FinanceInput, FinanceRowsInput, FinanceRowsView, FinanceSaved, FinanceTick,
    FinanceView,
};
use crate::views::first_run::BeginInput;
use crate::views::import::{
    ImportAnswerInput, ImportColumnAnswer, ImportColumnInput, ImportLinesInput, ImportLinesView,
    ImportMappingInput, ImportPageView, ImportSaved, ImportSheetInput, ImportStoreInput,
    ImportTakeInput,
};
use crate::views::new_contract::{
    CalendarView, ContractFormInput, ContractFormOpen, ContractFormOpening, ContractPreview,
    ContractSaveInput, CustomerChoice, CustomerSearch,
};
use crate::views::notice::{
    DocumentDraft, LetterInput, LetterView, NoticeDayInput, NoticeDocumentInput, NoticeDraft,
    NoticeOpening, NoticePlace, NoticePreview,
};
use crate::views::papers::{PaperInput, PaperMailed, PaperSaved, PaperWish, PapersView};
use crate::views::preferences::{ActionDone, KeyWishes, PreferencesView};
use crate::views::reminders::{DigestInput, DigestSaved, DigestView, ReminderPage, ReminderTried};
use crate::views::request_form::{
    CalculatorDraft, CalculatorView, MailReading, RequestDraft, RequestOpen, RequestOpening,
    RequestPreview,
};
use crate::views::requests::{
    AnswerDraft, AnswerPreview, RequestClockView, RequestListInput, RequestListView, RequestNumber,
    RequestPanelView, RequestStored, RequestsSaved,
};
use crate::views::session::{OfferedActions, SearchInput, SearchView, SessionView, SpokenLanguage};
use crate::views::settings::{LetterheadDraft, LetterheadView, PictureInput, SettingsPageView};
use crate::views::shared::{DoneView, MoneyView, ProblemView};
use crate::views::since::{SinceInput, SinceView};
use crate::views::today::{TodayInput, TodayView};
use crate::views::typing::{TypedDateView, TypedMoney, TypedText};

/// What a command takes and gives; implemented for every name in [`name`].
pub trait Command {
    /// Its name, as the window calls it.
    const NAME: &'static str;
    /// What it takes.
    type Input;
    /// What it gives, unless it is refused with a [`ProblemView`].
    type Output;
}

macro_rules! commands {
    ($($name:ident: $input:ty => $output:ty,)*) => {
        /// The names of all commands.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// A type for every command, named as the command is.
        pub mod name {
            $(
                #[doc = concat!("The command `", stringify!($name), "`.")]
                #[expect(non_camel_case_types, reason = "named as the window calls it")]
                #[derive(Debug, Clone, Copy)]
                pub struct $name;
            )*
        }

        $(
            impl Command for name::$name {
                const NAME: &'static str = stringify!($name);
                type Input = $input;
                type Output = $output;
            }
        )*

        fn declare(declarations: &mut Declarations) {
            $(
                declarations.command::<$input, $output>(stringify!($name));
            )*
        }

        /// Calls the macro `$with` with the names of all commands, separated by blanks.
        #[macro_export]
        macro_rules! each_command {
            ($with:ident) => {
                $with! { $($name)* }
            };
        }
    };
}

include!("api/commands.in");

/// The whole of `api.ts`: every type that a command takes or gives, sorted, and the commands.
pub fn typescript() -> String {
    let mut declarations = Declarations {
        config: Config::new().with_large_int("number"),
        seen: HashSet::new(),
        types: BTreeMap::new(),
        commands: String::new(),
    };
    declarations.visit::<ProblemView>();
    declare(&mut declarations);
    let mut text =
        "// Written from the Rust sources by `cargo xtask codegen`; do not edit.\n".to_owned();
    for declaration in declarations.types.values() {
        text.push('\n');
        text.push_str(declaration);
        text.push('\n');
    }
    text.push_str("\n/** Every command: what it takes and what it gives. */\n");
    text.push_str("export interface Commands {\n");
    text.push_str(&declarations.commands);
    text.push_str("}\n");
    text
}

/// What was declared so far.
struct Declarations {
    config: Config,
    seen: HashSet<TypeId>,
    types: BTreeMap<String, String>,
    commands: String,
}

impl Declarations {
    fn command<Input: TS + 'static, Output: TS + 'static>(&mut self, name: &str) {
        self.visit::<Input>();
        self.visit::<Output>();
        let (input, output) = (Input::name(&self.config), Output::name(&self.config));
        // Writing into a text cannot fail.
        let _ = writeln!(
            self.commands,
            "  {name}: {{ input: {input}; output: {output} }};"
        );
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_generics(self);
        T::visit_dependencies(self);
        // Only types of our own have a place of their own; numbers, texts and lists do not.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let declaration = format!("{docs}export {}", T::decl(&self.config));
            self.types.insert(T::ident(&self.config), declaration);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NAMES, typescript};

    #[test]
    fn every_command_is_in_the_interface_once() {
        let text = typescript();
        for name in NAMES {
            assert_eq!(
                text.matches(&format!("\n  {name}: {{ input: ")).count(),
                1,
                "{name}"
            );
        }
    }

    #[test]
    fn types_come_once_with_numbers_and_null() {
        let text = typescript();
        assert_eq!(text.matches("export type DayView = ").count(), 1);
        assert!(text.contains("export type DoneView<T> = "), "{text}");
        assert!(text.contains("output: DoneView<null>"), "{text}");
        assert!(text.contains("rule: string | null"), "{text}");
        assert!(!text.contains("bigint"), "{text}");
    }
}
