//! A refusal or failure in words: what happened, what is safe, what to do.

use words::Words;

use super::{day_text, field_name, keyed, list_text};
use crate::problem::{Code, Problem};

pub(super) struct ProblemText {
    pub(super) message: String,
    pub(super) safe: Option<String>,
    pub(super) remedy: Option<String>,
}

pub(super) fn text(problem: &Problem, words: Words) -> ProblemText {
    ProblemText {
        message: message(problem, words),
        safe: safe(problem.code, words),
        remedy: remedy(problem, words),
    }
}

/// A parameter as it is shown, empty if absent.
fn shown(problem: &Problem, name: &str) -> String {
    match problem.details.get(name) {
        Some(serde_json::Value::String(text)) => text.clone(),
        Some(serde_json::Value::Null) | None => String::new(),
        Some(other) => other.to_string(),
    }
}

fn day(problem: &Problem, name: &str, words: Words) -> String {
    problem
        .day(name)
        .map(|day| day_text(day, words))
        .unwrap_or_default()
}

fn field(problem: &Problem, words: Words) -> String {
    problem
        .field()
        .map(|field| field_name(field, words))
        .unwrap_or_default()
}

fn message(problem: &Problem, words: Words) -> String {
    if let Some(message) =
        super::editions::refusal(problem, words).or_else(|| super::tables::refusal(problem, words))
    {
        return message;
    }
    if let Some(message) = super::pictures::refusal(problem, words) {
        return message;
    }
    let field = || field(problem, words);
    let day = |name| day(problem, name, words);
    let shown = |name| shown(problem, name);
    match problem.code {
        Code::ActivationOutOfWindow => {
            words.problem_activation_out_of_window_plain(&day("earliest"), &day("latest"))
        }
        Code::ActivationFixed => words.problem_activation_fixed(&day("activates_on")),
        Code::TooManyContacts => {
            words.problem_too_many_contacts(problem.number("max").unwrap_or_default())
        }
        Code::DuplicateEmail => words.problem_duplicate_email(),
        Code::LastContact => words.problem_last_contact(),
        Code::TermTooShort => words.problem_term_too_short(&shown("min")),
        Code::UnsupportedVersion => words.problem_unsupported_version(&shown("minimum")),
        Code::TooManySatellites => words.problem_too_many_satellites(
            problem.number("max").unwrap_or_default(),
            &shown("satellites"),
        ),
        Code::AmendmentNotAllowed => match problem.text("reason") {
            Some("before_activation") => {
                words.problem_amendment_before_activation(&day("earliest"))
            }
            Some("by_amendment") => words.problem_amendment_needed(),
            Some("same_level") => words.problem_amendment_same_level(),
            Some("other_amendment") => words.problem_amendment_other(
                &day("other_on"),
                &keyed("level", &shown("other_level"), words),
            ),
            Some("fee_day") => {
                words.problem_amendment_fee_day(&day("possible_on"), &day("earlier"))
            }
            Some("other_fee") => words.problem_amendment_other_fee(&day("other_on")),
            Some("fee_by_amendment") => words.problem_amendment_fee_by_amendment(),
            Some("same_fee") => words.problem_amendment_same_fee(),
            _ => words.problem_amendment_downgrade(&day("possible_on"), &day("declare_by")),
        },
        Code::ConsultingExhausted => consulting_exhausted(problem, words),
        Code::InvalidJson => words.problem_invalid_json(),
        Code::InvalidUtf8 => words.problem_invalid_utf8(),
        Code::TooLarge if problem.details.contains_key("max_rows") => {
            words.problem_too_many_rows(problem.number("max_rows").unwrap_or_default())
        }
        Code::TooLarge if problem.details.contains_key("max_characters") => words
            .problem_too_long_for_a_cell(
                problem.number("max_characters").unwrap_or_default(),
                &shown("row"),
            ),
        Code::TooLarge => words.problem_too_large(problem.number("max").unwrap_or_default()),
        Code::MissingField => words.problem_missing_field(&field()),
        Code::UnknownField => words.problem_unknown_field(&shown("field")),
        Code::InvalidValue => invalid_value(problem, words),
        Code::InvalidDate if problem.text("reason") == Some("time") => {
            words.problem_invalid_time(&field())
        }
        Code::InvalidDate => words.problem_invalid_date(&field()),
        Code::UnknownLevel => {
            words.problem_unknown_level(&list_text(problem.details.get("allowed")))
        }
        Code::UnknownImpact => words.problem_unknown_impact(),
        Code::UnknownRegion => {
            words.problem_unknown_region(&list_text(problem.details.get("allowed")))
        }
        Code::OutOfRange if problem.details.contains_key("max") => {
            words.problem_out_of_range_between(&field(), &shown("min"), &shown("max"))
        }
        Code::OutOfRange => words.problem_out_of_range(),
        Code::DuplicateNumber => words.problem_duplicate_number(),
        Code::NotFound if problem.details.contains_key("contract") => {
            of_contract(problem, &shown("contract"), words)
        }
        Code::NotFound if problem.details.contains_key("customer") => {
            words.problem_not_found_customer(&shown("customer"))
        }
        Code::NotFound if problem.details.contains_key("request") => {
            words.problem_not_found_request(&shown("request"))
        }
        Code::NotFound if problem.details.contains_key("document") => {
            words.problem_document_missing(&shown("document"))
        }
        Code::NotFound if problem.details.contains_key("backup") => {
            words.problem_not_found_backup(&shown("backup"))
        }
        Code::NotFound => words.problem_not_found(),
        Code::StateConflict => state_conflict(problem, words),
        Code::NothingToUndo => words.problem_nothing_to_undo(),
        Code::Usage => words.problem_usage(),
        Code::RegisterMissing => words.problem_register_missing(),
        Code::RegisterUnreadable => words.problem_register_unreadable(),
        Code::RegisterLocked => words.problem_register_locked(),
        Code::RegisterDamaged => words.problem_register_damaged(),
        Code::BackupDamaged => words.problem_backup_damaged(),
        Code::RegisterNewer => words.problem_register_newer(),
        Code::RegisterReadOnly => words.problem_register_read_only(),
        Code::UnknownOutcome => words.problem_unknown_outcome(),
        Code::Io => input_output(problem, words),
    }
}

/// Q7: what is left of the contract year.
fn consulting_exhausted(problem: &Problem, words: Words) -> String {
    match (
        problem.number("contract_year"),
        problem.number("left_hours"),
    ) {
        (Some(ordinal), Some(0)) => words.problem_consulting_none_left(ordinal),
        (Some(ordinal), Some(left)) => words.problem_consulting_left(left, ordinal),
        _ => words.problem_consulting_exhausted(),
    }
}

/// What was not found of a contract, or the contract itself.
fn of_contract(problem: &Problem, contract: &str, words: Words) -> String {
    let is_about = |part| problem.details.contains_key(part);
    if is_about("notice") {
        words.problem_not_found_notice(contract)
    } else if is_about("amendment") {
        words.problem_not_found_amendment(contract)
    } else if is_about("contract_year") {
        words.problem_not_found_contract_year(contract)
    } else {
        words.problem_not_found_contract(contract)
    }
}

fn state_conflict(problem: &Problem, words: Words) -> String {
    let day = |name| day(problem, name, words);
    match problem.text("reason") {
        Some("not_active_on") if problem.day("latest").is_some() => {
            words.problem_not_active_on_until(&day("latest"))
        }
        Some("not_active_on") if problem.day("earliest").is_some() => {
            words.problem_not_active_on_from(&day("earliest"))
        }
        Some("cancelled_already") => words.problem_cancelled_already(),
        Some("withdrawn_already") => words.problem_withdrawn_already(),
        Some("answered_already") => words.problem_answered_already(),
        Some("batch_runs_already") => words.batch_runs_already(),
        Some("mail_gone") => words.problem_mail_gone(),
        Some("not_recorded_yet") => words.problem_not_recorded_yet(&day("day"), &day("earliest")),
        Some("document_changed") => words.problem_document_changed(&shown(problem, "document")),
        Some("chosen_document_changed") => words.problem_document_chosen_changed(),
        _ => match problem.text("state") {
            Some(state) => words.problem_state_conflict(&keyed("state", state, words)),
            None => words.problem_state_conflict_plain(),
        },
    }
}

/// What kept a file from being read or written.
fn input_output(problem: &Problem, words: Words) -> String {
    match problem.text("reason") {
        Some("disk_full") => words.problem_io_disk_full(),
        Some("read_only") => words.problem_io_read_only(),
        Some("permission") => words.problem_io_permission(),
        _ => words.problem_io(&cause(problem)),
    }
}

/// The innermost error, which names the file system's own reason.
fn cause(problem: &Problem) -> String {
    let mut error: &dyn std::error::Error = problem;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}

fn invalid_value(problem: &Problem, words: Words) -> String {
    let field = field(problem, words);
    let shown = |name| shown(problem, name);
    let number = |name| problem.number(name).unwrap_or_default();
    match problem.text("reason") {
        Some("control_character") => words.problem_invalid_value_control(&field),
        Some("email") => words.problem_invalid_value_email(&field),
        Some("currency") => words.problem_invalid_value_currency(&field),
        Some("country") => words.problem_invalid_value_country(&field),
        Some("version") => words.problem_invalid_value_version(&field),
        Some("not_applicable") => words.problem_invalid_value_not_applicable(&field),
        Some("skipped_by_summer_time") => words.problem_invalid_value_skipped(&field),
        Some("before_receipt") => words.problem_before_receipt(),
        Some("name_pattern") => words
            .problem_invalid_value_name_pattern(&list_text(problem.details.get("allowed")), &field),
        Some("no_renewal") => words.problem_no_renewal(&day(problem, "value", words)),
        Some("mail_no_headers") => words.problem_mail_no_headers(),
        Some("mail_no_sender") => words.problem_mail_no_sender(),
        _ if problem.details.contains_key("max_length") => {
            words.problem_invalid_value_length(&field, number("max_length"), &shown("min_length"))
        }
        _ if problem.details.contains_key("max") => {
            words.problem_invalid_value_range(&field, number("max"), &shown("min"))
        }
        _ if problem.details.contains_key("allowed") => {
            words.problem_invalid_value_allowed(&list_text(problem.details.get("allowed")), &field)
        }
        _ if problem.details.contains_key("earliest") => {
            words.problem_invalid_value_earliest(&day(problem, "earliest", words), &field)
        }
        _ => words.problem_invalid_value(&field),
    }
}

fn remedy(problem: &Problem, words: Words) -> Option<String> {
    if let Some(remedy) = super::pictures::remedy(problem, words) {
        return Some(remedy);
    }
    if let Some(remedy) = super::tables::remedy(problem, words) {
        return Some(remedy);
    }
    Some(match problem.code {
        Code::ActivationOutOfWindow => words.problem_activation_out_of_window_remedy(),
        Code::ActivationFixed => words.problem_activation_fixed_remedy(),
        Code::TooManyContacts => words.problem_too_many_contacts_remedy(),
        Code::DuplicateEmail => words.problem_duplicate_email_remedy(),
        Code::LastContact => words.problem_last_contact_remedy(),
        Code::TermTooShort => words.problem_term_too_short_remedy(
            problem.number("max").unwrap_or_default(),
            &shown(problem, "min"),
        ),
        Code::UnsupportedVersion => {
            words.problem_unsupported_version_remedy(&shown(problem, "minimum"))
        }
        Code::TooManySatellites => match problem.text("level_needed") {
            Some(level) => words.problem_too_many_satellites_remedy(&keyed("level", level, words)),
            None => words.problem_too_many_satellites_none(),
        },
        Code::AmendmentNotAllowed => words.problem_amendment_remedy(),
        Code::ConsultingExhausted => match problem.number("discount_percent") {
            Some(0) => words.problem_consulting_remedy_none(),
            Some(percent) => words.problem_consulting_remedy(percent),
            None => return None,
        },
        Code::NotFound if problem.details.contains_key("document") => {
            words.problem_document_missing_remedy()
        }
        Code::StateConflict => match problem.text("reason") {
            Some("document_changed") => words.problem_document_changed_remedy(),
            Some("chosen_document_changed") => words.problem_document_chosen_changed_remedy(),
            Some("mail_gone") => words.problem_mail_remedy(),
            _ => return None,
        },
        Code::InvalidValue if problem.field() == Some("mail") => words.problem_mail_remedy(),
        Code::InvalidJson => words.problem_invalid_json_remedy(&shown(problem, "place")),
        Code::InvalidUtf8 => words.problem_invalid_utf8_remedy(),
        Code::TooLarge
            if problem.details.contains_key("max_rows")
                || problem.details.contains_key("max_characters") =>
        {
            words.problem_too_many_rows_remedy()
        }
        Code::TooLarge => words.problem_too_large_remedy(),
        Code::UnknownField => words.problem_unknown_field_remedy(),
        Code::InvalidDate if problem.text("reason") == Some("time") => {
            words.problem_invalid_time_remedy()
        }
        Code::InvalidDate => words.problem_invalid_date_remedy(),
        Code::DuplicateNumber => words.problem_duplicate_number_remedy(),
        Code::RegisterMissing => words.problem_register_missing_remedy(),
        Code::RegisterUnreadable => words.problem_register_unreadable_remedy(),
        Code::RegisterLocked => words.problem_register_locked_remedy(),
        Code::RegisterDamaged => words.problem_register_damaged_remedy(),
        Code::BackupDamaged => words.problem_backup_damaged_remedy(),
        Code::RegisterNewer => words.problem_register_newer_remedy(),
        Code::RegisterReadOnly => words.problem_register_read_only_remedy(),
        Code::UnknownOutcome => words.problem_unknown_outcome_remedy(),
        Code::Io => match problem.text("reason") {
            Some("disk_full") => words.problem_io_disk_full_remedy(),
            Some("read_only") => words.problem_io_read_only_remedy(),
            Some("permission") => words.problem_io_permission_remedy(),
            _ => words.problem_io_remedy(),
        },
        Code::MissingField
        | Code::InvalidValue
        | Code::UnknownLevel
        | Code::UnknownImpact
        | Code::UnknownRegion
        | Code::OutOfRange
        | Code::NotFound
        | Code::NothingToUndo
        | Code::Usage => return None,
    })
}

fn safe(code: Code, words: Words) -> Option<String> {
    match code {
        Code::RegisterDamaged => Some(words.problem_register_damaged_safe()),
        Code::RegisterUnreadable
        | Code::RegisterLocked
        | Code::RegisterNewer
        | Code::BackupDamaged
        | Code::RegisterReadOnly => Some(words.problem_safe_untouched()),
        Code::RegisterMissing | Code::Usage | Code::NothingToUndo | Code::NotFound | Code::Io => {
            None
        }
        _ => Some(words.problem_safe_nothing_stored()),
    }
}
