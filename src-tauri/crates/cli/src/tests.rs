//! The whole program against registers in temporary folders, with a clock that stands still.

mod changes;
mod contract_input;
mod dates;
mod documents;
mod editions;
mod exports;
mod finance;
mod imports;
mod input;
mod people;
mod properties;
mod refusals;
mod registers;
mod requests;
mod rule_tables;
mod usage;

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{Environment, Reader, Streams, run};

/// A folder with a register in it, and the program.
struct Shell {
    folder: TempDir,
    today: &'static str,
}

/// What a call gave.
#[derive(Debug)]
struct Answer {
    code: u8,
    out: String,
    err: String,
}

impl Shell {
    fn on(today: &'static str) -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            today,
        }
    }

    /// With a customer.
    fn with_customer(today: &'static str) -> Self {
        let shell = Self::on(today);
        shell.add("customer", &customer());
        shell
    }

    /// With the contract of the examples.
    fn with_contract(today: &'static str) -> Self {
        let shell = Self::with_customer(today);
        shell.add("contract", &contract());
        shell
    }

    fn at(self, today: &'static str) -> Self {
        Self { today, ..self }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program as it is called by a script, with everything that it reads from its surroundings.
    fn call(&self, arguments: &[&str], stdin: &[u8]) -> Answer {
        let register = self.path("register");
        let mut all = vec!["termkeeper", "--register", register.to_str().unwrap()];
        all.extend(["--today", self.today]);
        all.extend(arguments);
        bare(&all, stdin, &[("LANG", "en_GB.UTF-8"), ("USER", "erika")])
    }

    /// With `--json`; it has to succeed.
    fn json(&self, arguments: &[&str]) -> Value {
        self.json_in(arguments, "")
    }

    fn json_in(&self, arguments: &[&str], stdin: &str) -> Value {
        let answer = self.call(&[&["--json"], arguments].concat(), stdin.as_bytes());
        assert_eq!(answer.code, 0, "{answer:?}");
        answer.document()
    }

    fn add(&self, what: &str, value: &Value) -> Value {
        self.json_in(&[what, "add", "--json-in", "-"], &value.to_string())
    }

    fn edit(&self, number: &str, value: &Value) -> Value {
        let command = ["contract", "edit", number, "--json-in", "-"];
        self.json_in(&command, &value.to_string())
    }

    /// With `--json`; it has to be refused. Gives the error.
    #[track_caller]
    fn refused(&self, arguments: &[&str], stdin: &[u8], code: u8, id: &str) -> Value {
        let answer = self.call(&[arguments, &["--json"]].concat(), stdin);
        answer.refused(code, id)
    }

    /// For people, in English or German.
    fn shown(&self, language: &str, arguments: &[&str]) -> String {
        let answer = self.call(&[arguments, &["--lang", language]].concat(), b"");
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{answer:?}");
        answer.out
    }
}

impl Answer {
    fn document(&self) -> Value {
        assert!(self.out.ends_with('\n'), "{self:?}");
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    #[track_caller]
    fn refused(&self, code: u8, id: &str) -> Value {
        let document = self.document();
        let error = &document["error"];
        assert_eq!(
            (self.code, error["code"].as_str()),
            (code, Some(id)),
            "{self:?}"
        );
        let keys: Vec<_> = error.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["code", "details", "message", "rule"], "{self:?}");
        assert_eq!(document.as_object().unwrap().len(), 1, "{self:?}");
        assert!(error["details"].is_object(), "{self:?}");
        assert!(
            error["message"]
                .as_str()
                .is_some_and(|text| !text.is_empty())
        );
        error.clone()
    }
}

/// A call with these arguments and nothing else.
fn bare(arguments: &[&str], mut stdin: &[u8], variables: &[(&str, &str)]) -> Answer {
    let environment = Environment::new(
        variables
            .iter()
            .map(|(name, value)| ((*name).into(), (*value).into())),
        false,
    )
    .with_reader(Reader::Here);
    let clock = || -> DateTime<Utc> { "2026-11-24T08:30:00Z".parse().unwrap() };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let streams = Streams {
        stdin: &mut stdin,
        stdout: &mut out,
        stderr: &mut err,
    };
    let code = run(
        arguments.iter().map(|argument| (*argument).into()),
        streams,
        &environment,
        &clock,
    );
    Answer {
        code,
        out: String::from_utf8(out).unwrap(),
        err: String::from_utf8(err).unwrap(),
    }
}

fn customer() -> Value {
    json!({
        "number": "K-0001", "name": "Müller & Söhne Musterbau GmbH", "street": "Am Markt 1",
        "postal_code": "36037", "city": "Fulda",
    })
}

fn contract() -> Value {
    json!({
        "number": "V-2026-0001", "customer": "K-0001", "level": "standard",
        "received_on": "2026-03-02", "term_months": 12,
        "yearly_fee": {"amount_minor": 480_000, "currency": "EUR"}, "owner": "Jana Musterfrau",
        "contacts": [contact("Eva Groß", "eva@mueller.example")],
        "solutions": [{"solution": "openitcockpit", "version": "4.8", "satellites": 3}],
    })
}

fn contact(name: &str, email: &str) -> Value {
    json!({"name": name, "email": email, "phone": "+49 661 1234"})
}

/// A value with one key changed.
fn with(mut value: Value, key: &str, new: Value) -> Value {
    value[key] = new;
    value
}
