//! Writes `words.ts` for the window: the catalogues as they are, all keys, and what each of
//! them takes, so that a call with a wrong key or variable does not compile there.
//!
//! `cargo run -q -p words --example words_ts -- <folder>`. The same catalogues give the same
//! bytes.

use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};
use words::{
    Language,
    catalogue::{self, VariableKind},
};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).map(PathBuf::from);
    let folder = folder.ok_or("name the folder that words.ts goes into")?;
    write_words(&folder)
}

fn write_words(folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("words.ts"), source()?)?;
    Ok(())
}

fn source() -> Result<String, Box<dyn Error>> {
    let mut code = String::from(
        "// Written from src-tauri/crates/words/locales by `cargo xtask codegen`. Not to be edited.\n\n",
    );

    code.push_str("/** The Fluent text of each language. */\nexport const catalogues = {\n");
    for language in Language::ALL {
        let files: Vec<&str> = catalogue::sources(language)
            .iter()
            .map(|(_, text)| *text)
            .collect();
        let text = serde_json::to_string(&files.join("\n"))?;
        writeln!(code, "  {}: {text},", language.code())?;
    }
    code.push_str("} as const;\n\n");

    code.push_str("/** The languages there are words in. */\n");
    code.push_str("export type Language = keyof typeof catalogues;\n\n");

    code.push_str(
        "/** Every message; an attribute as `message.attribute`. */\nexport type WordKey =\n",
    );
    for message in catalogue::messages() {
        writeln!(code, "  | {}", serde_json::to_string(message.key)?)?;
    }
    code.push_str("  ;\n\n");

    code.push_str(
        "/** What a message takes. A year is text, so that its thousands are not grouped. */\n\
         export interface WordVariables {\n",
    );
    for message in catalogue::messages()
        .iter()
        .filter(|message| !message.variables.is_empty())
    {
        let mut variables = Vec::new();
        for variable in message.variables {
            let kind = match variable.kind {
                VariableKind::Number => "number",
                VariableKind::Year | VariableKind::Text => "string",
            };
            variables.push(format!("{}: {kind}", serde_json::to_string(variable.name)?));
        }
        writeln!(
            code,
            "  {}: {{ {} }};",
            serde_json::to_string(message.key)?,
            variables.join("; ")
        )?;
    }
    code.push_str("}\n\n");

    code.push_str(
        "/** Messages that take nothing. */\n\
         export type PlainWordKey = Exclude<WordKey, keyof WordVariables>;\n\n\
         /** What has to follow a key: nothing, or its variables. */\n\
         export type WordArguments<Key extends WordKey> = Key extends keyof WordVariables\n  \
         ? [variables: WordVariables[Key]]\n  : [];\n",
    );
    Ok(code)
}
