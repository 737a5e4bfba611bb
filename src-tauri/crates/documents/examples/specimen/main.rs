//! Writes a made-up contract summary: `cargo run -p documents --example specimen -- out.pdf`.
//! With a second argument `draft` it carries the word across the page, with `letter` it is a
//! letter, with `list` a list of renewals; a third names a logo, a fourth a signature; beside the PDF stands one SVG for each page. With `bench` instead of a path it measures.
#![allow(clippy::print_stdout, reason = "this program talks to a terminal")]

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

mod content;
mod letter;
mod list;

use content::{page_label, specimen};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let out = arguments
        .next()
        .unwrap_or_else(|| "specimen.pdf".to_owned());
    if out == "bench" {
        return bench();
    }
    let mut sheet = specimen();
    let wanted = arguments.next();
    let mut picture = || -> Result<_, Box<dyn Error>> {
        let path = arguments.next();
        let bytes = path.map(std::fs::read).transpose()?;
        Ok(bytes
            .map(|bytes| documents::Image::read(&bytes))
            .transpose()?)
    };
    sheet.letterhead.logo = picture()?;
    let paper = match wanted.as_deref() {
        Some("letter") => {
            let mut letter = letter::letter();
            letter.letterhead.logo = sheet.letterhead.logo;
            letter.signature = picture()?;
            documents::lay_out_letter(&letter, page_label)
        }
        Some("list") => documents::lay_out(&list::list_sheet(11), page_label),
        wanted => {
            sheet.watermark = (wanted == Some("draft")).then(|| "Entwurf".to_owned());
            documents::lay_out(&sheet, page_label)
        }
    };
    let out = PathBuf::from(out);
    std::fs::write(&out, documents::pdf(&paper)?)?;
    for (index, page) in paper.pages.iter().enumerate() {
        let name = format!("{}-{}.svg", out.with_extension("").display(), index + 1);
        std::fs::write(name, documents::svg(page))?;
    }
    println!("{} pages", paper.pages.len());
    Ok(())
}

fn bench() -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let paper = documents::lay_out(&specimen(), page_label);
    let bytes = documents::pdf(&paper)?;
    println!("cold: {:?}, {} bytes", start.elapsed(), bytes.len());
    let (mut layout, mut pdf, mut svg) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..500 {
        let start = Instant::now();
        let paper = documents::lay_out(&specimen(), page_label);
        layout.push(start.elapsed());
        let start = Instant::now();
        let bytes = documents::pdf(&paper)?;
        pdf.push(start.elapsed());
        assert!(!bytes.is_empty());
        let start = Instant::now();
        let size: usize = paper
            .pages
            .iter()
            .map(|page| documents::svg(page).len())
            .sum();
        svg.push(start.elapsed());
        assert!(size > 0);
    }
    for (name, mut times) in [("layout", layout), ("pdf", pdf), ("svg", svg)] {
        times.sort();
        println!(
            "{name}: min {:?}, median {:?}",
            times[0],
            times[times.len() / 2]
        );
    }
    Ok(())
}
