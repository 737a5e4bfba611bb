//! Label and sentence of every kind of step.

use terms::rules::activation::ActivationOrigin;
use terms::rules::notice::{Form, Verdict};
use terms::rules::response::PauseReason;
use terms::{Date, Fact, Step, StepValue};
use words::{Words, format};

use super::{holiday, keyed};

mod entitlements;

pub(super) fn label_and_text(step: &Step, words: Words) -> (String, String) {
    let date = |day: Date| format::date(day, words.language());
    let count = i64::from;
    match step.fact {
        Fact::EarliestActivation { received_on, days } => (
            words.reason_earliest_label(),
            words.reason_earliest_text(&date(received_on), count(days)),
        ),
        Fact::DefaultActivation { received_on, days } => (
            words.reason_default_label(),
            words.reason_default_text(&date(received_on), count(days)),
        ),
        Fact::LatestActivation { received_on, days } => (
            words.reason_latest_label(),
            words.reason_latest_text(&date(received_on), count(days)),
        ),
        Fact::Activated {
            received_on,
            window,
            origin,
        } => {
            let order = received_on.map(date).unwrap_or_default();
            let text = match (origin, window) {
                (Some(ActivationOrigin::Default), _) => words.reason_activated_default_text(&order),
                (Some(ActivationOrigin::Requested), Some(window)) => words
                    .reason_activated_requested_text(
                        &order,
                        &date(window.earliest),
                        &date(window.latest),
                    ),
                (Some(ActivationOrigin::Imported), _) => words.reason_activated_imported_text(),
                (Some(ActivationOrigin::Corrected), _) => words.reason_activated_corrected_text(),
                (Some(ActivationOrigin::Requested) | None, _) => {
                    words.reason_activated_given_text()
                }
            };
            (words.reason_activated_label(), text)
        }
        Fact::ContactsDue {
            commissioned_on,
            days,
        } => (
            words.reason_contacts_label(),
            words.reason_contacts_text(&date(commissioned_on), count(days)),
        ),
        Fact::ContactsOverdue { due, working_day } => (
            words.reason_contacts_overdue_label(),
            words.reason_contacts_overdue_text(
                &date(due),
                &format::date_with_weekday(working_day, words.language()),
            ),
        ),
        Fact::PeriodStarts { ordinal, months } => (
            words.reason_period_label(count(ordinal)),
            words.reason_period_text(count(ordinal) - 1, count(months)),
        ),
        Fact::LastDay { starts_on, months } => (
            words.reason_last_day_label(count(months)),
            words.reason_last_day_text(&date(starts_on)),
        ),
        Fact::Renews { months, .. } => (
            words.reason_renews_label(),
            words.reason_renews_text(count(months)),
        ),
        Fact::NoticeBy { renews_on, days } => (
            words.reason_notice_by_label(count(days)),
            words.reason_notice_by_text(&date(renews_on)),
        ),
        Fact::NotMoved { holiday: Some(day) } => (
            words.reason_not_moved_holiday_label(),
            words.reason_not_moved_holiday_text(&holiday(day, words)),
        ),
        Fact::NotMoved { holiday: None } => (
            words.reason_not_moved_weekend_label(),
            words.reason_not_moved_weekend_text(&weekday(step.value, words)),
        ),
        Fact::NoticeReceived { channel } => (
            words.reason_received_label(),
            words.reason_received_text(&keyed("channel", channel.id(), words)),
        ),
        Fact::NoticeForm {
            form: Form::Written,
        } => (
            words.reason_form_written_label(),
            words.reason_form_written_text(),
        ),
        Fact::NoticeForm {
            form: Form::SignedCopyWanted,
        } => (
            words.reason_form_copy_label(),
            words.reason_form_copy_text(),
        ),
        Fact::NoticeForm {
            form: Form::NotWritten,
        } => (
            words.reason_form_none_label(),
            words.reason_form_none_text(),
        ),
        Fact::Judged {
            verdict, notice_by, ..
        } => {
            let by = notice_by.map(date).unwrap_or_default();
            match verdict {
                Verdict::OnTime => (words.reason_on_time_label(), words.reason_on_time_text(&by)),
                Verdict::Boundary => (
                    words.reason_boundary_label(),
                    words.reason_boundary_text(&by),
                ),
                Verdict::Late => (words.reason_late_label(), words.reason_late_text(&by)),
                Verdict::WithoutEffect => (
                    words.reason_without_effect_label(),
                    words.reason_without_effect_text(),
                ),
            }
        }
        Fact::NamedEnd => (
            words.reason_named_end_label(),
            words.reason_named_end_text(),
        ),
        Fact::ExtraordinaryEnd => (
            words.reason_extraordinary_label(),
            words.reason_extraordinary_text(),
        ),
        Fact::LastWorkingDay { notice_by } => (
            words.reason_last_working_day_label(),
            words.reason_last_working_day_text(&date(notice_by)),
        ),
        Fact::ContractYearEnds { ordinal, starts_on } => (
            words.reason_contract_year_label(count(ordinal)),
            words.reason_contract_year_text(&date(starts_on)),
        ),
        Fact::WishUntil { activates_on } => (
            words.reason_wish_label(),
            words.reason_wish_text(&date(activates_on)),
        ),
        Fact::SignedCopyUntil { received_on } => (
            words.reason_signed_copy_label(),
            words.reason_signed_copy_text(&date(received_on)),
        ),
        Fact::RequestReceived { hours } => (
            words.reason_request_label(),
            words.reason_request_text(count(hours)),
        ),
        Fact::ClockPaused { pause } => {
            let from = format::date_time(pause.from.naive_local(), words.language());
            let text = match pause.reason {
                PauseReason::OutsideWindow => words.reason_paused_outside_window_text(&from),
                PauseReason::Weekend => words.reason_paused_weekend_text(&from),
                PauseReason::Holiday => words.reason_paused_holiday_text(&from),
            };
            (words.reason_paused_label(), text)
        }
        Fact::ResponseDue { hours } => (
            words.reason_response_label(),
            words.reason_response_text(count(hours)),
        ),
        Fact::NoResponseTime => (
            words.reason_no_response_label(),
            words.reason_no_response_text(),
        ),
        Fact::PublicHoliday { holiday: day } => (holiday(day, words), words.reason_holiday_text()),
        Fact::SafeDay { notice_by } => (
            words.reason_safe_day_label(),
            words.reason_safe_day_text(&date(notice_by)),
        ),
        Fact::SendBy { safe, working_days } => (
            words.reason_send_by_label(),
            words.reason_send_by_text(&date(safe), count(working_days)),
        ),
        Fact::Sender { channel, refusal } => entitlements::sender(channel, refusal, words),
        Fact::Call { counts } => entitlements::call(counts, words),
        Fact::TestSystem { overridden } => entitlements::test_system(overridden, words),
        Fact::QuotaUsed { ordinal, max, used } => {
            entitlements::quota(count(ordinal), count(max), count(used), words)
        }
        Fact::QuotaForecast {
            used,
            elapsed_days,
            total_days,
        } => (
            words.reason_forecast_label(),
            words.reason_forecast_text(count(elapsed_days), count(total_days), count(used)),
        ),
        Fact::QuotaPlace {
            ordinal,
            place,
            max,
        } => entitlements::place(count(ordinal), count(place), count(max), words),
        Fact::ConsultingLeft {
            ordinal,
            included_hours,
            drawn_hours,
        } => (
            words.reason_consulting_label(count(ordinal)),
            words.reason_consulting_text(count(drawn_hours), count(included_hours)),
        ),
        Fact::LevelChanged {
            declared_on,
            is_upgrade: true,
        } => (
            words.reason_upgrade_label(),
            words.reason_upgrade_text(&date(declared_on)),
        ),
        Fact::LevelChanged {
            declared_on,
            is_upgrade: false,
        } => (
            words.reason_downgrade_label(),
            words.reason_downgrade_text(&date(declared_on)),
        ),
    }
}

/// The weekday of the day that a step gives.
fn weekday(value: StepValue, words: Words) -> String {
    match value {
        StepValue::Day(day) | StepValue::Stays(day) => format::weekday_long(day, words.language()),
        StepValue::Moment(_)
        | StepValue::Verdict(_)
        | StepValue::Number(_)
        | StepValue::Hours(_)
        | StepValue::Nothing => String::new(),
    }
}
