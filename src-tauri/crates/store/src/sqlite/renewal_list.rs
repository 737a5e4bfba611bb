//! Going through what the renewals of all contracts follow from, as the register knew it on a
//! day. What was recorded later is told by the journal; for those contracts alone their images
//! stand in place of what is stored.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use rusqlite::params;
use terms::Date;
use terms::rules::renewals::CompactDay;

use super::renewal_index::{Words, packed, row_at, words};
use super::statement::{Columns, all, count, day_text, each, first};
use super::{Connection, journal};
use crate::query::{
    RenewalCustomer, RenewalHead, RenewalOwner, RenewalPlace, RenewalSource, RenewalWord,
};
use crate::{RenewalCheck, StoreError, fold};

mod then;

use then::{THEN, Then, look_back, place_then};

/// How many contracts one statement looks up.
const AT_ONCE: usize = 5_000;

/// What the renewals of all contracts follow from, as of a day: first of all the words that
/// [`RenewalSource`] names, then whatever was recorded later than the day.
#[derive(Debug)]
pub struct RenewalBook {
    words: Words,
    then: Then,
}

impl RenewalBook {
    /// The level or the currency with this number.
    pub fn word(&self, word: RenewalWord) -> &str {
        text_of(&self.words.short, word)
    }

    /// The owner with this number.
    pub fn owner(&self, owner: RenewalOwner) -> &str {
        text_of(&self.words.owners, owner)
    }

    /// The number of a level or a currency; none if no contract ever named it.
    pub fn number_of(&self, word: &str) -> Option<RenewalWord> {
        number_in(&self.words.short, word)
    }

    /// The number of an owner; none if nobody of this name ever looked after a contract.
    pub fn number_of_owner(&self, owner: &str) -> Option<RenewalOwner> {
        number_in(&self.words.owners, owner)
    }
}

fn text_of(words: &[String], number: u32) -> &str {
    let at = usize::try_from(number).unwrap_or(usize::MAX);
    words.get(at).map_or("", String::as_str)
}

fn number_in(words: &[String], word: &str) -> Option<u32> {
    let at = words.iter().skip(1).position(|known| known == word)?;
    u32::try_from(at + 1).ok()
}

/// The last book of a past day, good as long as the journal ends as it did: people look at many
/// things of one day.
#[derive(Debug, Default)]
pub(crate) struct Cache(RefCell<Option<(Date, journal::End, Arc<RenewalBook>)>>);

/// The book of a day.
pub(crate) fn book(connection: &Connection, day: Date) -> Result<Arc<RenewalBook>, StoreError> {
    let end = journal::end(connection)?;
    let cache = &connection.renewal_books().0;
    if let Some((of, known_end, book)) = cache.borrow().as_ref()
        && *of == day
        && Some(known_end) == end.as_ref()
    {
        return Ok(Arc::clone(book));
    }
    let book = Arc::new(read_book(connection, day)?);
    if let Some(end) = end.filter(|_| book.then.is_another()) {
        *cache.borrow_mut() = Some((day, end, Arc::clone(&book)));
    }
    Ok(book)
}

fn read_book(connection: &Connection, day: Date) -> Result<RenewalBook, StoreError> {
    let mut book = RenewalBook {
        words: words(connection)?,
        then: Then::default(),
    };
    // By day and not, as the engine would choose for what is distinct, through all records.
    // Identities of 16 bytes are those of contracts and customers.
    let mut changed = all(
        connection,
        "SELECT subject_id FROM journal INDEXED BY journal_by_day
         WHERE today > ?1 AND length(subject_id) = 16",
        [day_text(day)],
        |columns| Ok(columns.blob()?.to_vec()),
    )?;
    changed.sort_unstable();
    changed.dedup();
    if !changed.is_empty() {
        look_back(connection, day, &changed, &mut book)?;
    }
    Ok(book)
}

/// Hands over every contract that may renew, in the order of their places.
pub(crate) fn each_source(
    connection: &Connection,
    book: &RenewalBook,
    mut take: impl FnMut(&RenewalSource<'_>),
) -> Result<(), StoreError> {
    let replaced = &book.then.replaced;
    each(
        connection,
        "SELECT part, contracts FROM renewal_index ORDER BY part",
        [],
        |columns| {
            let part = columns.integer()?;
            let mut bytes = columns.blob()?;
            while let Some((source, rest)) =
                packed::read(bytes, |slot| place_of(row_at(part, slot)))?
            {
                bytes = rest;
                if replaced.is_empty() || !replaced.contains(&row_of(source.place)) {
                    take(&source);
                }
            }
            Ok(())
        },
    )?;
    let mut bytes = book.then.records.as_slice();
    let mut at = 0;
    while let Some((source, rest)) = packed::read(bytes, |_| place_then(at))? {
        bytes = rest;
        at += 1;
        take(&source);
    }
    Ok(())
}

fn place_of(row: i64) -> RenewalPlace {
    RenewalPlace(u64::try_from(row).unwrap_or_default())
}

fn row_of(place: RenewalPlace) -> i64 {
    i64::try_from(place.0).unwrap_or_default()
}

/// How people know the contracts at these places, in this order.
pub(crate) fn heads(
    connection: &Connection,
    book: &RenewalBook,
    places: &[RenewalPlace],
) -> Result<Vec<RenewalHead>, StoreError> {
    at_places(
        connection,
        places,
        "SELECT c.number, i.number_sort, k.number, k.name, k.row FROM json_each(?1) AS p
         CROSS JOIN contract AS c ON c.row = p.value
         CROSS JOIN contract_index AS i ON i.contract = c.row
         CROSS JOIN customer AS k ON k.row = c.customer
         ORDER BY p.key",
        |columns| {
            let mut head = RenewalHead {
                number: columns.text()?,
                number_sort: columns.text()?,
                customer_number: columns.text()?,
                customer_name: columns.text()?,
            };
            if let Some(then) = book.then.customers.get(&columns.count()?) {
                head.customer_number.clone_from(&then.0);
                head.customer_name.clone_from(&then.1);
            }
            Ok(head)
        },
        |at| book.then.heads.get(at).cloned(),
    )
}

/// By what the contracts at these places are sorted, in this order.
#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method by itself is of one lifetime only"
)]
pub(crate) fn number_sorts(
    connection: &Connection,
    book: &RenewalBook,
    places: &[RenewalPlace],
) -> Result<Vec<String>, StoreError> {
    at_places(
        connection,
        places,
        "SELECT i.number_sort FROM json_each(?1) AS p
         CROSS JOIN contract_index AS i ON i.contract = p.value
         ORDER BY p.key",
        |columns| columns.text(),
        |at| book.then.heads.get(at).map(|head| head.number_sort.clone()),
    )
}

/// What `sql` says of the contracts at these places, in this order: of those that the register
/// keeps now, from its rows; of those that are of the day alone, from `then`.
fn at_places<T>(
    connection: &Connection,
    places: &[RenewalPlace],
    sql: &'static str,
    read: impl Fn(&mut Columns<'_, '_>) -> Result<T, StoreError>,
    then: impl Fn(usize) -> Option<T>,
) -> Result<Vec<T>, StoreError> {
    let mut told = Vec::with_capacity(places.len());
    for places in places.chunks(AT_ONCE) {
        let now: Vec<i64> = places
            .iter()
            .filter(|place| place.0 < THEN)
            .map(|place| row_of(*place))
            .collect();
        let now = serde_json::json!(now).to_string();
        let mut found = all(connection, sql, [now], &read)?.into_iter();
        for place in places {
            let one = match place.0.checked_sub(THEN) {
                Some(at) => usize::try_from(at).ok().and_then(&then),
                None => found.next(),
            };
            told.push(one.ok_or_else(|| {
                StoreError::damaged("what renewals follow from names a contract that is missing")
            })?);
        }
    }
    Ok(told)
}

/// Number and name of a customer.
pub(crate) fn customer_named(
    connection: &Connection,
    book: &RenewalBook,
    id: RenewalCustomer,
) -> Result<Option<(String, String)>, StoreError> {
    if let Some(then) = book.then.customers.get(&id) {
        return Ok(Some(then.clone()));
    }
    first(
        connection,
        "SELECT number, name FROM customer WHERE row = ?1",
        [id],
        |columns| Ok((columns.text()?, columns.text()?)),
    )
}

/// The customer with this number on the day, ignoring case.
pub(crate) fn customer_numbered(
    connection: &Connection,
    book: &RenewalBook,
    number: &str,
) -> Result<Option<RenewalCustomer>, StoreError> {
    let key = fold::number_key(number);
    let then = book
        .then
        .customers
        .iter()
        .find(|(_, (number, _))| fold::number_key(number) == key);
    if let Some((id, _)) = then {
        return Ok(Some(*id));
    }
    first(
        connection,
        "SELECT row FROM customer WHERE number_key = ?1",
        [key],
        count,
    )
}

/// Checks of the renewals in a range of days, each with its place.
pub(crate) fn checks(
    connection: &Connection,
    book: &RenewalBook,
    from: Date,
    until: Date,
) -> Result<HashMap<(RenewalPlace, CompactDay), RenewalCheck>, StoreError> {
    let mut found = HashMap::new();
    each(
        connection,
        "SELECT contract, renews_on, checked_by, checked_at FROM renewal_check
         WHERE renews_on BETWEEN ?1 AND ?2",
        params![day_text(from), day_text(until)],
        |columns| {
            let row = columns.integer()?;
            let check = RenewalCheck {
                renews_on: columns.day()?,
                checked_by: columns.text()?,
                checked_at: columns.moment()?,
            };
            if !book.then.replaced.contains(&row) {
                found.insert((place_of(row), check.renews_on.into()), check);
            }
            Ok(())
        },
    )?;
    for (place, check) in &book.then.checks {
        if (from..=until).contains(&check.renews_on) {
            found.insert((*place, check.renews_on.into()), check.clone());
        }
    }
    Ok(found)
}

/// Which renewals in a range of days somebody looked over, by place, then day.
pub(crate) fn checked_days(
    connection: &Connection,
    book: &RenewalBook,
    from: Date,
    until: Date,
) -> Result<Vec<(RenewalPlace, CompactDay)>, StoreError> {
    let mut found = Vec::new();
    each(
        connection,
        "SELECT contract, renews_on FROM renewal_check INDEXED BY renewal_check_by_day
         WHERE renews_on BETWEEN ?1 AND ?2",
        params![day_text(from), day_text(until)],
        |columns| {
            let row = columns.integer()?;
            if !book.then.replaced.contains(&row) {
                found.push((place_of(row), columns.day()?.into()));
            }
            Ok(())
        },
    )?;
    let then = book.then.checks.iter();
    found.extend(
        then.filter(|(_, check)| (from..=until).contains(&check.renews_on))
            .map(|(place, check)| (*place, check.renews_on.into())),
    );
    found.sort_unstable();
    found.dedup();
    Ok(found)
}
