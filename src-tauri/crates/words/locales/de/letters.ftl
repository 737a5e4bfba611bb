### Letters: activation, confirmation of a notice, our own notice.

## Every letter

letter-date = Datum
letter-contract = Vertrag
letter-customer = Kunde
letter-reach = Sie erreichen
letter-salutation = Guten Tag { $name },
letter-salutation-all = Guten Tag,
letter-closing = Mit freundlichen Grüßen
letter-department = Vertragsmanagement, { $company }
letter-questions = Für Fragen erreichen Sie uns unter { $phone }.
letter-until-then = Bis dahin stehen Ihnen alle Leistungen unverändert zu.
letter-reasons = Wie sich das Ende ergibt
letter-ends-note = { $weekday }
letter-last-day = Letzter Tag

## How a notice arrived, after "ist am 24.11.2026"

letter-by-letter = per Brief
letter-by-fax = per Fax
letter-by-email = per E-Mail
letter-by-portal = über das Portal
letter-by-handed-over = persönlich
letter-by-phone = am Telefon

## Activation

letter-activation-title = Aktivierung { $contract }
letter-activation-subject = Ihr Supportvertrag beginnt am { $date }
letter-activation-subject-past = Ihr Supportvertrag läuft seit dem { $date }
letter-activation-requested = vielen Dank für Ihren Auftrag vom { $order }. Wir bestätigen die Aktivierung zu Ihrem Wunschtermin, { $date }.
letter-activation-default =
    { $days ->
        [one] vielen Dank für Ihren Auftrag vom { $order }. Ein Wunschtermin wurde nicht genannt. Der Vertrag beginnt daher am Tag nach dem Auftrag: { $date }.
       *[other] vielen Dank für Ihren Auftrag vom { $order }. Ein Wunschtermin wurde nicht genannt. Der Vertrag beginnt daher { $days } Tage nach dem Auftrag: { $date }.
    }
letter-activation-given = wir bestätigen die Aktivierung Ihres Supportvertrags { $contract }: { $date }.
letter-activation-level =
    { $months ->
        [one] Von diesem Tag an gilt der Servicelevel { $level } mit einer Laufzeit von einem Monat.
       *[other] Von diesem Tag an gilt der Servicelevel { $level } mit einer Laufzeit von { $months } Monaten.
    }
letter-activation-level-now =
    { $months ->
        [one] Heute gilt der Servicelevel { $level } mit einer Laufzeit von einem Monat.
       *[other] Heute gilt der Servicelevel { $level } mit einer Laufzeit von { $months } Monaten.
    }
letter-note-renews =
    { $months ->
        [one] { $weekday }, um einen Monat
       *[other] { $weekday }, um { $months } Monate
    }
letter-note-cancel-by = { $weekday }, Eingang bei uns
letter-note-cancel-by-passed = { $weekday }, verstrichen
letter-requests = Supportanfragen stellen Ihre benannten Ansprechpartner per E-Mail an { $email }.
letter-requests-by-email = Supportanfragen stellen Ihre benannten Ansprechpartner per E-Mail.
letter-contacts =
    { $count ->
        [one] Benannt ist { $names }.
       *[other] Benannt sind { $names }.
    }
letter-contacts-more =
    { $left ->
        [one] Eine weitere Person können Sie jederzeit ergänzen.
       *[other] { $left } weitere Personen können Sie jederzeit ergänzen.
    }
letter-contacts-wanted =
    { $max ->
        [one] Bitte benennen Sie bis zum { $date } eine Person mit Name, E-Mail und Telefon.
       *[other] Bitte benennen Sie bis zum { $date } mindestens eine Person mit Name, E-Mail und Telefon. Möglich sind { $max }.
    }
letter-contacts-wanted-now =
    { $max ->
        [one] Bitte benennen Sie eine Person mit Name, E-Mail und Telefon.
       *[other] Bitte benennen Sie mindestens eine Person mit Name, E-Mail und Telefon. Möglich sind { $max }.
    }
letter-and = { $first } und { $last }
letter-check = Bitte prüfen Sie die Angaben in der beiliegenden Vertragsübersicht.
letter-change-activation = Bis zum { $until } können Sie den Aktivierungstag noch ändern. Möglich ist jeder Tag bis zum { $latest }.
letter-enclosure =
    { $pages ->
        [one] Anlage: Vertragsübersicht, 1 Seite
       *[other] Anlage: Vertragsübersicht, { $pages } Seiten
    }

## Notice by the client

letter-notice-title = Kündigungsbestätigung { $contract }
letter-notice-subject = Ihre Kündigung zum { $date }
letter-notice-received = Ihre Kündigung ist am { $date } { $how } bei uns eingegangen.
letter-notice-confirmed = Wir bestätigen: Der Vertrag { $contract } endet mit Ablauf des { $date }. Er verlängert sich nicht.
letter-notice-late-subject = Ihre Kündigung: Der Vertrag endet am { $date }
letter-notice-late = Für ein Ende am { $missed } hätte sie spätestens am { $by } eingehen müssen. Der Vertrag { $contract } verlängert sich deshalb noch einmal und endet mit Ablauf des { $date }.
letter-notice-received-on = Eingegangen am
letter-notice-received-note = { $weekday }, { $verdict }
letter-notice-was-possible = Kündigung war möglich bis
letter-notice-was-possible-note = { $weekday }, Eingang bei uns
letter-verdict-on-time = rechtzeitig
letter-verdict-boundary = am letzten Tag
letter-verdict-late = verspätet
letter-verdict-without-effect = ohne Wirkung
letter-verdict-second = weitere Kündigung

## Notice in a form that ends nothing

letter-form-title = Kündigung ohne Wirkung { $contract }
letter-form-subject = Ihre Kündigung am Telefon
letter-form = Sie haben am { $date } am Telefon gekündigt. Nach den Vertragsbedingungen muss eine Kündigung schriftlich eingehen. Am Telefon beendet sie nichts: Der Vertrag { $contract } läuft weiter.
letter-form-next = Möchten Sie kündigen, senden Sie uns bitte ein unterschriebenes Schreiben. Geht es spätestens am { $by } ein, endet der Vertrag mit Ablauf des { $date }.
letter-form-ends = Es bleibt dabei: Der Vertrag endet mit Ablauf des { $date }.

## The signed copy

letter-copy-title = Bitte um das Original { $contract }
letter-copy-subject = Ihre Kündigung: bitte senden Sie uns das Original
letter-copy-confirmed = Sie ist wirksam: Der Vertrag { $contract } endet mit Ablauf des { $date }.
letter-copy-by = Bitte senden Sie uns bis zum { $date } die unterschriebene Fassung. Am Ende des Vertrags ändert sich dadurch nichts; wir benötigen sie für unsere Unterlagen (§ 127 Abs. 2 BGB).
letter-copy-soon = Bitte senden Sie uns in den nächsten Tagen die unterschriebene Fassung. Am Ende des Vertrags ändert sich dadurch nichts; wir benötigen sie für unsere Unterlagen (§ 127 Abs. 2 BGB).
letter-copy-wanted = Original bis
letter-copy-wanted-note = { $weekday }, Eingang bei uns

## A further notice, a notice taken back, an important reason

letter-second-title = Weitere Kündigung { $contract }
letter-second-subject = Ihre weitere Kündigung
letter-second = Ihre weitere Kündigung ist am { $date } { $how } bei uns eingegangen. Wir haben sie erfasst. Es bleibt beim Ende aus der Kündigung vom { $first }: Der Vertrag { $contract } endet mit Ablauf des { $end }.
letter-withdrawn-title = Rücknahme der Kündigung { $contract }
letter-withdrawn-subject = Die Kündigung ist zurückgenommen
letter-withdrawn = wir bestätigen unsere Vereinbarung vom { $agreed }: Die Kündigung vom { $date } ist zurückgenommen.
letter-withdrawn-runs = Der Vertrag { $contract } läuft unverändert weiter.
letter-withdrawn-ends = Der Vertrag { $contract } endet aus einer anderen Kündigung mit Ablauf des { $date }.
letter-extraordinary-subject = Ihre außerordentliche Kündigung zum { $date }
letter-extraordinary-received = Ihre außerordentliche Kündigung ist am { $date } { $how } bei uns eingegangen.
letter-extraordinary = Als Grund ist genannt: { $reason }

## Our own notice

letter-own-title = Kündigung { $contract }
letter-own-subject = Kündigung Ihres Supportvertrags zum { $date }
letter-own = wir kündigen den Vertrag { $contract } ordentlich mit Ablauf des { $date }, dem letzten Tag der { $ordinal }. Laufzeit. Er verlängert sich nicht.
letter-own-extraordinary = wir kündigen den Vertrag { $contract } außerordentlich aus wichtigem Grund (§ 314 BGB). Er endet mit Ablauf des { $date }. Grund: { $reason }
letter-own-receipt = Die Frist ist gewahrt, wenn dieses Schreiben spätestens am { $date } bei Ihnen eingeht. Bitte bestätigen Sie uns den Eingang.
letter-own-receipt-confirm = Bitte bestätigen Sie uns den Eingang dieses Schreibens.
letter-own-by = Eingang bei Ihnen bis
letter-own-by-note = { $weekday }, dieser Tag zählt mit

## Kinds of letters

letter-kind-activation = Aktivierungsschreiben
letter-kind-notice-confirmed = Kündigungsbestätigung
letter-kind-notice-late = Kündigungsbestätigung, verspätet
letter-kind-notice-without-effect = Antwort auf die Kündigung am Telefon
letter-kind-signed-copy = Bitte um das Original
letter-kind-second-notice = Antwort auf die weitere Kündigung
letter-kind-withdrawn = Bestätigung der Rücknahme
letter-kind-own-notice = Eigene Kündigung

## A paper about something that the contract has none of

problem-not-found-notice = Der Vertrag { $contract } hat keine solche Kündigung.
problem-not-found-amendment = Der Vertrag { $contract } hat keine solche Änderung.
problem-not-found-contract-year = Der Vertrag { $contract } hat kein solches Vertragsjahr.
