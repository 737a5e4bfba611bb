### Papers about a contract beside summary and letters: offer, amendment, yearly statement, list of
### renewals. And what each paper is called.

## Names of papers

paper-kind-summary = Vertragsübersicht
paper-kind-activation = Aktivierungsschreiben
paper-kind-notice = Schreiben zur Kündigung
paper-kind-own-notice = Eigene Kündigung
paper-kind-amendment = Nachtrag
paper-kind-offer = Angebot
paper-kind-statement = Jahresübersicht

## Every list on paper

paper-continued = Fortsetzung
paper-sum = Summe

## Offer

offer = Angebot
offer-title = Angebot { $contract }
offer-subtitle = Angebot { $contract }, Servicelevel { $level }
offer-as-of = Angebot vom { $date }
offer-signatures = Auftrag
offer-activation-earliest = Beginn frühestens
offer-activation-earliest-note = Bei Auftrag am { $date }.
offer-activation-default = Beginn ohne Wunsch
offer-activation-default-note =
    { $days ->
        [one] Einen Tag nach dem Auftrag.
       *[other] { $days } Tage nach dem Auftrag.
    }
offer-activation-requested = Ihr Wunschtermin
offer-activation-requested-note = Möglich, wenn Sie heute beauftragen.
offer-activation-latest = Beginn spätestens
offer-activation-latest-note =
    { $days ->
        [one] Einen Tag nach dem Auftrag.
       *[other] { $days } Tage nach dem Auftrag.
    }
offer-price = Preis
offer-price-note = Alle Beträge netto, zuzüglich der gesetzlichen Umsatzsteuer.
offer-price-service = Leistung
offer-price-time = Zeitraum
offer-price-amount = Betrag
offer-price-line = Supportvertrag, Servicelevel { $level }
offer-price-period = Eine Laufzeit
offer-per-contract-year = je Vertragsjahr
offer-reasons = Wie sich die Daten bei einem Auftrag am { $date } ergeben

## Amendment

paper-amendment-title = Nachtrag zum Supportvertrag { $contract }
paper-amendment-subtitle = Nachtrag zum Supportvertrag { $contract }, ab { $date }
paper-amendment-as-of = Nachtrag, Stand { $date }
paper-amendment-agreed = Vereinbart
paper-amendment-holds-from = Gilt ab
paper-amendment-changes = Was sich ändert
paper-amendment-rest = Alles andere bleibt wie vereinbart, auch Laufzeit, Verlängerung und Kündigungsfrist.
paper-amendment-what = Leistung
paper-amendment-before = bisher
paper-amendment-from = ab { $date }
paper-amendment-fee = Gebühr je Vertragsjahr
paper-amendment-reasons = Warum ab diesem Tag

## Yearly statement

statement-title = Jahresübersicht { $contract }, { $ordinal }. Vertragsjahr
statement-subtitle = Supportvertrag { $contract }, { $ordinal }. Vertragsjahr, { $from } bis { $until }
statement-as-of = Jahresübersicht, Stand { $date }
statement-so-far = Jahresübersicht, Zwischenstand { $date }
statement-from = Beginn
statement-until = Ende
statement-figures = In diesem Vertragsjahr
statement-used = { $used } von { $max }
statement-over =
    { $count ->
        [one] Eine davon über dem Kontingent.
       *[other] { $count } davon über dem Kontingent.
    }
statement-not-counted =
    { $count ->
        [one] Eine weitere zählt nicht, sie war nicht berechtigt.
       *[other] { $count } weitere zählen nicht, sie waren nicht berechtigt.
    }
statement-in-time =
    { $total ->
        [one] { $used } von einer Anfrage rechtzeitig beantwortet, { $share }
       *[other] { $used } von { $total } Anfragen rechtzeitig beantwortet, { $share }
    }
statement-overdue =
    { $count ->
        [one] Eine ist überfällig und noch ohne Antwort.
       *[other] { $count } sind überfällig und noch ohne Antwort.
    }
statement-open =
    { $count ->
        [one] Eine Anfrage ist noch offen.
       *[other] { $count } Anfragen sind noch offen.
    }
statement-none-answered = noch keine Anfrage beantwortet
statement-no-response-owed = keine Anfrage mit Reaktionszeit
statement-hours = { $used } von { $max } h abgerufen
statement-lapsed =
    { $left ->
        [one] Eine Stunde ist verfallen.
       *[other] { $left } Stunden sind verfallen.
    }
statement-left =
    { $left ->
        [one] Eine Stunde ist noch frei. Sie verfällt nach dem { $date }.
       *[other] { $left } Stunden sind noch frei. Sie verfallen nach dem { $date }.
    }
statement-column-number = Nr.
statement-column-received = Eingang
statement-column-subject = Anfrage
statement-column-due = Fällig
statement-column-answered = Antwort
statement-column-result = Ergebnis
statement-column-blocks = Blöcke
statement-over-quota = über Kontingent
statement-result-in-time = rechtzeitig
statement-result-missed = verspätet
statement-result-overdue = überfällig
statement-result-open = offen
statement-result-none = keine Frist
statement-refused-not-a-contact = kein Ansprechpartner
statement-refused-channel = falscher Weg
statement-refused-not-active = außerhalb der Laufzeit
statement-without-requests = In diesem Vertragsjahr gab es keine Anfrage.
statement-without-consulting = In diesem Vertragsjahr wurde keine Beratung abgerufen.

## List of renewals

renewal-list = Verlängerungen
renewal-list-month = { $from }
renewal-list-months = { $from } bis { $until }
renewal-list-as-of = Stand { $date }
renewal-list-net = alle Beträge netto
renewal-list-last-day = letzter Tag
renewal-list-received = Kündigung
renewal-list-no-fee = keine Gebühr
renewal-list-new-fee = neue Gebühr
renewal-list-sum = Summe { $currency }
renewal-list-sum-of = Summe { $currency }: { $parts }
renewal-list-without-rows = In diesen Monaten verlängert sich kein Vertrag.
