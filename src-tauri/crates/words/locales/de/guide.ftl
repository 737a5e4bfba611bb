### Der Rahmen der Anleitung; ihre Seiten sind Dateien neben dem Fenster.

guide-title = Anleitung
guide-pages = Seiten der Anleitung
guide-search = In der Anleitung suchen
guide-none = Keine Seite enthält das. Versuchen Sie ein anderes Wort.
guide-found =
    { $count ->
        [one] { $count } Seite
       *[other] { $count } Seiten
    }
guide-leave = Zurück zur Arbeit
guide-next = Weiter: { $title }
guide-group-begin = Zum Anfang
guide-group-daily = Jeden Tag
guide-group-lists = Listen und Zahlen
guide-group-house = Ihres und das der Firma
guide-group-knowledge = Zum Nachschlagen

action-guide = Anleitung
    .help = Öffnet die Seite zu dieser Ansicht; ein Netz braucht sie nicht.
