//! `import`: contracts from a list that somebody else made, or everything from a JSON export.
//! Never: what a column means.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use desk::foreign::{self, ForeignTable};
use desk::import::{self, Mapping, Options, Plan};
use desk::records::Register;
use desk::{Code, Problem, export, files};

use crate::failure::Failure;
use crate::output::{Document, import as output, restored};
use crate::session::Session;

/// What is read, and how.
#[derive(Debug, Args)]
#[command(after_help = "\
Reads XLSX, XLS, ODS and CSV in any usual encoding; FILE.json restores a complete `export`. The header row is
found, columns are recognised in German and English, the format of each column of days and amounts is decided
by all its rows. What stays open is a question and is not stored; answer it in a MAP.toml and import again.
Rows that are new or changed are stored as one change: one `undo` takes all of it back.

MAP.toml (everything may be left out):
  sheet = \"Contracts\"             the sheet; --sheet comes first
  header_row = 4                  the row with the headers; 0 if there is none
  keep_as_imported = true         rows whose activation lies outside its window are taken over as imported

  [columns]                       by header; \"E-Mail #2\" is the second one of that name, \"C\" the column C
  \"Beginn\" = { field = \"activates_on\", format = \"dmy\" }
  \"Preis\" = { field = \"yearly_fee\", format = \"decimal_comma\" }
  \"Intern\" = { ignore = true }

  [levels]                        also [parties], [channels], [customers]: a word of the list = its meaning
  \"Gold\" = \"premium\"

  [defaults]                      for rows that do not say
  level = \"basic\"
  term_months = 12
  currency = \"EUR\"
  notice_party = \"client\"
  notice_channel = \"letter\"
  incomplete_contacts = \"leave_out\"

  [[answers]]                     to the question of one row; days YYYY-MM-DD, amounts 4800.00 EUR, terms in
  row = 140                       months, contacts \"Name <mail>, phone; …\", \"\" leaves the cell out
  field = \"last_day\"
  value = \"2026-12-31\"

  [[rows]]                        terms, sheet (days of the list are kept in the note), imported, nothing
  row = 73
  take = \"imported\"

field: number, customer (number), customer_name, level, received_on, activates_on, term_months, yearly_fee,
monthly_fee, currency, owner, note, contacts, contact_1_name, contact_1_email, contact_1_phone … contact_3_…,
notice_received_on, notice_party, notice_channel, last_day, renews_on, notice_by (the last three are checked).
format: dmy, mdy, ymd, serial, serial_1904, decimal_comma (1.234,56), decimal_point (1,234.56).
A blank cell changes nothing about a contract that is in the register.

Examples:
  termkeeper import contracts.xlsx --dry-run
  termkeeper import contracts.xlsx --dry-run --json > plan.json
  termkeeper import contracts.csv --map map.toml --report report.xlsx
  termkeeper import contracts.csv --save-map branches   # and next month: --map branches
  termkeeper import register.json")]
pub(crate) struct Arguments {
    /// The list, or a JSON export.
    file: PathBuf,
    /// How the list is to be read: a MAP.toml, or the name of a mapping that was saved.
    #[arg(long, value_name = "MAP.toml")]
    map: Option<PathBuf>,
    /// Only say what would be stored.
    #[arg(long)]
    dry_run: bool,
    /// The sheet of a workbook; default: the one that looks like a list of contracts.
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// Write what was found as a workbook: rows, differences with their reasons, columns.
    #[arg(long, value_name = "FILE.xlsx")]
    report: Option<PathBuf>,
    /// Save how the list was read under this name, for --map.
    #[arg(long, value_name = "NAME")]
    save_map: Option<String>,
}

pub(crate) fn run(
    arguments: &Arguments,
    session: &mut Session<'_>,
) -> Result<Box<dyn Document>, Failure> {
    let is_export = arguments
        .file
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    if is_export {
        return restore(arguments, session);
    }
    let table = foreign::read(&arguments.file, session.reader()?)?;
    let from_file = arguments
        .map
        .as_deref()
        .map(mapping_in)
        .transpose()?
        .flatten();
    let planned = session
        .rehearse(|register| plan(register, &table, from_file.as_ref(), arguments, session))?;
    if let Some(place) = &arguments.report {
        export::to_file(place, |out| {
            import::report::write(&planned, session.words, &session.now, out)
        })?;
    }
    if arguments.dry_run || (planned.to_store() == 0 && arguments.save_map.is_none()) {
        return Ok(Box::new(output::Import::planned(
            planned,
            arguments.dry_run,
            session.words,
        )));
    }
    // The plan is not made anew: storing it checks every row against the register as it is then.
    let outcome = session.change_much(|register, now| {
        // Saved first, so that the next `undo` takes the import back.
        if let Some(name) = &arguments.save_map {
            import::saved::save(register, name, &planned.mapping, now)?;
        }
        import::store(register, &planned, now)
    })?;
    Ok(Box::new(output::Import::stored(
        planned,
        &outcome,
        session.words,
    )))
}

fn plan(
    register: &Register,
    table: &ForeignTable,
    from_file: Option<&Mapping>,
    arguments: &Arguments,
    session: &Session<'_>,
) -> Result<Plan, Problem> {
    let mapping = match (&arguments.map, from_file) {
        (_, Some(mapping)) => mapping.clone(),
        (Some(name), None) => {
            let name = name.to_string_lossy();
            import::saved::read(register, &name)?
                .ok_or_else(|| Problem::new(Code::NotFound).with("map", name.as_ref()))?
        }
        (None, None) => Mapping::default(),
    };
    let options = Options {
        sheet: arguments.sheet.clone(),
        mapping,
        ..Options::new(session.words.language())
    };
    let name = arguments
        .file
        .file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    import::plan(register, &name, table, &options, &session.now)
}

/// The mapping in a file; none if there is no such file, since it may be the name of a saved one.
fn mapping_in(path: &Path) -> Result<Option<Mapping>, Problem> {
    let is_name = path.extension().is_none() && !path.exists();
    if is_name {
        return Ok(None);
    }
    let bytes = fs::read(path).map_err(|error| files::failed(path, error))?;
    let text = String::from_utf8(bytes)
        .map_err(|error| Problem::at(Code::InvalidUtf8, "map").because(error))?;
    Mapping::from_toml(text.strip_prefix('\u{feff}').unwrap_or(&text)).map(Some)
}

/// Everything of a JSON export; nothing about it is to be mapped.
fn restore(arguments: &Arguments, session: &mut Session<'_>) -> Result<Box<dyn Document>, Failure> {
    for (is_given, option) in [
        (arguments.map.is_some(), "--map"),
        (arguments.sheet.is_some(), "--sheet"),
        (arguments.report.is_some(), "--report"),
        (arguments.save_map.is_some(), "--save-map"),
    ] {
        if is_given {
            return Err(Failure::usage("a JSON export is taken as it is", option));
        }
    }
    let file = &arguments.file;
    let restored = if arguments.dry_run {
        session.rehearse(|register| export::rehearse(register, file, &session.now))?
    } else {
        session.change_much(|register, now| export::restore(register, file, now))?
    };
    Ok(Box::new(restored::Restored::of(
        file,
        arguments.dry_run,
        restored,
    )))
}
