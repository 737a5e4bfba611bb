//! The columns that scripts rely on.

use super::{CONTRACT, Wording};

#[test]
fn tables_for_programs_have_the_columns_of_the_contract() {
    let keys: Vec<&str> = Wording::Ids.fields().map(|field| field.key).collect();
    assert_eq!(
        keys.join(" "),
        "number customer_name level received_on activates_on term_months yearly_fee currency \
         owner note contact_1_name contact_1_email contact_1_phone contact_2_name \
         contact_2_email contact_2_phone contact_3_name contact_3_email contact_3_phone \
         notice_received_on notice_party notice_channel last_day renews_on notice_by"
    );
}

#[test]
fn no_key_stands_twice() {
    for (at, field) in CONTRACT.iter().enumerate() {
        assert!(CONTRACT[..at].iter().all(|other| other.key != field.key));
    }
}
