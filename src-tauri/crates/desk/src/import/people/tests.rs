//! Cells and the people in them.

use super::*;

fn shown(people: &[RowContact]) -> String {
    people
        .iter()
        .map(|person| format!("{}|{}|{}", person.name, person.email, person.phone))
        .collect::<Vec<_>>()
        .join(" & ")
}

#[test]
fn people_in_one_cell() {
    for (text, expected) in [
        (
            "Eva Muster <eva@muster.example>, +49 661 1234",
            "Eva Muster|eva@muster.example|+49 661 1234",
        ),
        (
            "Eva Muster, eva@muster.example, 0661/1234",
            "Eva Muster|eva@muster.example|0661/1234",
        ),
        (
            "Eva Muster (eva@muster.example, 0661 1234)",
            "Eva Muster|eva@muster.example|0661 1234",
        ),
        (
            "Eva Muster, eva@muster.example, Tel. 0661 1234; Max Beispiel, max@muster.example, Tel. 0661 1235",
            "Eva Muster|eva@muster.example|0661 1234 & Max Beispiel|max@muster.example|0661 1235",
        ),
        (
            "Eva Muster\neva@muster.example\n0661 1234\nMax Beispiel\nmax@muster.example\n0661 1235",
            "Eva Muster|eva@muster.example|0661 1234 & Max Beispiel|max@muster.example|0661 1235",
        ),
        ("Eva Muster\nMax Beispiel", "Eva Muster|| & Max Beispiel||"),
        (
            "Muster, Eva <eva@muster.example> (0661) 1234",
            "Muster, Eva|eva@muster.example|(0661) 1234",
        ),
        (
            "Eva Muster / eva@muster.example / 0661-1234",
            "Eva Muster|eva@muster.example|0661-1234",
        ),
        (
            "Eva Muster eva@muster.example 0661 1234",
            "Eva Muster|eva@muster.example|0661 1234",
        ),
        (
            "Eva Muster, Tel.: +49 (661) 1234-5, E-Mail: eva@muster.example",
            "Eva Muster|eva@muster.example|+49 (661) 1234-5",
        ),
        ("eva@muster.example", "|eva@muster.example|"),
        ("", ""),
    ] {
        assert_eq!(shown(&in_one_cell(text)), expected, "{text}");
    }
}

#[test]
fn what_is_written_reads_back() {
    let contact = RowContact {
        name: "Eva Muster".into(),
        email: "eva@muster.example".into(),
        phone: "+49 661 1234".into(),
    };
    assert_eq!(in_one_cell(&contact.written()), vec![contact]);
}

#[test]
fn parts_of_several_people_side_by_side() {
    let people = side_by_side("Eva; Max", "eva@m.example; max@m.example", "1; 2");
    assert_eq!(
        shown(&people.unwrap()),
        "Eva|eva@m.example|1 & Max|max@m.example|2"
    );
    assert_eq!(side_by_side("Eva; Max", "eva@m.example", ""), None);
}

proptest::proptest! {
    #[test]
    fn no_cell_panics(text in "\\PC{0,120}") {
        let _ = in_one_cell(&text);
    }
}
