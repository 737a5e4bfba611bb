//! The words that invented companies, places and people are made of. Surnames and places all
//! carry Muster, Beispiel or Probe, so that nobody real is meant.

/// First names from several languages.
pub(super) const FIRST: [&str; 24] = [
    "Eva",
    "Jonas",
    "Ute",
    "Björn",
    "Zoë",
    "René",
    "Jürgen",
    "Çağla",
    "Łukasz",
    "Änne",
    "Sören",
    "Mia",
    "Noël",
    "Käthe",
    "Ole",
    "Françoise",
    "Götz",
    "Inês",
    "Kira",
    "Tõnu",
    "Ida",
    "Ömer",
    "Ruža",
    "Max",
];

/// Surnames of contacts.
pub(super) const LAST: [&str; 12] = [
    "Muster",
    "Mustermann",
    "Musterfrau",
    "Beispiel",
    "Beispielmann",
    "Probemann",
    "Probefrau",
    "Müsterl",
    "Großmuster",
    "Musterić",
    "Beispielßen",
    "von und zu Muster-Beispiel",
];

/// Who looks after contracts.
pub(super) const OWNERS: [&str; 5] = [
    "Erika Muster",
    "Jonas Beispiel",
    "Kira Probe",
    "Ole Musterfrau",
    "Änne Beispielmann",
];

/// Who looks renewals over.
pub(super) const FINANCE: [&str; 2] = ["Käthe Probe", "Mara Musterfrau"];

/// What family businesses are called.
pub(super) const FAMILIES: [&str; 20] = [
    "Musterhaus",
    "Beispielwerk",
    "Gebrüder Muster",
    "Muster & Söhne",
    "Beispiel & Töchter",
    "Mustermann",
    "Müsterle",
    "Großmuster",
    "Probeholz",
    "Kleinmüster & Cie.",
    "Altmuster",
    "Beispielßen",
    "Musterfrau & Partner",
    "Neumuster",
    "Mühlmuster",
    "Schönbeispiel",
    "Mustergrün",
    "Beispieltal",
    "Löwenmuster",
    "Gebr. Probemann",
];

/// What they do.
pub(super) const TRADES: [&str; 40] = [
    "Präzisionsgetriebebau",
    "Kälteanlagenbau",
    "Logistik",
    "Gebäudedienste",
    "Bäckerei",
    "Medizintechnik",
    "Möbelwerkstätten",
    "Großhandel",
    "Druckerei",
    "Fördertechnik",
    "Tiefbau",
    "Spedition",
    "Blüten & Gärten",
    "Straßenbau",
    "Energietechnik",
    "Softwarehaus",
    "Getränkehandel",
    "Brückenbau",
    "Metallveredelung",
    "Textilpflege",
    "Kühllogistik",
    "Verlagsgesellschaft",
    "Fensterbau",
    "Maschinenfabrik",
    "Käserei",
    "Sägewerk",
    "Messtechnik",
    "Ölmühle",
    "Steuerungsbau",
    "Gießerei",
    "Wäscherei",
    "Versicherungsmakler",
    "Hörgeräte",
    "Zahnlabor",
    "Rechenzentrum",
    "Bürobedarf",
    "Fuhrpark",
    "Veranstaltungstechnik",
    "Präzisionsoptik",
    "Wärmepumpen",
];

/// Legal forms by country: Germany, Austria, Switzerland.
pub(super) const FORMS: [&[&str]; 3] = [
    &[
        "GmbH",
        "GmbH & Co. KG",
        "AG",
        "KG",
        "e. K.",
        "OHG",
        "eG",
        "SE & Co. KGaA",
        "gGmbH",
        "UG (haftungsbeschränkt)",
        "Gesellschaft mit beschränkter Haftung & Co. Kommanditgesellschaft",
    ],
    &["GmbH", "GmbH & Co KG", "AG", "OG", "e.U.", "Genossenschaft"],
    &[
        "AG",
        "GmbH",
        "Genossenschaft",
        "Kollektivgesellschaft",
        "SA",
    ],
];

/// Public bodies and the like; the place follows.
pub(super) const BODIES: [&str; 18] = [
    "Stadtwerke",
    "Wasserverband",
    "Universitätsklinikum",
    "Flughafen",
    "Verkehrsbetriebe",
    "Sparkasse",
    "Förderbank",
    "Öffentliche Versicherung",
    "Werkstätten für Menschen mit Behinderung",
    "Überlandwerk",
    "Landkreis",
    "Stiftung Kinderhilfe",
    "Kirchenkreis",
    "Technische Hochschule",
    "Studierendenwerk",
    "Abwasserzweckverband",
    "Volkshochschule",
    "Wohnungsgenossenschaft",
];

/// What stands behind a public body.
pub(super) const BODY_FORMS: [&str; 6] = ["", "", "KdöR", "AöR", "eG", "gGmbH"];

/// Places by country.
pub(super) const PLACES: [&[&str]; 3] = [
    &[
        "Musterstadt",
        "Beispielhausen",
        "Musterach",
        "Obermuster",
        "Niederbeispiel",
        "Groß Muster",
        "Bad Beispiel",
        "Musterau",
        "Beispielbrück",
        "Neumusterfeld",
        "Sankt Muster",
        "Musterfurt an der Probe",
        "Beispielroda",
        "Mustersee",
        "Schönmuster",
        "Müsterlingen",
    ],
    &[
        "Musterkirchen",
        "Beispielberg am Inn",
        "Bad Musterl",
        "Obermusterau",
        "Beispieldorf",
        "Muster ob der Probe",
    ],
    &[
        "Musterwil",
        "Beispielikon",
        "Mustérange",
        "Obermusterli",
        "Beispielach",
        "Probehofen",
    ],
];

/// Streets.
pub(super) const STREETS: [&str; 12] = [
    "Musterstraße",
    "Am Beispielplatz",
    "Probegasse",
    "Zum Mustertor",
    "Beispielallee",
    "An der Mustermühle",
    "Hinter den Beispielgärten",
    "Musterring",
    "Großer Musterweg",
    "Straße der Beispiele",
    "Müsterlesgäßchen",
    "Probeufer",
];

/// Notes, with everything that a note may hold.
pub(super) const NOTES: [&str; 12] = [
    "Rückruf bevorzugt 📞",
    "Rahmenvertrag beachten.\nAnlage 2 gilt vorrangig.",
    "👩\u{200d}💻 Schichtbetrieb, nachts nur E-Mail",
    "דוגמה לרשימה בעברית",
    "مثال على ملاحظة",
    "Preisanpassung besprochen ✅",
    "Original liegt im Ordner 7\tFach B",
    "Zugang nur über Jumphost <b>kein VPN</b>",
    "Abrechnung über die Konzernmutter",
    "Umzug des Rechenzentrums geplant 🏗️",
    "=Hinweis: beginnt mit einem Gleichheitszeichen",
    "Zürich oder Genf: Rechnung zweisprachig 🇨🇭",
];

/// Versions of the monitoring system.
pub(super) const VERSIONS: [&str; 7] = ["4.8", "4.8.3", "4.7.2", "4.6.5", "3.7.3", "5.0", "v4.5"];

/// Subjects of support requests, as they are written in a hurry.
pub(super) const SUBJECTS: [&str; 16] = [
    "Satellit meldet sich nicht mehr",
    "Dashboard leer nach Update",
    "AW: Mails werden nicht in Tickets übernommen",
    "Warnung: Platte zu 95 % voll",
    "JDisc-Import bricht ab",
    "Dringend: Überwachung steht 🚨",
    "Frage zu Benutzerrechten",
    "Report kommt doppelt",
    "Fehler 500 beim Anmelden",
    "Zertifikat läuft ab",
    "Re: [Ticket 00815] Connector überträgt keine Geräte",
    "Können Sie das Modul bitte prüfen?",
    "SNMP-Traps gehen verloren",
    "Umlaute im Betreff: Störung Größe ß",
    "Test system: upgrade question",
    "=cmd sieht aus wie eine Formel",
];

/// Why the impact reported counts for a test system.
pub(super) const OVERRIDES: [&str; 3] = [
    "Abnahme morgen, blockiert die Einführung",
    "Testsystem vertritt gerade das Produktivsystem",
    "Schulung läuft",
];

/// Senders that nobody has named.
pub(super) const STRANGERS: [&str; 4] = ["zentrale", "praktikum", "extern.berater", "noreply"];
