//! The letter that goes with a notice: the confirmation of one that was received, or the notice
//! itself where it is ours. Composing it is the work of [`crate::letters`].

use terms::rules::notice::{NoticeOutcome, Verdict};
use terms::{NoticeFact, Party};
use words::Words;

/// What the letter is called; none where nothing is to be written.
pub(super) fn name(fact: &NoticeFact, outcome: &NoticeOutcome, words: Words) -> Option<String> {
    match (fact.party, outcome.verdict) {
        (Party::Contractor, Verdict::WithoutEffect) => None,
        (Party::Contractor, _) => Some(words.notice_letter_own()),
        (Party::Client, _) => Some(words.notice_letter_confirmation()),
    }
}
