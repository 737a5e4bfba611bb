//! The commands of a sequence and how one is thrown: mostly sensible, often at a border, now and then wrong. Never a
//! decision whether it is allowed.

use chrono::{DateTime, TimeDelta, Utc};
use desk::contracts::{ContactInput, ContractChanges, NewContract};
use desk::customers::NewCustomer;
use desk::editions::{CellConfirmation, EditionCopy};
use desk::notices::NewNotice;
use desk::requests::{AnswerInput, NewRequest};
use store::{Money, RequestId};
use terms::rules::term;
use terms::{
    Channel, Date, DocumentFact, Environment, ExtraordinaryFact, Name, Party, RequestChannel,
    SolutionFact,
};

use crate::dice::Dice;
use crate::model::Model;

/// All names, for the check that each of them succeeds sometimes.
pub const NAMES: [&str; 18] = [
    "add customer",
    "edit customer",
    "create",
    "edit",
    "contacts",
    "amend",
    "fee",
    "notice",
    "withdraw notice",
    "signed copy",
    "draw",
    "cancel draw",
    "request",
    "answer",
    "copy edition",
    "confirm",
    "undo",
    "redo",
];

/// A command as a person gives it.
#[derive(Debug, Clone)]
pub enum Command {
    AddCustomer(NewCustomer),
    /// Number, new note.
    EditCustomer(String, String),
    Create(NewContract),
    Edit(String, ContractChanges),
    /// Number, level, first day.
    Amend(String, String, Date),
    /// Number, first day, fee.
    Fee(String, Date, Option<Money>),
    Notice(String, NewNotice),
    /// Number, place of the notice.
    WithdrawNotice(String, usize),
    /// Number, place of the notice.
    SignedCopy(String, usize),
    /// Number, day, blocks.
    Draw(String, Date, i64),
    /// Number, place of the appointment.
    CancelDraw(String, usize),
    Request(NewRequest),
    Answer(RequestId, AnswerInput),
    CopyEdition(EditionCopy),
    Confirm(CellConfirmation),
    Undo,
    Redo,
}

impl Command {
    pub fn name(&self) -> &'static str {
        match self {
            Self::AddCustomer(_) => "add customer",
            Self::EditCustomer(..) => "edit customer",
            Self::Create(_) => "create",
            Self::Edit(_, changes) if changes.contacts.is_some() => "contacts",
            Self::Edit(..) => "edit",
            Self::Amend(..) => "amend",
            Self::Fee(..) => "fee",
            Self::Notice(..) => "notice",
            Self::WithdrawNotice(..) => "withdraw notice",
            Self::SignedCopy(..) => "signed copy",
            Self::Draw(..) => "draw",
            Self::CancelDraw(..) => "cancel draw",
            Self::Request(_) => "request",
            Self::Answer(..) => "answer",
            Self::CopyEdition(_) => "copy edition",
            Self::Confirm(_) => "confirm",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }
}

const LEVELS: [&str; 3] = ["basic", "standard", "premium"];
const MAILS: [&str; 5] = [
    "eva@musterhaus.example",
    "EVA@Musterhaus.example",
    "jan@musterhaus.example",
    "ida@musterhaus.example",
    "max@musterhaus.example",
];

/// Any command that could be given now.
pub fn any(model: &Model, dice: &mut Dice, today: Date) -> Command {
    let customers: Vec<String> = model.customers().map(|one| one.number.clone()).collect();
    let contracts: Vec<String> = model
        .contracts()
        .iter()
        .map(|one| one.number.clone())
        .collect();
    match dice.below(24) {
        0 | 1 => return Command::Undo,
        2 => return Command::Redo,
        _ => {}
    }
    match dice.below(24) {
        0 => return Command::CopyEdition(edition(dice, today)),
        1 => return Command::Confirm(confirmation(dice)),
        _ => {}
    }
    if customers.is_empty() || dice.one_in(25) {
        return Command::AddCustomer(NewCustomer::named(format!(
            "Musterhaus {} GmbH",
            dice.below(1000)
        )));
    }
    if contracts.is_empty() || (contracts.len() < 4 && dice.one_in(4)) || dice.one_in(25) {
        return Command::Create(contract(dice, &customers, today));
    }
    if dice.one_in(25) {
        let note = format!("Notiz {}\nmit „Zeichen“", dice.below(9));
        return Command::EditCustomer(dice.pick(&customers), note);
    }
    let number = if dice.one_in(60) {
        "V-unbekannt".to_owned()
    } else {
        dice.pick(&contracts)
    };
    of_contract(model, dice, today, number)
}

fn of_contract(model: &Model, dice: &mut Dice, today: Date, number: String) -> Command {
    let known = model.contract(&number);
    let notices = known.map_or(0, |contract| contract.facts.notices.len());
    let draws = known.map_or(0, |contract| contract.facts.consulting.len());
    match dice.below(30) {
        20..=25 => return Command::Request(request(dice, number, today)),
        26..=29 => return answer(model, dice),
        _ => {}
    }
    match dice.below(20) {
        0..=3 => Command::Edit(number, changes(dice, today)),
        4 | 5 => Command::Edit(
            number,
            ContractChanges {
                contacts: Some(contacts(dice)),
                ..ContractChanges::default()
            },
        ),
        6..=8 => {
            let on = start_of_period(model, &number, dice, today);
            Command::Amend(number, dice.pick(&LEVELS).to_owned(), on)
        }
        9..=11 => {
            let on = start_of_period(model, &number, dice, today);
            let fee = (!dice.one_in(8)).then(|| money(dice));
            Command::Fee(number, on, fee)
        }
        14 | 15 if notices > 0 => Command::WithdrawNotice(number, mostly_there(dice, notices)),
        12..=15 => Command::Notice(number, notice(dice, today)),
        16 if notices > 0 => Command::SignedCopy(number, mostly_there(dice, notices)),
        16 | 17 if draws > 0 => Command::CancelDraw(number, mostly_there(dice, draws)),
        _ => {
            let on = today + TimeDelta::days(dice.between(-30, 90));
            Command::Draw(number, on, dice.pick(&[1, 1, 1, 2, 3, 4, 0, -2]))
        }
    }
}

/// A place in a list, seldom one behind its end.
fn mostly_there(dice: &mut Dice, length: usize) -> usize {
    if dice.one_in(10) {
        length
    } else {
        dice.place(length)
    }
}

fn contract(dice: &mut Dice, customers: &[String], today: Date) -> NewContract {
    let received_on = today - TimeDelta::days(dice.between(0, 60));
    let wish = received_on + TimeDelta::days(dice.pick(&[1, 14, 14, 45, 90, 0, 91]));
    NewContract {
        received_on: (!dice.one_in(6)).then_some(received_on),
        activation_requested_on: dice.one_in(2).then_some(wish),
        term_months: dice.pick(&[12, 12, 12, 13, 24, 11]),
        yearly_fee: (!dice.one_in(5)).then(|| money(dice)),
        owner: dice.one_in(2).then(|| "Jana Musterfrau".to_owned()),
        contacts: contacts(dice),
        solutions: vec![SolutionFact {
            solution: "openitcockpit".into(),
            version: Some(dice.pick(&["4.8", "v4.8.2-1", "3", "2.9"]).into()),
            environment: Environment::Production,
            satellites: Some(dice.pick(&[0, 0, 3, 5, 6, 11])),
        }],
        ..if dice.one_in(5) {
            NewContract {
                imported_active_since: Some(today - TimeDelta::days(dice.between(0, 900))),
                ..NewContract::draft(dice.pick(customers), dice.pick(&LEVELS))
            }
        } else {
            NewContract::draft(dice.pick(customers), dice.pick(&LEVELS))
        }
    }
    .without_order_if_imported()
}

/// A contract that was taken over has no order day and no wish.
trait Imported {
    fn without_order_if_imported(self) -> Self;
}

impl Imported for NewContract {
    fn without_order_if_imported(mut self) -> Self {
        if self.imported_active_since.is_some() {
            self.received_on = None;
            self.activation_requested_on = None;
        }
        self
    }
}

fn changes(dice: &mut Dice, today: Date) -> ContractChanges {
    let mut changes = ContractChanges::default();
    let near = today + TimeDelta::days(dice.between(-40, 70));
    match dice.below(6) {
        0 => changes.note = Some(dice.one_in(2).then(|| format!("Stand {near}"))),
        1 => changes.owner = Some(Some("Ben Beispiel".into())),
        2 => changes.received_on = Some(Some(today - TimeDelta::days(dice.between(0, 20)))),
        3 => changes.activation_requested_on = Some((!dice.one_in(5)).then_some(near)),
        4 => {
            changes.activation_requested_on = Some(Some(near));
            changes.reason = Some("Zahlendreher im Antrag".into());
        }
        _ => changes.withdrawn_on = Some(Some(today)),
    }
    changes
}

fn contacts(dice: &mut Dice) -> Vec<ContactInput> {
    (0..dice.pick(&[0, 1, 1, 2, 2, 3, 4]))
        .map(|_| {
            let email = dice.pick(&MAILS);
            ContactInput {
                name: format!("{} Musterfrau", email.split('@').next().unwrap_or(email)),
                email: email.into(),
                phone: "+49 661 1234".into(),
            }
        })
        .collect()
}

fn money(dice: &mut Dice) -> Money {
    Money {
        amount_minor: dice.pick(&[480_000, 500_000, 520_000]),
        currency: "EUR".into(),
    }
}

fn notice(dice: &mut Dice, today: Date) -> NewNotice {
    let received_on = today - TimeDelta::days(dice.between(0, 10));
    NewNotice {
        party: dice.pick(&Party::ALL),
        channel: dice.pick(&Channel::ALL),
        named_end: dice
            .one_in(6)
            .then(|| received_on + TimeDelta::days(dice.between(30, 500))),
        sender: dice.one_in(2).then(|| "Eva Musterfrau".to_owned()),
        extraordinary: dice.one_in(8).then(|| ExtraordinaryFact {
            ends_on: received_on + TimeDelta::days(dice.between(-1, 60)),
            reason: "wichtiger Grund".into(),
        }),
        received_on,
        received_time: dice
            .one_in(4)
            .then(|| chrono::NaiveTime::from_hms_opt(17, 45, 0).expect("a time")),
        document: dice.one_in(6).then(|| DocumentFact {
            sha256: "0123456789abcdef".repeat(4),
            name: "Kündigung.pdf".into(),
            bytes: 48_213,
        }),
    }
}

/// Often the start of one of the next periods, else any day around today.
fn start_of_period(model: &Model, number: &str, dice: &mut Dice, today: Date) -> Date {
    let any = today + TimeDelta::days(dice.between(-60, 400));
    let Some(contract) = model.contract(number).filter(|_| dice.one_in(2)) else {
        return any;
    };
    let schedule = model.schedule(contract, today);
    let (Some(activates_on), Some(period)) = (schedule.activates_on, schedule.period) else {
        return any;
    };
    let ordinal = period.ordinal + u32::try_from(dice.between(0, 2)).unwrap();
    term::period(activates_on, contract.facts.term_months, ordinal, 60)
        .expect("a period")
        .starts_on
}

fn request(dice: &mut Dice, contract: String, today: Date) -> NewRequest {
    let received_at = at(
        today - TimeDelta::days(dice.between(-1, 30)),
        dice.between(0, 1439),
    );
    NewRequest {
        contract,
        received_at,
        impact: dice
            .pick(&["critical", "medium", "low", "low", "urgent"])
            .into(),
        from_email: if dice.one_in(30) {
            "niemand".into()
        } else {
            dice.pick(&MAILS).into()
        },
        channel: dice.pick(&RequestChannel::ALL),
        environment: if dice.one_in(4) {
            Environment::Test
        } else {
            Environment::Production
        },
        impact_override_reason: dice.one_in(5).then(|| "Abnahme am Freitag".to_owned()),
        subject: dice
            .one_in(2)
            .then(|| "Störung in der Überwachung".to_owned()),
        automatic_at: dice
            .one_in(4)
            .then(|| received_at + TimeDelta::minutes(dice.between(-1, 20))),
        mail: None,
    }
}

/// A response to a request that is there, seldom to one that is not.
fn answer(model: &Model, dice: &mut Dice) -> Command {
    let known: Vec<_> = model.requests().collect();
    let (id, received_at) = if known.is_empty() || dice.one_in(40) {
        (RequestId(model.last_request + 1), DateTime::UNIX_EPOCH)
    } else {
        let request = known[dice.place(known.len())];
        (request.id, request.fact.received_at)
    };
    let input = AnswerInput {
        at: received_at + TimeDelta::minutes(dice.between(-30, 900)),
        automatic: dice.one_in(5),
    };
    Command::Answer(id, input)
}

const EDITIONS: [&str; 3] = ["seed-1", "haus-1", "haus-2"];

fn edition(dice: &mut Dice, today: Date) -> EditionCopy {
    let id = dice.pick(&EDITIONS);
    EditionCopy {
        from: dice.pick(&["seed-1", "seed-1", "haus-1", "haus-9"]).into(),
        id: id.into(),
        name: Name {
            de: format!("Ausgabe {id}"),
            en: format!("Edition {id}"),
        },
        valid_from: today + TimeDelta::days(dice.between(-40, 40)),
    }
}

fn confirmation(dice: &mut Dice) -> CellConfirmation {
    CellConfirmation {
        edition: dice.pick(&EDITIONS).into(),
        level: dice
            .pick(&["basic", "standard", "premium", "premium", "gold"])
            .into(),
        cell: "test_systems".into(),
        value: dice.one_in(2),
    }
}

/// A moment, so many minutes after midnight UTC.
fn at(day: Date, minutes: i64) -> DateTime<Utc> {
    day.and_time(chrono::NaiveTime::MIN).and_utc() + TimeDelta::minutes(minutes)
}
