### Tabellen, die aus dem Programm kommen: Spalten und der Export der Verträge im Fenster.

## Spalten

export-column-number = Vertragsnummer
export-column-customer = Kundennummer
export-column-customer-name = Kunde
export-column-level = Servicelevel
export-column-state = Status
export-column-received-on = Auftrag eingegangen
export-column-activates-on = Aktivierung
export-column-term-months = Laufzeit in Monaten
export-column-yearly-fee = Jahresgebühr netto
export-column-currency = Währung
export-column-owner = Betreuung
export-column-note = Notiz
export-column-contact-name = Ansprechpartner { $number }
export-column-contact-email = E-Mail { $number }
export-column-contact-phone = Telefon { $number }
export-column-notice-received-on = Kündigung eingegangen
export-column-notice-party = Kündigung durch
export-column-notice-channel = Kündigung per
export-column-last-day = Letzter Tag
export-column-renews-on = Verlängert sich am
export-column-notice-by = Kündigung möglich bis
export-column-ends-on = Endet am
export-deadlines = Fristen
export-sum = Summe

## Fenster

export-contracts = Exportieren
export-contracts-as = Gefilterte Verträge exportieren
export-format-xlsx = Excel-Arbeitsmappe (XLSX)
export-format-csv-excel = CSV für Excel
export-format-csv = CSV nach RFC 4180
export-dialog-title = Verträge exportieren
export-file-name = Vertraege
export-filter-xlsx = Excel-Arbeitsmappe
export-filter-csv = CSV-Tabelle
export-done = { $count ->
    [one] { $count } Vertrag nach { $name } exportiert
   *[other] { $count } Verträge nach { $name } exportiert
}
