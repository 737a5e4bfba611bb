//! Counting rows and adding up fees by a few keys and by currency, while rows go by. Sorting all
//! of them first, as the engine would, takes several times as long.

use crate::Money;

/// Counts and sums by key and currency. There are few keys, and rows of one key mostly follow
/// each other, so that a list that is searched from its end beats a map.
#[derive(Debug)]
pub(super) struct Sums<K>(Vec<Sum<K>>);

#[derive(Debug)]
struct Sum<K> {
    key: K,
    currency: Option<String>,
    count: u64,
    amount_minor: i64,
}

impl<K> Default for Sums<K> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Copy + Ord> Sums<K> {
    /// Adds a row.
    pub(super) fn add(&mut self, key: K, currency: Option<&str>, amount_minor: Option<i64>) {
        let amount_minor = amount_minor.unwrap_or_default();
        let known = self
            .0
            .iter_mut()
            .rev()
            .find(|sum| sum.key == key && sum.currency.as_deref() == currency);
        match known {
            Some(sum) => {
                sum.count += 1;
                sum.amount_minor = sum.amount_minor.saturating_add(amount_minor);
            }
            None => self.0.push(Sum {
                key,
                currency: currency.map(str::to_owned),
                count: 1,
                amount_minor,
            }),
        }
    }

    /// Key, sum and count, by key, then currency; rows without a fee come first, without a sum.
    pub(super) fn in_order(mut self) -> impl Iterator<Item = (K, Option<Money>, u64)> {
        self.0
            .sort_by(|one, other| (one.key, &one.currency).cmp(&(other.key, &other.currency)));
        self.0.into_iter().map(|sum| {
            let fee = sum.currency.map(|currency| Money {
                amount_minor: sum.amount_minor,
                currency,
            });
            (sum.key, fee, sum.count)
        })
    }
}
