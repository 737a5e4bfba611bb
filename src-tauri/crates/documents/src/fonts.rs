//! The fonts of papers, read once and kept for the life of the process: outlines for the PDF,
//! tables for shaping, and which characters they have. What never lives here: text.

use std::sync::{LazyLock, OnceLock};

use rustybuzz::ttf_parser::Tag;
use rustybuzz::{Direction, Feature, ShapePlan, script};

/// A cut of Inter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Face {
    /// Running text.
    Regular,
    /// Headings, strong values, labels inside shapes.
    SemiBold,
    /// Title and large dates: the optical size for 20 points and more.
    Display,
}

impl Face {
    /// Every cut.
    pub const ALL: [Self; 3] = [Self::Regular, Self::SemiBold, Self::Display];

    /// CSS weight.
    pub fn weight(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::SemiBold | Self::Display => 600,
        }
    }

    pub(crate) fn loaded(self) -> &'static LoadedFace {
        match self {
            Self::Regular => &REGULAR,
            Self::SemiBold => &SEMI_BOLD,
            Self::Display => &DISPLAY,
        }
    }
}

/// A font ready for shaping and for embedding.
pub(crate) struct LoadedFace {
    /// For shaping.
    pub(crate) shaper: rustybuzz::Face<'static>,
    /// For the PDF; a copy costs nothing.
    pub(crate) font: krilla::text::Font,
    plans: [OnceLock<ShapePlan>; 4],
    /// Units of the font per em.
    pub(crate) units_per_em: f32,
    /// The glyph that stands in for a character the font does not have.
    pub(crate) stand_in: StandIn,
    /// The zero-width glyph that carries invisible characters.
    pub(crate) invisible: u16,
    coverage: Vec<u64>,
}

/// The glyph for characters that a font does not have.
#[derive(Debug, Clone, Copy)]
pub(crate) struct StandIn {
    pub(crate) glyph: u16,
    /// Advance in em.
    pub(crate) advance: f32,
}

/// Characters below this are looked up in a bit set.
const COVERED_BELOW: u32 = 0x1_0000;

impl LoadedFace {
    /// Whether the font has a glyph for `character`.
    pub(crate) fn has(&self, character: char) -> bool {
        let code = u32::from(character);
        if code >= COVERED_BELOW {
            return self.shaper.glyph_index(character).is_some();
        }
        self.coverage
            .get((code / 64) as usize)
            .is_some_and(|bits| bits & (1 << (code % 64)) != 0)
    }

    /// Advance of a character in em, without kerning.
    pub(crate) fn advance(&self, character: char) -> f32 {
        let glyph = self.shaper.glyph_index(character);
        match glyph.and_then(|glyph| self.shaper.glyph_hor_advance(glyph)) {
            Some(units) => f32::from(units) / self.units_per_em,
            None => self.stand_in.advance,
        }
    }

    /// How to shape: with figures of one width, with marks above letters.
    ///
    /// What a text does not need is switched off: most of the time goes into looking for it.
    /// Contextual alternates are always off, so that `->` stays what was typed.
    pub(crate) fn plan(&self, tabular: bool, marked: bool) -> Option<&ShapePlan> {
        let plan = self
            .plans
            .get(usize::from(tabular) * 2 + usize::from(marked))?;
        Some(plan.get_or_init(|| {
            let set = |tag, value| Feature::new(Tag::from_bytes(tag), value, ..);
            let mut features = vec![set(b"calt", 0)];
            if tabular {
                features.push(set(b"tnum", 1));
            }
            if !marked {
                features.extend([set(b"ccmp", 0), set(b"mark", 0), set(b"mkmk", 0)]);
            }
            let direction = Direction::LeftToRight;
            ShapePlan::new(
                &self.shaper,
                direction,
                Some(script::LATIN),
                None,
                &features,
            )
        }))
    }

    /// `None` only if the bytes are no font, which a test excludes.
    fn read(bytes: &'static [u8]) -> Option<Self> {
        let shaper = rustybuzz::Face::from_slice(bytes, 0)?;
        let font = krilla::text::Font::new(bytes.into(), 0)?;
        #[expect(
            clippy::cast_precision_loss,
            reason = "a font has a few thousand units per em"
        )]
        let units_per_em = shaper.units_per_em() as f32;
        let square = shaper.glyph_index('\u{25A1}')?;
        let stand_in = StandIn {
            glyph: square.0,
            advance: f32::from(shaper.glyph_hor_advance(square)?) / units_per_em,
        };
        let invisible = shaper.glyph_index('\u{200B}')?.0;
        let coverage = coverage(&shaper);
        Some(Self {
            shaper,
            font,
            plans: Default::default(),
            units_per_em,
            stand_in,
            invisible,
            coverage,
        })
    }
}

/// A bit for every character below [`COVERED_BELOW`] that the font has.
fn coverage(shaper: &rustybuzz::Face<'_>) -> Vec<u64> {
    let mut coverage = vec![0_u64; (COVERED_BELOW / 64) as usize];
    let tables = shaper
        .tables()
        .cmap
        .into_iter()
        .flat_map(|table| table.subtables);
    for table in tables.filter(rustybuzz::ttf_parser::cmap::Subtable::is_unicode) {
        table.codepoints(|code| {
            if table.glyph_index(code).is_some_and(|glyph| glyph.0 != 0)
                && let Some(bits) = coverage.get_mut((code / 64) as usize)
            {
                *bits |= 1 << (code % 64);
            }
        });
    }
    coverage
}

static REGULAR: LazyLock<LoadedFace> =
    LazyLock::new(|| read(include_bytes!("../fonts/Inter-Regular.ttf")));
static SEMI_BOLD: LazyLock<LoadedFace> =
    LazyLock::new(|| read(include_bytes!("../fonts/Inter-SemiBold.ttf")));
static DISPLAY: LazyLock<LoadedFace> =
    LazyLock::new(|| read(include_bytes!("../fonts/InterDisplay-SemiBold.ttf")));

#[expect(
    clippy::expect_used,
    reason = "the bytes are part of the program, and a test reads them"
)]
fn read(bytes: &'static [u8]) -> LoadedFace {
    LoadedFace::read(bytes).expect("the fonts of the program can be read")
}
