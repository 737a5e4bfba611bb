//! Lists and what the register has already.

use super::*;

const LIST: &str = "\
Nummer;Kunde;Level;Auftrag;Beginn;Laufzeit;Gebühr;Betreuer
V-1;Müller & Söhne GmbH;Standard;02.03.2026;15.04.2026;12;4.800,50;Jana Muster
V-2;Beispiel AG;Premium;;01.01.2025;24;12.000,50;
;Mueller und Soehne GmbH;Basic;;01.06.2025;12;;";

#[test]
fn an_import_is_one_change_and_the_second_one_is_none() {
    let mut place = place();
    let first = planned(&place.register, LIST, &options());
    assert_eq!(first.counts.new, 3);
    let done = store(&mut place.register, &first, &now()).unwrap();
    assert_eq!(done.value.customers, 2);
    assert_eq!(
        done.value.new,
        [
            (2, "V-1".to_owned()),
            (3, "V-2".to_owned()),
            (4, "V-2026-0001".to_owned())
        ]
    );
    let entries = history::of_contract(&place.register, "V-1").unwrap();
    assert_eq!(entries[0].action.id(), "imported");
    let case = contracts::read(&place.register, "V-2", &now()).unwrap();
    assert!(case.contract.facts.imported);
    let case = contracts::read(&place.register, "V-1", &now()).unwrap();
    assert!(!case.contract.facts.imported);
    assert_eq!(case.contract.owner.as_deref(), Some("Jana Muster"));

    let again = planned(&place.register, LIST, &options());
    assert_eq!(again.counts.unchanged, 3, "{}", rows(&again));
    let recorded = place.register.recorded().unwrap();
    let done = store(&mut place.register, &again, &now()).unwrap();
    assert_eq!(done.value, Outcome::default());
    assert_eq!(place.register.recorded().unwrap(), recorded);

    place.register.undo(&now().stamp()).unwrap();
    assert!(contracts::read(&place.register, "V-1", &now()).is_err());
    assert!(customers::all(&place.register).unwrap().is_empty());
}

#[test]
fn what_a_list_says_otherwise_changes_or_is_refused() {
    let mut place = place();
    let first = planned(&place.register, LIST, &options());
    store(&mut place.register, &first, &now()).unwrap();
    let changed = planned(
        &place.register,
        "\
Nummer;Kunde;Level;Auftrag;Beginn;Laufzeit;Gebühr;Betreuer
v-1;Müller & Söhne GmbH;Premium;02.03.2026;15.04.2026;12;4.800,50;Jana Muster
V-2;Beispiel AG;Premium;;01.02.2025;24;12.000,50;
V-2;Beispiel AG;Premium;;01.01.2025;24;13.000,50;Max Muster
V-2026-0001;Mueller und Soehne GmbH;;;;18;900,50;
V-1;Andere AG;Standard;02.03.2026;15.04.2026;12;4.800,50;",
        &options(),
    );
    insta::assert_snapshot!(rows(&changed), @r#"
2 rejected | v-1 | Müller & Söhne GmbH | premium | 2026-03-02 > 2026-04-15 | 12 | 480050 EUR
  . The contract runs already. Record another level as an amendment that holds from a day on.
3 rejected | V-2 | Beispiel AG | premium | - > 2025-02-01 | 24 | 1200050 EUR
  . The contract has been active since 1 Jan 2025; its activation day is fixed.
4 duplicate | V-2 | Beispiel AG | premium | - > 2025-01-01 | 24 | 1300050 EUR
  . The same contract as in row 3, but with other values.
5 changed | V-2026-0001 | Mueller und Soehne GmbH | basic | - > 2025-06-01 | 18 | 90050 EUR
  . Changed: Term, Fee per year.
6 duplicate | V-1 | Andere AG | standard | 2026-03-02 > 2026-04-15 | 12 | 480050 EUR
  . The same contract as in row 2, but with other values.
"#);
    store(&mut place.register, &changed, &now()).unwrap();
    let case = contracts::read(&place.register, "V-2026-0001", &now()).unwrap();
    assert_eq!(case.contract.facts.term_months, 18);
}

#[test]
fn a_number_of_another_customer_is_asked() {
    let mut place = place();
    let first = planned(&place.register, LIST, &options());
    store(&mut place.register, &first, &now()).unwrap();
    let list = "\
Nummer;Kunde;Level;Beginn
V-2;Ganz andere AG;Premium;01.01.2025";
    let plan = planned(&place.register, list, &options());
    insta::assert_snapshot!(rows(&plan), @r#"
2 question | V-2 | Ganz andere AG | premium | - > 2025-01-01 | 24 | 1200050 EUR
  ? customer_name: In the register this contract number belongs to another customer: K-0002, Ganz andere AG.
"#);
    let answered = |value: &str| Options {
        answers: vec![Answer {
            row: 2,
            field: Field::CustomerName,
            value: value.to_owned(),
        }],
        ..options()
    };
    let kept = planned(&place.register, list, &answered("K-0002"));
    assert_eq!(kept.counts.unchanged, 1, "{}", rows(&kept));
    let moved = planned(&place.register, list, &answered("Ganz andere AG"));
    assert_eq!(moved.counts.changed, 1, "{}", rows(&moved));
    store(&mut place.register, &moved, &now()).unwrap();
    let case = contracts::read(&place.register, "V-2", &now()).unwrap();
    assert_eq!(case.customer.name, "Ganz andere AG");
}

#[test]
fn a_customer_may_be_named_by_number() {
    let mut place = place();
    let first = planned(&place.register, LIST, &options());
    store(&mut place.register, &first, &now()).unwrap();
    let plan = planned(
        &place.register,
        "Nummer;Kunde;Level;Beginn\nV-9;k-0002;Premium;01.01.2025",
        &options(),
    );
    assert_eq!(plan.counts.new, 1, "{}", rows(&plan));
    assert_eq!(plan.rows[0].contract.customer.as_deref(), Some("K-0002"));
}
