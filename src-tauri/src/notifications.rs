//! Notifications and the count at the program's icon, as the platform has them. Nothing here
//! needs a permission of the window. Never: what is told.

use std::thread;

use desk::reminders::Message;
use notify_rust::Notification;
use notify_rust::error::Error;
use tauri::{AppHandle, WebviewWindow};

/// Shows a notification without waiting; where none can be shown, the digest has it.
pub(crate) fn show_later(app: &AppHandle, message: Message) {
    let app = app.clone();
    // A system that is slow to answer must not keep the next look waiting.
    let _ = thread::Builder::new()
        .name("notification".to_owned())
        .spawn(move || show(&app, &message));
}

/// Shows a notification; says whether the system took it.
pub(crate) fn show(app: &AppHandle, message: &Message) -> Result<(), Error> {
    let mut notification = Notification::new();
    notification
        .appname(&app.package_info().name)
        .summary(&message.title)
        .body(&body(message));
    of_the_platform(&mut notification, app);
    notification.show().map(drop)
}

/// Shows how many deadlines need somebody now; nothing where there are none.
pub(crate) fn count(window: &WebviewWindow, urgent: u64) {
    // A desktop that shows no counts loses nothing: the figure stands beside "Today" as well.
    #[cfg(not(windows))]
    let _ = window.set_badge_count(i64::try_from(urgent).ok().filter(|count| *count > 0));
    #[cfg(windows)]
    let _ = window.set_overlay_icon((urgent > 0).then(dot));
}

#[cfg(all(unix, not(target_os = "macos")))]
fn of_the_platform(notification: &mut Notification, app: &AppHandle) {
    use notify_rust::{Hint, Urgency};

    let name = app.package_info().name.to_lowercase();
    notification
        .icon(&name)
        .urgency(Urgency::Normal)
        .hint(Hint::DesktopEntry(name));
}

#[cfg(target_os = "macos")]
fn of_the_platform(_: &mut Notification, app: &AppHandle) {
    // Said once; later calls change nothing.
    let _ = notify_rust::set_application(&app.config().identifier);
}

#[cfg(windows)]
fn of_the_platform(notification: &mut Notification, app: &AppHandle) {
    // Windows knows the name of an installed program alone.
    if cfg!(not(debug_assertions)) {
        notification.app_id(&app.config().identifier);
    }
}

/// Many desktops of Linux read the text as markup; then names must not be taken for it.
#[cfg(all(unix, not(target_os = "macos")))]
fn body(message: &Message) -> String {
    let reads_markup = notify_rust::get_capabilities()
        .is_ok_and(|known| known.iter().any(|capability| capability == "body-markup"));
    let text = message.lines.join("\n");
    if reads_markup {
        without_markup(&text)
    } else {
        text
    }
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn body(message: &Message) -> String {
    message.lines.join("\n")
}

#[cfg(all(unix, not(target_os = "macos")))]
fn without_markup(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Windows shows a small picture over the icon, and no number.
#[cfg(windows)]
fn dot() -> tauri::image::Image<'static> {
    const SIDE: i32 = 16;
    const RED: [u8; 4] = [0xc6, 0x28, 0x28, 0xff];
    let mut pixels = Vec::with_capacity(1024);
    for y in 0..SIDE {
        for x in 0..SIDE {
            let (right, down) = (2 * x + 1 - SIDE, 2 * y + 1 - SIDE);
            let is_inside = right * right + down * down <= SIDE * SIDE;
            pixels.extend(if is_inside { RED } else { [0; 4] });
        }
    }
    tauri::image::Image::new_owned(pixels, 16, 16)
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::without_markup;

    #[test]
    fn a_name_is_never_taken_for_markup() {
        assert_eq!(
            without_markup("Muster & <b>Partner</b>"),
            "Muster &amp; &lt;b&gt;Partner&lt;/b&gt;"
        );
    }
}
