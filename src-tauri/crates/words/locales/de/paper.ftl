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
paper-fee-from = ab { $date }
paper-fee-none = keine Gebühr
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
paper-consulting-of = { $used } von { $max } h im { $ordinal }. Vertragsjahr, das am { $date } endet.
paper-consulting-day = Termin
paper-consulting-hours = Stunden
paper-reasons = Wie sich diese Daten ergeben

## How these dates follow, in sentences

paper-why-order = Der Auftrag ging am { $order } ein.
paper-why-window =
    { $number_of_first ->
        [one] Der Vertrag beginnt frühestens einen, spätestens { $days } Tage danach, also vom { $from } bis { $to }.
       *[other] Der Vertrag beginnt frühestens { $number_of_first }, spätestens { $days } Tage danach, also vom { $from } bis { $to }.
    }
paper-why-requested = Gewünscht wurde der { $date }.
paper-why-default =
    { $days ->
        [one] Ein Wunsch wurde nicht genannt; dann gilt der Tag danach.
       *[other] Ein Wunsch wurde nicht genannt; dann gilt der Tag { $days } Tage danach.
    }
paper-why-imported = Der Vertrag wurde aus einer Liste übernommen. Er läuft seit diesem Tag.
paper-why-corrected = Der Tag wurde nachträglich berichtigt.
paper-why-period-label = { $ordinal }. Laufzeit
paper-why-period =
    { $count ->
        [one] Der Vertrag hat sich einmal um { $months } Monate verlängert.
       *[other] Der Vertrag hat sich { $count }-mal um je { $months } Monate verlängert.
    }
paper-why-last-day-first =
    { $months ->
        [12] Die Laufzeit von 12 Monaten beginnt mit der Aktivierung und endet mit Ablauf des Tages davor im Folgejahr.
       *[other] Die Laufzeit von { $months } Monaten beginnt mit der Aktivierung. Sie endet am Tag vor der gleichen Tageszahl oder mit dem Monat.
    }
paper-why-last-day-later =
    { $months ->
        [12] Die Laufzeit von 12 Monaten beginnt am { $date } und endet mit Ablauf des Tages davor im Folgejahr.
       *[other] Die Laufzeit von { $months } Monaten beginnt am { $date }. Sie endet am Tag vor der gleichen Tageszahl oder mit dem Monat.
    }
paper-why-renews =
    { $months ->
        [one] Ohne Kündigung verlängert sich der Vertrag mit dem folgenden Tag um einen weiteren Monat.
       *[other] Ohne Kündigung verlängert sich der Vertrag mit dem folgenden Tag um weitere { $months } Monate.
    }
paper-why-notice-by =
    { $days ->
        [one] Die Kündigung muss spätestens einen Kalendertag vor der Verlängerung am { $date } schriftlich eingehen. Der letzte Tag zählt mit.
       *[other] Die Kündigung muss spätestens { $days } Kalendertage vor der Verlängerung am { $date } schriftlich eingehen. Der letzte Tag zählt mit.
    }
paper-why-not-moved-holiday = Der { $date } ist ein Feiertag ({ $holiday }). Die Frist verschiebt sich dadurch nicht.
paper-why-not-moved-weekend = Der { $date } ist ein { $weekday }. Die Frist verschiebt sich dadurch nicht.
paper-why-advice-holiday = Der { $date } ist ein Feiertag ({ $holiday }). Die Frist verschiebt sich dadurch nicht; wir empfehlen den Eingang bis { $weekday }, { $advised }.
paper-why-advice-weekend = Der { $date } ist ein { $day-of-week }. Die Frist verschiebt sich dadurch nicht; wir empfehlen den Eingang bis { $weekday }, { $advised }.
paper-why-last-working-day-label = Letzter Arbeitstag davor
paper-why-on-time = Die Kündigung ging vor dem { $date } ein. Der Vertrag endet mit der { $ordinal }. Laufzeit.
paper-why-boundary = Die Kündigung ging am { $date } ein, dem letzten Tag. Er zählt mit: Der Vertrag endet mit der { $ordinal }. Laufzeit.
paper-why-late = Die Kündigung ging nach dem { $date } ein. Der Vertrag verlängert sich deshalb noch einmal und endet mit der { $ordinal }. Laufzeit.
paper-why-named-end = Die Kündigung nennt dieses spätere Ende einer Laufzeit. Es gilt.
paper-clause-notice = Vertragsbedingungen, Abs. 2 Satz 2; § 127 Abs. 2 BGB

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
