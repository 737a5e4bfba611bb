//! The program `termkeeper`: owns the clock, the environment and the standard streams.
//! Everything else lives in the library beside it.

use std::io::{IsTerminal, stderr, stdin, stdout};
use std::process::ExitCode;
use std::time::SystemTime;

use cli::{Environment, Reader, Streams};

fn main() -> ExitCode {
    if let Some(code) = cli::read_table(std::env::args_os()) {
        return ExitCode::from(code);
    }
    let mut environment = Environment::new(std::env::vars_os(), stderr().is_terminal());
    if let Ok(reader) = Reader::own_program() {
        environment = environment.with_reader(reader);
    }
    let streams = Streams {
        stdin: &mut stdin().lock(),
        stdout: &mut stdout().lock(),
        stderr: &mut stderr().lock(),
    };
    let clock = || SystemTime::now().into();
    ExitCode::from(cli::run(std::env::args_os(), streams, &environment, &clock))
}
