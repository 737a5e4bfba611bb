//! What the child process runs: it binds itself to its limits, reads the file on its standard
//! input, says on its standard output what it holds, and ends. It opens no file by name.

use std::ffi::OsString;
use std::fs::File;
use std::io;

use super::confine::confine;
use super::limits::Limits;
use super::sheets;
use super::wire::Sender;

/// The first argument that makes a program read a table for its parent instead of anything else.
pub const READ_TABLE: &str = "--read-table";

/// Exit code of a child that has said what there is to say.
const DONE: u8 = 0;
/// Exit code of a call that no parent makes.
const USAGE: u8 = 2;
/// Exit code of a child that could not speak.
const IO: u8 = 4;

/// Reads a table for a parent process if these arguments of the program, without its name, ask
/// for it, and gives the exit code; none if they ask for something else.
pub fn serve(arguments: impl IntoIterator<Item = OsString>) -> Option<u8> {
    let mut arguments = arguments.into_iter();
    if arguments.next()? != READ_TABLE {
        return None;
    }
    let Some(limits) = limits_of(arguments) else {
        return Some(USAGE);
    };
    Some(match answer(&limits) {
        Ok(()) => DONE,
        // The parent has gone, or nothing can be bound: there is nobody to tell.
        Err(_) => IO,
    })
}

fn answer(limits: &Limits) -> io::Result<()> {
    confine(limits)?;
    let file = standard_input()?;
    let mut sender = Sender::new(standard_output()?);
    let result = sheets::read(file, limits, &mut sender);
    sender.end(result)
}

/// The limits that [`super::child`] hands over.
fn limits_of(arguments: impl IntoIterator<Item = OsString>) -> Option<Limits> {
    let values: Vec<u64> = arguments
        .into_iter()
        .map(|argument| argument.to_str()?.parse().ok())
        .collect::<Option<_>>()?;
    Some(Limits::of(values.try_into().ok()?))
}

#[cfg(unix)]
fn standard_input() -> io::Result<File> {
    use std::os::fd::AsFd as _;
    Ok(io::stdin().as_fd().try_clone_to_owned()?.into())
}

/// The standard output without the library's look for line ends.
#[cfg(unix)]
fn standard_output() -> io::Result<File> {
    use std::os::fd::AsFd as _;
    Ok(io::stdout().as_fd().try_clone_to_owned()?.into())
}

#[cfg(windows)]
fn standard_output() -> io::Result<File> {
    use std::os::windows::io::AsHandle as _;
    Ok(io::stdout().as_handle().try_clone_to_owned()?.into())
}

#[cfg(windows)]
fn standard_input() -> io::Result<File> {
    use std::os::windows::io::AsHandle as _;
    Ok(io::stdin().as_handle().try_clone_to_owned()?.into())
}
