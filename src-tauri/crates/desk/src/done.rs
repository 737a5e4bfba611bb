//! What a change gives back: its value and what it touched, so that a window reads anew exactly
//! that and nothing else.

/// A change that was stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done<T> {
    /// The result.
    pub value: T,
    /// What is to be read anew.
    pub touched: Vec<Touched>,
}

/// Something a window may be showing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Touched {
    /// The contract with this number, and every list it stands in.
    Contract(String),
    /// The customer with this number, and every list it stands in.
    Customer(String),
    /// The support request with this number, and every list it stands in.
    Request(i64),
    /// Company, language and look.
    Settings,
    /// The terms editions, and with them everything that a contract promises.
    Editions,
    /// Copies of the register.
    Backups,
    /// All that a register holds.
    Everything,
}

impl Touched {
    /// The tags of what a window may be showing: a contract stands in lists and on Today, and a
    /// customer's name stands wherever its contracts do.
    pub fn tags(&self) -> Vec<String> {
        match self {
            Self::Contract(number) => vec![
                format!("contract:{number}"),
                "contracts".into(),
                "today".into(),
                "finance".into(),
            ],
            Self::Customer(number) => vec![
                format!("customer:{number}"),
                "customers".into(),
                "contracts".into(),
                "today".into(),
                "finance".into(),
            ],
            Self::Request(id) => vec![
                format!("request:{id}"),
                "requests".into(),
                "contracts".into(),
                "today".into(),
            ],
            Self::Settings => vec!["settings".into()],
            Self::Backups => vec!["backups".into()],
            Self::Everything => [
                "contracts",
                "customers",
                "requests",
                "settings",
                "today",
                "finance",
            ]
            .map(String::from)
            .into(),
            Self::Editions => vec!["settings".into(), "contracts".into(), "requests".into()],
        }
    }
}

impl<T> Done<T> {
    pub(crate) fn new(value: T, touched: impl Into<Vec<Touched>>) -> Self {
        Self {
            value,
            touched: touched.into(),
        }
    }

    /// The same change with another value.
    pub fn map<U>(self, with: impl FnOnce(T) -> U) -> Done<U> {
        Done {
            value: with(self.value),
            touched: self.touched,
        }
    }
}
