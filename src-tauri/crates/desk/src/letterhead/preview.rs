//! How papers would look under a letterhead that may not be stored yet: a made-up sheet and a
//! made-up letter. What never lives here: real contracts, storing anything.

use documents::letter::{Letter, LetterBlock};
use documents::sheet::{Block, Fact, Footer, LargeDate, Sheet};
use terms::Date;
use words::{Words, format};

use super::Letterhead;
use crate::now::Now;
use crate::summary;
use crate::views::contract_page::PaperView;
use crate::views::settings::PaperShape;

/// The first page of a made-up paper.
pub(crate) fn drawn(
    letterhead: &Letterhead,
    shape: PaperShape,
    now: &Now,
    words: Words,
) -> PaperView {
    let label = |page, pages| words.paper_page_of(summary::count(page), summary::count(pages));
    let paper = match shape {
        PaperShape::Sheet => documents::lay_out(&sheet(letterhead, now, words), label),
        PaperShape::Letter => documents::lay_out_letter(&letter(letterhead, now, words), label),
    };
    PaperView {
        svg: paper.pages.first().map(documents::svg).unwrap_or_default(),
        page: 1,
        pages: 1,
        caption: words.letterhead_preview_text(),
    }
}

fn sheet(letterhead: &Letterhead, now: &Now, words: Words) -> Sheet {
    Sheet {
        language: words.language().code().to_owned(),
        title: words.letterhead_preview(),
        day: summary::day(now.today),
        letterhead: letterhead.of_sheet(),
        heading: words.letterhead_sample_heading(),
        subheading: words.letterhead_sample_subheading(),
        blocks: vec![Block::Dates(dates(words))],
        signatures: None,
        footer: Footer::default(),
        watermark: None,
    }
}

fn letter(letterhead: &Letterhead, now: &Now, words: Words) -> Letter {
    let set = &letterhead.company;
    let role = summary::filled(&[&set.signer_role, &set.name]).join(", ");
    let recipient = [
        words.letterhead_sample_heading(),
        words.letterhead_sample_street(),
        words.letterhead_sample_place(),
    ];
    Letter {
        language: words.language().code().to_owned(),
        title: words.letterhead_preview(),
        day: summary::day(now.today),
        letterhead: letterhead.of_letter(),
        return_address: letterhead.sender().join(", "),
        recipient: recipient.to_vec(),
        references: vec![Fact {
            label: words.letter_date(),
            lines: vec![format::date(now.today, words.language())],
        }],
        subject: words.letterhead_sample_subject(),
        salutation: words.letter_salutation_all(),
        blocks: vec![
            LetterBlock::Paragraph(words.letterhead_sample_text()),
            LetterBlock::Dates(dates(words)),
        ],
        closing: words.letter_closing(),
        signature: letterhead.signature.clone(),
        signed_by: summary::filled(&[&set.signer_name, &role]),
        enclosures: Vec::new(),
        footer: letterhead.foot(words),
        watermark: None,
    }
}

/// Three dates, the last of which can still be acted on.
fn dates(words: Words) -> Vec<LargeDate> {
    let day = |year, month, day| Date::from_ymd_opt(year, month, day);
    let dates = [
        (words.last_day(), day(2028, 2, 29), false),
        (words.renews_on(), day(2028, 3, 1), false),
        (words.cancel_by(), day(2028, 1, 1), true),
    ];
    dates
        .into_iter()
        .filter_map(|(label, date, is_open)| {
            let date = date?;
            Some(LargeDate {
                label,
                date: format::date(date, words.language()),
                note: format::weekday_long(date, words.language()),
                is_open,
            })
        })
        .collect()
}
