//! Where the window stood when it was left. Never: moving a window, or which screens there are.

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
