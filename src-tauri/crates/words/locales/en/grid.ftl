### How a list is arranged: columns, groups, views, and what is done with several rows.

## Columns

grid-columns = Columns
grid-columns-hint = Space shows or hides, Alt with an arrow moves, left and right change the width.
grid-columns-reset = As at first
grid-column-shown = Show { $column }
grid-column-earlier = Move { $column } to the left
grid-column-later = Move { $column } to the right
grid-column-resize = Drag to change the width of { $column }, double click for its own

## Groups

grid-group = Group
grid-group-by = By { $what }
grid-group-none = No groups
grid-group-state = state
grid-group-level = level
grid-group-owner = owner
grid-group-customer = customer
grid-group-notice-month = month of cancel by
grid-fold-all = Fold all
grid-unfold-all = Unfold all
grid-no-owner = No owner
grid-no-cancel-by = No cancel by day

## Views

grid-views = Views
grid-view-next = Next to cancel
grid-view-all = All contracts
grid-view-own = As arranged
grid-view-save = Save view
grid-view-name = Name of the view
grid-view-remove = Remove { $name }
grid-view-saved = View { $name } saved
grid-view-changed = changed

## Rows

grid-set-owner = Set owner
grid-owner = Owner
grid-owner-hint = Empty takes the owner away.
grid-owner-save = Save
grid-owner-cancel = Cancel
grid-owner-set =
    { $count ->
        [one] Owner of { $count } contract set
       *[other] Owner of { $count } contracts set
    }
grid-owner-kept = Nothing to change
grid-copy = Copy
grid-copied =
    { $count ->
        [one] { $count } row copied, as a table
       *[other] { $count } rows copied, as a table
    }
grid-copy-failed = The clipboard could not be reached.
