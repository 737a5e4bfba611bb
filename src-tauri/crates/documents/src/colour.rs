//! Colours of paper: the light palette, a shade darker than on screens because ink spreads less
//! than light. What never lives here: which part of a paper takes which colour.

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
}
