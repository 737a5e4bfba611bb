//! A made-up list of renewals: groups, sums, second lines, more than one page.

use documents::sheet::{Block, Cell, Footer, ListColumn, ListGroup, ListTable, Sheet};

use super::content::specimen;

const MONTHS: [&str; 6] = [
    "Dezember 2026",
    "Januar 2027",
    "Februar 2027",
    "März 2027",
    "April 2027",
    "Mai 2027",
];

fn row(number: usize, long: bool) -> Vec<Cell> {
    let name = if long {
        "Gesellschaft für überaus lange Namen und noch längere Verträge ".repeat(3)
    } else {
        format!("Beispielhandel {number} GmbH")
    };
    vec![
        Cell::text(format!("SV-{number:04}")),
        Cell {
            lines: vec![name],
            quiet: vec!["Premium, Erika Muster".into()],
        },
        Cell::text(format!("{:02}.01.2027", 1 + number % 28)),
        Cell::text("02.11.2026"),
        Cell::text("12"),
        Cell::text(format!(
            "{}.{:03},00 €",
            1 + number % 12,
            (number * 37) % 1000
        )),
    ]
}

fn sum(label: &str, amount: &str) -> Vec<Cell> {
    let mut cells = vec![Cell::default(); 6];
    cells[0] = Cell::text(label);
    cells[5] = Cell::text(amount);
    cells
}

/// A list with `rows` in each of six groups.
pub(crate) fn renewals(rows: usize) -> ListTable {
    let groups = MONTHS.iter().enumerate().map(|(at, month)| ListGroup {
        heading: (*month).to_owned(),
        rows: (0..rows)
            .map(|row_at| row(at * rows + row_at + 1, row_at == 3))
            .collect(),
        sums: vec![sum(&format!("Summe {month}"), "123.456,00 €")],
    });
    ListTable {
        heading: "Verlängerungen".into(),
        note: Some("Gebühren je Vertragsjahr, netto".into()),
        columns: vec![
            ListColumn::value("Vertrag"),
            ListColumn::text("Kunde"),
            ListColumn::value("Verlängert sich am"),
            ListColumn::value("Kündigung möglich bis"),
            ListColumn::number("Laufzeit in Monaten"),
            ListColumn::number("Gebühr"),
        ],
        groups: groups.collect(),
        sums: vec![
            sum("Summe in Euro", "1.123.456,00 €"),
            sum("Summe in Franken", "3.456,00 CHF"),
        ],
        continued: "Fortsetzung".into(),
        without_rows: "Kein Vertrag verlängert sich in dieser Zeit.".into(),
    }
}

/// A paper of nothing but the list.
pub(crate) fn list_sheet(rows: usize) -> Sheet {
    Sheet {
        heading: "Verlängerungsliste".into(),
        subheading: "Dezember 2026 bis Mai 2027".into(),
        blocks: vec![Block::List(renewals(rows))],
        signatures: None,
        footer: Footer {
            left: "Stand 24.11.2026".into(),
            middle: "Verlängerungsliste".into(),
            right: String::new(),
        },
        ..specimen()
    }
}
