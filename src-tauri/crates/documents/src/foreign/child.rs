//! The parent's side of the process that reads: starts it, hears it out, ends it in time, and
//! finds out what it died of. Never: reading a foreign file itself.

use std::ffi::OsString;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::error::ForeignError;
use super::limits::Limits;
use super::receiver::{Intake, Receiver};
use super::stop::Stop;
use super::wire::{self, Stopped};

/// As much is heard at once: what a pipe holds.
const HEARD: usize = 64 * 1024;

/// How often it is looked whether the end was asked for.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// Has a child process read an open file.
pub(super) fn read(
    file: File,
    limits: &Limits,
    (program, arguments): (&Path, &[OsString]),
    stop: &Stop,
    receiver: &mut dyn Receiver,
) -> Result<(), ForeignError> {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .args(limits.values().map(|value| value.to_string()))
        .stdin(file)
        .stdout(Stdio::piped())
        // Whatever a dying reader has to say is for nobody.
        .stderr(Stdio::null());
    hide_window(&mut command);
    let mut child = command.spawn()?;
    let Some(output) = child.stdout.take() else {
        return Err(ForeignError::Broken("no output".to_owned()));
    };
    let watch = Watch::over(child, Duration::from_secs(limits.seconds), stop.clone());
    let heard = wire::receive(
        BufReader::with_capacity(HEARD, output),
        &mut Intake::new(limits, receiver),
    );
    let (is_timed_out, status) = watch.end(heard.is_ok())?;
    match heard {
        Ok(()) => Ok(()),
        Err(Stopped::Told(error)) => Err(error),
        Err(Stopped::Garbled) if stop.is_asked_for() => {
            Err(ForeignError::Io(std::io::ErrorKind::Interrupted.into()))
        }
        Err(Stopped::Garbled) if is_timed_out => Err(ForeignError::TimedOut),
        Err(Stopped::Garbled) => Err(cause_of_death(status)),
    }
}

/// Ends the child when its time is up, or when that is asked for.
struct Watch {
    child: Arc<Mutex<Child>>,
    is_timed_out: Arc<AtomicBool>,
    done: mpsc::Sender<()>,
    thread: std::thread::JoinHandle<()>,
}

impl Watch {
    fn over(child: Child, time: Duration, stop: Stop) -> Self {
        let child = Arc::new(Mutex::new(child));
        let is_timed_out = Arc::new(AtomicBool::new(false));
        let (done, wait) = mpsc::channel();
        let thread = {
            let child = Arc::clone(&child);
            let is_timed_out = Arc::clone(&is_timed_out);
            std::thread::spawn(move || {
                let looks = time.as_millis().div_ceil(LOOK_EVERY.as_millis().max(1));
                for _ in 0..looks {
                    // Who is done drops the other end.
                    if wait.recv_timeout(LOOK_EVERY) != Err(RecvTimeoutError::Timeout) {
                        return;
                    }
                    if stop.is_asked_for() {
                        return kill(&child);
                    }
                }
                is_timed_out.store(true, Ordering::SeqCst);
                kill(&child);
            })
        };
        Self {
            child,
            is_timed_out,
            done,
            thread,
        }
    }

    /// Waits for the child's end; one that was not heard out is ended.
    fn end(self, is_heard_out: bool) -> Result<(bool, ExitStatus), ForeignError> {
        drop(self.done);
        // The thread does nothing that could fail.
        let _ = self.thread.join();
        if !is_heard_out && !is_dying(&self.child) {
            kill(&self.child);
        }
        let status = lock(&self.child).wait()?;
        Ok((self.is_timed_out.load(Ordering::SeqCst), status))
    }
}

/// True if the child ends by itself: one that ran out of memory closes its output a moment
/// before it is gone, and only its own end tells why.
fn is_dying(child: &Mutex<Child>) -> bool {
    const LOOKS: u32 = 40;
    const PAUSE: Duration = Duration::from_millis(5);
    (0..LOOKS).any(|look| {
        if look > 0 {
            std::thread::sleep(PAUSE);
        }
        matches!(lock(child).try_wait(), Ok(Some(_)))
    })
}

fn lock(child: &Mutex<Child>) -> std::sync::MutexGuard<'_, Child> {
    child.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Ends the child; one that has ended already needs no ending.
fn kill(child: &Mutex<Child>) {
    let _ = lock(child).kill();
}

/// What a child died of that said nothing about it.
#[cfg(unix)]
fn cause_of_death(status: ExitStatus) -> ForeignError {
    use rustix::process::Signal;
    use std::os::unix::process::ExitStatusExt as _;

    match status.signal() {
        // A refused allocation aborts; the kernel kills when the machine itself runs out.
        Some(signal) if signal == Signal::ABORT.as_raw() || signal == Signal::KILL.as_raw() => {
            ForeignError::OutOfMemory
        }
        Some(signal) if signal == Signal::XCPU.as_raw() => ForeignError::TimedOut,
        _ => ForeignError::Broken(format!("the reader gave up: {status}")),
    }
}

/// What a child died of that said nothing about it.
#[cfg(not(unix))]
fn cause_of_death(status: ExitStatus) -> ForeignError {
    /// STATUS_STACK_BUFFER_OVERRUN, by which a process aborts.
    const ABORTED: i32 = -1_073_740_791;

    if status.code() == Some(ABORTED) {
        ForeignError::OutOfMemory
    } else {
        ForeignError::Broken(format!("the reader gave up: {status}"))
    }
}

/// Keeps a console window from flashing up.
#[cfg(windows)]
fn hide_window(command: &mut Command) {
    use std::os::windows::process::CommandExt as _;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW);
}

/// No window to hide.
#[cfg(not(windows))]
fn hide_window(_command: &mut Command) {}
