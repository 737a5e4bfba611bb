//! Label and sentence of the steps about requests and their quota.

use terms::RequestChannel;
use terms::rules::requests::Refusal;
use words::Words;

pub(super) fn sender(
    channel: RequestChannel,
    refusal: Option<Refusal>,
    words: Words,
) -> (String, String) {
    match (refusal, channel) {
        (None, RequestChannel::Email) => (words.reason_sender_label(), words.reason_sender_text()),
        (None, RequestChannel::Phone | RequestChannel::Portal) => (
            words.reason_sender_label(),
            words.reason_sender_other_text(),
        ),
        (Some(Refusal::NotAContact), _) => (
            words.reason_sender_unknown_label(),
            words.reason_sender_unknown_text(),
        ),
        (Some(Refusal::Channel), _) => (
            words.reason_sender_channel_label(),
            words.reason_sender_channel_text(),
        ),
        (Some(Refusal::NotActive), _) => (
            words.reason_sender_not_active_label(),
            words.reason_sender_not_active_text(),
        ),
    }
}

pub(super) fn call(counts: bool, words: Words) -> (String, String) {
    if counts {
        (words.reason_call_label(), words.reason_call_text())
    } else {
        (
            words.reason_call_refused_label(),
            words.reason_call_refused_text(),
        )
    }
}

pub(super) fn test_system(overridden: bool, words: Words) -> (String, String) {
    let text = if overridden {
        words.reason_test_system_kept_text()
    } else {
        words.reason_test_system_text()
    };
    (words.reason_test_system_label(), text)
}

pub(super) fn quota(ordinal: i64, max: i64, used: i64, words: Words) -> (String, String) {
    let label = if used < max {
        words.reason_quota_label(ordinal)
    } else {
        words.reason_quota_over_label(ordinal)
    };
    (label, words.reason_quota_text(max, used))
}

pub(super) fn place(ordinal: i64, place: i64, max: i64, words: Words) -> (String, String) {
    let text = if place <= max {
        words.reason_place_text(max)
    } else {
        words.reason_place_over_text(max)
    };
    (words.reason_place_label(ordinal), text)
}
