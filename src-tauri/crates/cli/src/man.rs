//! `man`: the manual page, of the program or of one command.

use clap::{Args, CommandFactory};
use clap_mangen::Man;

use crate::arguments;
use crate::failure::Failure;
use crate::output::Document;
use crate::output::written::Text;

/// Of what.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  termkeeper man > termkeeper.1
  termkeeper man contract notice > termkeeper-contract-notice.1")]
pub(crate) struct Arguments {
    /// A command; without one the whole program.
    command: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Box<dyn Document>, Failure> {
    let mut program = arguments::Arguments::command();
    program.build();
    let mut name = String::from("termkeeper");
    let mut command = &program;
    for part in &arguments.command {
        command = command
            .find_subcommand(part)
            .ok_or_else(|| Failure::usage(format!("unrecognized command '{part}'"), part))?;
        name = format!("{name}-{part}");
    }
    let mut page = Vec::new();
    // Writing into memory cannot fail.
    let _ = Man::new(command.clone()).title(name).render(&mut page);
    Ok(Box::new(Text::of(&page)))
}
