### What stands on papers: summaries, letters, tables, calendar files.
