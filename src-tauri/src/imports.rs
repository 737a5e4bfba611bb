//! The one list that is on its way into the register: read in the background, kept here with its
//! dry run while a person looks at it, stored when that is said. The window gets figures and pages.
//! What never lives here: reading a table, planning, storing; where the list lies gets no further
//! than its reading.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use desk::export::{self, Restored};
use desk::foreign::{self, Stop};
use desk::import_page::{Draft, Stored, restored};
use desk::views::import::{ImportPageView, ImportStage, ImportStoredView};
use desk::views::shared::ProblemView;
use desk::{Code, Problem};
use tauri::async_runtime;
use words::Words;

use crate::opened::{Answer, Desk, refusal};

/// The list at hand.
#[derive(Clone, Default)]
pub(crate) struct Imports(Arc<Mutex<Work>>);

#[derive(Default)]
struct Work {
    /// Tells apart lists that follow each other: what comes of one that was given up is let go.
    turn: u64,
    name: String,
    stage: Stage,
    /// Ends the reading.
    stop: Stop,
    /// None before it was read, and while it is being stored.
    draft: Option<Draft>,
    /// A complete export instead of a list: where it lies, and what it would bring back.
    export: Option<(PathBuf, Restored)>,
}

/// What was read.
enum Read {
    List(Box<Draft>),
    Export(PathBuf, Restored),
}

#[derive(Default)]
enum Stage {
    #[default]
    Nothing,
    Reading(Instant),
    Failed(Box<ProblemView>),
    Planned,
    Storing,
    Stored(Box<ImportStoredView>),
}

impl Imports {
    /// Begins with a list; it is read in the background.
    pub(crate) fn begin(&self, desk: &Desk, path: PathBuf) {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let stop = Stop::default();
        let turn = self.with(|work| {
            work.stop.now();
            *work = Work {
                turn: work.turn + 1,
                name: name.clone(),
                stage: Stage::Reading(Instant::now()),
                stop: stop.clone(),
                ..Work::default()
            };
            work.turn
        });
        let imports = self.clone();
        let desk = desk.clone();
        async_runtime::spawn(async move {
            let read = read(&desk, name, path, stop).await;
            imports.with(|work| {
                if work.turn != turn {
                    return;
                }
                match read {
                    Ok(Read::List(draft)) => {
                        work.draft = Some(*draft);
                        work.stage = Stage::Planned;
                    }
                    Ok(Read::Export(path, restored)) => {
                        work.export = Some((path, restored));
                        work.stage = Stage::Planned;
                    }
                    Err(problem) => work.stage = Stage::Failed(problem),
                }
            });
        });
    }

    /// Gives up the list: its reading, its dry run, what was said of it.
    pub(crate) fn give_up(&self) {
        self.with(|work| {
            // What is being stored is stored; only its end is told.
            if !matches!(work.stage, Stage::Storing) {
                work.stop.now();
                *work = Work {
                    turn: work.turn + 1,
                    ..Work::default()
                };
            }
        });
    }

    /// The screen as it stands.
    pub(crate) fn page(&self, words: Words) -> ImportPageView {
        self.with(|work| work.view(words))
    }

    /// Whether the dry run of a list lies here.
    pub(crate) fn is_planned(&self) -> bool {
        self.with(|work| matches!(work.stage, Stage::Planned) && work.draft.is_some())
    }

    /// Where the complete export lies that is to be restored, if that is what lies here; from now
    /// on it is being stored.
    pub(crate) fn take_to_restore(&self) -> Option<PathBuf> {
        self.with(|work| {
            let (path, _) = work.export.as_ref()?;
            work.stage = Stage::Storing;
            Some(path.clone())
        })
    }

    /// Tells what was restored, or goes back to what would be.
    pub(crate) fn end_restoring(&self, restored: Option<&Restored>, words: Words) {
        self.with(|work| {
            work.stage = match restored {
                Some(restored) => Stage::Stored(Box::new(restored::restored(restored, words))),
                None => Stage::Planned,
            };
        });
    }

    /// Works on the list, which has to be there.
    pub(crate) fn with_draft<T>(
        &self,
        work: impl FnOnce(&mut Draft) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        self.with(|known| work(known.draft.as_mut().ok_or_else(no_list)?))
    }

    /// Takes the list out to store it, so that the screen can be asked for meanwhile.
    pub(crate) fn take_to_store(&self) -> Result<Draft, Problem> {
        self.with(|work| {
            let draft = work.draft.take().ok_or_else(no_list)?;
            work.stage = Stage::Storing;
            Ok(draft)
        })
    }

    /// Puts the list back after it was stored, or after that was refused.
    pub(crate) fn put_back(&self, draft: Draft, stored: Option<&Stored>, words: Words) {
        self.with(|work| {
            work.stage = match stored {
                Some(stored) => Stage::Stored(Box::new(draft.stored_view(stored, words))),
                None => Stage::Planned,
            };
            work.draft = Some(draft);
        });
    }

    /// Goes back to the dry run, for the rows that were not stored, or after an undo.
    pub(crate) fn go_on(&self) {
        self.with(|work| {
            if work.draft.is_some() || work.export.is_some() {
                work.stage = Stage::Planned;
            }
        });
    }

    fn with<T>(&self, work: impl FnOnce(&mut Work) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Work {
    fn view(&self, words: Words) -> ImportPageView {
        let (stage, progress) = match &self.stage {
            Stage::Nothing => (ImportStage::Nothing, String::new()),
            Stage::Reading(since) => (ImportStage::Reading, reading_text(*since, words)),
            Stage::Failed(_) => (ImportStage::Failed, String::new()),
            Stage::Planned => (ImportStage::Planned, String::new()),
            Stage::Storing => (ImportStage::Storing, words.import_page_storing()),
            Stage::Stored(_) => (ImportStage::Stored, String::new()),
        };
        ImportPageView {
            stage,
            name: self.name.clone(),
            progress,
            problem: match &self.stage {
                Stage::Failed(problem) => Some((**problem).clone()),
                _ => None,
            },
            plan: match (&self.stage, &self.draft) {
                (Stage::Planned, Some(draft)) => Some(draft.view(words)),
                _ => None,
            },
            restore: match (&self.stage, &self.export) {
                (Stage::Planned, Some((_, restored))) => Some(restored::rehearsed(restored, words)),
                _ => None,
            },
            stored: match &self.stage {
                Stage::Stored(stored) => Some((**stored).clone()),
                _ => None,
            },
        }
    }
}

fn reading_text(since: Instant, words: Words) -> String {
    match i64::try_from(since.elapsed().as_secs()).unwrap_or(i64::MAX) {
        0 => words.import_page_reading_begun(),
        seconds => words.import_page_reading(seconds),
    }
}

/// Reads a list in a child process and makes its dry run; a complete export is looked through.
async fn read(desk: &Desk, name: String, path: PathBuf, stop: Stop) -> Answer<Read> {
    let words = desk.words();
    let is_export = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    if is_export {
        let place = path.clone();
        return desk
            .with_register(move |register, now, _| export::rehearse(register, &place, now))
            .await
            .map(|restored| Read::Export(path, restored))
            .map_err(|problem| nothing_changed(*problem, words));
    }
    let table = desk
        .off_the_window(move || {
            let reader = foreign::Reader::own_program()
                .map_err(|error| Problem::new(Code::Io).because(error));
            reader
                .and_then(|reader| foreign::read_until(&path, &reader, &stop))
                .map_err(|problem| nothing_changed(*refusal(&problem, words), words))
        })
        .await?;
    desk.with_register(move |register, now, words| Draft::begin(register, name, table, now, words))
        .await
        .map(|draft| Read::List(Box::new(draft)))
        .map_err(|problem| nothing_changed(*problem, words))
}

/// A list that is not read changes nothing.
fn nothing_changed(problem: ProblemView, words: Words) -> Box<ProblemView> {
    Box::new(ProblemView {
        safe: problem.safe.or_else(|| Some(words.import_page_safe())),
        ..problem
    })
}

fn no_list() -> Problem {
    Problem::new(Code::StateConflict).with("reason", "no_list")
}
