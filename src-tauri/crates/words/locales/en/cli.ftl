### What the command line prints. Its help is English and lives in the program.
