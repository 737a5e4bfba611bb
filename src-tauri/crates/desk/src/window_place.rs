//! Where the window stood when it was left, and whether that place is still to be seen. Never:
//! moving a window, or asking which screens there are.

use serde::{Deserialize, Serialize};

/// Place and size in physical pixels of the desktop.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WindowPlace {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
    /// Width of the content.
    pub width: u32,
    /// Height of the content.
    pub height: u32,
    /// Whether it filled its screen.
    pub is_maximized: bool,
}

/// A screen of the desktop, in physical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Screen {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

/// How much of the upper edge has to be seen so that a window can be taken hold of.
const GRIP_WIDTH: i64 = 160;
const GRIP_HEIGHT: i64 = 32;

impl WindowPlace {
    /// The place on these screens: as it was where the window can be taken hold of there,
    /// otherwise moved into the screen that it lay on for the most part. None where no screen is
    /// left that shows anything of it, and where it is too small to be a window's.
    pub fn on(self, screens: &[Screen], least: (u32, u32)) -> Option<Self> {
        if self.width < least.0 || self.height < least.1 {
            return None;
        }
        let of_window = Area::of_place(self);
        let grip = Area {
            bottom: of_window.top + GRIP_HEIGHT,
            ..of_window
        };
        let areas = || screens.iter().map(|screen| Area::of_screen(*screen));
        let is_in_reach = areas().any(|screen| {
            let seen = screen.shared(grip);
            seen.width() >= GRIP_WIDTH.min(grip.width()) && seen.height() >= GRIP_HEIGHT
        });
        let seen: i64 = areas().map(|screen| screen.shared(of_window).size()).sum();
        if is_in_reach && seen * 2 >= of_window.size() {
            return Some(self);
        }
        let most = areas().max_by_key(|screen| screen.shared(of_window).size())?;
        if most.shared(of_window).size() == 0 {
            return None;
        }
        let width = of_window.width().min(most.width());
        let height = of_window.height().min(most.height());
        Some(Self {
            x: within(of_window.left, most.left, most.right - width)?,
            y: within(of_window.top, most.top, most.bottom - height)?,
            width: u32::try_from(width).ok()?,
            height: u32::try_from(height).ok()?,
            is_maximized: self.is_maximized,
        })
    }
}

fn within(wished: i64, least: i64, most: i64) -> Option<i32> {
    i32::try_from(wished.clamp(least, most.max(least))).ok()
}

/// A rectangle; one whose edges are crossed holds nothing.
#[derive(Clone, Copy)]
struct Area {
    left: i64,
    top: i64,
    right: i64,
    bottom: i64,
}

impl Area {
    fn of(x: i32, y: i32, width: u32, height: u32) -> Self {
        Self {
            left: x.into(),
            top: y.into(),
            right: i64::from(x) + i64::from(width),
            bottom: i64::from(y) + i64::from(height),
        }
    }

    fn of_place(place: WindowPlace) -> Self {
        Self::of(place.x, place.y, place.width, place.height)
    }

    fn of_screen(screen: Screen) -> Self {
        Self::of(screen.x, screen.y, screen.width, screen.height)
    }

    fn shared(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        }
    }

    fn width(self) -> i64 {
        (self.right - self.left).max(0)
    }

    fn height(self) -> i64 {
        (self.bottom - self.top).max(0)
    }

    fn size(self) -> i64 {
        self.width() * self.height()
    }
}

#[cfg(test)]
mod tests {
    use super::{Screen, WindowPlace};

    const LEAST: (u32, u32) = (800, 560);

    fn place(x: i32, y: i32, width: u32, height: u32) -> WindowPlace {
        WindowPlace {
            x,
            y,
            width,
            height,
            is_maximized: false,
        }
    }

    fn screen(x: i32, y: i32, width: u32, height: u32) -> Screen {
        Screen {
            x,
            y,
            width,
            height,
        }
    }

    #[test]
    fn a_window_comes_back_where_it_can_be_taken_hold_of() {
        let one = [screen(0, 0, 1920, 1080)];
        let two = [screen(0, 0, 1920, 1080), screen(-1280, 0, 1280, 1024)];
        for (known, screens, expected) in [
            // As it was, also over two screens and half beyond the edge.
            (
                place(100, 80, 1360, 860),
                &one[..],
                Some((100, 80, 1360, 860)),
            ),
            (
                place(-900, 40, 1360, 860),
                &two,
                Some((-900, 40, 1360, 860)),
            ),
            (
                place(1200, 300, 1360, 860),
                &one,
                Some((560, 220, 1360, 860)),
            ),
            // The screen that it stood on is gone.
            (place(-1200, 40, 1000, 800), &one, None),
            (place(2000, 1200, 1360, 860), &one, None),
            // Some of it is seen, but not its upper edge.
            (place(100, -400, 1360, 860), &one, Some((100, 0, 1360, 860))),
            (
                place(100, 1060, 1360, 860),
                &one,
                Some((100, 220, 1360, 860)),
            ),
            // A smaller screen than before.
            (place(300, -200, 3000, 2000), &one, Some((0, 0, 1920, 1080))),
            // No window at all.
            (place(0, 0, 0, 0), &one, None),
            (place(0, 0, 1360, 860), &[], None),
        ] {
            let found = known.on(screens, LEAST);
            let found = found.map(|place| (place.x, place.y, place.width, place.height));
            assert_eq!(found, expected, "{known:?}");
        }
    }
}
