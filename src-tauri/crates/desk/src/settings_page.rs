//! The Settings screen: what is set; terms editions have screens of their own.
//! Never: deciding whether a value is allowed (that is [`crate::settings`]'s).

use store::Register;
use words::Words;

use crate::done::Done;
use crate::now::Now;
use crate::problem::Problem;
use crate::settings::{self, Settings};
use crate::views::settings::SettingsPageView;
use crate::views::shared::DoneView;

/// The whole screen.
pub fn view(register: &Register) -> Result<SettingsPageView, Problem> {
    Ok(page(register, settings::read(register)?))
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
    let value = page(register, value);
    Ok(DoneView::of(Done { value, touched }, words.settings_done()))
}

fn page(register: &Register, settings: Settings) -> SettingsPageView {
    SettingsPageView {
        settings,
        register_path: register.path().to_string_lossy().into_owned(),
        is_read_only: register.is_read_only(),
    }
}
