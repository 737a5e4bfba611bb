### Refusals and failures: what happened, what is safe, what to do.
