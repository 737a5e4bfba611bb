//! How the cells of a workbook look: German or English days and numbers, the header, the sums.
//! Never: what is in a cell.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::table::{Kind, MOST_DIGITS};

/// The longest text that a cell of the format "text" shows in every version of a spreadsheet.
const LONG: usize = 255;

/// The formats of a workbook.
#[derive(Debug)]
pub(super) struct Formats {
    pub(super) date: Format,
    pub(super) moment: Format,
    integer: Format,
    percent: Format,
    money: Vec<Format>,
    sums: Vec<Format>,
    integer_sum: Format,
    text: Format,
    long_text: Format,
    guarded_text: Format,
    header: Format,
    header_of_numbers: Format,
    sum_title: Format,
}

impl Formats {
    /// The formats in German or in English.
    pub(super) fn of(is_german: bool) -> Self {
        // The tag says which marks stand between thousands and before the cents.
        let tag = if is_german { "[$-407]" } else { "[$-409]" };
        let number = |code: &str| Format::new().set_num_format(format!("{tag}{code}"));
        let day = if is_german {
            "dd.mm.yyyy"
        } else {
            "d mmm yyyy"
        };
        let money: Vec<Format> = (0..=MOST_DIGITS)
            .map(|digits| match digits {
                0 => number("#,##0"),
                digits => number(&format!("#,##0.{}", "0".repeat(usize::from(digits)))),
            })
            .collect();
        let sum = |format: &Format| format.clone().set_bold().set_border_top(FormatBorder::Thin);
        let header = Format::new()
            .set_bold()
            .set_num_format("@")
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_border_bottom(FormatBorder::Thin)
            .set_background_color(Color::RGB(0x00EE_F1F5));
        let integer = number("0");
        Self {
            date: number(day).set_align(FormatAlign::Right),
            moment: number(&format!("{day} hh:mm")).set_align(FormatAlign::Right),
            percent: number("0%"),
            sums: money.iter().map(sum).collect(),
            money,
            integer_sum: sum(&integer),
            integer,
            text: Format::new().set_num_format("@"),
            long_text: Format::new().set_quote_prefix(),
            // Typed again, it would become a formula; this keeps it a text then, too.
            guarded_text: Format::new().set_num_format("@").set_quote_prefix(),
            header_of_numbers: header.clone().set_align(FormatAlign::Right),
            sum_title: sum(&Format::new().set_num_format("@")),
            header,
        }
    }

    /// How empty cells of a column look, so that what is typed there fits in.
    pub(super) fn of_column(&self, kind: Kind) -> Option<&Format> {
        match kind {
            Kind::Text => Some(&self.text),
            Kind::Date => Some(&self.date),
            Kind::Moment => Some(&self.moment),
            Kind::Integer => Some(&self.integer),
            Kind::Money => None,
            Kind::Percent => Some(&self.percent),
        }
    }

    /// Numbers stand on the right, and so does what is above them.
    pub(super) fn header(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Text => &self.header,
            _ => &self.header_of_numbers,
        }
    }

    pub(super) fn text(&self, text: &str) -> &Format {
        if text.len() > LONG {
            &self.long_text
        } else if text.starts_with(['=', '+', '-', '@', '\'', '\t', '\r']) {
            &self.guarded_text
        } else {
            &self.text
        }
    }

    /// A whole number as a cell holds it: five per cent are 0.05.
    pub(super) fn integer(&self, number: i64, kind: Kind) -> (f64, &Format) {
        #[expect(
            clippy::cast_precision_loss,
            reason = "a cell holds no other numbers than these"
        )]
        let number = number as f64;
        match kind {
            Kind::Percent => (number / 100.0, &self.percent),
            _ => (number, &self.integer),
        }
    }

    pub(super) fn money(&self, digits: u8) -> &Format {
        &self.money[usize::from(digits.min(MOST_DIGITS))]
    }

    pub(super) fn sum(&self, digits: Option<u8>) -> &Format {
        digits.map_or(&self.integer_sum, |digits| {
            &self.sums[usize::from(digits.min(MOST_DIGITS))]
        })
    }

    pub(super) fn sum_title(&self) -> &Format {
        &self.sum_title
    }
}
