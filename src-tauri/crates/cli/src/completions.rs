//! `completions`: what a shell needs to complete commands and options.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::arguments;
use crate::output::Document;
use crate::output::written::Text;

/// For which shell.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  termkeeper completions bash > /etc/bash_completion.d/termkeeper")]
pub(crate) struct Arguments {
    /// The shell.
    shell: Shell,
}

pub(crate) fn run(arguments: &Arguments) -> Box<dyn Document> {
    let mut script = Vec::new();
    let mut command = arguments::Arguments::command();
    clap_complete::generate(arguments.shell, &mut command, "termkeeper", &mut script);
    Box::new(Text::of(&script))
}
