//! Invented customers: family businesses, public bodies, a few people.

use store::{Customer, CustomerId};

use super::names;
use super::random::{Random, Subject};
use crate::now::Now;

/// Germany, Austria, Switzerland.
const COUNTRIES: [&str; 3] = ["DE", "AT", "CH"];

/// Customer number `at`, from 0; the same every time.
pub(super) fn made(seed: u64, at: u32, now: &Now) -> Customer {
    let mut random = Random::of(seed, Subject::Customer, at);
    let id = CustomerId(random.identity(now.recorded_at));
    let country = match random.below(100) {
        0..72 => 0,
        72..86 => 1,
        _ => 2,
    };
    let place = random.one(names::PLACES.get(country).copied().unwrap_or_default());
    let is_business = !random.happens(3);
    let name = if is_business {
        company(&mut random, country, place)
    } else {
        person(&mut random)
    };
    let street = format!("{} {}", random.one(&names::STREETS), random.between(1, 180));
    // No post delivers to these ranges.
    let postal_code = if country == 0 {
        format!("00{:03}", random.between(100, 999))
    } else {
        format!("0{:03}", random.between(100, 999))
    };
    let email = random
        .happens(70)
        .then(|| format!("post{}@kunde{}.example", random.below(90) + 10, at + 1));
    let vat_id = (is_business && random.happens(60)).then(|| match country {
        0 => format!("DE000{:06}", random.below(1_000_000)),
        1 => format!("ATU000{:05}", random.below(100_000)),
        _ => format!(
            "CHE-000.{:03}.{:03}",
            random.below(1_000),
            random.below(1_000)
        ),
    });
    let note = random
        .happens(6)
        .then(|| random.one(&names::NOTES).to_owned());
    Customer {
        id,
        number: format!("K-{:04}", at + 1),
        name,
        is_business,
        language: if random.happens(12) { "en" } else { "de" }.into(),
        street: Some(street),
        postal_code: Some(postal_code),
        city: Some(place.to_owned()),
        country: COUNTRIES.get(country).copied().unwrap_or("DE").into(),
        email,
        vat_id,
        note,
    }
}

fn company(random: &mut Random, country: usize, place: &str) -> String {
    if random.happens(25) {
        let name = format!(
            "{} {place} {}",
            random.one(&names::BODIES),
            random.one(&names::BODY_FORMS)
        );
        return name.trim_end().to_owned();
    }
    let form = random.one(names::FORMS.get(country).copied().unwrap_or_default());
    let (family, trade) = (random.one(&names::FAMILIES), random.one(&names::TRADES));
    match random.below(4) {
        0 => format!("{family} {trade} {place} {form}"),
        1 => format!("{trade} {place} {form}"),
        _ => format!("{family} {trade} {form}"),
    }
}

/// Consumers, for whom such a contract is not made (N8).
fn person(random: &mut Random) -> String {
    format!("{} {}", random.one(&names::FIRST), random.one(&names::LAST))
}
