//! What may be stored of a company.

use super::Company;
use crate::problem::Code;
use crate::settings::{self, Settings};
use crate::summary::sample::{desk, on};

fn save(company: Company) -> Result<(), crate::problem::Problem> {
    let mut desk = desk();
    let settings = Settings {
        company,
        ..Settings::default()
    };
    settings::save(&mut desk.register, settings, &on("2026-11-24")).map(|_| ())
}

#[test]
fn a_colour_that_cannot_be_read_is_refused_with_the_nearest_that_can() {
    let with = |accent: &str| Company {
        accent: accent.into(),
        ..Company::default()
    };
    for accent in ["", "#0A5A63", "#036", "#b00020"] {
        assert!(save(with(accent)).is_ok(), "{accent}");
    }
    let problem = save(with("#FFDD00")).unwrap_err();
    assert_eq!(problem.code, Code::InvalidValue);
    let nearest = problem.text("nearest").unwrap().to_owned();
    assert!(save(with(&nearest)).is_ok(), "{nearest}");
    assert!(save(with("petrol")).unwrap_err().text("nearest").is_none());
}

#[test]
fn no_text_may_hold_a_line_feed_or_have_no_end() {
    let long = "x".repeat(201);
    for text in ["a\nb", "a\u{0}", long.as_str()] {
        let fields: [fn(&mut Company) -> &mut String; 4] = [
            |company| &mut company.management,
            |company| &mut company.vat_id,
            |company| &mut company.signer_name,
            |company| &mut company.website,
        ];
        for field in fields {
            let mut company = Company::default();
            *field(&mut company) = text.to_owned();
            assert_eq!(save(company).unwrap_err().code, Code::InvalidValue);
        }
    }
}
