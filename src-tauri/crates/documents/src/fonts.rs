//! The fonts of papers, read once and kept for the life of the process: outlines for the PDF,
//! tables for shaping, and which characters they have. What never lives here: text.

use std::sync::LazyLock;

use rustybuzz::ttf_parser::Tag;
use rustybuzz::{Direction, Feature, ShapePlan, script};

/// A cut of Inter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Face {
    /// Running text.
    Regular,
    /// Labels inside shapes.
    Medium,
    /// Headings and strong values.
    SemiBold,
    /// Title and large dates: the optical size for 20 points and more.
    Display,
}

impl Face {
    /// Every cut.
    pub const ALL: [Self; 4] = [Self::Regular, Self::Medium, Self::SemiBold, Self::Display];

    /// CSS weight.
    pub fn weight(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Medium => 500,
            Self::SemiBold | Self::Display => 600,
        }
    }

    pub(crate) fn loaded(self) -> &'static LoadedFace {
        match self {
            Self::Regular => &REGULAR,
            Self::Medium => &MEDIUM,
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
    /// Shaping with proportional figures.
    pub(crate) proportional: ShapePlan,
    /// Shaping with figures of one width.
    pub(crate) tabular: ShapePlan,
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

    /// `None` only if the bytes are no font, which a test excludes.
    fn read(bytes: &'static [u8]) -> Option<Self> {
        let shaper = rustybuzz::Face::from_slice(bytes, 0)?;
        let font = krilla::text::Font::new(bytes.into(), 0)?;
        let plan = |features: &[Feature]| {
            ShapePlan::new(
                &shaper,
                Direction::LeftToRight,
                Some(script::LATIN),
                None,
                features,
            )
        };
        let tabular = plan(&[Feature::new(Tag::from_bytes(b"tnum"), 1, ..)]);
        let proportional = plan(&[]);
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
            proportional,
            tabular,
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
static MEDIUM: LazyLock<LoadedFace> =
    LazyLock::new(|| read(include_bytes!("../fonts/Inter-Medium.ttf")));
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
