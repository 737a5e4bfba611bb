//! Tests of logging and answering.
