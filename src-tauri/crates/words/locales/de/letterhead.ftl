### Das Unternehmen auf seinen Papieren: Einstellungen, Bilder, und warum eines nicht geht.

## Settings

letterhead-address = Anschrift
letterhead-law = Pflichtangaben auf Briefen
letterhead-signing = Unterschrift
letterhead-look = Logo und Farbe
letterhead-website = Website
letterhead-management = Geschäftsführung
letterhead-management-hint = Namen, durch Kommas getrennt
letterhead-court = Registergericht
letterhead-register-number = Registernummer
letterhead-vat-id = USt-IdNr.
letterhead-signer-name = Unterzeichnet Briefe
letterhead-signer-hint = Wenn leer, unterzeichnet, wer den Vertrag betreut.
letterhead-signer-role = Funktion
letterhead-accent = Farbe
letterhead-accent-hint = Für das Datum, das noch offen ist. Leer: Petrol.
letterhead-accent-take = { $colour } nehmen
letterhead-logo = Logo
letterhead-logo-none = Noch kein Logo
letterhead-logo-hint = PNG, JPEG oder SVG, bis 2 MB. SVG bleibt in jeder Größe scharf.
letterhead-logo-choose = Logo wählen …
letterhead-logo-replace = Ersetzen …
letterhead-logo-remove = Entfernen
letterhead-logo-remove-label = Logo entfernen
letterhead-logo-replace-label = Logo ersetzen
letterhead-name-beside-logo = Name neben dem Logo
letterhead-signature = Unterschrift als Bild
letterhead-signature-none = Noch keine Unterschrift
letterhead-signature-hint = Auf Weiß oder durchsichtig. Steht über dem Namen der unterzeichnenden Person.
letterhead-signature-choose = Unterschrift wählen …
letterhead-signature-remove-label = Unterschrift entfernen
letterhead-signature-replace-label = Unterschrift ersetzen
letterhead-preview = Briefkopf
letterhead-preview-text = So erscheint er auf Papieren
letterhead-preview-sheet = Blatt
letterhead-preview-letter = Brief
letterhead-preview-description = Vorschau auf Kopf und Fuß eines Papiers
letterhead-done-logo = Logo gespeichert
letterhead-done-logo-removed = Logo entfernt
letterhead-done-signature = Unterschrift gespeichert
letterhead-done-signature-removed = Unterschrift entfernt
letterhead-dialog-logo = Logo wählen
letterhead-dialog-signature = Unterschrift wählen
letterhead-dialog-filter = Bilder

## A sample in the preview

letterhead-sample-heading = Beispielhandel GmbH
letterhead-sample-subheading = Supportvertrag SV-0000, Servicelevel Premium
letterhead-sample-subject = Ihr Supportvertrag beginnt am 1. März 2027
letterhead-sample-text = So beginnt der Text eines Briefs unter Ihrem Briefkopf.
letterhead-sample-street = Beispielweg 1
letterhead-sample-place = 12345 Beispielhausen

## On letters

letterhead-managed-by = Geschäftsführung: { $names }
letterhead-vat = USt-IdNr. { $number }

letterhead-picture = { $name }, { $kilobytes } KB

## Why a picture or a colour is not taken

problem-picture-bytes = { $field }: Die Datei ist größer als { $max } MB.
problem-picture-pixels = { $field }: { $width } × { $height } Pixel sind zu viele; höchstens { $max } Megapixel.
problem-picture-format = { $field }: Die Datei ist weder PNG noch JPEG noch SVG.
problem-picture-broken = { $field }: Die Datei ist beschädigt oder unvollständig.
problem-picture-forbidden = { $field }: Die Zeichnung enthält „{ $what }“. Papiere nehmen nichts auf, was etwas ausführt oder von anderswo lädt.
problem-picture-unsupported = { $field }: Die Zeichnung enthält { $part }. Das können Papiere nicht zeichnen.
problem-picture-complicated = { $field }: Die Zeichnung ist zu aufwendig.
problem-picture-invisible = { $field }: Auf weißem Papier wäre von dem Bild nichts zu sehen.
problem-picture-smaller = Speichern Sie es kleiner. 1.200 Pixel sind breit genug.
problem-picture-save-again = Speichern Sie das Bild neu als PNG oder SVG.
problem-picture-plain = Speichern Sie es als einfaches SVG mit Text als Pfaden, oder als PNG.
problem-picture-dark = Nehmen Sie die Fassung für helle Hintergründe.
problem-no-colour = { $field } ist keine Farbe wie #0A5A63.
problem-colour-too-light = { $field } ist zu hell, um auf weißem Papier gelesen zu werden.
problem-colour-nearest = Die nächste lesbare ist { $colour }.
picture-part-text = Text
picture-part-image = ein Bild
picture-part-filter = einen Filter
picture-part-mask = eine Maske
picture-part-pattern = ein Muster
picture-part-marker = Pfeilspitzen
picture-part-blend = verrechnete Ebenen

## Names of fields

field-name-website = Website
field-name-management = Geschäftsführung
field-name-court = Registergericht
field-name-register-number = Registernummer
field-name-signer-name = Unterzeichnet Briefe
field-name-signer-role = Funktion
field-name-accent = Farbe
field-name-logo = Logo
field-name-signature = Unterschrift
field-name-is-name-beside-logo = Name neben dem Logo
