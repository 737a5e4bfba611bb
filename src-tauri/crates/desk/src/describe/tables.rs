//! Why a table that somebody else made was not read, in words.

use words::Words;

use crate::problem::{Code, Problem};

/// What is wrong with a table; none if the problem is about something else.
pub(super) fn refusal(problem: &Problem, words: Words) -> Option<String> {
    let max = problem.number("max").unwrap_or_default();
    let line = problem.number("line").unwrap_or_default().to_string();
    Some(match (problem.text("table")?, problem.code) {
        ("file_bytes", _) => words.problem_table_file_bytes(mebibytes(max)),
        ("unpacked_bytes", _) => words.problem_table_unpacked_bytes(mebibytes(max)),
        ("parts", _) => words.problem_table_parts(max),
        ("sheets", _) => words.problem_table_sheets(max),
        ("rows", _) => words.problem_table_rows(max),
        ("columns", _) => words.problem_table_columns(max),
        ("cells", _) => words.problem_table_cells(max),
        ("cell_characters", _) => words.problem_table_cell_characters(max),
        ("memory", _) => words.problem_table_memory(),
        ("time", _) => words.problem_table_time(),
        ("password", _) => words.problem_table_password(),
        ("not_a_table", _) => words.problem_table_not_a_table(),
        ("open_quote", _) => words.problem_table_open_quote(&line),
        ("mixed_encodings", _) => words.problem_table_mixed_encodings(&line),
        (_, Code::InvalidUtf8) => words.problem_table_unknown_encoding(&line),
        _ => words.problem_table_broken(),
    })
}

/// What to do about it; none if the problem is about something else.
pub(super) fn remedy(problem: &Problem, words: Words) -> Option<String> {
    Some(match (problem.text("table")?, problem.code) {
        ("unpacked_bytes" | "parts", _) => words.problem_table_unpacked_bytes_remedy(),
        ("cell_characters", _) => words.problem_table_cell_characters_remedy(),
        (_, Code::TooLarge) => words.problem_table_too_large_remedy(),
        (_, Code::InvalidUtf8) => words.problem_table_encoding_remedy(),
        ("password", _) => words.problem_table_password_remedy(),
        ("not_a_table", _) => words.problem_table_not_a_table_remedy(),
        ("open_quote", _) => words.problem_table_open_quote_remedy(),
        _ => words.problem_table_broken_remedy(),
    })
}

fn mebibytes(bytes: i64) -> i64 {
    bytes / (1024 * 1024)
}
