### What stands on papers: summaries, letters, tables, calendar files.

## Contract summary: frame

paper-summary-title = Vertragsübersicht { $contract }
paper-summary-subtitle = Supportvertrag { $contract }, Servicelevel { $level }
paper-summary-as-of = Vertragsübersicht, Stand { $date }
paper-summary-draft-as-of = Entwurf, Stand { $date }
paper-draft = Entwurf
paper-page-of = Seite { $page } von { $pages }
paper-signatures = Unterschriften
paper-sign-here = Ort, Datum, Unterschrift
paper-signed-for = für { $name }

## Contract summary: key facts and dates

paper-activation = { $date }, { $origin }
paper-fee-net = { $amount } netto
paper-fee-per-year = je Vertragsjahr
paper-amendment = { $from } zu { $to } ab { $date }
paper-note-last-day = { $weekday }. Ende der { $ordinal }. Laufzeit, wenn rechtzeitig gekündigt wird.
paper-note-last-day-fixed = { $weekday }. Ende der { $ordinal }. Laufzeit.
paper-note-renews =
    { $months ->
        [one] { $weekday }. Ohne Kündigung um einen weiteren Monat.
       *[other] { $weekday }. Ohne Kündigung um weitere { $months } Monate.
    }
paper-note-renews-fixed =
    { $months ->
        [one] { $weekday }. Um einen weiteren Monat.
       *[other] { $weekday }. Um weitere { $months } Monate.
    }
paper-note-cancel-by = { $weekday }. Schriftlich, es zählt der Tag des Eingangs.
paper-note-cancel-by-passed = { $weekday }. Dieser Tag ist verstrichen.
paper-note-ends = { $weekday }. Bis dahin gelten alle Leistungen.
paper-note-notice = { $weekday }. { $channel }, { $verdict }.

## Contract summary: what the level promises

paper-promises = Was { $level } umfasst
paper-window = Montag bis Freitag, { $from } bis { $to } Uhr, nicht an Feiertagen { $place }
paper-not-included = nicht enthalten
paper-response-note = Bis zur ersten Antwort, gezählt nur innerhalb der Servicezeit. Eine Lösungszeit ist nicht geschuldet.
paper-requests-label = Supportanfragen
paper-requests = bis zu { $max } je Vertragsjahr, per E-Mail durch einen Ansprechpartner
paper-telephone = bei kritischer Auswirkung, innerhalb der Servicezeit
paper-consulting = { $hours } h je Vertragsjahr in Blöcken zu { $block }
paper-consulting-discount = weitere Tage mit { $discount } Nachlass
paper-satellites-label = openITCOCKPIT-Satelliten
paper-satellites = bis zu { $max }
paper-solutions = Unterstützte Lösungen
paper-test-systems-yes = werden unterstützt

## Contract summary: tables and reasons

paper-satellites-of = { $used } von { $max } Satelliten
paper-solution = Lösung
paper-version = Version
paper-contacts-of = { $used } von { $max }. Nur sie dürfen Anfragen stellen.
paper-contact-name = Name
paper-contact-reach = E-Mail, Telefon
paper-reasons = Wie sich diese Daten ergeben

## Where public holidays count, after "an Feiertagen"

paper-region-bb = in Brandenburg
paper-region-be = in Berlin
paper-region-bw = in Baden-Württemberg
paper-region-by = in Bayern
paper-region-hb = in Bremen
paper-region-he = in Hessen
paper-region-hh = in Hamburg
paper-region-mv = in Mecklenburg-Vorpommern
paper-region-ni = in Niedersachsen
paper-region-nw = in Nordrhein-Westfalen
paper-region-rp = in Rheinland-Pfalz
paper-region-sh = in Schleswig-Holstein
paper-region-sl = im Saarland
paper-region-sn = in Sachsen
paper-region-st = in Sachsen-Anhalt
paper-region-th = in Thüringen
