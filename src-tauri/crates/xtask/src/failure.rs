//! What went wrong in a step and what to do about it. Never printing: whoever runs the step prints it.

use std::fmt;

/// A step that did not succeed.
#[derive(Debug)]
pub(crate) struct Failure {
    what: String,
    remedy: Option<String>,
    output: Option<String>,
}

impl Failure {
    /// A failure in one sentence.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            remedy: None,
            output: None,
        }
    }

    /// Adds what to do about it.
    pub(crate) fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }

    /// Adds what the failing program printed.
    pub(crate) fn output(mut self, output: impl Into<String>) -> Self {
        let output = output.into();
        self.output = (!output.trim().is_empty()).then_some(output);
        self
    }

    /// The sentence alone, for a table.
    pub(crate) fn headline(&self) -> &str {
        self.what.lines().next().unwrap_or_default()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(output) = &self.output {
            writeln!(formatter, "{}\n", output.trim_end())?;
        }
        write!(formatter, "✗ {}", self.what)?;
        if let Some(remedy) = &self.remedy {
            write!(formatter, "\n  What to do: {remedy}")?;
        }
        Ok(())
    }
}

/// Ends reading and writing of files with the path in the sentence, which `std::io::Error` leaves out.
pub(crate) trait WithPath<T> {
    /// The value, or a failure that names the path.
    fn with_path(self, doing: &str, path: &std::path::Path) -> Result<T, Failure>;
}

impl<T> WithPath<T> for std::io::Result<T> {
    fn with_path(self, doing: &str, path: &std::path::Path) -> Result<T, Failure> {
        self.map_err(|error| Failure::new(format!("Could not {doing} {}: {error}", path.display())))
    }
}
