### What stands on papers: summaries, letters, tables, calendar files.

## Contract summary: frame

paper-summary-title = Contract summary { $contract }
paper-summary-subtitle = Support contract { $contract }, level { $level }
paper-summary-as-of = Contract summary, as of { $date }
paper-summary-draft-as-of = Draft, as of { $date }
paper-draft = Draft
paper-page-of = Page { $page } of { $pages }
paper-signatures = Signatures
paper-sign-here = Place, date, signature
paper-signed-for = for { $name }

## Contract summary: key facts and dates

paper-activation = { $date }, { $origin }
paper-fee-net = { $amount } net
paper-fee-per-year = per contract year
paper-fee-from = from { $date }
paper-fee-none = no fee
paper-amendment = { $from } to { $to } from { $date }
paper-note-last-day = { $weekday }. End of period { $ordinal }, if notice is given in time.
paper-note-last-day-fixed = { $weekday }. End of period { $ordinal }.
paper-note-renews =
    { $months ->
        [one] { $weekday }. Without notice for another month.
       *[other] { $weekday }. Without notice for another { $months } months.
    }
paper-note-renews-fixed =
    { $months ->
        [one] { $weekday }. For another month.
       *[other] { $weekday }. For another { $months } months.
    }
paper-note-cancel-by = { $weekday }. In writing, the day of receipt counts.
paper-note-cancel-by-passed = { $weekday }. This day has passed.
paper-note-ends = { $weekday }. Until then everything promised holds.
paper-note-notice = { $weekday }. { $channel }, { $verdict }.

## Contract summary: what the level promises

paper-promises = What { $level } covers
paper-window = Monday to Friday, { $from } to { $to }, not on public holidays { $place }
paper-not-included = not included
paper-response-note = Until the first answer, counted inside the service window only. No solution time is owed.
paper-requests-label = Support requests
paper-requests = up to { $max } per contract year, by e-mail from a contact
paper-telephone = for critical impact, inside the service window
paper-consulting = { $hours } h per contract year in blocks of { $block }
paper-consulting-discount = further days at a discount of { $discount }
paper-satellites-label = openITCOCKPIT satellites
paper-satellites = up to { $max }
paper-solutions = Supported solutions
paper-test-systems-yes = are supported

## Contract summary: tables and reasons

paper-satellites-of = { $used } of { $max } satellites
paper-solution = Solution
paper-version = Version
paper-contacts-of = { $used } of { $max }. Only they may submit requests.
paper-contact-name = Name
paper-contact-reach = E-mail, telephone
paper-consulting-of = { $used } of { $max } h in contract year { $ordinal }, which ends on { $date }.
paper-consulting-day = Appointment
paper-consulting-hours = Hours
paper-reasons = How these dates follow

## How these dates follow, in sentences

paper-why-order = The order arrived on { $order }.
paper-why-window =
    { $number_of_first ->
        [one] The contract begins one day later at the earliest and { $days } days later at the latest, that is from { $from } to { $to }.
       *[other] The contract begins { $number_of_first } days later at the earliest and { $days } days later at the latest, that is from { $from } to { $to }.
    }
paper-why-requested = The day asked for was { $date }.
paper-why-default =
    { $days ->
        [one] No day was asked for; then it is the day after.
       *[other] No day was asked for; then it is the day { $days } days later.
    }
paper-why-imported = The contract was taken over from a list. It has run since this day.
paper-why-corrected = The day was corrected later.
paper-why-period-label = Period { $ordinal }
paper-why-period =
    { $count ->
        [one] The contract renewed once for { $months } months.
       *[other] The contract renewed { $count } times for { $months } months each.
    }
paper-why-last-day-first =
    { $months ->
        [12] The period of 12 months starts with the activation and ends with the day before, one year later.
       *[other] The period of { $months } months starts with the activation. It ends on the day before the same day number or with the month.
    }
paper-why-last-day-later =
    { $months ->
        [12] The period of 12 months starts on { $date } and ends with the day before, one year later.
       *[other] The period of { $months } months starts on { $date }. It ends on the day before the same day number or with the month.
    }
paper-why-renews =
    { $months ->
        [one] Without notice the contract renews on the following day for another month.
       *[other] Without notice the contract renews on the following day for another { $months } months.
    }
paper-why-notice-by =
    { $days ->
        [one] Notice has to arrive in writing at least one calendar day before the renewal on { $date }. The last day counts.
       *[other] Notice has to arrive in writing at least { $days } calendar days before the renewal on { $date }. The last day counts.
    }
paper-why-not-moved-holiday = { $date } is a public holiday ({ $holiday }). That does not move the last day.
paper-why-not-moved-weekend = { $date } is a { $weekday }. That does not move the last day.
paper-why-advice-holiday = { $date } is a public holiday ({ $holiday }). That does not move the last day; we advise receipt by { $weekday }, { $advised }.
paper-why-advice-weekend = { $date } is a { $day-of-week }. That does not move the last day; we advise receipt by { $weekday }, { $advised }.
paper-why-last-working-day-label = Last working day before
paper-why-on-time = Notice arrived before { $date }. The contract ends with period { $ordinal }.
paper-why-boundary = Notice arrived on { $date }, the last day. It counts: the contract ends with period { $ordinal }.
paper-why-late = Notice arrived after { $date }. The contract therefore renews once more and ends with period { $ordinal }.
paper-why-named-end = The notice names this later end of a period. It holds.
paper-clause-notice = Terms, par. 2, sent. 2; § 127 (2) BGB

## Where public holidays count, after "on public holidays"

paper-region-bb = in Brandenburg
paper-region-be = in Berlin
paper-region-bw = in Baden-Württemberg
paper-region-by = in Bavaria
paper-region-hb = in Bremen
paper-region-he = in Hesse
paper-region-hh = in Hamburg
paper-region-mv = in Mecklenburg-Western Pomerania
paper-region-ni = in Lower Saxony
paper-region-nw = in North Rhine-Westphalia
paper-region-rp = in Rhineland-Palatinate
paper-region-sh = in Schleswig-Holstein
paper-region-sl = in Saarland
paper-region-sn = in Saxony
paper-region-st = in Saxony-Anhalt
paper-region-th = in Thuringia
