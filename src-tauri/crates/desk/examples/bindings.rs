//! Writes the types of the window's commands as `api.ts`, and the list of actions as `actions.ts`,
//! into the folder named.

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    match written() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            #[expect(
                clippy::print_stderr,
                reason = "a program's way to say what went wrong"
            )]
            {
                eprintln!("{error}");
            }
            ExitCode::FAILURE
        }
    }
}

fn written() -> Result<(), Box<dyn std::error::Error>> {
    let folder = env::args_os()
        .nth(1)
        .map(PathBuf::from)
        .ok_or("usage: bindings <folder>")?;
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("api.ts"), desk::api::typescript())?;
    fs::write(folder.join("actions.ts"), desk::actions::typescript())?;
    Ok(())
}
