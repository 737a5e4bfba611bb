//! Tables for scripts: read back into a new register they give the same rows.
