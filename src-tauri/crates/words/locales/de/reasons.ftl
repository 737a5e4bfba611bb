### Warum ein Datum so ist: eine Bezeichnung und ein Text für jede Art von Schritt.

reason-title = Warum { $date }?
reason-title-verdict = Warum dieses Ergebnis?
reason-advice-working-day = Empfehlung: Eingang bis { $date }, dem letzten Arbeitstag davor.
reason-stays = bleibt

## Order and activation

reason-earliest-label = Früheste Aktivierung
reason-earliest-text = { $days ->
    [one] Auftrag { $date }, plus { $days } Tag.
   *[other] Auftrag { $date }, plus { $days } Tage.
}
reason-default-label = Standardtag
reason-default-text = Ohne Wunsch: Auftrag { $date }, plus { $days } Tage.
reason-latest-label = Späteste Aktivierung
reason-latest-text = Auftrag { $date }, plus { $days } Tage; dieser Tag zählt mit.
reason-activated-label = Aktivierung
reason-activated-default-text = Auftrag { $date }, kein Wunsch genannt: der Standardtag.
reason-activated-requested-text = Auftrag { $date }, erlaubt { $earliest } bis { $latest }.
reason-activated-imported-text = Aus einer Liste übernommen; das Aktivierungsfenster wurde nicht angewendet.
reason-activated-corrected-text = Mit Begründung korrigiert; der alte Tag steht im Verlauf.
reason-activated-given-text = Die Laufzeit beginnt an diesem Tag.
reason-wish-label = Wunsch möglich bis
reason-wish-text = Der Tag vor der Aktivierung am { $date }.
reason-contacts-label = Ansprechpartner fällig
reason-contacts-text = Beauftragt am { $date }, plus { $days } Tage.
reason-contacts-overdue-label = Überfällig ab
reason-contacts-overdue-text = Fällig am { $date }; der nächste Arbeitstag, { $working-day }, reicht noch.

## Term and renewal

reason-period-label = { $ordinal }. Laufzeit beginnt
reason-period-text = { $count ->
    [one] Einmal um { $months } Monate verlängert.
   *[other] { $count }-mal um je { $months } Monate verlängert.
}
reason-last-day-label = { $months } Monate, letzter Tag
reason-last-day-text = Ab { $date }: endet am Tag vor der gleichen Tageszahl oder mit dem Monat.
reason-renews-label = Verlängerung am Tag danach
reason-renews-text = Um weitere { $months } Monate.
reason-contract-year-label = { $ordinal }. Vertragsjahr endet
reason-contract-year-text = Zwölf Monate ab { $date } oder das Ende des Vertrags.

## Notice

reason-notice-by-label = { $days } Tage davor
reason-notice-by-text = Vor dem { $date }. Der Eingang an diesem Tag reicht.
reason-not-moved-weekend-label = Wochenende verschiebt nicht
reason-not-moved-weekend-text = { $weekday }.
reason-not-moved-holiday-label = Feiertag verschiebt nicht
reason-not-moved-holiday-text = { $holiday }.
reason-last-working-day-label = Letzter Arbeitstag
reason-last-working-day-text = Am oder vor dem { $date }: Empfehlung, keine Frist.
reason-received-label = Kündigung eingegangen
reason-received-text = { $channel }.
reason-form-written-label = Schriftform gewahrt
reason-form-written-text = Der Weg genügt der vereinbarten Form.
reason-form-copy-label = Schriftform gewahrt, Original fehlt
reason-form-copy-text = Ausreichend; bitte das unterschriebene Original anfordern.
reason-form-none-label = Schriftform nicht gewahrt
reason-form-none-text = Erfasst, nichts endet.
reason-on-time-label = Rechtzeitig, endet
reason-on-time-text = Eingang vor dem Kündigungstag { $date }.
reason-boundary-label = Am letzten Tag, endet
reason-boundary-text = Eingang genau am Kündigungstag { $date }, dieser Tag zählt mit.
reason-late-label = Verspätet, endet
reason-late-text = Eingang nach dem Kündigungstag { $date }: Der Vertrag verlängert sich noch einmal und endet dann.
reason-without-effect-label = Ohne Wirkung
reason-without-effect-text = Eine Kündigung am Telefon beendet nichts.
reason-named-end-label = Genanntes Ende gilt
reason-named-end-text = Die Kündigung nennt ein späteres Laufzeitende.
reason-extraordinary-label = Außerordentliche Kündigung
reason-extraordinary-text = Aus wichtigem Grund, zum genannten Tag.
reason-signed-copy-label = Original bis
reason-signed-copy-text = Die Kündigung vom { $date } kam ohne Unterschrift.

## Response time and holidays

reason-request-label = Anfrage eingegangen
reason-request-text = { $hours } Stunden Reaktionszeit, nur innerhalb der Servicezeit.
reason-paused-label = Uhr steht bis
reason-paused-outside-window-text = Ab { $from }: außerhalb der Servicezeit.
reason-paused-weekend-text = Ab { $from }: Wochenende.
reason-paused-holiday-text = Ab { $from }: Feiertag.
reason-response-label = Antwort fällig
reason-response-text = { $hours } Stunden sind innerhalb der Servicezeit vergangen.
reason-no-response-label = Keine Reaktionszeit
reason-no-response-text = Dieses Servicelevel schuldet keine.

## Requests, quota, consulting, levels

reason-sender-label = Absender berechtigt
reason-sender-text = Ein benannter Ansprechpartner, per E-Mail an den Helpdesk.
reason-sender-other-text = Ein benannter Ansprechpartner, auf dem vereinbarten Weg.
reason-sender-unknown-label = Absender nicht berechtigt
reason-sender-unknown-text = Am Tag des Eingangs kein Ansprechpartner: erfasst, ohne Uhr und ohne Kontingent.
reason-sender-channel-label = Weg nicht vereinbart
reason-sender-channel-text = Anfragen kommen per E-Mail an den Helpdesk: erfasst, ohne Uhr und ohne Kontingent.
reason-sender-not-active-label = Vertrag nicht aktiv
reason-sender-not-active-text = Vor der Aktivierung und nach dem letzten Tag besteht kein Anspruch.
reason-call-label = Anruf gilt
reason-call-text = Kritisch, innerhalb der Servicezeit, das Servicelevel nimmt Anrufe an.
reason-call-refused-label = Anruf gilt nicht
reason-call-refused-text = Nur im Servicelevel mit Telefon, bei kritischer Auswirkung und innerhalb der Servicezeit.
reason-test-system-label = Testsystem
reason-test-system-text = Zählt mit der geringsten Auswirkung.
reason-test-system-kept-text = Die gemeldete Auswirkung gilt, mit Begründung.
reason-quota-label = Noch frei im { $ordinal }. Vertragsjahr
reason-quota-text = { $max } Anfragen je Vertragsjahr, { $used } davon verbraucht.
reason-quota-over-label = Kontingent im { $ordinal }. Vertragsjahr aufgebraucht
reason-forecast-label = Prognose bis zum Ende
reason-forecast-text = { $used } Anfragen in { $days } von { $total } Tagen, gleichmäßig weitergerechnet.
reason-place-label = Anfrage im { $ordinal }. Vertragsjahr
reason-place-text = Im Kontingent von { $max }.
reason-place-over-text = Über dem Kontingent von { $max }: markiert, nie gesperrt.
reason-consulting-label = Beratung übrig im { $ordinal }. Vertragsjahr
reason-consulting-text = { $total } Stunden enthalten, { $hours } abgerufen. Der Rest verfällt.
reason-upgrade-label = Höheres Servicelevel ab
reason-upgrade-text = Erklärt am { $date }; an jedem Tag ab der Aktivierung möglich. Die Laufzeit bleibt.
reason-downgrade-label = Niedrigeres Servicelevel ab
reason-downgrade-text = Erklärt am { $date }; nur zum Verlängerungstag, erklärt bis zum Kündigungstag.
reason-safe-day-label = Sicherer Tag
reason-safe-day-text = Ein Tag vor dem Kündigungstag { $date }.
reason-send-by-label = Absenden bis
reason-send-by-text = { $days } Werktage Postlaufzeit vor dem sicheren Tag { $date }.
reason-holiday-text = Gesetzlicher Feiertag.

## Clauses

reason-clause-minimum-term = Vertragsbedingungen, Abs. 2 Satz 1
reason-clause-renewal = Vertragsbedingungen, Abs. 2 Satz 2
reason-clause-contacts = Vertragsbedingungen, Abs. 2, Punkt 1
reason-clause-activation = Vertragsbedingungen, Abs. 2, Punkt 2
reason-clause-response = Vertragsbedingungen, Reaktionszeiten
reason-clause-requests = Vertragsbedingungen, Reaktionszeiten, Punkte 2 und 3
reason-clause-impact = Vertragsbedingungen, Auswirkung
reason-clause-levels = Vertragsbedingungen, Leistungstabelle
reason-clause-consulting = Vertragsbedingungen, letzter Absatz
reason-clause-term-bgb = Vertragsbedingungen, Abs. 2 Satz 1; §§ 187 Abs. 2, 188 Abs. 2 BGB
reason-clause-bgb193 = § 193 BGB
reason-clause-bgb127 = § 127 Abs. 2 BGB
reason-clause-bgb314 = § 314 BGB
reason-clause-bgh = BGH, Urteil vom 17.02.2005, III ZR 172/04
reason-clause-agreement = nach Vereinbarung
reason-clause-record = wie erfasst

## The drawing to scale

drawing-active = Aktivierung
drawing-default = Standard { $date }
drawing-latest = spätestens { $date }
drawing-ends = endet
drawing-period = { $ordinal }. Laufzeit, { $months } Monate
drawing-term = { $months } Monate
drawing-next = { $ordinal }. Laufzeit
drawing-locked = { $days } Tage
drawing-description = { $ordinal }. Laufzeit von { $from } bis { $to }, kündbar bis { $date }, verlängert sich am { $renews }.
drawing-description-ending = { $ordinal }. Laufzeit von { $from } bis { $to }; der Vertrag endet am { $date }.
