//! Files that are looked at with the system's own program: written where only this person looks,
//! then opened. Never: what is in a file.

use desk::{Problem, files};

use crate::environment;
use crate::opened::{Answer, Desk, refusal};

/// Writes a file into the folder for looking at files, and opens it.
pub(crate) async fn show(desk: &Desk, name: String, bytes: Vec<u8>) -> Answer<()> {
    let words = desk.words();
    desk.off_the_window(move || {
        write_and_open(&name, &bytes).map_err(|problem| refusal(&problem, words))
    })
    .await
}

fn write_and_open(name: &str, bytes: &[u8]) -> Result<(), Problem> {
    let folder = environment::viewing_folder();
    let path = folder.join(name);
    std::fs::create_dir_all(&folder).map_err(|error| files::failed(&folder, error))?;
    files::write(&path, bytes)?;
    open::that_detached(&path).map_err(|error| files::failed(&path, error))
}
