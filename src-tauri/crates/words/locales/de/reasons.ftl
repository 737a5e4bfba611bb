### Why a date is what it is: a label and a text for each kind of step.
