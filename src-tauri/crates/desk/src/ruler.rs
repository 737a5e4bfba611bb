//! A contract drawn to scale, as positions between 0 and 1: the same drawing for the window and
//! for paper. Days are linear. Never: how it looks.

use chrono::{Datelike, Months};
use terms::rules::activation::ActivationOrigin;
use terms::{Date, State, plus_days};
use words::{Words, format};

use crate::contracts::ContractCase;
use crate::views::shared::{
    RulerBar, RulerBarKind, RulerMark, RulerMarkKind, RulerMonth, RulerView, RulerWindow,
};

/// Days on a line from the first day shown to the last.
struct Scale {
    from: Date,
    to: Date,
}

impl Scale {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a drawing spans a few thousand days"
    )]
    fn at(&self, day: Date) -> f64 {
        let whole = (self.to - self.from).num_days().max(1) as f64;
        ((day - self.from).num_days() as f64 / whole).clamp(0.0, 1.0)
    }

    fn holds(&self, day: Date) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

/// The drawing of a contract's current period; none for a draft.
pub fn of(case: &ContractCase, words: Words) -> Option<RulerView> {
    let schedule = &case.schedule;
    let period = schedule.period?;
    let first = if period.ordinal == 1 {
        case.contract
            .facts
            .received_on
            .unwrap_or(period.starts_on)
            .min(period.starts_on)
    } else {
        period.starts_on
    };
    let end = schedule
        .ends_on
        .map_or(period.renews_on, |end| end.max(period.last_day));
    let scale = Scale {
        from: month_start(first, -1)?,
        to: month_start(end, 3)?,
    };
    Some(RulerView {
        bars: bars(case, &scale, words)?,
        window: (period.ordinal == 1)
            .then(|| window(case, &scale, words))
            .flatten(),
        marks: marks(case, &scale, words)?,
        months: axis(&scale, words),
        today: scale.holds(schedule.today).then(|| RulerMark {
            kind: RulerMarkKind::Today,
            at: scale.at(schedule.today),
            label: words.today(),
            date: format::day_month(schedule.today, words.language()),
        }),
        description: description(case, words)?,
    })
}

fn bars(case: &ContractCase, scale: &Scale, words: Words) -> Option<Vec<RulerBar>> {
    let schedule = &case.schedule;
    let period = schedule.period?;
    let today = schedule.today.clamp(period.starts_on, period.renews_on);
    let ordinal = i64::from(period.ordinal);
    let months = i64::from(case.contract.facts.term_months);
    let mut bars = Vec::new();
    let mut add = |kind, from: Date, to: Date, label: String| {
        if from < to {
            bars.push(RulerBar {
                kind,
                from: scale.at(from),
                to: scale.at(to),
                label,
            });
        }
    };
    let name = if schedule.today < period.starts_on {
        words.drawing_term(months)
    } else {
        words.drawing_period(months, ordinal)
    };
    if let Some(end) = schedule.ends_on {
        let end = plus_days(end, 1).ok()?;
        let today = schedule.today.clamp(period.starts_on, end);
        add(
            RulerBarKind::Committed,
            period.starts_on,
            today,
            name.clone(),
        );
        let label = if today > period.starts_on {
            String::new()
        } else {
            name
        };
        add(RulerBarKind::Terminating, today, end, label);
        return Some(bars);
    }
    let open_until = plus_days(period.notice_by, 1).ok()?;
    let locked = words.drawing_locked(i64::from(case.edition.notice_days));
    let committed_until = if today >= open_until {
        open_until
    } else {
        today
    };
    add(
        RulerBarKind::Committed,
        period.starts_on,
        committed_until,
        name.clone(),
    );
    let label = if committed_until > period.starts_on {
        String::new()
    } else {
        name
    };
    add(RulerBarKind::Open, committed_until, open_until, label);
    add(RulerBarKind::Locked, open_until, period.renews_on, locked);
    add(
        RulerBarKind::Next,
        period.renews_on,
        scale.to,
        words.drawing_next(ordinal + 1),
    );
    Some(bars)
}

fn window(case: &ContractCase, scale: &Scale, words: Words) -> Option<RulerWindow> {
    let window = case.schedule.activation_window?;
    let language = words.language();
    Some(RulerWindow {
        from: scale.at(window.earliest),
        to: scale.at(window.latest),
        default_at: scale.at(window.default),
        default_label: if case.schedule.activation_origin == Some(ActivationOrigin::Default) {
            String::new()
        } else {
            words.drawing_default(&format::day_month(window.default, language))
        },
        latest_label: words.drawing_latest(&format::day_month(window.latest, language)),
    })
}

fn marks(case: &ContractCase, scale: &Scale, words: Words) -> Option<Vec<RulerMark>> {
    let schedule = &case.schedule;
    let period = schedule.period?;
    let mut marks = Vec::new();
    let mut add = |kind, day: Date, at: Date, label: String| {
        if scale.holds(at) {
            marks.push(RulerMark {
                kind,
                at: scale.at(at),
                label,
                date: format::day_month(day, words.language()),
            });
        }
    };
    if period.ordinal == 1 {
        if let Some(received_on) = case.contract.facts.received_on {
            add(
                RulerMarkKind::Order,
                received_on,
                received_on,
                words.order(),
            );
        }
        let activates_on = schedule.activates_on?;
        add(
            RulerMarkKind::Activation,
            activates_on,
            activates_on,
            words.drawing_active(),
        );
    }
    if let Some(end) = schedule.ends_on {
        add(
            RulerMarkKind::End,
            end,
            plus_days(end, 1).ok()?,
            words.drawing_ends(),
        );
    } else if schedule.state != State::Withdrawn {
        let at = plus_days(period.notice_by, 1).ok()?;
        add(
            RulerMarkKind::CancelBy,
            period.notice_by,
            at,
            words.cancel_by_short(),
        );
        add(
            RulerMarkKind::Renewal,
            period.renews_on,
            period.renews_on,
            words.renews_short(),
        );
    }
    Some(marks)
}

fn axis(scale: &Scale, words: Words) -> Vec<RulerMonth> {
    let mut months = Vec::new();
    let mut first = scale.from;
    while first < scale.to {
        let Some(next) = month_start(first, 1) else {
            break;
        };
        let year = (months.is_empty() || first.month() == 1).then(|| first.year().to_string());
        months.push(RulerMonth {
            at: scale.at(first),
            to: scale.at(next),
            label: format::month(first, words.language()),
            year,
        });
        first = next;
    }
    months
}

fn description(case: &ContractCase, words: Words) -> Option<String> {
    let period = case.schedule.period?;
    let date = |day| format::date(day, words.language());
    let ordinal = i64::from(period.ordinal);
    Some(match case.schedule.ends_on {
        Some(end) => words.drawing_description_ending(
            &date(end),
            &date(period.starts_on),
            ordinal,
            &date(period.last_day),
        ),
        None => words.drawing_description(
            &date(period.notice_by),
            &date(period.starts_on),
            ordinal,
            &date(period.renews_on),
            &date(period.last_day),
        ),
    })
}

/// The first of the month `months` away from `day`'s.
fn month_start(day: Date, months: i32) -> Option<Date> {
    let first = day.with_day(1)?;
    let by = Months::new(months.unsigned_abs());
    if months < 0 {
        first.checked_sub_months(by)
    } else {
        first.checked_add_months(by)
    }
}
