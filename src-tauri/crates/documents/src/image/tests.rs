//! What is taken in as a picture, what is refused and why, and that the same file gives the same
//! picture.

use std::fmt::Write as _;

use super::{Image, ImageError, MediaType};

const MARK: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">
<rect x="4" y="4" width="12" height="12" fill="#0a5a63"/></svg>"##;

/// A picture of pixels, each as `colour` says.
fn png(width: u32, height: u32, colour: impl Fn(u32, u32) -> [u8; 4]) -> Vec<u8> {
    let data: Vec<u8> = (0..height)
        .flat_map(|y| (0..width).map(move |x| (x, y)))
        .flat_map(|(x, y)| colour(x, y))
        .collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&data).unwrap();
    writer.finish().unwrap();
    bytes
}

/// The head of a PNG that promises a size, and nothing more.
fn png_head(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = png(1, 1, |_, _| [0, 0, 0, 255]);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let mut crc = flate2::Crc::new();
    crc.update(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&crc.sum().to_be_bytes());
    bytes
}

fn svg(inside: &str) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20"><path d="M0 0h9v9z"/>{inside}</svg>"#
    )
}

#[test]
fn a_drawing_is_cut_to_what_is_seen_and_kept_as_it_came() {
    let image = Image::read(MARK.as_bytes()).unwrap();
    assert_eq!(image.media_type(), MediaType::Svg);
    assert!((image.aspect() - 1.0).abs() < 0.01);
    assert_eq!(image.kept(), MARK.as_bytes());
    assert_eq!(Image::read(image.kept()).unwrap(), image);
    assert!(image.address().starts_with("data:image/svg+xml;base64,"));
}

#[test]
fn what_a_window_gets_holds_paths_and_nothing_else() {
    let text = svg(
        r#"<title>x</title><g class="a" inkscape:label="b" xmlns:inkscape="urn:x"><circle r="3"/></g>"#,
    );
    let image = Image::read(text.as_bytes()).unwrap();
    let super::Content::Drawing(drawing) = image.content() else {
        panic!("a drawing");
    };
    let written = drawing.simplified();
    assert!(
        written.starts_with("<svg width=\"9\" height=\"9\" viewBox=\"0 0 9 9\""),
        "{written}"
    );
    for never in ["title", "label", "class", "script"] {
        assert!(!written.contains(never), "{written}");
    }
}

#[test]
fn pixels_are_cut_and_brought_to_the_size_that_paper_needs() {
    let large = png(2000, 1000, |x, y| {
        let inside = (100..1900).contains(&x) && (50..950).contains(&y);
        if inside {
            [10, 90, 99, 255]
        } else {
            [255, 255, 255, 0]
        }
    });
    let image = Image::read(&large).unwrap();
    assert_eq!(image.media_type(), MediaType::Png);
    assert!((image.aspect() - 2.0).abs() < 0.02, "{image:?}");
    assert!(image.kept().len() < 4_000, "{}", image.kept().len());
    let again = Image::read(image.kept()).unwrap();
    assert_eq!(again.kept(), image.kept());
    let small = png(30, 10, |_, _| [0, 0, 0, 255]);
    assert!((Image::read(&small).unwrap().aspect() - 3.0).abs() < 0.01);
}

#[test]
fn very_wide_and_very_tall_pictures_keep_a_pixel() {
    let wide = Image::read(&png(9000, 2, |_, _| [0, 0, 0, 255])).unwrap();
    assert!((wide.aspect() - 720.0).abs() < 0.1, "{wide:?}");
    let tall = Image::read(&png(2, 9000, |_, _| [0, 0, 0, 255])).unwrap();
    assert!((tall.aspect() - 1.0 / 300.0).abs() < 0.001, "{tall:?}");
}

#[test]
fn a_picture_of_twenty_thousand_by_twenty_thousand_is_refused_by_its_head() {
    let refused = Image::read(&png_head(20_000, 20_000)).unwrap_err();
    let (width, height) = (20_000, 20_000);
    assert_eq!(refused, ImageError::TooManyPixels { width, height });
}

#[test]
fn broken_files_are_refused() {
    let whole = png(40, 40, |x, y| {
        [u8::try_from(x * y % 251).unwrap(), 0, 0, 255]
    });
    for end in [8, 20, 33, 50, whole.len() / 2, whole.len() - 20] {
        let refused = Image::read(&whole[..end]);
        assert!(
            matches!(refused, Err(ImageError::Broken(_))),
            "{end}: {refused:?}"
        );
    }
    let promised = Image::read(&png_head(4000, 4000));
    assert!(
        matches!(promised, Err(ImageError::Broken(_))),
        "{promised:?}"
    );
    let jpeg = Image::read(&[0xFF, 0xD8, 0xFF, 0xE0, 0, 16, b'J', b'F']);
    assert!(matches!(jpeg, Err(ImageError::Broken(_))), "{jpeg:?}");
    for text in [
        "<svg",
        "<svg xmlns='http://www.w3.org/2000/svg'><path></svg>",
    ] {
        let refused = Image::read(text.as_bytes());
        assert!(
            matches!(refused, Err(ImageError::Broken(_))),
            "{text}: {refused:?}"
        );
    }
    for other in [&b"GIF89a"[..], b"", b"%PDF-1.7", b"hello", &[0xFF; 64]] {
        assert_eq!(Image::read(other), Err(ImageError::UnknownFormat));
    }
    let large = vec![b' '; super::MOST_BYTES + 1];
    assert_eq!(Image::read(&large), Err(ImageError::TooManyBytes));
}

#[test]
fn what_nobody_sees_on_paper_is_refused() {
    for bytes in [
        png(20, 20, |_, _| [255, 255, 255, 255]),
        png(20, 20, |_, _| [0, 0, 0, 0]),
        MARK.replace("#0a5a63", "#fff").into_bytes(),
        MARK.replace("<rect", "<g")
            .replace("/></svg>", "></g></svg>")
            .into_bytes(),
    ] {
        assert_eq!(Image::read(&bytes), Err(ImageError::Invisible));
    }
}

#[test]
fn what_runs_or_leads_away_is_refused() {
    for inside in [
        "<script>alert(1)</script>",
        r#"<rect width="1" height="1" onclick="alert(1)"/>"#,
        r#"<rect width="1" height="1" OnLoad="alert(1)"/>"#,
        r#"<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>"#,
        r#"<use href="http://elsewhere.example/x.svg#a"/>"#,
        r#"<use xlink:href="file:///etc/passwd"/>"#,
        r#"<rect width="1" height="1" fill="url(http://elsewhere.example/#a)"/>"#,
        r#"<style>@import url("http://elsewhere.example/x.css");</style>"#,
        "<style>path{fill:url('data:text/html,x')}</style>",
        r#"<animate attributeName="href" to="javascript:alert(1)"/>"#,
    ] {
        let refused = Image::read(svg(inside).as_bytes());
        assert!(
            matches!(refused, Err(ImageError::Forbidden(_))),
            "{inside}: {refused:?}"
        );
    }
    let entity = r#"<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>"#;
    let refused = Image::read(entity.as_bytes());
    assert!(
        matches!(refused, Err(ImageError::Forbidden(_))),
        "{refused:?}"
    );
}

#[test]
fn what_papers_cannot_draw_is_named() {
    for (inside, what) in [
        ("<text>x</text>", "text"),
        (r#"<image href="data:image/png;base64,AAAA"/>"#, "image"),
        (r#"<filter id="f"/><g filter="url(#f)"/>"#, "filter"),
        (r#"<mask id="m"/>"#, "mask"),
        (r#"<pattern id="p"/>"#, "pattern"),
        (
            r#"<g style="mix-blend-mode:multiply"><path d="M0 0h9v9z"/></g>"#,
            "blend mode",
        ),
    ] {
        let refused = Image::read(svg(inside).as_bytes());
        assert_eq!(refused, Err(ImageError::Unsupported(what)), "{inside}");
    }
}

#[test]
fn drawings_that_grow_without_end_are_refused() {
    let mut doubling = String::from(r#"<defs><path id="a0" d="M0 0h9v9z"/>"#);
    for level in 1..40 {
        let below = level - 1;
        write!(
            doubling,
            r##"<g id="a{level}"><use href="#a{below}"/><use href="#a{below}"/></g>"##
        )
        .unwrap();
    }
    doubling += r##"</defs><use href="#a39"/>"##;
    let deep = "<g>".repeat(5_000) + &"</g>".repeat(5_000);
    let mut chain = String::new();
    for level in 1..3_000 {
        let below = level - 1;
        chain = format!(
            r#"<clipPath id="c{level}" clip-path="url(#c{below})"><path d="M0 0h9v9z"/></clipPath>"#
        ) + &chain;
    }
    let wide = r#"<path d="M0 0h9v9z"/>"#.repeat(25_000);
    let long = format!(r#"<path d="M0 0{}z"/>"#, "l1 1".repeat(30_000));
    let rules = format!("<style>{}</style>", "a b c d{fill:red}".repeat(4_000));
    let round = r##"<g id="r"><use href="#r"/></g>"##.to_owned();
    for inside in [doubling, deep, chain, wide, long, rules, round] {
        let start = std::time::Instant::now();
        let refused = Image::read(svg(&inside).as_bytes());
        assert_eq!(refused, Err(ImageError::TooComplicated), "{inside:.60}");
        assert!(start.elapsed().as_secs() < 3, "{inside:.60}");
    }
}

#[test]
fn usual_drawings_are_taken_in() {
    for inside in [
        r##"<defs><linearGradient id="a"><stop stop-color="#123456"/><stop offset="1" stop-color="#fff"/></linearGradient><linearGradient id="b" xlink:href="#a"/></defs><rect width="9" height="9" fill="url(#b)"/>"##,
        r#"<style>.a{fill:#123456}.b{clip-path:url(#c)}</style><clipPath id="c"><path d="M0 0h5v5z"/></clipPath><g class="b"><path class="a" d="M0 0h9v9z"/></g>"#,
        r##"<defs><path id="p" d="M1 1h2"/></defs><use xlink:href="#p" stroke="#000" stroke-dasharray="1 2"/>"##,
        r#"<a href="https://musterhaus.example"><circle r="4" opacity=".5"/></a>"#,
        r#"<metadata><x xmlns="urn:y" about="http://elsewhere.example"/></metadata>"#,
    ] {
        Image::read(svg(inside).as_bytes()).unwrap();
    }
    let doctype = format!(
        "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- x -->\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">{MARK}"
    );
    Image::read(doctype.as_bytes()).unwrap();
}
