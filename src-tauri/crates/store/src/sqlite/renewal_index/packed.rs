//! The bytes of one contract in `renewal_index`: a head of fixed length, then other levels and
//! other fees, in order of recording. Little-endian; words by their numbers.

use terms::State;
use terms::rules::renewals::{CompactDay, RenewalChain};

use crate::derive::Derived;
use crate::query::{RenewalFee, RenewalSource};
use crate::sqlite::vocabulary::Word;
use crate::{Contract, Money, StoreError};

/// Slot, whether it has a fee, numbers of other levels and fees, nine numbers, the fee.
const HEAD: usize = 1 + 1 + 2 + 2 + 9 * 4 + 8;
/// A day and a word.
const LEVEL: usize = 4 + 4;
/// A day, a currency (0: no fee), an amount.
const FEE: usize = 4 + 4 + 8;

/// What is written of one contract.
pub(in crate::sqlite) struct Record<'c> {
    contract: &'c Contract,
    customer: u32,
    chain: RenewalChain,
    notice_received_on: Option<CompactDay>,
}

impl<'c> Record<'c> {
    /// What is written; none of a contract that never renews: drafts, those withdrawn, those whose
    /// dates have left the calendar.
    pub(in crate::sqlite) fn of(
        contract: &'c Contract,
        customer: u32,
        derived: &Derived,
    ) -> Option<Self> {
        let activates_on = derived.activates_on?;
        (derived.state != State::Withdrawn).then(|| Self {
            contract,
            customer,
            chain: RenewalChain {
                activates_on: activates_on.into(),
                term_months: contract.facts.term_months,
                ends_on: derived.ends_on.map(CompactDay::from),
                notice_days: derived.notice_days,
            },
            notice_received_on: derived.notice_received_on.map(CompactDay::from),
        })
    }

    /// Appends its bytes; `word` gives the number of a word.
    pub(in crate::sqlite) fn write(
        &self,
        slot: u8,
        out: &mut Vec<u8>,
        word: &mut dyn FnMut(&str) -> Result<Word, StoreError>,
    ) -> Result<(), StoreError> {
        let contract = self.contract;
        let amendments = &contract.facts.amendments;
        let fee = contract.yearly_fee.as_ref();
        out.push(slot);
        out.push(u8::from(fee.is_some()));
        out.extend(count(amendments.len())?.to_le_bytes());
        out.extend(count(contract.fee_changes.len())?.to_le_bytes());
        let owner = contract.owner.as_deref();
        let numbers = [
            self.chain.activates_on.number(),
            self.chain.term_months,
            self.chain.notice_days,
            self.chain.ends_on.map_or(0, CompactDay::number),
            self.notice_received_on.map_or(0, CompactDay::number),
            self.customer,
            word(&contract.facts.level)?,
            owner.map_or(Ok(0), &mut *word)?,
            fee.map_or(Ok(0), |fee| word(&fee.currency))?,
        ];
        for number in numbers {
            out.extend(number.to_le_bytes());
        }
        out.extend(amount(fee).to_le_bytes());
        for amendment in amendments {
            out.extend(
                CompactDay::from(amendment.effective_on)
                    .number()
                    .to_le_bytes(),
            );
            out.extend(word(&amendment.to_level)?.to_le_bytes());
        }
        for change in &contract.fee_changes {
            let fee = change.yearly_fee.as_ref();
            out.extend(CompactDay::from(change.effective_on).number().to_le_bytes());
            out.extend(fee.map_or(Ok(0), |fee| word(&fee.currency))?.to_le_bytes());
            out.extend(amount(fee).to_le_bytes());
        }
        Ok(())
    }
}

fn amount(fee: Option<&Money>) -> i64 {
    fee.map_or(0, |fee| fee.amount_minor)
}

fn count(length: usize) -> Result<u16, StoreError> {
    u16::try_from(length).map_err(|_| StoreError::Conflict {
        field: "fee_changes",
    })
}

fn broken() -> StoreError {
    StoreError::damaged("what renewals follow from cannot be read")
}

/// A record, and what stands behind it.
pub(in crate::sqlite) type Read<'b, P> = (RenewalSource<'b, P>, &'b [u8]);

/// The next record, and what stands behind it; none at the end. Its place is given by `place`,
/// from its slot.
pub(in crate::sqlite) fn read<P>(
    bytes: &[u8],
    place: impl FnOnce(u8) -> P,
) -> Result<Option<Read<'_, P>>, StoreError> {
    let Some((head, rest)) = bytes.split_first_chunk::<HEAD>() else {
        return if bytes.is_empty() {
            Ok(None)
        } else {
            Err(broken())
        };
    };
    let number = |at: usize| -> u32 {
        let at = 6 + at * 4;
        head.get(at..at + 4)
            .and_then(|bytes| bytes.try_into().ok())
            .map_or(0, u32::from_le_bytes)
    };
    let levels = usize::from(u16::from_le_bytes([head[2], head[3]])) * LEVEL;
    let fees = usize::from(u16::from_le_bytes([head[4], head[5]])) * FEE;
    if rest.len() < levels + fees {
        return Err(broken());
    }
    let (levels, rest) = rest.split_at(levels);
    let (fees, rest) = rest.split_at(fees);
    let day = |number: u32| (number != 0).then(|| CompactDay::from_number(number));
    let source = RenewalSource {
        place: place(head[0]),
        customer: number(5),
        chain: RenewalChain {
            activates_on: CompactDay::from_number(number(0)),
            term_months: number(1),
            notice_days: number(2),
            ends_on: day(number(3)),
        },
        notice_received_on: day(number(4)),
        owner: Some(number(7)).filter(|word| *word != 0),
        signed_level: number(6),
        signed_fee: (head[1] != 0).then(|| RenewalFee {
            amount_minor: head
                .last_chunk::<8>()
                .copied()
                .map_or(0, i64::from_le_bytes),
            currency: number(8),
        }),
        levels,
        fees,
    };
    Ok(Some((source, rest)))
}

/// Day and level of each other level, in order of recording.
pub(crate) fn levels(bytes: &[u8]) -> impl Iterator<Item = (CompactDay, Word)> {
    let (levels, _) = bytes.as_chunks::<LEVEL>();
    levels.iter().map(|[a, b, c, d, e, f, g, h]| {
        (
            CompactDay::from_number(u32::from_le_bytes([*a, *b, *c, *d])),
            u32::from_le_bytes([*e, *f, *g, *h]),
        )
    })
}

/// Day and fee of each other fee, in order of recording.
pub(crate) fn fees(bytes: &[u8]) -> impl Iterator<Item = (CompactDay, Option<RenewalFee>)> {
    let (fees, _) = bytes.as_chunks::<FEE>();
    fees.iter().map(|bytes| {
        let (words, amount) = bytes.split_at(8);
        let (words, _) = words.as_chunks::<4>();
        let number = |at: usize| words.get(at).copied().map_or(0, u32::from_le_bytes);
        let currency = number(1);
        let fee = (currency != 0).then(|| RenewalFee {
            amount_minor: amount.try_into().map_or(0, i64::from_le_bytes),
            currency,
        });
        (CompactDay::from_number(number(0)), fee)
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
