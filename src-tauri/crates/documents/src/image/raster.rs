//! Pictures of pixels: PNG and JPEG, decoded after a look at their size, cut to what can be seen,
//! and scaled to what a letterhead needs. What never lives here: drawings.

use std::io::Cursor;
use std::ops::Range;

use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::{ImageError, MOST_PIXELS};

/// The widest and highest that a letterhead needs, at about 300 dots an inch.
const MOST_WIDTH: usize = 720;
const MOST_HEIGHT: usize = 300;
/// Bytes of a pixel: red, green, blue, opacity.
const PIXEL: usize = 4;
/// A channel at or above this is white to the eye.
const WHITE: u32 = 250;

/// A decoded picture.
pub(super) struct Pixels {
    width: usize,
    height: usize,
    data: Vec<u8>,
}

/// A part of a picture.
struct Part {
    columns: Range<usize>,
    rows: Range<usize>,
}

/// Reads a PNG.
pub(super) fn png(bytes: &[u8]) -> Result<Pixels, ImageError> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    // What the header promises is looked at before anything is set aside for it.
    let header = decoder.read_header_info().map_err(|error| broken(&error))?;
    let (width, height) = (header.width, header.height);
    check_size(width, height)?;
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(|error| broken(&error))?;
    let size = reader
        .output_buffer_size()
        .ok_or(ImageError::TooManyPixels { width, height })?;
    let mut data = vec![0; size];
    let frame = reader
        .next_frame(&mut data)
        .map_err(|error| broken(&error))?;
    data.truncate(frame.buffer_size());
    let data = match frame.color_type {
        png::ColorType::Rgba => data,
        png::ColorType::Rgb => spread(&data, 3, |pixel| [pixel[0], pixel[1], pixel[2], 255]),
        png::ColorType::Grayscale => spread(&data, 1, |pixel| [pixel[0], pixel[0], pixel[0], 255]),
        png::ColorType::GrayscaleAlpha => {
            spread(&data, 2, |pixel| [pixel[0], pixel[0], pixel[0], pixel[1]])
        }
        png::ColorType::Indexed => return Err(ImageError::Broken("palette".into())),
    };
    Pixels::new(frame.width, frame.height, data)
}

/// Reads a JPEG.
pub(super) fn jpeg(bytes: &[u8]) -> Result<Pixels, ImageError> {
    let broken = |error| ImageError::Broken(format!("{error:?}"));
    let options = DecoderOptions::new_safe()
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX))
        .set_strict_mode(true)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(Cursor::new(bytes), options);
    decoder.decode_headers().map_err(broken)?;
    let info = decoder
        .info()
        .ok_or_else(|| ImageError::Broken("no header".into()))?;
    let (width, height) = (u32::from(info.width), u32::from(info.height));
    check_size(width, height)?;
    let data = decoder.decode().map_err(broken)?;
    let data = spread(&data, 3, |pixel| [pixel[0], pixel[1], pixel[2], 255]);
    Pixels::new(width, height, data)
}

fn check_size(width: u32, height: u32) -> Result<(), ImageError> {
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(ImageError::TooManyPixels { width, height });
    }
    Ok(())
}

fn broken(error: &png::DecodingError) -> ImageError {
    ImageError::Broken(error.to_string())
}

/// Every pixel of `from` channels as one of four.
fn spread(data: &[u8], from: usize, pixel: impl Fn(&[u8]) -> [u8; PIXEL]) -> Vec<u8> {
    data.chunks_exact(from).flat_map(pixel).collect()
}

impl Pixels {
    fn new(width: u32, height: u32, data: Vec<u8>) -> Result<Self, ImageError> {
        let side = |pixels: u32| usize::try_from(pixels).unwrap_or(usize::MAX);
        let (width, height) = (side(width), side(height));
        let is_whole = width.saturating_mul(height).saturating_mul(PIXEL) == data.len();
        if width == 0 || height == 0 || !is_whole {
            return Err(ImageError::Broken("the picture ends early".into()));
        }
        Ok(Self {
            width,
            height,
            data,
        })
    }

    /// Width and height in pixels.
    #[expect(
        clippy::cast_precision_loss,
        reason = "a few hundred pixels on each side"
    )]
    pub(super) fn size(&self) -> (f32, f32) {
        (self.width as f32, self.height as f32)
    }

    /// Cut to what can be seen on white paper, and no larger than a letterhead needs.
    pub(super) fn for_paper(&self) -> Result<Self, ImageError> {
        let seen = self.seen()?;
        let (wide, high) = (seen.columns.len(), seen.rows.len());
        if wide <= MOST_WIDTH && high <= MOST_HEIGHT {
            return Ok(self.scaled(&seen, wide, high));
        }
        // The side that is further over sets the scale; the other keeps a pixel at least.
        Ok(if wide * MOST_HEIGHT >= high * MOST_WIDTH {
            self.scaled(&seen, MOST_WIDTH, (high * MOST_WIDTH).div_ceil(wide))
        } else {
            self.scaled(&seen, (wide * MOST_HEIGHT).div_ceil(high), MOST_HEIGHT)
        })
    }

    fn row(&self, y: usize) -> &[u8] {
        let start = y * self.width * PIXEL;
        self.data
            .get(start..start + self.width * PIXEL)
            .unwrap_or_default()
    }

    /// Without edges that cannot be seen.
    fn seen(&self) -> Result<Part, ImageError> {
        let (mut left, mut right) = (self.width, 0);
        let (mut top, mut bottom) = (self.height, 0);
        for y in 0..self.height {
            let mut seen = self
                .row(y)
                .chunks_exact(PIXEL)
                .enumerate()
                .filter(|(_, pixel)| is_seen(pixel))
                .map(|(x, _)| x);
            let Some(first) = seen.next() else {
                continue;
            };
            let last = seen.next_back().unwrap_or(first);
            left = left.min(first);
            right = right.max(last + 1);
            top = top.min(y);
            bottom = y + 1;
        }
        if right <= left {
            return Err(ImageError::Invisible);
        }
        Ok(Part {
            columns: left..right,
            rows: top..bottom,
        })
    }

    /// Every pixel of the smaller picture is the mean of those it stands for.
    fn scaled(&self, part: &Part, width: usize, height: usize) -> Self {
        let mut data = Vec::with_capacity(width * height * PIXEL);
        for y in 0..height {
            let rows = span(y, height, &part.rows);
            for x in 0..width {
                let columns = span(x, width, &part.columns);
                let range = columns.start * PIXEL..columns.end * PIXEL;
                let pixels = rows
                    .clone()
                    .filter_map(|row| self.row(row).get(range.clone()))
                    .flat_map(|pixels| pixels.chunks_exact(PIXEL));
                data.extend(mean(pixels));
            }
        }
        Self {
            width,
            height,
            data,
        }
    }

    /// As PNG.
    pub(super) fn encoded(&self) -> Result<Vec<u8>, ImageError> {
        let side = |pixels: usize| u32::try_from(pixels).unwrap_or(u32::MAX);
        let broken = |error: png::EncodingError| ImageError::Broken(error.to_string());
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, side(self.width), side(self.height));
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        let mut writer = encoder.write_header().map_err(broken)?;
        writer.write_image_data(&self.data).map_err(broken)?;
        writer.finish().map_err(broken)?;
        Ok(bytes)
    }

    /// For the writer of PDFs.
    pub(super) fn for_pdf(self) -> krilla::image::Image {
        let side = |pixels: usize| u32::try_from(pixels).unwrap_or(u32::MAX);
        krilla::image::Image::from_rgba8(self.data, side(self.width), side(self.height))
    }
}

/// The mean of some pixels; what is see-through has no colour of its own.
fn mean<'p>(pixels: impl Iterator<Item = &'p [u8]>) -> [u8; PIXEL] {
    let mut sums = [0_u64; 3];
    let (mut weight, mut count) = (0_u64, 0_u64);
    for pixel in pixels {
        let opacity = pixel.last().copied().map_or(0, u64::from);
        for (sum, channel) in sums.iter_mut().zip(pixel) {
            *sum += u64::from(*channel) * opacity;
        }
        weight += opacity;
        count += 1;
    }
    let [red, green, blue] = sums.map(|sum| byte((sum + weight / 2) / weight.max(1)));
    [red, green, blue, byte((weight + count / 2) / count.max(1))]
}

/// The pixels of `from` that pixel `at` of `to` stands for.
fn span(at: usize, to: usize, from: &Range<usize>) -> Range<usize> {
    let start = from.start + at * from.len() / to;
    let end = (from.start + (at + 1) * from.len() / to).max(start + 1);
    start..end.min(from.end)
}

fn byte(value: u64) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}

/// Whether a pixel differs from white paper.
fn is_seen(pixel: &[u8]) -> bool {
    let &[red, green, blue, opacity] = pixel else {
        return false;
    };
    let opacity = u32::from(opacity);
    let on_white = |channel: u8| (u32::from(channel) * opacity + 255 * (255 - opacity)) / 255;
    [red, green, blue]
        .into_iter()
        .any(|channel| on_white(channel) < WHITE)
}
