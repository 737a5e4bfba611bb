//! The first minute: what somebody says before they begin, stored in one go. Who they are is kept
//! by the shell, since it is about a person and not about contracts. Never: which way they go on.

use store::Register;

use crate::done::{Done, Touched};
use crate::now::Now;
use crate::problem::Problem;
use crate::settings;
use crate::views::first_run::BeginInput;

/// Stores the company's name, where one was typed and it is another one.
pub fn begin(register: &mut Register, input: &BeginInput, now: &Now) -> Result<Done<()>, Problem> {
    let name = input.company_name.trim();
    if name.is_empty() || settings::read(register)?.company.name == name {
        return Ok(Done::new((), Vec::<Touched>::new()));
    }
    let done = settings::edit_company(register, |company| name.clone_into(&mut company.name), now)?;
    Ok(Done::new((), done.touched))
}

#[cfg(test)]
mod tests {
    use super::begin;
    use crate::now::Now;
    use crate::person::Person;
    use crate::views::first_run::BeginInput;
    use crate::{history, register, settings};
    use chrono::{DateTime, Utc};

    fn saying(company_name: &str) -> BeginInput {
        BeginInput {
            company_name: company_name.into(),
            person: Person::named("Erika Musterfrau"),
            goes_on: true,
        }
    }

    #[test]
    fn the_company_is_stored_once_and_only_where_it_was_named() {
        let moment: DateTime<Utc> = "2026-11-24T08:00:00Z".parse().expect("a moment");
        let now = Now::at(moment, None, "Erika Musterfrau");
        let folder = tempfile::tempdir().expect("a folder");
        let mut register =
            register::open_to_change(&folder.path().join("register"), now.today).expect("opened");
        begin(&mut register, &saying("  "), &now).expect("nothing to store");
        assert!(
            history::undo(&mut register, &now).is_err(),
            "nothing was stored"
        );
        begin(&mut register, &saying(" Musterhaus GmbH "), &now).expect("stored");
        begin(&mut register, &saying("Musterhaus GmbH"), &now).expect("known already");
        assert_eq!(
            settings::read(&register).expect("read").company.name,
            "Musterhaus GmbH"
        );
        history::undo(&mut register, &now).expect("one change");
        assert!(
            history::undo(&mut register, &now).is_err(),
            "and no second one"
        );
    }
}
