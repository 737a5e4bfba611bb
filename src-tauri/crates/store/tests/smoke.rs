mod support;
use store::*;
use support::*;
#[test]
fn smoke() {
    let folder = tempfile::tempdir().unwrap();
    let today = day("2026-11-24");
    let path = folder.path().join("r.termkeeper");
    let mut register = Register::open(&path, Access::Create, today).unwrap();
    let mut dice = Dice(1);
    register
        .change(&stamp(today), |change| {
            for c in 0..20 {
                let customer = customer(&mut dice, c + 1);
                change.put_customer(&customer, Action::Created, None)?;
                for n in 0..10 {
                    let contract = contract(&mut dice, customer.id, c * 10 + n, today);
                    change.put_contract(&contract, Action::Created, None)?;
                }
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    println!("{:?}", register.counts().unwrap());
    println!(
        "{} {}",
        register.free_contract_number(today).unwrap(),
        register.free_customer_number().unwrap()
    );
    for sort in SortColumn::ALL {
        for descending in [false, true] {
            let mut q = ContractQuery {
                sort,
                descending,
                limit: 7,
                want_totals: true,
                ..Default::default()
            };
            let mut all = vec![];
            loop {
                let page = register.contract_page(&q).unwrap();
                assert_eq!(page.total, 200);
                all.extend(page.rows);
                match page.next {
                    Some(n) => q.after = Some(n),
                    None => break,
                }
            }
            assert_eq!(all.len(), 200);
        }
    }
    let p = register
        .contract_page(&ContractQuery {
            search: Some("ueberl must".into()),
            want_totals: true,
            ..Default::default()
        })
        .unwrap();
    println!("{} {:?}", p.total, p.rows.first());
    println!("{:?}", register.search("werk", 3).unwrap().contracts.len());
    println!(
        "{:?}",
        register.deadlines(day("2027-02-24"), &[], None, 3).unwrap()
    );
    println!(
        "{:?}",
        register
            .deadline_counts(today, &[day("2026-12-24"), day("2027-02-24")])
            .unwrap()
            .len()
    );
    println!(
        "{:?}",
        register
            .renewals_by_month(today, day("2027-10-31"))
            .unwrap()
            .len()
    );
    println!("{:?}", register.undo(&stamp(today)).unwrap().map(|e| e.seq));
    println!("{:?}", register.counts().unwrap());
    println!("{:?}", register.redo(&stamp(today)).unwrap().map(|e| e.seq));
    println!("{:?}", register.counts().unwrap());
    println!("{:?}", register.check().unwrap());
    register.set_today(day("2027-05-01"));
    println!("{:?}", register.counts().unwrap());
}
