//! Pictures of the window in few colours: a screen has few, and a file of the repository should be small. Never takes
//! a picture, and never changes its size.

use std::collections::HashMap;
use std::io::Cursor;

/// So many colours a picture has at most.
const MOST_COLOURS: usize = 256;

/// Bits of each channel by which colours are told apart; the others only show in a photograph.
const BITS: u32 = 5;

type Colour = [u8; 3];

/// The same picture with a palette.
#[must_use]
pub fn in_few_colours(png: &[u8]) -> Vec<u8> {
    let (pixels, width, height) = pixels_of(png);
    let palette = palette_of(&pixels);
    let mut known: HashMap<Colour, u8> = HashMap::new();
    let indices: Vec<u8> = pixels
        .iter()
        .map(|colour| {
            *known
                .entry(*colour)
                .or_insert_with(|| nearest(&palette, *colour))
        })
        .collect();
    let mut written = Vec::new();
    let mut encoder = png::Encoder::new(&mut written, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(png::Compression::High);
    // Rows of indices do not resemble their neighbours the way colours do.
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header().expect("a picture's head");
    writer.write_image_data(&indices).expect("a picture");
    writer.finish().expect("a picture's end");
    written
}

fn pixels_of(png: &[u8]) -> (Vec<Colour>, u32, u32) {
    let mut reader = png::Decoder::new(Cursor::new(png))
        .read_info()
        .expect("a picture");
    let size = reader.output_buffer_size().expect("a picture's size");
    let mut bytes = vec![0; size];
    let frame = reader.next_frame(&mut bytes).expect("a picture");
    let channels = frame.color_type.samples();
    let pixels = bytes[..frame.buffer_size()]
        .chunks_exact(channels)
        .map(|pixel| [pixel[0], pixel[1 % channels], pixel[2 % channels]])
        .collect();
    (pixels, frame.width, frame.height)
}

/// The colours that occur most, told apart by their first bits; each as it occurs most.
fn palette_of(pixels: &[Colour]) -> Vec<Colour> {
    let mut counts: HashMap<Colour, usize> = HashMap::new();
    for pixel in pixels {
        *counts.entry(*pixel).or_default() += 1;
    }
    let mut groups: HashMap<Colour, (usize, usize, Colour)> = HashMap::new();
    for (colour, count) in counts {
        let group = groups
            .entry(colour.map(|channel| channel >> (8 - BITS)))
            .or_insert((0, 0, colour));
        group.0 += count;
        if (count, colour) > (group.1, group.2) {
            (group.1, group.2) = (count, colour);
        }
    }
    let mut found: Vec<(usize, usize, Colour)> = groups.into_values().collect();
    found.sort_unstable_by(|one, other| other.cmp(one));
    found
        .into_iter()
        .take(MOST_COLOURS)
        .map(|(_, _, colour)| colour)
        .collect()
}

fn nearest(palette: &[Colour], colour: Colour) -> u8 {
    let distance = |other: &Colour| -> u32 {
        other
            .iter()
            .zip(colour)
            .map(|(one, two)| u32::from(one.abs_diff(two)).pow(2))
            .sum()
    };
    let at = (0..palette.len())
        .min_by_key(|at| distance(&palette[*at]))
        .unwrap_or_default();
    u8::try_from(at).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{in_few_colours, pixels_of};

    #[test]
    fn colours_that_occur_stay_as_they_are() {
        let colours = [[11, 102, 112], [255, 255, 255], [26, 27, 25], [179, 38, 30]];
        let mut png = Vec::new();
        let mut encoder = png::Encoder::new(&mut png, 2, 2);
        encoder.set_color(png::ColorType::Rgb);
        let mut writer = encoder.write_header().expect("a head");
        writer.write_image_data(&colours.concat()).expect("pixels");
        writer.finish().expect("an end");
        let (pixels, width, height) = {
            let small = in_few_colours(&png);
            let reader = png::Decoder::new(std::io::Cursor::new(&small))
                .read_info()
                .expect("a picture");
            assert_eq!(reader.info().color_type, png::ColorType::Indexed);
            let mut decoder = png::Decoder::new(std::io::Cursor::new(&small));
            decoder.set_transformations(png::Transformations::EXPAND);
            let mut reader = decoder.read_info().expect("a picture");
            let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
            let frame = reader.next_frame(&mut bytes).expect("a picture");
            (bytes, frame.width, frame.height)
        };
        assert_eq!((width, height), (2, 2));
        assert_eq!(pixels, colours.concat());
        assert_eq!(pixels_of(&png).0, colours);
    }
}
