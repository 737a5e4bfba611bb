//! The run itself: one thread reads the register, as many as there are cores make the papers, one
//! keeps the order. Never: names, places, what a paper is.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use sha2::{Digest as _, Sha256};
use store::Register;

use super::target::{Place, Put, Zip, put};
use super::{Cancel, Ending, Names, Order, Outcome, Progress, Target, Written, file_name};
use crate::files;
use crate::letterhead::{self, Letterhead};
use crate::now::Now;
use crate::papers::{self, PaperCase};
use crate::problem::Problem;

/// So many contracts are read ahead for each core; what waits takes memory.
const READ_AHEAD: usize = 8;
/// So many new names in a folder are made last at a time.
const FLUSH_EVERY: usize = 64;
/// The ending of every paper.
const ENDING: &str = ".pdf";

/// A paper that is to be made.
struct Job {
    at: usize,
    paper_case: Box<PaperCase>,
    place: Place,
}

/// What became of the contract at a place of the order.
enum Answer {
    Made(Written, Put),
    LeftOut(String),
    Failed(Problem),
}

/// Writes the papers of an order. `progress` is told how far it has come, as often as there is
/// time for it and once at the end.
///
/// Refused if nothing could be begun; whatever happens later is told in the outcome, together with
/// what is there.
pub fn run(
    register: &Register,
    order: &Order,
    now: &Now,
    cancel: &Cancel,
    progress: &mut dyn FnMut(Progress),
) -> Result<Outcome, Problem> {
    let letterhead = letterhead::of(register)?;
    order.target.prepare()?;
    let zip = match &order.target {
        Target::Zip(path) => Some(Zip::begin(path)?),
        Target::File(_) | Target::Folder(_) => None,
    };
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let (send_job, jobs) = sync_channel::<Job>(cores * READ_AHEAD);
    let (send_answer, answers) = channel::<(usize, Answer)>();
    let (send_progress, told) = channel::<Progress>();
    let jobs = Mutex::new(jobs);
    let stop = AtomicBool::new(false);
    let is_over = || stop.load(Ordering::Relaxed) || cancel.is_cancelled();
    let outcome = thread::scope(|scope| {
        let (stop, is_over) = (&stop, &is_over);
        let collecting = scope.spawn(move || {
            let collector = Collector::new(order, zip, stop, send_progress);
            collector.collect(answers)
        });
        for _ in 0..cores {
            let send_answer = send_answer.clone();
            let (jobs, letterhead) = (&jobs, &letterhead);
            scope.spawn(move || make(jobs, order, letterhead, now, is_over, &send_answer));
        }
        let mut tell = || {
            if let Some(newest) = told.try_iter().last() {
                progress(newest);
            }
            is_over()
        };
        read(register, order, now, &mut tell, &send_job, &send_answer);
        // Nothing more comes: the makers end, and with the last of them the collector.
        drop((send_job, send_answer));
        told.iter().for_each(progress);
        match collecting.join() {
            Ok(outcome) => outcome,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    });
    Ok(outcome.ended(cancel))
}

/// Reads one contract after the other and gives each paper its place.
fn read(
    register: &Register,
    order: &Order,
    now: &Now,
    is_over: &mut impl FnMut() -> bool,
    jobs: &SyncSender<Job>,
    answers: &Sender<(usize, Answer)>,
) {
    let mut names = Names::default();
    for (at, number) in order.numbers.iter().enumerate() {
        if is_over() {
            return;
        }
        // Nobody listens any more if all have ended; then there is nothing left to do.
        let is_heard = match papers::read(register, number, now) {
            Ok(paper_case) if order.leaves_out && !order.wish.kind.exists_for(&paper_case.case) => {
                answers.send((at, Answer::LeftOut(number.clone()))).is_ok()
            }
            Ok(paper_case) => {
                let name = file_name(&order.pattern, &paper_case, order.wish, now);
                let place = order.target.place(names.once(&name, ENDING));
                let paper_case = Box::new(paper_case);
                let job = Job {
                    at,
                    paper_case,
                    place,
                };
                jobs.send(job).is_ok()
            }
            Err(problem) => {
                // What follows would stand behind the first trouble.
                let _ = answers.send((at, Answer::Failed(problem)));
                false
            }
        };
        if !is_heard {
            return;
        }
    }
}

/// Makes papers until there are no more.
fn make(
    jobs: &Mutex<Receiver<Job>>,
    order: &Order,
    letterhead: &Letterhead,
    now: &Now,
    is_over: &impl Fn() -> bool,
    answers: &Sender<(usize, Answer)>,
) {
    loop {
        let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = next else { return };
        if is_over() {
            // The reader may be waiting for room; it ends when it sees the same.
            continue;
        }
        let answer = made(&job, order, letterhead, now);
        let answer =
            answer.map_or_else(Answer::Failed, |(written, put)| Answer::Made(written, put));
        if answers.send((job.at, answer)).is_err() {
            return;
        }
    }
}

fn made(
    job: &Job,
    order: &Order,
    letterhead: &Letterhead,
    now: &Now,
) -> Result<(Written, Put), Problem> {
    let number = &job.paper_case.case.contract.number;
    let paper = papers::make(&job.paper_case, order.wish, letterhead, now)
        .map_err(|problem| problem.with("contract", number.as_str()))?;
    let bytes = paper.pdf()?;
    let put = put(&job.place, &bytes, now)?;
    let written = Written {
        contract: number.clone(),
        path: match &job.place {
            Place::File(path) => path.clone(),
            Place::InZip(name) => name.into(),
        },
        pages: paper.pages(),
        sha256: files::hexadecimal(&Sha256::digest(&bytes)),
        is_replaced: matches!(put, Put::There { is_replaced: true }),
    };
    Ok((written, put))
}

/// Takes the answers in the order of the contracts.
struct Collector<'a> {
    order: &'a Order,
    zip: Option<Zip>,
    stop: &'a AtomicBool,
    progress: Sender<Progress>,
    told: Progress,
    /// Packed papers whose turn has not come.
    waiting: BTreeMap<usize, Option<(Written, Put)>>,
    next: usize,
    outcome: Collected,
}

/// What came of a run, before it is known whether somebody cancelled it.
#[derive(Default)]
struct Collected {
    files: BTreeMap<usize, Written>,
    left_out: BTreeMap<usize, String>,
    archive: Option<super::Archive>,
    problem: Option<Problem>,
    is_whole: bool,
}

impl<'a> Collector<'a> {
    fn new(
        order: &'a Order,
        zip: Option<Zip>,
        stop: &'a AtomicBool,
        progress: Sender<Progress>,
    ) -> Self {
        let told = Progress {
            total: order.numbers.len(),
            ..Progress::default()
        };
        Self {
            order,
            zip,
            stop,
            progress,
            told,
            waiting: BTreeMap::new(),
            next: 0,
            outcome: Collected::default(),
        }
    }

    fn collect(mut self, answers: Receiver<(usize, Answer)>) -> Collected {
        self.tell();
        for (at, answer) in answers {
            match answer {
                Answer::Made(written, put) => self.waiting.insert(at, Some((written, put))),
                Answer::LeftOut(number) => {
                    self.outcome.left_out.insert(at, number);
                    self.waiting.insert(at, None)
                }
                Answer::Failed(problem) => {
                    self.fail(problem);
                    continue;
                }
            };
            self.take_turns();
        }
        self.finish()
    }

    /// A folder takes papers as they come, a ZIP file in order.
    fn take_turns(&mut self) {
        while let Some(entry) = self.waiting.first_entry() {
            let at = *entry.key();
            if self.zip.is_some() && at != self.next {
                return;
            }
            self.next = at + 1;
            match entry.remove() {
                None => self.told.left_out += 1,
                Some((written, put)) => {
                    if let (Some(zip), Put::Packed(packed)) = (&mut self.zip, put)
                        && self.outcome.problem.is_none()
                        && let Err(problem) = zip.add(packed)
                    {
                        self.fail(problem);
                        return;
                    }
                    self.outcome.files.insert(at, written);
                    self.told.written += 1;
                    self.flush_folder(false);
                }
            }
            self.tell();
        }
    }

    fn tell(&self) {
        // Whoever ordered the run waits for it; there is always somebody to be told.
        let _ = self.progress.send(self.told);
    }

    fn fail(&mut self, problem: Problem) {
        self.stop.store(true, Ordering::Relaxed);
        self.outcome.problem.get_or_insert(problem);
    }

    /// Makes the names of new files last, some at a time.
    fn flush_folder(&mut self, is_end: bool) {
        let is_due = is_end || self.told.written.is_multiple_of(FLUSH_EVERY);
        let Some(folder) = self.order.target.folder().filter(|_| is_due) else {
            return;
        };
        if let Err(error) = files::flush_folder(folder) {
            self.fail(files::failed(folder, error));
        }
    }

    fn finish(mut self) -> Collected {
        let answered = self.told.written + self.told.left_out;
        if !self.outcome.files.is_empty() {
            self.flush_folder(true);
        }
        if answered == self.told.total && self.outcome.problem.is_none() {
            match self.zip.take().map(Zip::finish).transpose() {
                Ok(archive) => self.outcome.archive = archive,
                Err(problem) => self.fail(problem),
            }
        }
        self.outcome.is_whole = answered == self.told.total && self.outcome.problem.is_none();
        if !self.outcome.is_whole && matches!(self.order.target, Target::Zip(_)) {
            // What was packed is gone with the file that was not finished.
            self.outcome.files.clear();
        }
        self.outcome
    }
}

impl Collected {
    fn ended(self, cancel: &Cancel) -> Outcome {
        let ending = match self.problem {
            // A run that was cancelled may stumble on its way out; that is no news.
            Some(problem) if !cancel.is_cancelled() => Ending::Failed(problem),
            _ if self.is_whole => Ending::Finished,
            _ => Ending::Cancelled,
        };
        Outcome {
            files: self.files.into_values().collect(),
            archive: self.archive,
            left_out: self.left_out.into_values().collect(),
            ending,
        }
    }
}
