//! Tests of mails as requests.
