/** Words for dates in en, de, fr, es, pt, nl, it, pl and sr, folded (see `fold`): lower case, no diacritics, Serbian in Latin script. */

/** A line a month, in order. */
export const months = `jan january januar januari janvier janv janeiro janner ene enero gen gennaio styczen stycznia sty
feb february februar februari fevrier fevr fev fevereiro febrero febbraio luty lutego lut
mar march marz mars marts marco marzo mrt maart marzec marca mart
apr april avril avr abr abril aprile kwiecien kwietnia kwi
may mai mayo maio mei mag maggio maj maja
jun june juni juin junio junho giu giugno czerwiec czerwca cze
jul july juli juillet juil julio julho lug luglio lipiec lipca lip
aug august augusti aout ago agosto augustus sierpien sierpnia sie avg avgust
sep sept september septembre septiembre setiembre set setembro settembre wrzesien wrzesnia wrz septembar
oct october okt oktober octobre octubre out outubro ott ottobre pazdziernik pazdziernika paz oktobar
nov november novembre noviembre novembro listopad listopada lis novembar
dec december desember des dez dezember decembre dic diciembre dezembro dicembre grudzien grudnia gru decembar`;

/** Minutes in a unit, then its words. Months and years ago are no date: boards round them down by up to a whole unit. */
export const units: [number, string][] = [
  [1, 'min mins minute minutes minuten minuut minuto minutos minuti minut minuty minuta'],
  [60, 'h hr hrs hour hours stunde stunden heure heures hora horas uur ora ore godzine godziny godzin sat sata sati'],
  [1440, 'd day days tag tage tagen jour jours dia dias dag dagen giorno giorni dzien dni dan dana'],
  [
    10080,
    'w wk wks week weeks woche wochen semaine semaines semana semanas weken settimana settimane tydzien tygodnie tygodni nedelje nedelja nedelju',
  ],
];

export const before = 'vor|il y a|hace|ha|pre|prije';
export const after = 'ago|geleden|fa|temu|atras';
export const one = 'an?|one|einem|einer|une?|una|uma?|een|jedan';
export const openEnded = 'over|more than|at least|mehr als|plus de|mas de|mais de|meer dan|piu di|oltre|ponad|vise od|almost|about|about';

export const sameDay =
  "today|just now|just posted|heute|gerade eben|aujourd'hui|a l'instant|hoy|ahora mismo|hoje|agora mesmo|vandaag|zojuist|oggi|dzisiaj|dzis|danas|upravo";
export const dayBefore = 'yesterday|gestern|hier|ayer|ontem|gisteren|ieri|wczoraj|juce';

/** What kind of date follows. */
export const kinds = {
  posted:
    'reposted|posted|published|date posted|publication date|listed|veroffentlicht|erschienen|online seit|online sinds|en ligne depuis|mise? en ligne|inserat vom|ausgeschrieben|zamieszczon[oa]|dodan[oa]|inserit[oa]|publiee?|publicad[oa]|geplaatst|pubblicat[oa]|publicerad|publisert|offentliggjort|julkaistu|opublikowan[aoy]|objavljen[oa]?|datum objave',
  updated:
    'last updated|updated|laatst gewijzigd|zuletzt geandert|derniere modification|ultima modifica|senast andrad|sist oppdatert|last modified|modified|last edited|edited|aktualisiert|mise? a jour|actualisee?|modifiee?|actualizad[oa]|atualizad[oa]|bijgewerkt|aggiornat[oa]|zaktualizowan[aoy]|azuriran[oa]?|sist endret|senast uppdaterad',
  deadline:
    'deadline|closing date|closes|closing|apply by|apply before|applications? due|expires|expiry date|valid until|valid through|open until|ends|bewerbungsfrist|bewerbungsschluss|bewerbungsende|einsendeschluss|reageren|solliciteren|solliciteer|reageer|bewerben bis|bewerbung(?:en)? bis|bewirb dich bis|candidatures jusqu.au|plazo de presentacion|termin skladania (?:ofert|dokumentow|aplikacji)|aplikuj do|date limite|fecha limite|inscricoes ate|sluitingsdatum|scadenza|(?:oferta )?wazna do|rok za prijavu|ansok senast|sok senast|sista ansokningsdag|soknadsfrist|ansogningsfrist|ha(?:ku|kuaika) paattyy',
} as const;
/** Small words that may stand between the kind and its date. */
export const joints =
  'on|at|by|is|ist(?: der)?|endet am|am|bis(?: zum)?|tot(?: en met)?|t/m|voor|kan tot(?: en met)?|le|el|il|em|op|dnia|from';
