//! The table of names, without blanks, umlauts spelled out.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::super::field::{ContactPart, Field};
use super::Named;

/// Words that say nothing about what a column holds.
pub(super) const NOISE: &str = "eur euro chf usd gbp datum date tag day am der des die das dem den the of on vertrag \
    vertrags vertrages contract contracts support wartung wartungs aktuelle aktueller \
    aktuelles current unser unsere laut lt netto net in";

/// What a name means.
pub(super) fn exact(name: &str) -> Option<Named> {
    static NAMES: LazyLock<HashMap<&str, Named>> = LazyLock::new(|| all().collect());
    NAMES.get(name).copied()
}

/// The whole table.
pub(super) fn all() -> impl Iterator<Item = (&'static str, Named)> {
    let named = |table: &'static [(Field, &'static str)], is_weak| {
        table.iter().flat_map(move |(field, names)| {
            let field = *field;
            names
                .split_whitespace()
                .map(move |name| (name, Named { field, is_weak }))
        })
    };
    named(SURE, false).chain(named(WEAK, true))
}

/// Names that mean one thing.
const SURE: &[(Field, &str)] = &[
    (
        Field::Number,
        "vertragsnummer vertragsnr vertragno vertragnr vertragsno vertragsid vertragskennung \
         vertragskennzeichen vertragskuerzel vtgnr vnr contractnumber contractno contractnr \
         contractid contractref contractreference aktenzeichen supportvertragsnummer \
         supportvertragsnr wartungsvertragsnr vertragsreferenz agreementnumber agreementno \
         agreementid",
    ),
    (
        Field::CustomerNumber,
        "kundennummer kundennr kundenr kundenno kdnr kdnummer kundnr debitor debitornr \
         debitorennummer debitorennr customernumber customerno customernr customerid clientno \
         clientnumber clientid accountnumber accountno kundenid",
    ),
    (
        Field::CustomerName,
        "kunde kunden kundin kundenname firma firmenname firmierung unternehmen auftraggeber \
         mandant vertragspartner endkunde kundefirma customer customername client clientname \
         company companyname account accountname organisation organization kundenbezeichnung \
         nameunternehmen namekunde namedeskunden organisationsname",
    ),
    (
        Field::Level,
        "paket package stufe tarif level servicelevel serviceleveltyp servicestufe \
         leistungsstufe supportlevel supportstufe supportpaket sla slalevel slastufe \
         slaklasse servicelevelagreement servicepaket supporttier tier",
    ),
    (
        Field::ReceivedOn,
        "auftragseingang auftragseingangam auftrageingegangen auftragsdatum auftragvom \
         auftragerhalten auftragerhaltenam bestelldatum bestelltam bestellungvom \
         bestelleingang bestellungseingang eingangauftrag eingangsdatum eingangdesauftrags \
         orderreceived orderreceivedon orderdate dateoforder orderedon receivedon \
         receiveddate beauftragung beauftragungsdatum beauftragtam poreceived podate",
    ),
    (
        Field::ActivatesOn,
        "beginn start startdatum vertragsbeginn vertragsstart aktivierung aktivierungsdatum \
         aktivierungstag aktiviertam aktivab aktivseit gueltigab gueltigvon laufzeitbeginn \
         laufzeitstart laufzeitab laufzeitvon inkrafttreten wirksamab leistungsbeginn \
         servicebeginn supportbeginn beginnlaufzeit beginnderlaufzeit beginnvertrag erstertag \
         activation activationdate activateson activatedon activefrom activesince startdate \
         begin begindate beginning begins startson starts effectivedate effectivefrom \
         effectiveon validfrom contractstart contractstartdate commencement commencementdate \
         termstart servicestart golive ab seit von from since anfang vertragsanfang",
    ),
    (
        Field::TermMonths,
        "laufzeitmonate laufzeitmon laufzeitinmonaten laufzeitmonat laufzeitjahre \
         laufzeitinjahren laufzeitjahr termmonths terminmonths durationmonths \
         durationinmonths termyears terminyears contractterm vertragsdauer mindestlaufzeit \
         mindestvertragslaufzeit erstlaufzeit minimumterm initialterm termlength anzahlmonate \
         monate months lzmonate lzmon",
    ),
    (
        Field::LastDay,
        "ende enddatum endtermin vertragsende laufzeitende laufzeitbis laeuftbis gueltigbis \
         bis endet endetam ablauf ablaufdatum laeuftab laeuftabam letztertag \
         letztervertragstag endederlaufzeit endelaufzeit endevertrag vertragsendedatum end \
         enddate contractend contractenddate ends endson expiry expirydate expires expireson \
         expiration expirationdate validuntil validto lastday until to termend naechstesende \
         endofterm thru through",
    ),
    (
        Field::RenewsOn,
        "verlaengertam verlaengerungam verlaengerungsdatum verlaengertsicham \
         verlaengertsichzum naechsteverlaengerung verlaengerungzum verlaengerungstag \
         verlaengerungstermin renewaldate renewson renewalon nextrenewal nextrenewaldate \
         renewaldue rolloverdate",
    ),
    (
        Field::NoticeBy,
        "kuendbarbis kuendigungbis kuendigenbis kuendigungspaetestens kuendigungsstichtag \
         letzterkuendigungstag letztekuendigungsmoeglichkeit letzterkuendigungstermin \
         spaetestekuendigung spaetesterkuendigungstermin spaetesterkuendigungstag \
         kuendigungspaetestensbis kuendigungmoeglichbis kuendigungsfristende \
         kuendigungsfristbis endekuendigungsfrist endederkuendigungsfrist fristende \
         kuendbarspaetestens cancelby noticeby noticedeadline noticedue cancellationdeadline \
         lastdayfornotice terminationdeadline cancelbefore cancellableuntil noticeuntil \
         lastnoticeday lastnoticedate noticenolaterthan kuendigungsdeadline \
         terminationnoticeby givenoticeby",
    ),
    (
        Field::YearlyFee,
        "nettopa pa gebuehr gebuehren preis betrag kosten entgelt verguetung fee price amount \
         nettopreis nettobetrag preisnetto betragnetto contractvalue vertragswert \
         jahresgebuehr jahrespreis jahresbetrag jahreskosten jahresentgelt jahresverguetung \
         jahreswert jahresvolumen jahresumsatz jahressumme jahresnetto jahresrate preispa \
         preisprojahr preisjahr gebuehrpa gebuehrprojahr gebuehrjahr betragpa betragprojahr \
         kostenpa kostenprojahr entgeltpa summepa volumenpa wertpa jaehrlich \
         jaehrlichegebuehr jaehrlicherpreis jaehrlicherbetrag yearlyfee annualfee yearlyprice \
         annualprice priceperyear pricepa feeperyear feepa yearlyamount annualamount \
         annualcost yearlycost costperyear annualvalue annualcontractvalue acv arr yearly \
         annual amountperyear",
    ),
    (
        Field::MonthlyFee,
        "monatspreis monatsgebuehr monatlich monatlichegebuehr preismonat gebuehrmonat \
         preispromonat gebuehrpromonat monatsbetrag mtlgebuehr mtlpreis mtlbetrag \
         monatsentgelt monatsrate monatlicherbetrag monatlicherpreis betragpromonat \
         betragmonat preismtl gebuehrmtl monthlyfee monthlyprice feepermonth pricepermonth \
         monthly monthlyamount monthlycost costpermonth mrr amountpermonth",
    ),
    (
        Field::Currency,
        "waehrung whg wkz currency curr ccy currencycode waehrungscode",
    ),
    (
        Field::Owner,
        "verantwortlich verantwortlicher verantwortliche betreuer betreuerin betreuung \
         kundenbetreuer kundenbetreuung vertragsbetreuer zustaendig zustaendiger \
         zustaendigkeit bearbeiter sachbearbeiter owner contractowner accountmanager \
         accountowner responsible responsibleperson vertriebler vertriebsmitarbeiter \
         keyaccount keyaccountmanager kam ansprechpartnerintern internansprechpartner \
         interneransprechpartner betreutvon betreutdurch salesrep salesperson assignedto \
         managedby vertragsverantwortlicher ansprechpartnerbeiuns unserbetreuer",
    ),
    (
        Field::Note,
        "notiz notizen bemerkung bemerkungen anmerkung anmerkungen kommentar kommentare \
         hinweis hinweise sonstiges note notes remark remarks comment comments memo \
         internenotiz internalnote zusatzinfo vermerk",
    ),
    (
        Field::NoticeReceivedOn,
        "kuendigungeingegangen kuendigungeingegangenam kuendigungseingang eingangkuendigung \
         eingangderkuendigung kuendigungvom kuendigungam gekuendigtam kuendigungerhalten \
         kuendigungerhaltenam noticereceived noticereceivedon noticereceiveddate cancelledon \
         canceledon terminatedon noticegivenon terminationreceived cancellationreceived \
         noticedateofreceipt",
    ),
    (
        Field::NoticeParty,
        "kuendigungdurch kuendigungvonwem gekuendigtdurch gekuendigtvon kuendigender \
         kuendigendepartei noticeparty noticegivenby terminatedby cancelledby canceledby \
         noticefrom",
    ),
    (
        Field::NoticeChannel,
        "kuendigungsart kuendigungsweg kuendigungper kuendigungsform formderkuendigung \
         kuendigungskanal noticechannel noticeform noticemethod kuendigungeingangsweg",
    ),
    (
        Field::Contacts,
        "ansprechpartnerinnen ansprechpersonen kontakte kontaktpersonen contacts \
         contactpersons contactpeople kontaktdaten contactdetails supportkontakte \
         supportcontacts meldeberechtigte meldeberechtigt",
    ),
    (
        Field::Contact(0, ContactPart::Name),
        "ansprechpartnername nameansprechpartner kontaktname contactname vornamename",
    ),
];

/// Names that mean something else as often; the cells have to agree.
const WEAK: &[(Field, &str)] = &[
    (
        Field::Number,
        "nummer nr no number id ref reference referenz vertrag contract kennung agreement \
         vertraege",
    ),
    (Field::CustomerName, "name partner bezeichnung kundeort"),
    (
        Field::Level,
        "plan leistung produkt product vertragsart vertragstyp typ type art klasse kategorie \
         category edition variante support service",
    ),
    (
        Field::ReceivedOn,
        "auftrag bestellung eingang eingegangen eingegangenam order ordered received \
         vertragsabschluss abschlussdatum abgeschlossenam vertragsdatum vertragvom signed \
         signedon contractdate po",
    ),
    (Field::ActivatesOn, "aktiv laufzeitdatum gueltig"),
    (
        Field::TermMonths,
        "laufzeit vertragslaufzeit term duration dauer lz period periode vlz",
    ),
    (
        Field::RenewsOn,
        "verlaengerung verlaengert verlaengertsich renewal renews autorenewal \
         verlaengerungsoption",
    ),
    (
        Field::NoticeBy,
        "kuendigungsfrist kuefrist kuendfrist kfrist kuendigungstermin kuendigungsdatum \
         noticeperiod noticedate notice kuendbar kuendigungszeitpunkt cancellation \
         cancellationdate",
    ),
    (
        Field::YearlyFee,
        "summe wert umsatz volumen cost value netto rate",
    ),
    (
        Field::Owner,
        "vertrieb manager sb ma intern verantwortung sales",
    ),
    (Field::Note, "info infos text details zusatz"),
    (
        Field::NoticeReceivedOn,
        "gekuendigt kuendigung cancelled canceled terminated noticegiven",
    ),
    (
        Field::Contacts,
        "ansprechpartner ansprechpartnerin ansprechperson kontakt contact kontaktperson \
         contactperson ap asp",
    ),
];
