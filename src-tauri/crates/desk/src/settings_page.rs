//! The Settings screen: what is set, the company's pictures, and how papers look under what is
//! typed; terms editions have screens of their own.
//! Never: deciding whether a value is allowed (that is [`crate::settings`]'s).

use std::path::Path;

use documents::{Colour, Image};
use store::Register;
use words::Words;

use crate::company::{self, AssetRef};
use crate::describe;
use crate::done::Done;
use crate::letterhead::{self, Letterhead, Picture, preview};
use crate::now::Now;
use crate::problem::Problem;
use crate::settings::{self, Settings};
use crate::views::settings::{LetterheadDraft, LetterheadView, PictureView, SettingsPageView};
use crate::views::shared::DoneView;

/// The whole screen.
pub fn view(register: &Register, words: Words) -> Result<SettingsPageView, Problem> {
    page(register, settings::read(register)?, words)
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
    let value = page(register, value, words)?;
    Ok(DoneView::of(Done { value, touched }, words.settings_done()))
}

/// Takes a picture from a file that a person chose.
pub fn put_picture(
    register: &mut Register,
    picture: Picture,
    path: &Path,
    now: &Now,
    words: Words,
) -> Result<DoneView<SettingsPageView>, Problem> {
    let Done { value, touched } = letterhead::put_file(register, picture, path, now)?;
    let value = page(register, value, words)?;
    let message = match picture {
        Picture::Logo => words.letterhead_done_logo(),
        Picture::Signature => words.letterhead_done_signature(),
    };
    Ok(DoneView::of(Done { value, touched }, message))
}

/// Lets a picture go.
pub fn remove_picture(
    register: &mut Register,
    picture: Picture,
    now: &Now,
    words: Words,
) -> Result<DoneView<SettingsPageView>, Problem> {
    let Done { value, touched } = letterhead::remove(register, picture, now)?;
    let value = page(register, value, words)?;
    let message = match picture {
        Picture::Logo => words.letterhead_done_logo_removed(),
        Picture::Signature => words.letterhead_done_signature_removed(),
    };
    Ok(DoneView::of(Done { value, touched }, message))
}

/// How papers would look under what is typed.
pub fn letterhead_preview(
    register: &Register,
    draft: LetterheadDraft,
    now: &Now,
    words: Words,
) -> Result<LetterheadView, Problem> {
    let refused = company::check_accent(&draft.company.accent).err();
    let letterhead = letterhead::with(register, draft.company)?;
    let paper = preview::drawn(&letterhead, draft.shape, now, words);
    Ok(LetterheadView {
        paper,
        accent: letterhead.accent().unwrap_or(Colour::ACCENT).hex(),
        nearest_accent: refused
            .as_ref()
            .and_then(|problem| problem.text("nearest"))
            .map(str::to_owned),
        accent_problem: refused.map(|problem| describe::problem(&problem, words)),
    })
}

fn page(
    register: &Register,
    settings: Settings,
    words: Words,
) -> Result<SettingsPageView, Problem> {
    let Letterhead {
        company,
        logo,
        signature,
    } = letterhead::with(register, settings.company.clone())?;
    Ok(SettingsPageView {
        logo: picture(logo.as_ref(), company.logo.as_ref(), words),
        signature: picture(signature.as_ref(), company.signature.as_ref(), words),
        settings,
        register_path: register.path().to_string_lossy().into_owned(),
        is_read_only: register.is_read_only(),
    })
}

fn picture(image: Option<&Image>, asset: Option<&AssetRef>, words: Words) -> Option<PictureView> {
    let (image, asset) = (image?, asset?);
    let kilobytes = asset.bytes.div_ceil(1000).to_string();
    Some(PictureView {
        address: image.address().to_owned(),
        text: words.letterhead_picture(&kilobytes, &asset.name),
    })
}
