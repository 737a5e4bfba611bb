### Reminders: notifications, the digest on Today, settings.

## Notification

reminder-title = { $kind }: { $distance }
reminder-titles = { $count } deadlines are coming up
reminder-line = { $contract } · { $customer } · { $kind } { $date }
reminder-day-and-time = { $date }, { $time }
reminder-more = and { $count } more
reminders-try-title = Reminders arrive
reminders-try-text = This is how Termkeeper tells you that a deadline is coming up.

## Digest on Today

reminders-digest-title = New among your deadlines
reminders-digest-count = { $count } × { $kind }
reminders-digest-save = Save as PDF
reminders-digest-overdue = overdue

## Digest on paper

reminders-paper-title = Deadlines
reminders-paper-as-of = As of { $date }
reminders-paper-due = Due
reminders-paper-kind = Deadline
reminders-paper-contract = Contract
reminders-paper-customer = Customer
reminders-paper-overdue = Overdue
reminders-paper-today = Today
reminders-paper-within = Within { $days } days
reminders-paper-nothing = Nothing is due in the next { $days } days.
reminders-paper-file = Deadlines { $date }
reminders-paper-save-title = Save deadlines
reminders-paper-filter = PDF document
reminders-paper-saved = Saved: { $file }

## Settings

reminders-title = Reminders
reminders-text = While the program runs, it tells you of each deadline that comes up. What came up without you stands on Today at the next start.
reminders-on = Remind on the screen
reminders-leads = When first
reminders-leads-note = Then again in each nearer step, on the day itself, and once it is overdue.
reminders-lead-never = do not remind
reminders-lead-day = on the day itself
reminders-lead-days =
    { $days ->
        [one] 1 day before
       *[other] { $days } days before
    }
reminders-quiet = Do not disturb at these hours
reminders-quiet-note = What comes up then is told afterwards.
reminders-quiet-from = From
reminders-quiet-until = Until
reminders-try = Show a sample
reminders-try-done = The sample is on its way. If it does not appear, the system allows no notifications.
reminders-try-failed = This system shows no notifications. What comes up stands on Today.
reminders-closed = While the program is closed, your calendar reminds you: save the deadlines for it as a file under Calendar.

## Commands

action-reminders = Reminders
    .help = Which deadlines are told how early, and when not.
action-save-digest = Save deadlines as PDF
    .help = What is overdue and what is due within 90 days, to print or to keep.
