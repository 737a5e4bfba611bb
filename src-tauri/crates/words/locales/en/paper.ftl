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
paper-reasons = How these dates follow

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
