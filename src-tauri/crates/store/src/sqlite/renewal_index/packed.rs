//! The bytes of one contract in `renewal_index`: what every contract has, then what some have, as
//! told by marks in front. Little-endian; words by their numbers; days in four bytes.

use terms::rules::renewals::{CompactDay, RenewalChain};

use crate::derive::Renewing;
use crate::query::{RenewalFee, RenewalSource};
use crate::sqlite::vocabulary::{Word, WordKind};
use crate::{Contract, Money, StoreError};

/// A currency and an amount.
const MONEY: usize = 2 + 8;
/// A day and a level.
const LEVEL: usize = 4 + 2;
/// A day, a currency (0: no fee), an amount.
const FEE: usize = 4 + MONEY;

/// What some contracts have, in the order in which it stands.
const HAS_OWNER: u8 = 1;
const HAS_FEE: u8 = 2;
const HAS_END: u8 = 4;
const HAS_NOTICE: u8 = 8;
const HAS_LEVELS: u8 = 16;
const HAS_FEES: u8 = 32;

/// What is written of one contract.
pub(in crate::sqlite) struct Record<'c> {
    pub(in crate::sqlite) contract: &'c Contract,
    pub(in crate::sqlite) customer: u32,
    pub(in crate::sqlite) renewing: Renewing,
}

impl Record<'_> {
    /// Appends its bytes; `word` gives the number of a word.
    pub(in crate::sqlite) fn write(
        &self,
        slot: u8,
        out: &mut Vec<u8>,
        word: &mut dyn FnMut(WordKind, &str) -> Result<Word, StoreError>,
    ) -> Result<(), StoreError> {
        let contract = self.contract;
        let Renewing {
            chain,
            notice_received_on,
        } = self.renewing;
        let facts = &contract.facts;
        let marks = [
            (HAS_OWNER, contract.owner.is_some()),
            (HAS_FEE, contract.yearly_fee.is_some()),
            (HAS_END, chain.ends_on.is_some()),
            (HAS_NOTICE, notice_received_on.is_some()),
            (HAS_LEVELS, !facts.amendments.is_empty()),
            (HAS_FEES, !contract.fee_changes.is_empty()),
        ];
        let marks = marks.into_iter().filter(|(_, has)| *has);
        out.push(slot);
        out.push(marks.fold(0, |marks, (mark, _)| marks | mark));
        push_day(chain.activates_on, out);
        out.extend(short(chain.term_months, "term_months")?);
        out.extend(short(chain.notice_days, "edition")?);
        out.extend(self.customer.to_le_bytes());
        out.extend(short(word(WordKind::Short, &facts.level)?, "level")?);
        if let Some(owner) = &contract.owner {
            out.extend(word(WordKind::Owner, owner)?.to_le_bytes());
        }
        if contract.yearly_fee.is_some() {
            push_money(contract.yearly_fee.as_ref(), out, word)?;
        }
        let days = [chain.ends_on, notice_received_on.map(CompactDay::from)];
        for day in days.into_iter().flatten() {
            push_day(day, out);
        }
        if !contract.fee_changes.is_empty() {
            out.extend(count(contract.fee_changes.len(), "fee_changes")?);
            for change in &contract.fee_changes {
                push_day(change.effective_on.into(), out);
                push_money(change.yearly_fee.as_ref(), out, word)?;
            }
        }
        if !facts.amendments.is_empty() {
            out.extend(count(facts.amendments.len(), "amendments")?);
            for amendment in &facts.amendments {
                push_day(amendment.effective_on.into(), out);
                let level = word(WordKind::Short, &amendment.to_level)?;
                out.extend(short(level, "level")?);
            }
        }
        Ok(())
    }
}

fn push_day(day: CompactDay, out: &mut Vec<u8>) {
    out.extend(day.number().to_le_bytes());
}

fn push_money(
    money: Option<&Money>,
    out: &mut Vec<u8>,
    word: &mut dyn FnMut(WordKind, &str) -> Result<Word, StoreError>,
) -> Result<(), StoreError> {
    let currency = match money {
        Some(money) => word(WordKind::Short, &money.currency)?,
        None => 0,
    };
    out.extend(short(currency, "yearly_fee")?);
    out.extend(money.map_or(0, |money| money.amount_minor).to_le_bytes());
    Ok(())
}

fn short(number: u32, field: &'static str) -> Result<[u8; 2], StoreError> {
    u16::try_from(number)
        .map(u16::to_le_bytes)
        .map_err(|_| StoreError::Conflict { field })
}

fn count(length: usize, field: &'static str) -> Result<[u8; 2], StoreError> {
    short(u32::try_from(length).unwrap_or(u32::MAX), field)
}

fn broken() -> StoreError {
    StoreError::damaged("what renewals follow from cannot be read")
}

/// Bytes that are taken one part after the other.
struct Parts<'b>(&'b [u8]);

impl<'b> Parts<'b> {
    fn take<const LENGTH: usize>(&mut self) -> Result<[u8; LENGTH], StoreError> {
        let (part, rest) = self.0.split_first_chunk::<LENGTH>().ok_or_else(broken)?;
        self.0 = rest;
        Ok(*part)
    }

    fn short(&mut self) -> Result<u32, StoreError> {
        self.take().map(|bytes| u16::from_le_bytes(bytes).into())
    }

    fn long(&mut self) -> Result<u32, StoreError> {
        self.take().map(u32::from_le_bytes)
    }

    fn day(&mut self) -> Result<CompactDay, StoreError> {
        self.long().map(CompactDay::from_number)
    }

    fn money(&mut self) -> Result<Option<RenewalFee>, StoreError> {
        let currency = self.short()?;
        let amount_minor = self.take().map(i64::from_le_bytes)?;
        Ok((currency != 0).then_some(RenewalFee {
            amount_minor,
            currency,
        }))
    }

    /// As many items of a length as the number in front says.
    fn items(&mut self, length: usize) -> Result<&'b [u8], StoreError> {
        let count = usize::from(u16::from_le_bytes(self.take()?));
        let (items, rest) = self.0.split_at_checked(count * length).ok_or_else(broken)?;
        self.0 = rest;
        Ok(items)
    }
}

/// A record, and what stands behind it.
pub(in crate::sqlite) type Read<'b, P> = (RenewalSource<'b, P>, &'b [u8]);

/// The next record, and what stands behind it; none at the end. Its place is given by `place`,
/// from its slot.
pub(in crate::sqlite) fn read<P>(
    bytes: &[u8],
    place: impl FnOnce(u8) -> P,
) -> Result<Option<Read<'_, P>>, StoreError> {
    if bytes.is_empty() {
        return Ok(None);
    }
    let mut parts = Parts(bytes);
    let [slot, marks] = parts.take()?;
    let activates_on = parts.day()?;
    let term_months = parts.short()?;
    let notice_days = parts.short()?;
    let customer = parts.long()?;
    let signed_level = parts.short()?;
    let has = |mark: u8| marks & mark != 0;
    let owner = if has(HAS_OWNER) {
        Some(parts.long()?)
    } else {
        None
    };
    let signed_fee = if has(HAS_FEE) { parts.money()? } else { None };
    let ends_on = if has(HAS_END) {
        Some(parts.day()?)
    } else {
        None
    };
    let notice_received_on = if has(HAS_NOTICE) {
        Some(parts.day()?)
    } else {
        None
    };
    let fees = if has(HAS_FEES) {
        parts.items(FEE)?
    } else {
        &[]
    };
    let levels = if has(HAS_LEVELS) {
        parts.items(LEVEL)?
    } else {
        &[]
    };
    let source = RenewalSource {
        place: place(slot),
        customer,
        chain: RenewalChain {
            activates_on,
            term_months,
            notice_days,
            ends_on,
        },
        notice_received_on,
        owner,
        signed_level,
        signed_fee,
        levels,
        fees,
    };
    Ok(Some((source, parts.0)))
}

/// Day and level of each other level, in order of recording.
pub(crate) fn levels(bytes: &[u8]) -> impl Iterator<Item = (CompactDay, Word)> {
    let (levels, _) = bytes.as_chunks::<LEVEL>();
    levels.iter().filter_map(|level| {
        let mut parts = Parts(level);
        Some((parts.day().ok()?, parts.short().ok()?))
    })
}

/// Day and fee of each other fee, in order of recording.
pub(crate) fn fees(bytes: &[u8]) -> impl Iterator<Item = (CompactDay, Option<RenewalFee>)> {
    let (fees, _) = bytes.as_chunks::<FEE>();
    fees.iter().filter_map(|fee| {
        let mut parts = Parts(fee);
        Some((parts.day().ok()?, parts.money().ok()?))
    })
}

/// From where to where the record of a slot stands; where it would, if there is none.
pub(in crate::sqlite) fn place_of(bytes: &[u8], slot: u8) -> Result<(usize, usize), StoreError> {
    let mut rest = bytes;
    loop {
        let from = bytes.len() - rest.len();
        match read(rest, |slot| slot)? {
            Some((source, behind)) if source.place < slot => rest = behind,
            Some((source, behind)) if source.place == slot => {
                return Ok((from, bytes.len() - behind.len()));
            }
            _ => return Ok((from, from)),
        }
    }
}
