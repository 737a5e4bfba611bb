//! Pictures of the company on its papers, logo and signature: PNG, JPEG and SVG. What comes from
//! a file is checked before anything is decoded, brought to a size that paper needs, and read
//! once; copies share it.
//!
//! What never lives here: places on a page, files and the register.

mod raster;
mod vector;
mod vector_check;

use std::fmt;
use std::sync::Arc;

pub(crate) use vector::Drawing;

use crate::page::{Area, Item, Mark, Owner, Page, Picture};
use crate::structure::{Bookmark, Day, Paper, Structure};

/// A file may have this many bytes.
pub const MOST_BYTES: usize = 2 << 20;
/// A picture of pixels may have this many.
pub const MOST_PIXELS: u64 = 16_000_000;

/// A picture that papers draw; copies share what was decoded.
#[derive(Clone)]
pub struct Image(Arc<Inner>);

struct Inner {
    kept: Vec<u8>,
    media_type: MediaType,
    width: f32,
    height: f32,
    content: Content,
    /// As the address of an image in a drawing for the window.
    address: String,
}

pub(crate) enum Content {
    Pixels(krilla::image::Image),
    Drawing(Drawing),
}

/// What the bytes of a kept picture are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MediaType {
    /// Pixels.
    Png,
    /// A drawing.
    Svg,
}

impl MediaType {
    /// `image/png`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Svg => "image/svg+xml",
        }
    }
}

/// Why a file is no picture for papers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImageError {
    /// The file is too large.
    #[error("the file has more than {MOST_BYTES} bytes")]
    TooManyBytes,
    /// The picture has too many pixels; nothing was decoded.
    #[error("the picture has {width} x {height} pixels")]
    TooManyPixels {
        /// Width as the file says.
        width: u32,
        /// Height as the file says.
        height: u32,
    },
    /// Neither PNG nor JPEG nor SVG.
    #[error("the file is neither PNG nor JPEG nor SVG")]
    UnknownFormat,
    /// The file says what it is and is not.
    #[error("the file is damaged: {0}")]
    Broken(String),
    /// A drawing with something that runs, or that is fetched from elsewhere.
    #[error("the drawing holds {0}, which papers never take in")]
    Forbidden(String),
    /// A drawing with something that papers do not draw.
    #[error("the drawing holds {0}, which papers cannot draw")]
    Unsupported(&'static str),
    /// A drawing with more in it than any logo.
    #[error("the drawing is too complicated")]
    TooComplicated,
    /// White on white, or nothing at all.
    #[error("nothing of the picture can be seen on white paper")]
    Invisible,
}

impl Image {
    /// Reads a picture: checked first, then brought to the size that papers need.
    pub fn read(bytes: &[u8]) -> Result<Self, ImageError> {
        if bytes.len() > MOST_BYTES {
            return Err(ImageError::TooManyBytes);
        }
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            return raster::png(bytes).and_then(|pixels| Self::of_pixels(&pixels));
        }
        if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
            return raster::jpeg(bytes).and_then(|pixels| Self::of_pixels(&pixels));
        }
        let text = vector_check::text(bytes).ok_or(ImageError::UnknownFormat)?;
        let drawing = vector::read(text)?;
        let (width, height) = drawing.size();
        let simplified = drawing.simplified();
        let image = Self(Arc::new(Inner {
            kept: text.as_bytes().to_vec(),
            media_type: MediaType::Svg,
            width,
            height,
            address: address(MediaType::Svg, simplified.as_bytes()),
            content: Content::Drawing(drawing),
        }));
        // Numbers may be beyond what a PDF holds; better to know now than with every paper.
        match crate::pdf(&image.on_a_page()) {
            Ok(_) => Ok(image),
            Err(error) => Err(ImageError::Broken(error.to_string())),
        }
    }

    /// A paper of nothing but the picture.
    fn on_a_page(&self) -> Paper {
        let mut page = Page::a4();
        page.items.push(Item {
            owner: Owner::Layout,
            mark: Mark::Picture(Picture {
                area: Area {
                    left: 0.0,
                    top: 0.0,
                    right: 100.0,
                    bottom: 100.0,
                },
                image: self.clone(),
            }),
        });
        Paper {
            title: "–".into(),
            author: String::new(),
            language: "de".into(),
            day: Day {
                year: 2000,
                month: 1,
                day: 1,
            },
            pages: vec![page],
            structure: Structure::default(),
            bookmarks: vec![Bookmark {
                title: "–".into(),
                page: 0,
                y: 0.0,
            }],
        }
    }

    fn of_pixels(pixels: &raster::Pixels) -> Result<Self, ImageError> {
        let pixels = pixels.for_paper()?;
        let kept = pixels.encoded()?;
        let (width, height) = pixels.size();
        Ok(Self(Arc::new(Inner {
            media_type: MediaType::Png,
            width,
            height,
            address: address(MediaType::Png, &kept),
            kept,
            content: Content::Pixels(pixels.for_pdf()),
        })))
    }

    /// What is to be kept: reading it gives the same picture again.
    pub fn kept(&self) -> &[u8] {
        &self.0.kept
    }

    /// What the kept bytes are.
    pub fn media_type(&self) -> MediaType {
        self.0.media_type
    }

    /// Width by height.
    pub fn aspect(&self) -> f32 {
        self.0.width / self.0.height
    }

    /// The picture as the address of an image, for a window: `data:image/png;base64,…`.
    pub fn address(&self) -> &str {
        &self.0.address
    }

    pub(crate) fn content(&self) -> &Content {
        &self.0.content
    }
}

impl PartialEq for Image {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.kept == other.0.kept
    }
}

impl fmt::Debug for Image {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Image")
            .field("media_type", &self.0.media_type)
            .field("width", &self.0.width)
            .field("height", &self.0.height)
            .finish_non_exhaustive()
    }
}

fn address(media_type: MediaType, bytes: &[u8]) -> String {
    use base64::Engine as _;
    let encoded = base64::engine::general_purpose::STANDARD.encode(bytes);
    format!("data:{};base64,{encoded}", media_type.name())
}

#[cfg(test)]
mod tests;
