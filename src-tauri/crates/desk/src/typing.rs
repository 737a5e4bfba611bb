//! What is said back while a date or an amount is typed into a field that stands by itself.
//! Needs no register, so that no long reading makes a person wait for an echo.
//! Never: whether a value is allowed where it was typed.

use words::{Words, format, typed};

use crate::describe;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::shared::{DayView, MoneyView, ProblemView};
use crate::views::typing::{TypedDateView, TypedMoney, TypedText};

/// The day that was typed.
pub fn date(input: &TypedText, now: &Now, words: Words) -> Result<TypedDateView, Box<ProblemView>> {
    match typed::date(&input.text, now.today) {
        Ok(day) => {
            let view = DayView::of(day, now.today, words);
            Ok(TypedDateView {
                iso: day,
                say_back: words.field_say_today(&view.with_weekday, &view.distance),
                day: view,
            })
        }
        Err(error) => Err(refusal(
            Code::InvalidDate,
            error.text(words.language()),
            words,
        )),
    }
}

/// The amount that was typed.
pub fn money(input: &TypedMoney, words: Words) -> Result<MoneyView, Box<ProblemView>> {
    let language = words.language();
    match typed::money(&input.text, &input.currency, language) {
        Ok(amount_minor) => Ok(MoneyView {
            amount_minor,
            currency: input.currency.clone(),
            text: format::money(amount_minor, &input.currency, language),
            exact: format::money_exact(amount_minor, &input.currency, language),
        }),
        Err(error) => Err(refusal(Code::InvalidValue, error.text(language), words)),
    }
}

fn refusal(code: Code, message: String, words: Words) -> Box<ProblemView> {
    Box::new(ProblemView {
        message,
        remedy: None,
        safe: None,
        ..describe::problem(&Problem::at(code, "text"), words)
    })
}
