//! The typed calls say what the bundles say.

use crate::{Language, Words, words::generated::FIXED};

#[test]
fn fixed_texts_are_those_of_the_catalogue() {
    assert!(FIXED.len() > 100);
    for (key, german, english) in FIXED {
        let said = Language::ALL.map(|language| Words::of(language).text(key, &[]));
        assert_eq!(
            said,
            [Some((*german).to_owned()), Some((*english).to_owned())],
            "{key}"
        );
    }
}
