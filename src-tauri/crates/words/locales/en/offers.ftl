### Papers about a contract beside summary and letters: offer, amendment, yearly statement, list of
### renewals. And what each paper is called.

## Names of papers

paper-kind-summary = Contract summary
paper-kind-activation = Activation letter
paper-kind-notice = Letter about the notice
paper-kind-own-notice = Our own notice
