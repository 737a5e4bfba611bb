//! A list on the screen: figures, lines, what is said to it, and what is stored.

use chrono::{TimeZone, Utc};
use documents::foreign::{ForeignCell, ForeignKind, ForeignRow, ForeignSheet, ForeignTable};
use store::{Access, Register};
use words::{Language, Words};

use super::Draft;
use crate::Now;
use crate::views::import::{
    ImportAnswerInput, ImportColumnAnswer, ImportColumnInput, ImportControlKind, ImportLineView,
    ImportLinesInput, ImportMappingInput, ImportPlanView, ImportStoreInput, ImportTakeInput,
};

/// Agrees · last day wrong (T2) · activation outside (O1) · no date · term too short (T1) · four
/// contacts (C1) · the first one again.
const LIST: &str = "\
Vertrag;Kunde;Level;Auftrag;Beginn;Laufzeit;Ende;Preis p. a.;Ansprechpartner
V-1;Muster Alpha GmbH;Standard;01.12.2025;01.01.2026;12;31.12.2026;4.800,00;
V-2;Muster Beta AG;Premium;20.02.2026;15.03.2026;12;15.03.2027;9.600,00;
V-3;Muster Gamma KG;Basic;03.05.2026;10.08.2026;12;;1.200,00;
V-4;Muster Delta OHG;Basic;01.12.2025;13.25.2026;12;;1.200,00;
V-5;Muster Epsilon eG;Basic;01.12.2025;01.01.2026;6 Monate;;1.200,00;
V-6;Muster Zeta GmbH;Basic;01.12.2025;01.01.2026;12;;1.200,00;Eva Muster <eva@zeta.example> +49 661 1001; Ida Muster <ida@zeta.example> +49 661 1002; Ute Muster <ute@zeta.example> +49 661 1003; Udo Muster <udo@zeta.example> +49 661 1004
V-1;Muster Alpha GmbH;Standard;01.12.2025;01.01.2026;12;31.12.2026;4.800,00;";

struct Screen {
    _folder: tempfile::TempDir,
    register: Register,
    draft: Draft,
}

fn now() -> Now {
    Now::at(
        Utc.with_ymd_and_hms(2026, 11, 24, 8, 0, 0).unwrap(),
        None,
        "Muster",
    )
}

fn words() -> Words {
    Words::of(Language::De)
}

fn table(text: &str) -> ForeignTable {
    let rows = text
        .lines()
        .zip(1..)
        .map(|(line, number)| ForeignRow {
            number,
            // The contacts of one cell are separated as cells are.
            cells: line
                .splitn(9, ';')
                .map(|cell| match cell {
                    "" => ForeignCell::Empty,
                    text => ForeignCell::Text(text.to_owned()),
                })
                .collect(),
        })
        .collect();
    ForeignTable {
        kind: ForeignKind::Csv,
        is_1904: false,
        encoding: None,
        delimiter: Some(';'),
        sheets: vec![ForeignSheet {
            name: String::new(),
            is_hidden: false,
            rows,
        }],
    }
}

fn screen(text: &str) -> Screen {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let register = Register::open(path, Access::Create, now().today).unwrap();
    let draft = Draft::begin(&register, "list.csv".into(), table(text), &now(), words()).unwrap();
    Screen {
        _folder: folder,
        register,
        draft,
    }
}

impl Screen {
    fn view(&self) -> ImportPlanView {
        self.draft.view(words())
    }

    fn counts(&self) -> String {
        self.view()
            .counts
            .iter()
            .map(|count| format!("{} {}", count.id, count.count))
            .collect::<Vec<_>>()
            .join(", ")
    }

    fn lines(&self, groups: &[&str], skip: u32, limit: u32) -> Vec<ImportLineView> {
        let input = ImportLinesInput {
            revision: 1,
            groups: groups.iter().map(|id| (*id).to_owned()).collect(),
            skip,
            limit,
        };
        self.draft.lines(&input, words()).lines
    }

    /// The only line of a row.
    fn line(&self, row: u32) -> ImportLineView {
        let mut lines = self.lines(&[], 0, 500);
        lines.retain(|line| line.row == row);
        assert_eq!(lines.len(), 1, "{lines:#?}");
        lines.remove(0)
    }

    fn take(&mut self, rows: &[u32], take: Option<&str>) {
        let input = ImportTakeInput {
            rows: rows.to_vec(),
            take: take.map(str::to_owned),
        };
        self.draft.take(&self.register, &input, &now()).unwrap();
    }

    fn answer(&mut self, row: u32, field: &str, value: &str, contacts: &[u32]) {
        let input = ImportAnswerInput {
            row,
            field: field.to_owned(),
            value: value.to_owned(),
            contacts: contacts.to_vec(),
        };
        self.draft
            .answer_row(&self.register, &input, &now(), words())
            .unwrap();
    }

    fn store(&mut self, rows: &[u32]) -> Vec<String> {
        let input = ImportStoreInput {
            revision: self.view().revision,
            rows: rows.to_vec(),
        };
        let done = self
            .draft
            .store(&mut self.register, &input, &now())
            .unwrap();
        let view = self.draft.stored_view(&done.value, words());
        std::iter::once(view.title).chain(view.sentences).collect()
    }
}

#[test]
fn every_row_is_counted_once() {
    let screen = screen(LIST);
    assert_eq!(
        screen.counts(),
        "read 7, agree 1, differ 1, question 4, duplicate 1, rejected 0"
    );
    assert_eq!(screen.view().store_text, "2 Verträge importieren");
}

#[test]
fn lines_say_what_list_and_terms_say_and_why() {
    let screen = screen(LIST);
    let said = |row| {
        let line = screen.line(row);
        [line.field, line.list, line.terms, line.reason, line.rule].join(" | ")
    };
    assert_eq!(
        said(3),
        "Letzter Tag | 15.03.2027 | 14.03.2027 | \
         Ab 15.03.2026: endet am Tag vor der gleichen Tageszahl oder mit dem Monat. | T2"
    );
    assert!(screen.line(3).is_struck);
    assert!(screen.line(3).why.is_some());
    let o1 = said(4);
    assert!(
        o1.starts_with("Aktivierung | 10.08.2026 | bis 01.08.2026 | "),
        "{o1}"
    );
    assert!(o1.ends_with("| O1"), "{o1}");
    let unreadable = said(5);
    assert!(
        unreadable
            .starts_with("Aktivierung | 13.25.2026 | kein Datum | Kein Datum. Spalte ist T.M.J"),
        "{unreadable}"
    );
    assert_eq!(
        said(6),
        "Laufzeit | 6 Monate | ab 12 Monate | Mindestlaufzeit 12 Monate | T1"
    );
    assert_eq!(
        said(7),
        "Ansprechpartner | 4 Kontakte | höchstens 3 | Ein Vertrag nennt 1 bis 3. Wer bleibt? | C1"
    );
}

#[test]
fn lines_come_page_by_page_and_by_group() {
    let screen = screen(LIST);
    let rows = |groups: &[&str], skip, limit| -> Vec<u32> {
        let lines = screen.lines(groups, skip, limit);
        lines.iter().map(|line| line.row).collect()
    };
    assert_eq!(rows(&[], 0, 100), [2, 3, 4, 5, 6, 7, 8]);
    assert_eq!(rows(&[], 2, 3), [4, 5, 6]);
    assert_eq!(rows(&["differ", "question"], 0, 100), [3, 4, 5, 6, 7]);
    assert_eq!(rows(&["duplicate"], 0, 100), [8]);
    assert_eq!(rows(&["rejected"], 0, 100), [0_u32; 0]);
}

#[test]
fn every_question_can_be_answered_o1_o6_t1_c1() {
    let mut screen = screen(LIST);
    assert_eq!(screen.line(4).control.kind, ImportControlKind::Take);
    screen.take(&[4], Some("imported"));
    assert_eq!(screen.line(5).control.kind, ImportControlKind::Day);
    screen.answer(5, "activates_on", "1.2.26", &[]);
    assert_eq!(screen.line(6).control.kind, ImportControlKind::Months);
    screen.answer(6, "term_months", "24", &[]);
    assert_eq!(screen.line(7).control.kind, ImportControlKind::Contacts);
    screen.answer(7, "contacts", "", &[0, 2]);
    assert_eq!(
        screen.counts(),
        "read 7, agree 4, differ 2, question 0, duplicate 1, rejected 0"
    );
    assert_eq!(screen.line(5).control.kind, ImportControlKind::TakeBack);
    screen.take(&[5], None);
    assert_eq!(screen.line(5).control.kind, ImportControlKind::Day);
}

#[test]
fn an_answer_is_said_back_or_refused_in_words() {
    let screen = screen(LIST);
    let echo = |row, field: &str, value: &str| {
        let input = ImportAnswerInput {
            row,
            field: field.to_owned(),
            value: value.to_owned(),
            contacts: Vec::new(),
        };
        let answer = screen.draft.echo(&input, &now(), words());
        let problem = answer.problem.map(|problem| problem.message);
        answer.say.or(problem).unwrap_or_default()
    };
    assert!(echo(5, "activates_on", "1.2.26").contains("01.02.2026"));
    assert!(echo(5, "activates_on", "2/3/26").contains("Tag oder Monat"));
    assert_eq!(echo(6, "term_months", "24"), "24 Monate");
    assert_eq!(echo(6, "term_months", "6"), "Mindestlaufzeit 12 Monate");
}

#[test]
fn days_of_the_list_can_be_kept_and_given_up_again() {
    let mut screen = screen(LIST);
    assert!(screen.view().is_by_terms);
    screen.take(&[3], Some("sheet"));
    assert!(!screen.line(3).is_struck);
    assert!(!screen.view().is_by_terms);
    screen.take(&[], Some("terms"));
    assert!(screen.line(3).is_struck);
    assert!(screen.view().is_by_terms);
}

#[test]
fn a_row_is_left_out_and_taken_again() {
    let mut screen = screen(LIST);
    screen.take(&[2, 3], Some("nothing"));
    assert_eq!(screen.view().to_store, 1, "{}", screen.counts());
    assert_eq!(screen.line(2).control.kind, ImportControlKind::TakeBack);
    screen.take(&[2, 3], None);
    assert_eq!(screen.view().to_store, 2);
}

#[test]
fn rows_are_stored_by_selection_and_the_others_wait() {
    let mut screen = screen(LIST);
    assert_eq!(
        screen.store(&[3]),
        [
            "1 Vertrag importiert",
            "1 Vertrag ist neu.",
            "1 Kunde wurde angelegt.",
            "1 Zeile war doppelt.",
            "4 Zeilen ohne Angabe blieben draußen.",
            "1 Zeile wartet noch.",
        ]
    );
    screen.draft.follow(&screen.register, &now()).unwrap();
    assert_eq!(screen.view().to_store, 1);
    assert_eq!(
        screen.store(&[])[..2],
        ["1 Vertrag importiert", "1 Vertrag ist neu."]
    );
}

#[test]
fn an_older_dry_run_is_not_stored() {
    let mut screen = screen(LIST);
    screen.take(&[2], Some("nothing"));
    let input = ImportStoreInput {
        revision: 1,
        rows: Vec::new(),
    };
    assert!(
        screen
            .draft
            .store(&mut screen.register, &input, &now())
            .is_err()
    );
}

#[test]
fn a_column_is_asked_about_once_with_every_reading() {
    let list = "Kunde;Beginn;Laufzeit;Level\n\
                Muster Alpha GmbH;03/04/2026;12;Standard\n\
                Muster Beta AG;05/06/2026;12;Standard";
    let mut screen = screen(list);
    let view = screen.view();
    let question = &view.questions[0];
    assert_eq!(question.title, "„Beginn“: Tag oder Monat zuerst?");
    let readings: Vec<String> = question
        .readings
        .iter()
        .map(|reading| format!("{} {}", reading.choice, reading.examples[0].means))
        .collect();
    assert_eq!(readings, ["dmy 03.04.2026", "mdy 04.03.2026"]);
    let input = ImportColumnAnswer {
        revision: view.revision,
        question: 0,
        choice: "mdy".into(),
    };
    screen
        .draft
        .answer_column(&screen.register, &input, &now())
        .unwrap();
    assert!(screen.view().questions.is_empty());
    assert_eq!(screen.view().columns[1].format_text, "M/T/J");
}

#[test]
fn a_column_can_be_left_out_and_be_something_else() {
    let mut screen = screen(LIST);
    let say = |screen: &mut Screen, field: Option<&str>| {
        let input = ImportColumnInput {
            key: "Ende".into(),
            field: field.map(str::to_owned),
            format: None,
        };
        screen
            .draft
            .choose_column(&screen.register, &input, &now())
            .unwrap();
    };
    say(&mut screen, None);
    assert!(screen.counts().contains("differ 0"), "{}", screen.counts());
    say(&mut screen, Some("renews_on"));
    // As a renewal the day of row 3 is right, and that of row 2 is not.
    assert_eq!(screen.lines(&["differ"], 0, 100)[0].row, 2);
}

#[test]
fn a_saved_mapping_is_applied_to_the_next_list_with_the_same_headers() {
    let mut screen = screen(LIST);
    let input = ImportMappingInput {
        name: " Buchhaltung ".into(),
    };
    screen
        .draft
        .save_mapping(&mut screen.register, &input, &now())
        .unwrap();
    let next = Draft::begin(
        &screen.register,
        "next.csv".into(),
        table(LIST),
        &now(),
        words(),
    );
    assert_eq!(
        next.unwrap().view(words()).mapping_note.as_deref(),
        Some("Zuordnung „Buchhaltung“ angewendet")
    );
}
