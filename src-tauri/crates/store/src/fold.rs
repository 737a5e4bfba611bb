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
    let mut key = String::with_capacity(name.len());
    for letter in without_marks(name) {
        key.push(letter);
    }
    key
}

/// The words of a document, folded, with the inner parts of long words, for an index that finds
/// words by how they begin. Separated by blanks, without doubles.
pub(crate) fn index_words<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut found: Vec<String> = Vec::new();
    for text in texts {
        for word in words(text) {
            let letters: Vec<char> = word.chars().take(LONGEST_WORD).collect();
            found.push(fold_letters(&letters));
            if letters.len() < SHORTEST_SPLIT_WORD {
                continue;
            }
            for start in 1..=letters.len() - SHORTEST_PART {
                found.push(fold_letters(letters.get(start..).unwrap_or_default()));
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found.join(" ")
}

/// The typed words, folded; every one is to begin a word of [`index_words`].
pub(crate) fn typed_words(text: &str) -> Vec<String> {
    let mut found: Vec<String> = words(text)
        .map(|word| {
            let letters: Vec<char> = word.chars().take(LONGEST_WORD).collect();
            fold_letters(&letters)
        })
        .filter(|word| !word.is_empty())
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Runs of letters and digits in lower case, composed.
fn words(text: &str) -> impl Iterator<Item = String> {
    let composed: String = text.nfkc().collect::<String>().to_lowercase();
    composed
        .split(|letter: char| !letter.is_alphanumeric() && !is_combining_mark(letter))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter()
}

/// Without accents, and with ä = ae = a, so that Müller, Mueller and Muller are one. Folding from
/// left to right keeps a beginning a beginning.
fn fold_letters(letters: &[char]) -> String {
    let mut folded = String::with_capacity(letters.len());
    let mut before = ' ';
    for letter in without_marks(&letters.iter().collect::<String>()) {
        let doubles_umlaut = letter == 'e' && matches!(before, 'a' | 'o' | 'u');
        if !doubles_umlaut {
            folded.push(letter);
        }
        before = letter;
    }
    folded
}

fn without_marks(text: &str) -> impl Iterator<Item = char> + '_ {
    text.nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .flat_map(|letter| {
            let (first, second) = match letter {
                'ß' => ('s', Some('s')),
                'æ' => ('a', Some('e')),
                'œ' => ('o', Some('e')),
                'ø' => ('o', None),
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
