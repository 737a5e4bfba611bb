//! One file per verb of `cargo xtask`. Never the steps themselves: these live in `setup` and `tidy`.

pub(crate) mod bench;
pub(crate) mod codegen;
pub(crate) mod help;
pub(crate) mod run;
pub(crate) mod test;
