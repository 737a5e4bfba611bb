//! Headers and what they say.

use super::*;

fn field(header: &str) -> String {
    read(header)
        .named
        .map_or_else(|| "-".to_owned(), |named| named.field.id())
}

#[test]
fn names_of_columns() {
    for (header, expected) in [
        ("Vertrags-Nr.", "number"),
        ("Contract No.", "number"),
        ("Nr.", "number"),
        ("Kunde", "customer_name"),
        ("Kunden-Nr.", "customer"),
        ("Kundenname", "customer_name"),
        ("Service Level", "level"),
        ("Auftragseingang", "received_on"),
        ("Datum Auftragseingang", "received_on"),
        ("Order received", "received_on"),
        ("Beginn", "activates_on"),
        ("Vertragsbeginn (TT.MM.JJJJ)", "activates_on"),
        ("Start date", "activates_on"),
        ("gültig ab", "activates_on"),
        ("Laufzeit (Monate)", "term_months"),
        ("Laufzeit [Mon.]", "term_months"),
        ("Term (years)", "term_months"),
        ("Ende", "last_day"),
        ("Letzter Tag", "last_day"),
        ("Laufzeit bis", "last_day"),
        ("Verlängert am", "renews_on"),
        ("Renewal date", "renews_on"),
        ("Kündbar bis", "notice_by"),
        ("Kü-Frist", "notice_by"),
        ("Cancel by", "notice_by"),
        ("Preis p. a.", "yearly_fee"),
        ("Jahresgebühr netto (EUR)", "yearly_fee"),
        ("Gebühr pro Monat", "monthly_fee"),
        ("Monthly fee", "monthly_fee"),
        ("Währung", "currency"),
        ("Betreuer", "owner"),
        ("Account Manager", "owner"),
        ("Ansprechpartner intern", "owner"),
        ("Bemerkungen", "note"),
        ("Ansprechpartner", "contacts"),
        ("Ansprechpartner 1", "contact_1_name"),
        ("Ansprechpartner 2 E-Mail", "contact_2_email"),
        ("E-Mail 3", "contact_3_email"),
        ("contact_1_phone", "contact_1_phone"),
        ("Contact 2 Name", "contact_2_name"),
        ("E-Mail", "contact_0_email"),
        ("Tel.", "contact_0_phone"),
        ("Kündigung eingegangen am", "notice_received_on"),
        ("Kündigung durch", "notice_party"),
        ("Kündigungsweg", "notice_channel"),
        ("notice_by", "notice_by"),
        ("number", "number"),
        ("received_on", "received_on"),
        ("jährl. Gebühr", "yearly_fee"),
        ("Monatl. Preis", "monthly_fee"),
        ("Preis je Quartal", "-"),
        ("Datum des Vertragsbeginns", "activates_on"),
        ("Ablauf der Vertragslaufzeit", "last_day"),
        ("Letzter möglicher Kündigungstag bis", "notice_by"),
        ("Date of order received", "received_on"),
        ("Auftraggeber Nummer", "-"),
        ("Wochenende", "last_day"),
        ("Straße", "-"),
        ("", "-"),
    ] {
        assert_eq!(field(header), expected, "{header}");
    }
}

#[test]
fn what_stands_beside_the_name() {
    assert_eq!(read("Laufzeit (Jahre)").unit, Some(Unit::Years));
    assert_eq!(read("Laufzeit").unit, None);
    assert_eq!(read("Preis (€)").currency.as_deref(), Some("EUR"));
    assert_eq!(read("Fee in CHF").currency.as_deref(), Some("CHF"));
    assert_eq!(read("Beginn (TT.MM.JJJJ)").format, Some(Format::Dmy));
    assert_eq!(read("Start MM/DD/YYYY").format, Some(Format::Mdy));
}

#[test]
fn no_name_is_in_the_table_twice() {
    let mut seen = std::collections::BTreeMap::new();
    for (name, named) in names::all() {
        assert_eq!(name, joined(name), "{name} is not as it is compared");
        if let Some(before) = seen.insert(name, named.field) {
            panic!("{name} is {before} and {}", named.field);
        }
    }
}
