//! A paper as the draft of a mail: to the people it concerns, subject and text in the customer's
//! language, the PDF attached. A person looks it over in their mail program and sends it there.
//! Never: sending, how a mail is written as a file.

use documents::eml::{self, Attachment, Draft, Person};
use store::Register;
use words::{Words, format};

use crate::batch::{self, Pattern};
use crate::letterhead::{self, Letterhead};
use crate::now::Now;
use crate::papers::{self, Paper, PaperCase, Wish};
use crate::problem::Problem;
use crate::summary;

/// How the attached file and the draft are named.
const NAMES: &str = "{number} {kind}";

/// The draft of a mail, as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailDraft {
    /// Contract number.
    pub contract: String,
    /// The file name that is suggested: `V-2026-0001 Contract summary.eml`.
    pub name: String,
    /// Who it goes to; nobody if no address is known.
    pub to: Vec<String>,
    /// Its subject.
    pub subject: String,
    /// What is written.
    pub bytes: Vec<u8>,
}

/// The draft with this paper of a contract attached, and with what the paper says it encloses.
pub fn of(register: &Register, number: &str, wish: Wish, now: &Now) -> Result<MailDraft, Problem> {
    let paper_case = papers::read(register, number, now)?;
    let letterhead = letterhead::of(register)?;
    let paper = papers::make(&paper_case, wish, &letterhead, now)?;
    let pattern = Pattern::read(NAMES, "name_pattern")?;
    let name_of = |wish| batch::file_name(&pattern, &paper_case, wish, now);
    let attached = |paper: &Paper, name: &str| {
        Ok::<_, Problem>(Attachment {
            name: format!("{name}.pdf"),
            media_type: "application/pdf",
            bytes: paper.pdf()?,
        })
    };
    let name = name_of(wish);
    let mut attachments = vec![attached(&paper, &name)?];
    if let Some(kind) = wish.kind.encloses() {
        let wish = Wish {
            kind,
            at: None,
            ..wish
        };
        let enclosed = papers::make(&paper_case, wish, &letterhead, now)?;
        attachments.push(attached(&enclosed, &name_of(wish))?);
    }
    let words = Words::of(paper.language);
    let contract = paper_case.case.contract.number.clone();
    let to = people(&paper_case);
    let subject = words.mail_subject(&contract, &paper.name);
    let draft = Draft {
        language: paper.language.code().to_owned(),
        subject: subject.clone(),
        text: text(&paper_case, &paper, &letterhead, &to, now),
        attachments,
        to: to.clone(),
    };
    Ok(MailDraft {
        contract,
        name: format!("{name}.eml"),
        to: to.into_iter().map(|person| person.address).collect(),
        subject,
        bytes: eml::write(&draft),
    })
}

/// The contacts of today, else the customer; nobody whose address no mail program would take.
fn people(paper_case: &PaperCase) -> Vec<Person> {
    let case = &paper_case.case;
    let contacts = case.contract.facts.contacts.iter();
    let mut people: Vec<Person> = contacts
        .filter(|contact| contact.is_current_on(case.schedule.today))
        .map(|contact| person(&contact.name, &contact.email))
        .collect();
    people.retain(is_reachable);
    if people.is_empty()
        && let Some(email) = &case.customer.email
    {
        people.push(person(&case.customer.name, email));
        people.retain(is_reachable);
    }
    people
}

fn person(name: &str, address: &str) -> Person {
    Person {
        name: name.to_owned(),
        address: address.to_owned(),
    }
}

fn is_reachable(person: &Person) -> bool {
    eml::address(&person.address).is_some()
}

fn text(
    paper_case: &PaperCase,
    paper: &Paper,
    letterhead: &Letterhead,
    to: &[Person],
    now: &Now,
) -> String {
    let words = Words::of(paper.language);
    let case = &paper_case.case;
    let company = &letterhead.company;
    let is_to_people = to.iter().any(|person| person.name != case.customer.name);
    let salutation = if is_to_people {
        let names: Vec<&str> = to.iter().map(|person| person.name.as_str()).collect();
        words.letter_salutation(&names.join(", "))
    } else {
        words.letter_salutation_all()
    };
    let date = format::date(now.today, paper.language);
    let mut paragraphs = vec![
        salutation,
        words.mail_text(&case.contract.number, &date, &paper.name),
    ];
    let reachable_at = summary::filled(&[&company.phone, &company.email]);
    if let Some(place) = reachable_at.first() {
        paragraphs.push(words.letter_questions(place));
    }
    let owner = case.contract.owner.as_deref().unwrap_or_default();
    let signed = summary::filled(&[owner, &company.name]).join("\n");
    paragraphs.push(words.letter_closing());
    paragraphs.push(signed);
    let address = [summary::address_of(company), reachable_at].concat();
    paragraphs.push(address.join("\n"));
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    let mut text = paragraphs.join("\n\n");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests;
