//! What the Settings screen shows.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::company::Company;
use crate::letterhead::Picture;
use crate::settings::Settings;
use crate::views::contract_page::PaperView;
use crate::views::shared::ProblemView;

/// The whole screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SettingsPageView {
    /// What is set.
    pub settings: Settings,
    /// The logo, to look at.
    pub logo: Option<PictureView>,
    /// The signature, to look at.
    pub signature: Option<PictureView>,
    /// Where the register lies.
    pub register_path: String,
    /// Whether changes are refused.
    pub is_read_only: bool,
}

/// A picture of the company, to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PictureView {
    /// The picture as the address of an image, with everything in it.
    pub address: String,
    /// `logo.svg, 4 KB`.
    pub text: String,
}

/// Which picture is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PictureInput {
    /// Logo or signature.
    pub picture: Picture,
}

/// Which kind of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperShape {
    /// With the address at the top.
    Sheet,
    /// With the address in the foot.
    Letter,
}

/// How papers look under what is typed, and what its colour does there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LetterheadView {
    /// The first page.
    pub paper: PaperView,
    /// The colour that is shown: `#0A5A63`.
    pub accent: String,
    /// Why the typed colour cannot be taken.
    pub accent_problem: Option<ProblemView>,
    /// The nearest that can.
    pub nearest_accent: Option<String>,
}

/// A company as typed, not stored yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LetterheadDraft {
    /// What is typed.
    pub company: Company,
    /// On which kind of paper it is shown.
    pub shape: PaperShape,
}
