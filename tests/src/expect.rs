//! Compares documents with what is expected of them. Never runs anything.

use serde_json::Value;

/// Checks that all these keys are there; more may be added without breaking a script.
#[track_caller]
pub fn has_keys(value: &Value, keys: &str) {
    let object = value.as_object().expect("an object");
    for key in keys.split_whitespace() {
        assert!(object.contains_key(key), "no `{key}` in {value}");
    }
}

/// Checks that everything that is expected is there; what is not named may be anything.
#[track_caller]
pub fn contains(actual: &Value, expected: &Value, what: &str) {
    match expected {
        Value::Object(keys) => {
            for (key, value) in keys {
                contains(&actual[key.as_str()], value, &format!("{what}.{key}"));
            }
        }
        Value::Array(items) => {
            let found = actual.as_array().map_or(0, Vec::len);
            assert_eq!(found, items.len(), "{what}: {actual}");
            for (at, value) in items.iter().enumerate() {
                contains(&actual[at], value, &format!("{what}[{at}]"));
            }
        }
        plain => assert_eq!(actual, plain, "{what}"),
    }
}
