//! Logging a request in two steps: contract and sender, then the impact. At every key the form is
//! read anew and says whether the request counts, by when to respond, and why.

use std::path::Path;

use store::Register;
use terms::rules::requests::Validity;
use terms::{Edition, Environment, RequestChannel};
use words::{Words, format};

use super::{clock, impact_name, level_name, quota_place, reading, refusal_text, remarks};
use crate::answers;
use crate::contract_page::requests::meter;
use crate::contracts::{self, ContractCase};
use crate::describe;
use crate::evidence::{self, Kept};
use crate::limits;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::requests::{self, NewRequest, RequestCase};
use crate::views::contract_page::FieldAnswer;
use crate::views::new_contract::Choice;
use crate::views::request_form::{
    ImpactChoice, RequestContract, RequestDraft, RequestOpen, RequestOpening, RequestPreview,
    SenderChoice,
};
use crate::views::requests::{RequestRemark, RequestStored, RequestTone};
use crate::views::shared::DoneView;

/// What the form opens with: this moment, by e-mail, in production.
pub fn open(
    register: &Register,
    input: &RequestOpen,
    now: &Now,
    words: Words,
) -> Result<RequestOpening, Problem> {
    let edition = register.edition_for(now.today)?;
    let (day, time) = reading::as_typed(now.recorded_at.to_utc(), &edition, words);
    let choice = |prefix: &str, id: &str| Choice {
        id: id.to_owned(),
        text: describe::keyed(prefix, id, words),
    };
    Ok(RequestOpening {
        draft: RequestDraft {
            contract: input.contract.clone().unwrap_or_default(),
            from_email: String::new(),
            channel: RequestChannel::Email.id().to_owned(),
            day,
            time,
            subject: String::new(),
            environment: Environment::Production.id().to_owned(),
            impact: String::new(),
            keeps_impact: false,
            reason: String::new(),
            mail: None,
        },
        channels: RequestChannel::ALL
            .into_iter()
            .map(|channel| choice("request-channel", channel.id()))
            .collect(),
        environments: Environment::ALL
            .into_iter()
            .map(|environment| choice("environment", environment.id()))
            .collect(),
    })
}

/// What becomes of the request as typed.
pub fn preview(
    register: &Register,
    draft: &RequestDraft,
    now: &Now,
    words: Words,
) -> Result<RequestPreview, Problem> {
    let case = match contracts::read(register, &draft.contract, now) {
        Ok(case) => Some(case),
        Err(problem) if problem.code == Code::NotFound => None,
        Err(problem) => return Err(problem),
    };
    let edition = match &case {
        Some(case) => std::sync::Arc::clone(&case.edition),
        None => register.edition_for(now.today)?,
    };
    let read = reading::typed_moment(&draft.day, &draft.time, &edition, now, words);
    let sender = draft.from_email.trim();
    let sender_problem = limits::email(sender, "from_email").err();
    let mut view = RequestPreview {
        contract: case.as_ref().map(|case| contract(case, words)),
        contract_answer: FieldAnswer::default(),
        sender: FieldAnswer::default(),
        day: read.day,
        time: read.time,
        subject: FieldAnswer::default(),
        reason: FieldAnswer::default(),
        channel_note: (draft.channel == RequestChannel::Phone.id())
            .then(|| words.requests_form_channel_phone()),
        impacts: impacts(&edition, case.as_ref(), words),
        verdict: None,
        sentence: String::new(),
        due: None,
        no_due: String::new(),
        track: None,
        remarks: Vec::new(),
        why: None,
        can_go_on: false,
        can_record: false,
        problem: None,
    };
    if case.is_none() && !draft.contract.trim().is_empty() {
        view.contract_answer =
            answers::refusal(words.requests_form_contract_unknown(), Code::NotFound);
    }
    if let Some(problem) = sender_problem.as_ref().filter(|_| !sender.is_empty()) {
        view.sender = answers::of_problem(problem, words);
    }
    if let Err(problem) = limits::optional_text(
        answers::filled(&draft.subject).as_deref(),
        limits::SUBJECT,
        "subject",
    ) {
        view.subject = answers::of_problem(&problem, words);
    }
    let wants_reason = keeps_impact(draft) && answers::filled(&draft.reason).is_none();
    if wants_reason {
        view.reason = answers::refusal(words.requests_form_reason_missing(), Code::MissingField);
    }
    let (Some(case), Some(received_at), None) = (case, read.moment, sender_problem) else {
        return Ok(view);
    };
    view.can_go_on = view.subject.problem.is_none();
    let has_impact = edition.impact(&draft.impact).is_some();
    let Some(channel) = RequestChannel::from_id(&draft.channel) else {
        return Ok(view);
    };
    // Before the impact is known, the worst one tells whether the request may count at all.
    let impact = if has_impact {
        Some(draft.impact.clone())
    } else {
        edition.impacts.first().map(|worst| worst.id.clone())
    };
    let input = NewRequest {
        contract: case.contract.number.clone(),
        received_at,
        impact: impact.unwrap_or_default(),
        from_email: sender.to_owned(),
        channel,
        environment: environment(draft),
        impact_override_reason: keeps_impact(draft)
            .then(|| answers::filled(&draft.reason).unwrap_or_else(|| "…".to_owned())),
        subject: answers::filled(&draft.subject).filter(|_| view.subject.problem.is_none()),
        automatic_at: None,
        mail: None,
    };
    match requests::preview(register, &input, now) {
        Ok(judged) => {
            say(&mut view, &judged, has_impact, now, words)?;
            view.can_record = has_impact && view.can_go_on && !wants_reason;
        }
        Err(problem) if problem.field() == Some("impact_override_reason") => {
            view.reason = answers::of_problem(&problem, words);
        }
        Err(problem) => {
            view.can_go_on = false;
            view.problem = Some(describe::problem(&problem, words));
        }
    }
    Ok(view)
}

/// Records the request; `source` is where its mail lies, if one was chosen or dropped.
pub fn record(
    register: &mut Register,
    draft: &RequestDraft,
    source: Option<&Path>,
    now: &Now,
    words: Words,
) -> Result<DoneView<RequestStored>, Problem> {
    let case = contracts::read(register, draft.contract.trim(), now)?;
    if keeps_impact(draft) && answers::filled(&draft.reason).is_none() {
        return Err(Problem::at(Code::MissingField, "impact_override_reason"));
    }
    let received_at = reading::needed(&draft.day, &draft.time, "received_at", &case.edition, now)?;
    let folder = register.path().to_path_buf();
    let kept = keep(&folder, draft, source)?;
    let input = NewRequest {
        contract: case.contract.number,
        received_at,
        impact: draft.impact.clone(),
        from_email: draft.from_email.trim().to_owned(),
        channel: RequestChannel::from_id(&draft.channel)
            .ok_or_else(|| Problem::at(Code::InvalidValue, "channel"))?,
        environment: environment(draft),
        impact_override_reason: answers::filled(&draft.reason).filter(|_| keeps_impact(draft)),
        subject: answers::filled(&draft.subject),
        automatic_at: None,
        mail: kept.as_ref().map(|kept| kept.document.clone()),
    };
    let done = requests::add(register, input, now).inspect_err(|problem| {
        // What is not known to be refused may have been stored, and then names the mail.
        if problem.code != Code::UnknownOutcome
            && let Some(kept) = &kept
        {
            evidence::forget(&folder, kept);
        }
    })?;
    let number = done.value.request.id.to_string();
    Ok(DoneView::of(
        done.map(|case| RequestStored {
            id: case.request.id.0,
        }),
        words.requests_done_logged(&number),
    ))
}

/// Takes the mail in; refuses one that is another by now.
fn keep(
    folder: &Path,
    draft: &RequestDraft,
    source: Option<&Path>,
) -> Result<Option<Kept>, Problem> {
    let Some(mail) = &draft.mail else {
        return Ok(None);
    };
    let gone = || Problem::at(Code::StateConflict, "mail").with("reason", "mail_gone");
    let kept = evidence::keep(folder, source.ok_or_else(gone)?)?;
    if kept.document.sha256 == mail.sha256 {
        return Ok(Some(kept));
    }
    evidence::forget(folder, &kept);
    Err(gone())
}

/// Verdict, due moment and reasons of a request that can be judged.
fn say(
    view: &mut RequestPreview,
    judged: &RequestCase,
    has_impact: bool,
    now: &Now,
    words: Words,
) -> Result<(), Problem> {
    let fact = &judged.request.fact;
    let edition = &judged.case.edition;
    let known = judged
        .case
        .contract
        .facts
        .contacts
        .iter()
        .find(|contact| contact.email.eq_ignore_ascii_case(&fact.from_email));
    match judged.outcome.validity {
        Validity::Valid => {
            let name = known.map_or(fact.from_email.as_str(), |contact| contact.name.as_str());
            let customer = &judged.case.customer.name;
            let (max, ordinal, year) = quota_place(judged);
            view.sender.say = Some(words.requests_form_sender_contact(name));
            view.verdict = Some(RequestRemark {
                tone: RequestTone::Good,
                text: words.requests_form_valid(),
                rule: Some("Q1".to_owned()),
            });
            view.sentence = if judged.outcome.over_quota {
                words.requests_form_valid_over(customer, max, ordinal, name, year)
            } else {
                words.requests_form_valid_sentence(customer, max, ordinal, name, year)
            };
        }
        Validity::NotAuthorised(refusal) => {
            let (text, rule) = refusal_text(refusal, fact, words);
            if refusal == terms::rules::requests::Refusal::NotAContact {
                view.sender.detail = Some(words.requests_form_sender_unknown());
            }
            view.verdict = Some(RequestRemark {
                tone: RequestTone::Bad,
                text: words.requests_form_not_authorised(),
                rule: Some(rule.to_owned()),
            });
            view.sentence = format!("{text} {}", words.requests_form_refused_sentence());
        }
    }
    // What the verdict says already is not said twice.
    view.remarks = remarks(judged, now, words)
        .into_iter()
        .filter(|remark| remark.tone != RequestTone::Bad)
        .collect();
    if has_impact || judged.outcome.due.is_none() {
        view.due = clock::due_of(judged, now, words);
        view.track = judged
            .clock()?
            .map(|due| clock::track(fact.received_at, &due, Some(now), edition, words));
        view.why = judged.why().map(|why| describe::why(&why, words, None));
        view.no_due = clock::no_due(judged, words);
    } else {
        view.no_due = words.requests_form_due_follows();
    }
    Ok(())
}

fn contract(case: &ContractCase, words: Words) -> RequestContract {
    let schedule = &case.schedule;
    let contacts = case
        .contract
        .facts
        .contacts
        .iter()
        .filter(|contact| contact.is_current_on(schedule.today))
        .map(|contact| SenderChoice {
            name: contact.name.clone(),
            email: contact.email.clone(),
        })
        .collect();
    RequestContract {
        number: case.contract.number.clone(),
        customer_name: case.customer.name.clone(),
        state: schedule.state.id().to_owned(),
        detail: format!(
            "{}, {}",
            level_name(&case.edition, &schedule.level),
            describe::state(schedule.state.id(), words)
        ),
        contacts,
        quota: meter(case, words),
    }
}

fn impacts(edition: &Edition, case: Option<&ContractCase>, words: Words) -> Vec<ImpactChoice> {
    let hours = case
        .and_then(|case| edition.level(&case.schedule.level))
        .map(|level| &level.response_hours);
    edition
        .impacts
        .iter()
        .map(|impact| ImpactChoice {
            id: impact.id.clone(),
            name: impact_name(edition, &impact.id, words),
            help: describe::name(&impact.help, words).to_owned(),
            response: match hours.map(|hours| hours.get(&impact.id)) {
                Some(Some(hours)) => format::hours(i64::from(*hours), words.language()),
                Some(None) => words.requests_form_impact_none(),
                None => String::new(),
            },
        })
        .collect()
}

fn environment(draft: &RequestDraft) -> Environment {
    Environment::from_id(&draft.environment).unwrap_or(Environment::Production)
}

/// Q3: the impact of a test system stands as reported.
fn keeps_impact(draft: &RequestDraft) -> bool {
    draft.keeps_impact && environment(draft) == Environment::Test
}
