//! The way into the register of sample contracts and back to the one that was open before. Never:
//! what the samples are, which `desk` makes.

use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use desk::{files, register, sample};

use crate::environment;
use crate::opened::{Answer, Desk, RegisterPlace, refusal};

/// Which register was open before the samples.
#[derive(Debug, Default)]
pub(crate) struct Samples(Mutex<Option<RegisterPlace>>);

impl Samples {
    /// Turns to the samples, which are made the first time.
    pub(crate) async fn open(&self, desk: &Desk) -> Answer<()> {
        let former = desk.current_place();
        let place = file();
        if former.path == place {
            return Ok(());
        }
        let manner = desk
            .with_register(|register, _, _| sample::manner(register))
            .await?;
        let (now, words) = (desk.now(), desk.words());
        let made = place.clone();
        desk.off_the_window(move || {
            let folder = made.parent().map_or(Ok(()), |folder| {
                fs::create_dir_all(folder).map_err(|error| files::failed(folder, error))
            });
            folder
                .and_then(|()| sample::make(&made, manner, &now))
                .map_err(|problem| refusal(&problem, words))
        })
        .await?;
        // Whatever is done to them is meant for them, on a pretended day too.
        desk.turn_to(RegisterPlace {
            path: place,
            is_named: true,
        })
        .await?;
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(former);
        Ok(())
    }

    /// Turns back to the register that was open before, or to the usual one.
    pub(crate) async fn leave(&self, desk: &Desk) -> Answer<()> {
        let known = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        let usual = || RegisterPlace {
            path: register::path(None, None, &environment::data_folder()),
            is_named: false,
        };
        desk.turn_to(known.unwrap_or_else(usual)).await
    }
}

/// Where the samples lie.
pub(crate) fn file() -> PathBuf {
    environment::data_folder()
        .join("Termkeeper")
        .join(sample::FILE_NAME)
}
