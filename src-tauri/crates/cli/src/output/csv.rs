//! Cells of CSV files: RFC 4180, and never a formula for the program that opens them.

/// A typed text as a cell: never a formula, quoted where it has to be.
pub(super) fn text_cell(text: &str) -> String {
    let guarded = if text.starts_with(['=', '+', '-', '@', '\'', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if guarded.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
    }
}

#[cfg(test)]
mod tests {
    use super::text_cell;

    #[test]
    fn no_cell_is_a_formula() {
        for (text, expected) in [
            ("Müller & Söhne GmbH", "Müller & Söhne GmbH"),
            ("=1+1", "'=1+1"),
            ("+49", "'+49"),
            ("-5", "'-5"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("'text", "''text"),
            ("a,b", "\"a,b\""),
            ("=a,\"b\"", "\"'=a,\"\"b\"\"\""),
        ] {
            assert_eq!(text_cell(text), expected, "{text}");
        }
    }
}
