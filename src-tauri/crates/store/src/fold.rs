//! How texts are compared, sorted and found: folding of case, accents and umlauts, and numbers
//! as people count. Pure functions over texts; every engine uses the same ones.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words longer than this are found by their first letters only.
const LONGEST_WORD: usize = 40;
/// From this length on a word is also found by its inner parts.
const SHORTEST_SPLIT_WORD: usize = 4;
/// No inner part is shorter.
const SHORTEST_PART: usize = 3;

/// Equal for two numbers that differ in case only.
pub(crate) fn number_key(number: &str) -> String {
    if number.is_ascii() {
        return number.to_ascii_lowercase();
    }
    let composed: String = number.nfc().collect();
    composed.to_uppercase().to_lowercase()
}

/// Sorts numbers as people count: `V-9` before `V-10`, whatever the zeros in front.
pub(crate) fn number_sort_key(number: &str) -> String {
    let folded = number_key(number);
    let mut key = String::with_capacity(folded.len() + 4);
    let mut rest = folded.as_str();
    while let Some(first) = rest.chars().next() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 {
            key.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
            continue;
        }
        let (run, after) = rest.split_at(digits);
        let significant = run.trim_start_matches('0');
        // The count of digits in front makes 10 greater than 9. It starts at '0', which sorts
        // where digits sort among other characters.
        let count = u32::try_from(significant.len().min(60)).unwrap_or(60);
        key.push(char::from_u32(u32::from('0') + count).unwrap_or('0'));
        key.push_str(significant);
        rest = after;
    }
    key
}

/// Sorts names as a German dictionary does: without regard to case and accents.
pub(crate) fn name_sort_key(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    without_marks(name).collect()
}

/// The words of a document, folded, with the inner parts of long words, for an index that finds
/// words by how they begin. Separated by blanks, without doubles.
pub(crate) fn index_words<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut all = String::new();
    let mut ends = Vec::new();
    for text in texts {
        for_each_word(text, |letters| {
            push_folded(letters, &mut all);
            ends.push(all.len());
            if letters.len() < SHORTEST_SPLIT_WORD {
                return;
            }
            for start in 1..=letters.len() - SHORTEST_PART {
                push_folded(letters.get(start..).unwrap_or_default(), &mut all);
                ends.push(all.len());
            }
        });
    }
    let mut start = 0;
    let mut found: Vec<&str> = ends
        .into_iter()
        .filter_map(|end| all.get(std::mem::replace(&mut start, end)..end))
        // A mark that stands alone, as after an emoji, folds to nothing.
        .filter(|word| !word.is_empty())
        .collect();
    found.sort_unstable();
    found.dedup();
    found.join(" ")
}

/// The typed words, folded; every one is to begin a word of [`index_words`].
pub(crate) fn typed_words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for_each_word(text, |letters| {
        let mut word = String::new();
        push_folded(letters, &mut word);
        found.push(word);
    });
    found.retain(|word| !word.is_empty());
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether every typed word begins a word of the text or an inner part of one, as the search of
/// a register finds it.
pub fn finds(text: &str, typed: &str) -> bool {
    let words = index_words([text]);
    let typed = typed_words(typed);
    let begins = |wanted: &String| {
        words
            .split(' ')
            .any(|word| word.starts_with(wanted.as_str()))
    };
    !typed.is_empty() && typed.iter().all(begins)
}

/// Runs of letters and digits in lower case, composed, not longer than is indexed.
fn for_each_word(text: &str, mut take: impl FnMut(&[char])) {
    let composed;
    let text = if text.is_ascii() {
        text
    } else {
        composed = text.nfkc().collect::<String>();
        &composed
    };
    let mut letters: Vec<char> = Vec::with_capacity(LONGEST_WORD);
    for letter in text.chars().flat_map(char::to_lowercase) {
        if letter.is_alphanumeric() || is_combining_mark(letter) {
            if letters.len() < LONGEST_WORD {
                letters.push(letter);
            }
        } else if !letters.is_empty() {
            take(&letters);
            letters.clear();
        }
    }
    if !letters.is_empty() {
        take(&letters);
    }
}

/// Without accents, and with ä = ae = a, so that Müller, Mueller and Muller are one. Folding from
/// left to right keeps a beginning a beginning.
fn push_folded(letters: &[char], folded: &mut String) {
    let mut before = ' ';
    for letter in letters.iter().copied() {
        if letter.is_ascii() {
            if letter != 'e' || !matches!(before, 'a' | 'o' | 'u') {
                folded.push(letter);
            }
            before = letter;
            continue;
        }
        for letter in without_marks(letter.encode_utf8(&mut [0; 4])) {
            folded.push(letter);
            before = letter;
        }
    }
}

/// Lower case without accents, and without letters that are two.
fn without_marks(text: &str) -> impl Iterator<Item = char> + '_ {
    text.nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .flat_map(|letter| {
            let (first, second) = match letter {
                'ß' => ('s', Some('s')),
                'æ' => ('a', None),
                'œ' | 'ø' => ('o', None),
                'ł' => ('l', None),
                'đ' => ('d', None),
                'ı' => ('i', None),
                other => (other, None),
            };
            std::iter::once(first).chain(second)
        })
        // Lower case of İ is an i with a mark again.
        .filter(|letter| !is_combining_mark(*letter))
}

#[cfg(test)]
mod tests;
