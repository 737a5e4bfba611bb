//! Adding up by a small number that stands for a group (a level, an owner, a customer, a month),
//! and which groups are the greatest. Never: what a number stands for.

use terms::rules::renewals::RenewalStatus;

use crate::finance::sums::{Group, Groups, Rest, StatusCounts, StatusSums};
use crate::problem::Problem;

/// Most groups, and most other fees, that a board lists one by one.
pub(super) const MOST_LISTED: usize = 12;

/// Sums of one status each.
pub(super) type Sums = [i64; 3];
/// Numbers of one status each.
pub(super) type Counts = [u64; 3];

/// Values by a small number, as many as were needed.
#[derive(Debug)]
pub(super) struct By<T>(Vec<T>);

impl<T: Clone + Default> By<T> {
    pub(super) fn none() -> Self {
        Self(Vec::new())
    }

    pub(super) fn at(&mut self, at: usize) -> &mut T {
        if at >= self.0.len() {
            self.0.resize(at + 1, T::default());
        }
        // It was made long enough just now.
        &mut self.0[at]
    }

    pub(super) fn get(&self, at: usize) -> T {
        self.0.get(at).cloned().unwrap_or_default()
    }
}

/// The greatest groups, and all others together. `counts` and, for each currency, `sums` are by
/// group; `name` gives key and name of a group that is listed.
pub(super) fn ranked(
    currencies: &[String],
    counts: &By<Counts>,
    sums: &[&By<Sums>],
    name: impl Fn(usize) -> Result<(Option<String>, String), Problem>,
) -> Result<Groups, Problem> {
    let total = |group: usize| sums.iter().map(move |sums| total_of(sums.get(group)));
    let by_size = |one: &usize, other: &usize| {
        total(*other)
            .cmp(total(*one))
            .then_with(|| count_of(counts, *other).cmp(&count_of(counts, *one)))
            .then_with(|| one.cmp(other))
    };
    let mut rest: Vec<usize> = (0..counts.0.len())
        .filter(|group| counts.get(*group) != [0; 3])
        .collect();
    let mut found = greatest(&mut rest, by_size);
    for sums in sums.iter().skip(1) {
        let total = |group: &usize| total_of(sums.get(*group));
        let mut more = greatest(&mut rest, |one, other| {
            total(other).cmp(&total(one)).then_with(|| one.cmp(other))
        });
        // What has nothing of this currency is none of its greatest ones.
        rest.extend(more.extract_if(.., |group| total(group) == 0));
        found.append(&mut more);
    }
    found.sort_by(by_size);
    let sums_of = |group: usize| named(currencies, sums.iter().map(|sums| sums.get(group)));
    let rows = found
        .into_iter()
        .map(|group| {
            let (key, name) = name(group)?;
            Ok(Group {
                key,
                name,
                counts: counts_of(counts.get(group)),
                sums: sums_of(group),
            })
        })
        .collect::<Result<_, Problem>>()?;
    let rest = (!rest.is_empty()).then(|| {
        let mut all = Rest {
            groups: u64::try_from(rest.len()).unwrap_or(u64::MAX),
            groups_of: sums
                .iter()
                .map(|sums| {
                    let any = rest.iter().filter(|group| sums.get(**group) != [0; 3]);
                    u64::try_from(any.count()).unwrap_or(u64::MAX)
                })
                .collect(),
            counts: StatusCounts::default(),
            sums: currencies.iter().map(StatusSums::none_of).collect(),
        };
        for group in rest {
            all.counts.add_all(counts_of(counts.get(group)));
            for (all, sums) in all.sums.iter_mut().zip(sums) {
                add_sums(all, sums.get(group));
            }
        }
        all
    });
    Ok(Groups { rows, rest })
}

/// Takes the greatest groups out, in no order.
fn greatest(
    groups: &mut Vec<usize>,
    by_size: impl FnMut(&usize, &usize) -> std::cmp::Ordering,
) -> Vec<usize> {
    if groups.len() <= MOST_LISTED {
        return std::mem::take(groups);
    }
    groups.select_nth_unstable_by(MOST_LISTED - 1, by_size);
    let rest = groups.split_off(MOST_LISTED);
    std::mem::replace(groups, rest)
}

fn count_of(counts: &By<Counts>, group: usize) -> u64 {
    counts.get(group).iter().sum()
}

fn total_of(sums: Sums) -> i64 {
    sums.iter()
        .fold(0, |all: i64, sum| all.saturating_add(*sum))
}

/// The place of a status in [`Sums`] and [`Counts`].
pub(super) fn rank(status: RenewalStatus) -> usize {
    match status {
        RenewalStatus::Committed => 0,
        RenewalStatus::Cancellable => 1,
        RenewalStatus::Terminated => 2,
    }
}

/// The same with names.
pub(super) fn counts_of([committed, cancellable, terminated]: Counts) -> StatusCounts {
    StatusCounts {
        committed,
        cancellable,
        terminated,
    }
}

/// Sums with the names of their currencies.
pub(super) fn named(currencies: &[String], sums: impl Iterator<Item = Sums>) -> Vec<StatusSums> {
    currencies
        .iter()
        .zip(sums)
        .map(|(currency, sums)| {
            let mut named = StatusSums::none_of(currency);
            add_sums(&mut named, sums);
            named
        })
        .collect()
}

fn add_sums(all: &mut StatusSums, sums: Sums) {
    for status in RenewalStatus::ALL {
        all.add(status, sums[rank(status)]);
    }
}
