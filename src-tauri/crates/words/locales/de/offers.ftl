### Papers about a contract beside summary and letters: offer, amendment, yearly statement, list of
### renewals. And what each paper is called.

## Names of papers

paper-kind-summary = Vertragsübersicht
paper-kind-activation = Aktivierungsschreiben
paper-kind-notice = Schreiben zur Kündigung
paper-kind-own-notice = Eigene Kündigung
