//! Mail addresses as they may stand in a header (RFC 5322), names of domains in any script as
//! ASCII (IDNA). Never: whether somebody is there.

/// Most bytes before and behind the `@`.
const MOST_LOCAL: usize = 64;
const MOST_DOMAIN: usize = 253;

/// The address as a header takes it; none if no mail program could send to it: without exactly one
/// `@`, with a local part beyond ASCII, or with something that is no domain.
pub fn address(typed: &str) -> Option<String> {
    let (local, domain) = typed.rsplit_once('@')?;
    let is_printable = local.bytes().all(|byte| byte.is_ascii_graphic());
    if local.is_empty() || local.len() > MOST_LOCAL || !is_printable || local.contains('@') {
        return None;
    }
    let domain = idna::domain_to_ascii(domain).ok()?;
    let is_domain = domain.split('.').all(|label| {
        !label.is_empty()
            && !label.starts_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    });
    if domain.len() > MOST_DOMAIN || !is_domain {
        return None;
    }
    let is_dot_atom = local
        .split('.')
        .all(|atom| !atom.is_empty() && atom.bytes().all(is_atom));
    let local = if is_dot_atom {
        local.to_owned()
    } else {
        quoted(local)
    };
    Some(format!("{local}@{domain}"))
}

/// A text between quotation marks.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for character in text.chars() {
        if matches!(character, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(character);
    }
    quoted.push('"');
    quoted
}

/// `atext` of RFC 5322.
fn is_atom(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn an_address_stands_as_a_mail_program_takes_it() {
        for (typed, expected) in [
            ("eva@muster.example", Some("eva@muster.example")),
            ("eva+v1@Muster.Example", Some("eva+v1@muster.example")),
            ("info@müller.example", Some("info@xn--mller-kva.example")),
            ("a,b@muster.example", Some("\"a,b\"@muster.example")),
            ("a\"b@muster.example", Some("\"a\\\"b\"@muster.example")),
            (".a@muster.example", Some("\".a\"@muster.example")),
            ("<a>@muster.example", Some("\"<a>\"@muster.example")),
            ("jörg@muster.example", None),
            ("a@b@muster.example", None),
            ("@muster.example", None),
            ("a@", None),
            ("a", None),
            ("a@b,c.example", None),
            ("a@b>c.example", None),
            ("a@b\r\nBcc:x", None),
            ("a\n@muster.example", None),
            ("a@-b.example", None),
            ("a@b..example", None),
        ] {
            assert_eq!(address(typed).as_deref(), expected, "{typed:?}");
        }
    }
}
