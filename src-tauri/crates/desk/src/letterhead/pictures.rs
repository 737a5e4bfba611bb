//! Taking in and letting go of the pictures of the company. A file is checked before anything of
//! it is stored; what is stored is what papers need of it. What never lives here: dialogs.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use documents::Image;
use documents::image::{ImageError, MOST_BYTES, MOST_PIXELS};
use serde::{Deserialize, Serialize};
use store::Register;

use crate::company::AssetRef;
use crate::done::{Done, Touched};
use crate::files;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::settings::{self, Settings};

/// A logo wider than this holds the name, as a rule.
const WIDE: f32 = 1.7;
/// A name of a file is shown, so it has an end.
const MOST_NAME: usize = 120;

/// Which picture of the company.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Picture {
    /// At the top of every paper.
    Logo,
    /// Above the name of who signs.
    Signature,
}

impl Picture {
    /// The field of the settings.
    fn field(self) -> &'static str {
        match self {
            Self::Logo => "company.logo",
            Self::Signature => "company.signature",
        }
    }

    fn of(self, settings: &mut Settings) -> &mut Option<AssetRef> {
        match self {
            Self::Logo => &mut settings.company.logo,
            Self::Signature => &mut settings.company.signature,
        }
    }
}

/// Takes a picture from a file.
pub fn put_file(
    register: &mut Register,
    picture: Picture,
    path: &Path,
    now: &Now,
) -> Result<Done<Settings>, Problem> {
    let failed = |error| files::failed(path, error);
    let file = File::open(path).map_err(failed)?;
    // One byte more than is allowed tells that there is more.
    let most = u64::try_from(MOST_BYTES + 1).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes).map_err(failed)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    put(register, picture, &name, &bytes, now)
}

/// Takes a picture; refused, and nothing stored, where papers could not draw it.
pub fn put(
    register: &mut Register,
    picture: Picture,
    name: &str,
    bytes: &[u8],
    now: &Now,
) -> Result<Done<Settings>, Problem> {
    let image = Image::read(bytes).map_err(|error| refusal(picture, error))?;
    let kept = image.kept();
    let mut settings = settings::read(register)?;
    register.change(&now.stamp(), |change| {
        let sha256 = change.put_asset(image.media_type().name(), kept)?;
        *picture.of(&mut settings) = Some(AssetRef {
            sha256,
            name: name
                .chars()
                .filter(|character| !character.is_control())
                .take(MOST_NAME)
                .collect(),
            bytes: u64::try_from(kept.len()).unwrap_or(u64::MAX),
        });
        if picture == Picture::Logo {
            settings.company.is_name_beside_logo = image.aspect() < WIDE;
        }
        let value = serde_json::to_value(&settings)
            .map_err(|error| Problem::new(Code::Io).because(error))?;
        change.put_settings(&value)?;
        Ok::<_, Problem>(())
    })?;
    Ok(Done::new(settings, [Touched::Settings]))
}

/// Lets a picture go; papers do without it from now on.
pub fn remove(
    register: &mut Register,
    picture: Picture,
    now: &Now,
) -> Result<Done<Settings>, Problem> {
    let mut settings = settings::read(register)?;
    *picture.of(&mut settings) = None;
    settings::save(register, settings, now)
}

/// Why a picture was not taken, with what words need.
fn refusal(picture: Picture, error: ImageError) -> Problem {
    let most = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let at = |code| Problem::at(code, picture.field());
    let invalid = |reason: &str| at(Code::InvalidValue).with("reason", reason);
    match &error {
        ImageError::TooManyBytes => at(Code::TooLarge)
            .with("reason", "picture_bytes")
            .with("max", MOST_BYTES),
        ImageError::TooManyPixels { width, height } => at(Code::TooLarge)
            .with("reason", "picture_pixels")
            .with("width", *width)
            .with("height", *height)
            .with("max", most(MOST_PIXELS)),
        ImageError::UnknownFormat => invalid("picture_format"),
        ImageError::Broken(_) => invalid("picture_broken"),
        ImageError::Forbidden(what) => invalid("picture_forbidden").with("what", what.clone()),
        ImageError::Unsupported(what) => invalid("picture_unsupported").with("what", *what),
        ImageError::TooComplicated => invalid("picture_complicated"),
        ImageError::Invisible => invalid("picture_invisible"),
    }
    .because(error)
}
