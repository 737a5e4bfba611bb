//! Amounts as figures of a table: the currency stands above the column.

use store::Money;
use terms::rules::renewals::RenewalStatus;
use words::{Language, Words, format};

use crate::describe;
use crate::finance::{FeeBasis, StatusSums};
use crate::views::finance::FinanceSums;

/// In the order of the picture: what is sure stands at the bottom.
pub(super) const STATUSES: [RenewalStatus; 3] = [
    RenewalStatus::Committed,
    RenewalStatus::Cancellable,
    RenewalStatus::Terminated,
];

/// The id by which the window draws a status.
pub(super) fn status_id(status: RenewalStatus) -> &'static str {
    match status {
        RenewalStatus::Committed => "committed",
        RenewalStatus::Cancellable => "cancellable",
        RenewalStatus::Terminated => "terminating",
    }
}

pub(super) fn status_from(id: &str) -> Option<RenewalStatus> {
    STATUSES.into_iter().find(|status| status_id(*status) == id)
}

/// `Committed`, as a line begins with it.
pub(super) fn status_label(status: RenewalStatus, words: Words) -> String {
    describe::keyed("finance-page-status", status_id(status), words)
}

/// How the figures of a table are written: all with their minor units, or none of them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figures<'c> {
    currency: &'c str,
    is_exact: bool,
    language: Language,
}

impl<'c> Figures<'c> {
    /// For these amounts: minor units stand everywhere as soon as one amount has some, so that
    /// figures stand under one another and nothing is rounded.
    pub(super) fn of(
        currency: &'c str,
        amounts: impl IntoIterator<Item = i64>,
        language: Language,
    ) -> Self {
        let unit = unit(currency);
        Self {
            currency,
            is_exact: amounts.into_iter().any(|amount| amount % unit != 0),
            language,
        }
    }

    /// `4,860`, `4,860.50`, a dash for nothing.
    pub(super) fn text(self, minor: i64) -> String {
        if minor == 0 {
            return "–".to_owned();
        }
        let unit = unit(self.currency);
        let whole = format::number(minor / unit, self.language);
        let digits = usize::try_from(format::minor_digits(self.currency)).unwrap_or(2);
        if !self.is_exact || digits == 0 {
            return whole;
        }
        let point = match self.language {
            Language::De => ',',
            Language::En => '.',
        };
        format!("{whole}{point}{:0digits$}", (minor % unit).unsigned_abs())
    }

    /// With the currency: `€ 4,860`.
    pub(super) fn with_currency(self, minor: i64) -> String {
        if self.is_exact {
            format::money_exact(minor, self.currency, self.language)
        } else {
            format::money(minor, self.currency, self.language)
        }
    }
}

fn unit(currency: &str) -> i64 {
    10_i64.pow(format::minor_digits(currency))
}

/// `€`, `CHF`.
pub(super) fn sign(currency: &str) -> &str {
    if currency == "EUR" { "€" } else { currency }
}

/// The amounts of a currency that are shown together.
pub(super) fn amounts(sums: &StatusSums) -> [i64; 4] {
    [
        sums.committed_minor,
        sums.cancellable_minor,
        sums.terminated_minor,
        sums.total_minor(),
    ]
}

/// Sums of a currency, ready to be shown.
pub(super) fn sums(sums: &StatusSums, figures: Figures<'_>) -> FinanceSums {
    FinanceSums {
        currency: sums.currency.clone(),
        committed: figures.text(sums.committed_minor),
        cancellable: figures.text(sums.cancellable_minor),
        terminating: figures.text(sums.terminated_minor),
        total: figures.with_currency(sums.total_minor()),
    }
}

/// `Yearly fee`.
pub(super) fn basis_name(basis: FeeBasis, words: Words) -> String {
    describe::keyed("finance-page-basis", basis.id(), words)
}

/// An amount with its currency.
pub(super) fn money(money: &Money, words: Words) -> String {
    format::money(money.amount_minor, &money.currency, words.language())
}

#[cfg(test)]
mod tests {
    use words::Language;

    use super::Figures;

    #[test]
    fn figures_are_whole_until_one_of_them_has_cents() {
        for (currency, amounts, language, expected) in [
            ("EUR", [486_000, 0], Language::De, ["4.860", "–"]),
            ("EUR", [486_000, 5], Language::De, ["4.860,00", "0,05"]),
            ("EUR", [486_050, 100], Language::En, ["4,860.50", "1.00"]),
            ("JPY", [4_860, 5], Language::En, ["4,860", "5"]),
            ("KWD", [1_500, 1_000], Language::En, ["1.500", "1.000"]),
        ] {
            let figures = Figures::of(currency, amounts, language);
            assert_eq!(amounts.map(|amount| figures.text(amount)), expected);
        }
    }
}
