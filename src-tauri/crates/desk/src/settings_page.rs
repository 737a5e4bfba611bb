//! The Settings screen: what is set, and what the terms still leave open.
//! Never: deciding whether a value is allowed (that is [`crate::settings`]'s).

use store::Register;
use terms::Edition;
use words::{Words, format};

use crate::describe;
use crate::done::Done;
use crate::now::Now;
use crate::problem::Problem;
use crate::settings::{self, Settings};
use crate::views::settings::{EditionView, SettingsPageView, UnconfirmedCell};
use crate::views::shared::DoneView;

/// The whole screen.
pub fn view(register: &Register, words: Words) -> Result<SettingsPageView, Problem> {
    Ok(page(register, settings::read(register)?, words))
}

/// Stores all settings; the answer is in the language that is set now.
pub fn save(
    register: &mut Register,
    settings: Settings,
    now: &Now,
    words: Words,
) -> Result<DoneView<SettingsPageView>, Problem> {
    let Done { value, touched } = settings::save(register, settings, now)?;
    let words = value
        .language
        .as_deref()
        .and_then(|code| code.parse().ok())
        .map_or(words, Words::of);
    let value = page(register, value, words);
    Ok(DoneView::of(Done { value, touched }, words.settings_done()))
}

fn page(register: &Register, settings: Settings, words: Words) -> SettingsPageView {
    SettingsPageView {
        settings,
        edition: edition(Edition::shipped(), words),
        register_path: register.path().to_string_lossy().into_owned(),
        is_read_only: register.is_read_only(),
    }
}

fn edition(edition: &Edition, words: Words) -> EditionView {
    EditionView {
        id: edition.id.clone(),
        name: describe::name(&edition.name, words).to_owned(),
        valid_from: format::date(edition.valid_from, words.language()),
        unconfirmed: edition
            .levels
            .iter()
            .filter(|level| !level.test_systems.confirmed)
            .map(|level| UnconfirmedCell {
                level: level.id.clone(),
                level_text: level.name.clone(),
                label: words.test_systems(),
                value: if level.test_systems.value {
                    words.yes()
                } else {
                    words.no()
                },
            })
            .collect(),
    }
}
