//! The run of papers that is under way, or the last one: on a thread of its own with a register of
//! its own, so that nobody waits for it. The window asks how far it has come. One at a time.
//! What never lives here: what a run does, which is `desk`'s, choosing a place.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use desk::batch::{self, Cancel, Outcome, Progress, Target};
use desk::views::batch::{BatchDraft, BatchView};
use desk::{Code, Now, Problem, batch_page, register};
use words::Words;

/// The runs of the window.
#[derive(Clone, Default)]
pub(crate) struct Batches(Arc<Mutex<Option<Run>>>);

struct Run {
    target: Target,
    cancel: Arc<Cancel>,
    progress: Progress,
    ended: Option<Result<Outcome, Problem>>,
}

impl Batches {
    /// Begins a run; refused while another one is under way.
    pub(crate) fn start(
        &self,
        register: PathBuf,
        draft: BatchDraft,
        target: Target,
        now: Now,
    ) -> Result<(), Problem> {
        let mut place = self.lock();
        if place.as_ref().is_some_and(|run| run.ended.is_none()) {
            return Err(runs_already());
        }
        let cancel = Arc::new(Cancel::default());
        *place = Some(Run {
            target: target.clone(),
            cancel: Arc::clone(&cancel),
            progress: Progress::default(),
            ended: None,
        });
        let batches = self.clone();
        let started = thread::Builder::new()
            .name("papers".to_owned())
            .spawn(move || {
                let ended = batches.run(&register, &draft, target, &now, &cancel);
                if let Some(run) = batches.lock().as_mut() {
                    run.ended = Some(ended);
                }
            });
        if let Err(error) = started {
            *place = None;
            return Err(Problem::new(Code::Io).because(error));
        }
        Ok(())
    }

    /// Refuses while a run is under way.
    pub(crate) fn check_free(&self) -> Result<(), Problem> {
        match self.lock().as_ref() {
            Some(run) if run.ended.is_none() => Err(runs_already()),
            _ => Ok(()),
        }
    }

    /// How far the run has come, or what it did; none if there was none yet.
    pub(crate) fn view(&self, words: Words) -> Option<BatchView> {
        let place = self.lock();
        let run = place.as_ref()?;
        let (path, wants_zip) = match &run.target {
            Target::Zip(path) => (path, true),
            Target::Folder(path) | Target::File(path) => (path, false),
        };
        Some(batch_page::view(
            run.progress,
            run.cancel.is_cancelled(),
            run.ended.as_ref(),
            wants_zip,
            &path.to_string_lossy(),
            words,
        ))
    }

    /// Ends the run as soon as it can.
    pub(crate) fn cancel(&self) {
        if let Some(run) = self.lock().as_ref() {
            run.cancel.cancel();
        }
    }

    /// The folder that the papers of the last run lie in.
    pub(crate) fn folder(&self) -> Option<PathBuf> {
        let place = self.lock();
        match &place.as_ref()?.target {
            Target::Folder(folder) => Some(folder.clone()),
            Target::File(path) | Target::Zip(path) => path.parent().map(Path::to_owned),
        }
    }

    fn run(
        &self,
        register: &Path,
        draft: &BatchDraft,
        target: Target,
        now: &Now,
        cancel: &Cancel,
    ) -> Result<Outcome, Problem> {
        let register = register::open_to_read(register, now.today)?;
        let order = batch_page::order(&register, draft, target, now)?;
        batch::run(&register, &order, now, cancel, &mut |progress| {
            if let Some(run) = self.lock().as_mut() {
                run.progress = progress;
            }
        })
    }

    fn lock(&self) -> MutexGuard<'_, Option<Run>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn runs_already() -> Problem {
    Problem::new(Code::StateConflict).with("reason", "batch_runs_already")
}
