//! The Contracts screen in groups: by what, the head of each group with its count and its sum. Rows
//! are pages of one group, as [`crate::contract_list`] gives them.

use store::{ContractGroup, ContractGroupRow, ContractGrouping, Register};
use terms::{Date, State};
use words::{Words, format};

use crate::contract_list;
use crate::describe;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::contract_list::{ContractGroupView, ContractGroupsInput, GroupPlace};

/// The ids of the groupings, as a window offers them.
const GROUPINGS: [(&str, ContractGrouping); 5] = [
    ("state", ContractGrouping::State),
    ("level", ContractGrouping::Level),
    ("owner", ContractGrouping::Owner),
    ("customer", ContractGrouping::Customer),
    ("notice_month", ContractGrouping::NoticeMonth),
];

/// The groups of a list, in order.
pub fn groups(
    register: &Register,
    input: &ContractGroupsInput,
    now: &Now,
    words: Words,
) -> Result<Vec<ContractGroupView>, Problem> {
    let by = grouping(&input.by)?;
    let query = contract_list::query(&input.list, now)?;
    let groups = register.contract_groups(&query, by)?;
    Ok(groups
        .into_iter()
        .map(|group| view(&input.by, group, words))
        .collect())
}

fn grouping(id: &str) -> Result<ContractGrouping, Problem> {
    GROUPINGS
        .iter()
        .find(|(known, _)| *known == id)
        .map(|(_, grouping)| *grouping)
        .ok_or_else(|| Problem::at(Code::InvalidValue, "by"))
}

/// The group at a place.
pub(crate) fn group(place: &GroupPlace) -> Result<ContractGroup, Problem> {
    let unknown = || Problem::at(Code::InvalidValue, "group");
    let key = place.key.as_str();
    Ok(match grouping(&place.by)? {
        ContractGrouping::State => ContractGroup::State(State::from_id(key).ok_or_else(unknown)?),
        ContractGrouping::Level => ContractGroup::Level(key.to_owned()),
        ContractGrouping::Owner => {
            ContractGroup::Owner(Some(key.to_owned()).filter(|owner| !owner.is_empty()))
        }
        ContractGrouping::Customer => ContractGroup::Customer(key.to_owned()),
        ContractGrouping::NoticeMonth if key.is_empty() => ContractGroup::NoticeMonth(None),
        ContractGrouping::NoticeMonth => {
            let first: Date = key.parse().map_err(|_| unknown())?;
            ContractGroup::NoticeMonth(Some(first))
        }
    })
}

fn view(by: &str, row: ContractGroupRow, words: Words) -> ContractGroupView {
    let language = words.language();
    let (key, title) = match row.group {
        ContractGroup::State(state) => (state.id().to_owned(), describe::state(state.id(), words)),
        ContractGroup::Level(level) => {
            let title = describe::keyed("level", &level, words);
            (level, title)
        }
        ContractGroup::Owner(Some(owner)) => (owner.clone(), owner),
        ContractGroup::Owner(None) => (String::new(), words.grid_no_owner()),
        ContractGroup::Customer(number) => (number, row.customer_name.unwrap_or_default()),
        ContractGroup::NoticeMonth(Some(first)) => {
            (first.to_string(), format::month_year(first, language))
        }
        ContractGroup::NoticeMonth(None) => (String::new(), words.grid_no_cancel_by()),
    };
    let fees: Vec<String> = row
        .fees
        .iter()
        .map(|fee| format::money(fee.amount_minor, &fee.currency, language))
        .collect();
    ContractGroupView {
        place: GroupPlace {
            by: by.to_owned(),
            key,
        },
        title,
        count: row.contracts,
        count_text: words.contracts_count(i64::try_from(row.contracts).unwrap_or(i64::MAX)),
        sum_text: if fees.is_empty() {
            String::new()
        } else {
            words.contracts_fees(&fees.join(" + "))
        },
    }
}

#[cfg(test)]
mod tests;
