//! Reads what people type into date and amount fields. Nothing here guesses: what could mean
//! two things is refused with a reason that has words in both languages.
