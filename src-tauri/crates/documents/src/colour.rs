//! Colours of paper: the light palette, a shade darker than on screens because ink spreads less
//! than light. What never lives here: which part of a paper takes which colour.

/// Text reads from this contrast on.
const READABLE: f32 = 4.5;

/// A colour as red, green and blue of 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// Text, and the rules above sections.
    pub const INK: Self = Self(0x14, 0x15, 0x13);
    /// Text that accompanies.
    pub const SECOND: Self = Self(0x4A, 0x4B, 0x46);
    /// Labels, notes, letterhead and footer.
    pub const LABEL: Self = Self(0x62, 0x63, 0x5C);
    /// The one date that someone can still act on.
    pub const ACCENT: Self = Self(0x0A, 0x5A, 0x63);
    /// Rules between rows.
    pub const HAIR: Self = Self(0xC9, 0xC9, 0xC2);
    /// Axis of a drawing to scale.
    pub const AXIS: Self = Self(0xB4, 0xB4, 0xAE);
    /// Outlines that carry little: the activation window, the next period.
    pub const OUTLINE: Self = Self(0x87, 0x88, 0x83);
    /// Past or committed.
    pub const COMMITTED: Self = Self(0x3B, 0x48, 0x49);
    /// Still open.
    pub const OPEN: Self = Self(0xDC, 0xEB, 0xEB);
    /// Locked.
    pub const LOCKED: Self = Self(0xDA, 0xDB, 0xD5);
    /// Edges of bars.
    pub const EDGE: Self = Self(0x5B, 0x66, 0x66);
    /// Paper, and text on dark shapes.
    pub const PAPER: Self = Self(0xFF, 0xFF, 0xFF);
    /// A word across the page, drawn nearly transparent.
    pub const WATERMARK: Self = Self(0x69, 0x6A, 0x63);

    /// As `#RRGGBB`.
    pub fn hex(self) -> String {
        format!("#{:02X}{:02X}{:02X}", self.0, self.1, self.2)
    }

    /// The colour of `#RRGGBB` or `#RGB`.
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let digit = |at: usize| digits.get(at..=at).filter(|_| digits.is_ascii());
        let parts = match digits.len() {
            3 => [0, 1, 2].map(|at| digit(at).map(|one| one.repeat(2))),
            6 => [0, 2, 4].map(|at| Some(format!("{}{}", digit(at)?, digit(at + 1)?))),
            _ => return None,
        };
        let [red, green, blue] = parts.map(|part| {
            let part = part.filter(|part| part.chars().all(|digit| digit.is_ascii_hexdigit()))?;
            u8::from_str_radix(&part, 16).ok()
        });
        Some(Self(red?, green?, blue?))
    }

    /// How well the colour reads on white paper, from 1 to 21 (WCAG 2.2).
    pub fn contrast_on_paper(self) -> f32 {
        let part = |channel: u8| {
            let value = f32::from(channel) / 255.0;
            if value <= 0.040_45 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        let light = 0.2126 * part(self.0) + 0.7152 * part(self.1) + 0.0722 * part(self.2);
        1.05 / (light + 0.05)
    }

    /// Whether text in this colour reads on white paper.
    pub fn reads_on_paper(self) -> bool {
        self.contrast_on_paper() >= READABLE
    }

    /// The nearest colour of the same hue that reads on white paper.
    #[must_use]
    pub fn readable(self) -> Self {
        (0..=100_u16)
            .rev()
            .map(|percent| self.darkened(percent))
            .find(|colour| colour.reads_on_paper())
            .unwrap_or(Self::INK)
    }

    fn darkened(self, percent: u16) -> Self {
        let part = |channel: u8| u8::try_from(u16::from(channel) * percent / 100).unwrap_or(0);
        Self(part(self.0), part(self.1), part(self.2))
    }

    /// The colour as a light ground, as [`Self::OPEN`] is one of [`Self::ACCENT`].
    #[must_use]
    pub(crate) fn ground(self) -> Self {
        let part = |channel: u8| {
            u8::try_from(255 - (255 - u16::from(channel)) * 14 / 100).unwrap_or(u8::MAX)
        };
        Self(part(self.0), part(self.1), part(self.2))
    }
}

#[cfg(test)]
mod tests {
    use super::Colour;

    #[test]
    fn a_colour_is_read_as_people_write_it() {
        let cases = [
            ("#0A5A63", Some(Colour::ACCENT)),
            ("#0a5a63", Some(Colour::ACCENT)),
            ("#fff", Some(Colour::PAPER)),
            ("0A5A63", None),
            ("#0A5A6", None),
            ("#+A5A63", None),
            ("#äöü", None),
            ("", None),
        ];
        for (text, colour) in cases {
            assert_eq!(Colour::from_hex(text), colour, "{text}");
        }
    }

    #[test]
    fn a_colour_that_does_not_read_has_a_darker_one_that_does() {
        assert!(Colour::ACCENT.reads_on_paper());
        assert_eq!(Colour::ACCENT.readable(), Colour::ACCENT);
        for pale in [
            Colour(255, 221, 0),
            Colour(255, 255, 255),
            Colour(0, 255, 0),
            Colour(119, 119, 120),
        ] {
            assert!(!pale.reads_on_paper(), "{pale:?}");
            let nearest = pale.readable();
            let contrast = nearest.contrast_on_paper();
            assert!((4.5..5.2).contains(&contrast), "{pale:?}: {contrast}");
        }
    }
}
