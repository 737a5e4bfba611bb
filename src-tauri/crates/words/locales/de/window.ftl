### What the window says, screen by screen. Words that other places need too are in glossary.ftl.
