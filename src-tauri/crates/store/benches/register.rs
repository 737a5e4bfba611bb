//! rough
#[path = "../tests/support/mod.rs"]
mod support;
use std::time::Instant;
use store::*;
use support::*;
fn main() {
    let size: usize = std::env::args()
        .filter_map(|a| a.parse().ok())
        .next()
        .unwrap_or(100_000);
    let folder = std::path::PathBuf::from("/tmp/store-bench");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{size}.termkeeper"));
    let today = day("2026-11-24");
    if !path.exists() {
        let mut register = Register::open(&path, Access::Create, today).unwrap();
        let mut dice = Dice(1);
        let started = Instant::now();
        register
            .change_many(&stamp(today), |change| {
                for c in 0..size / 10 {
                    let customer = customer(&mut dice, c + 1);
                    change.put_customer(&customer, Action::Created, None)?;
                    for n in 0..10 {
                        let contract = contract(&mut dice, customer.id, c * 10 + n, today);
                        change.put_contract(&contract, Action::Created, None)?;
                    }
                    if c % 5000 == 0 {
                        println!("{} {:?}", c * 10, started.elapsed());
                    }
                }
                println!("rows {:?}", started.elapsed());
                Ok::<_, StoreError>(())
            })
            .unwrap();
        println!("built {size} in {:?}", started.elapsed());
    }
    let t = Instant::now();
    let mut register = Register::open(&path, Access::ReadWrite, today).unwrap();
    println!("open {:?}", t.elapsed());
    let time = |name: &str, f: &mut dyn FnMut()| {
        f();
        let mut v: Vec<_> = (0..30)
            .map(|_| {
                let t = Instant::now();
                f();
                t.elapsed().as_micros()
            })
            .collect();
        v.sort();
        println!("{name:40} min {} median {} us", v[0], v[15]);
    };
    for sort in SortColumn::ALL {
        time(&format!("{sort:?}"), &mut || {
            register
                .contract_page(&ContractQuery {
                    sort,
                    ..Default::default()
                })
                .unwrap();
        });
    }
    time("totals", &mut || {
        register
            .contract_page(&ContractQuery {
                want_totals: true,
                ..Default::default()
            })
            .unwrap();
    });
    time("state ended", &mut || {
        register
            .contract_page(&ContractQuery {
                states: vec![terms::State::Withdrawn],
                ..Default::default()
            })
            .unwrap();
    });
    time("skip half", &mut || {
        register
            .contract_page(&ContractQuery {
                skip: size as u32 / 2,
                ..Default::default()
            })
            .unwrap();
    });
    for s in [
        "m",
        "mu",
        "müller",
        "werk",
        "überl gmb",
        "v-2026-00",
        "eva@",
        "rückfr 12",
    ] {
        time(&format!("search {s}"), &mut || {
            register.search(s, 20).unwrap();
        });
        time(&format!("list search {s}"), &mut || {
            register
                .contract_page(&ContractQuery {
                    search: Some(s.into()),
                    want_totals: true,
                    ..Default::default()
                })
                .unwrap();
        });
        time(&format!("list search no totals {s}"), &mut || {
            register
                .contract_page(&ContractQuery {
                    search: Some(s.into()),
                    want_totals: false,
                    ..Default::default()
                })
                .unwrap();
        });
    }
    time("deadlines 90", &mut || {
        register
            .deadlines(day("2027-02-22"), &[], None, 50)
            .unwrap();
    });
    time("lanes", &mut || {
        register
            .deadline_counts(
                today,
                &[
                    day("2026-12-01"),
                    day("2026-12-24"),
                    day("2027-01-24"),
                    day("2027-02-22"),
                    day("2027-03-24"),
                ],
            )
            .unwrap();
    });
    time("renewals", &mut || {
        register
            .renewals_by_month(today, day("2027-11-23"))
            .unwrap();
    });
    time("owners", &mut || {
        register.owners().unwrap();
    });
    time("owner filter", &mut || {
        register
            .contract_page(&ContractQuery {
                owner: Some(OWNERS[0].into()),
                want_totals: true,
                ..Default::default()
            })
            .unwrap();
    });
    time("notice range", &mut || {
        register
            .contract_page(&ContractQuery {
                notice_by: Some((today, day("2027-02-22"))),
                want_totals: true,
                ..Default::default()
            })
            .unwrap();
    });
    let rows = register
        .contract_page(&ContractQuery {
            skip: size as u32 / 3,
            ..Default::default()
        })
        .unwrap()
        .rows;
    let mut at = 0;
    time("contract", &mut || {
        at += 1;
        register.contract(rows[at % 50].id).unwrap();
    });
    time("customers", &mut || {
        register.customers(&CustomerQuery::default()).unwrap();
    });
    let mut dice = Dice(99);
    let mut n = 0;
    time("insert", &mut || {
        n += 1;
        let mut c = contract(&mut dice, rows[0].customer, 0, today);
        c.number = format!("B-{}-{}", dice.next(), n);
        register
            .change(&stamp(today), |change| {
                change.put_contract(&c, Action::Created, None)
            })
            .unwrap();
    });
}
