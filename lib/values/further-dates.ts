import { fold } from './text.ts';

// Words for dates beyond the reader's nine languages, as written; folded where the patterns are built.

/** A line a month, in order: Swedish, Danish, Norwegian, Finnish, Czech, Slovak, Hungarian, Romanian, Turkish, Greek, Ukrainian. */
export const furtherMonths = fold(
  `januari januar tammikuu tammikuuta ledna leden január januára januárja ianuarie ocak ιανουάριος ιανουαρίου січень січня ;
februari februar helmikuu helmikuuta února únor február februára februarie şubat φεβρουάριος φεβρουαρίου лютий лютого ;
mars marts maaliskuu maaliskuuta března březen marec marca március martie mart μάρτιος μαρτίου березень березня ;
april huhtikuu huhtikuuta dubna duben apríl apríla április aprilie nisan απρίλιος απριλίου квітень квітня ;
maj mai toukokuu toukokuuta května květen máj mája május mayıs μάιος μαΐου травень травня ;
juni kesäkuu kesäkuuta června červen jún júna június iunie haziran ιούνιος ιουνίου червень червня ;
juli heinäkuu heinäkuuta července červenec júl júla július iulie temmuz ιούλιος ιουλίου липень липня ;
augusti august elokuu elokuuta srpna srpen augusta augusztus ağustos αύγουστος αυγούστου серпень серпня ;
september syyskuu syyskuuta září septembra szeptember septembrie eylül σεπτέμβριος σεπτεμβρίου вересень вересня ;
oktober lokakuu lokakuuta října říjen október októbra octombrie ekim οκτώβριος οκτωβρίου жовтень жовтня ;
november marraskuu marraskuuta listopadu listopad novembra noiembrie kasım νοέμβριος νοεμβρίου листопад листопада ;
december desember joulukuu joulukuuta prosince prosinec decembra decembrie aralık δεκέμβριος δεκεμβρίου грудень грудня`,
).split(' ; ');

/** Words of the units of `units` in `date-words`, in its order. */
export const furtherUnits = fold(
  `minuter minutter minuuttia minut minút perce dakika λεπτά хвилин ;
timmar timer tuntia hodin hodinami hodín hodinami órája ore saat ώρες годин години ;
dagar dage dager dögn päivää dny dní dňami dni napja nappal zile gün ημέρες μέρες дні днів день ;
veckor uger uker viikkoa týdny týdnů týždňami hete săptămâni hafta εβδομάδες тижні тижнів`,
).split(' ; ');

/** Not the Danish "for", which is English too: "siden" behind the time is enough. */
export const furtherBefore = fold('před|pred|acum|πριν');
export const furtherAfter = fold('sedan|siden|sitten|önce|ezelőtt|тому');

export const furtherKinds = {
  posted: fold(
    'publicerat|publicerad den|lagt ut|oppdatert og publisert|opslået|indrykket|zveřejněno|zverejnené|dátum zverejnenia|közzétéve|feladva|publicat(?: la)?|postat|yayınlanma tarihi|yayınlandı|ilan tarihi|ημερομηνία δημοσίευσης|δημοσιεύτηκε|дата публікації|опубліковано|вакансія від|发布于|发布时间|掲載開始日|掲載日|公開日|등록일|게시일',
  ),
  updated: fold(
    'uppdaterad|oppdatert|opdateret|aktualizováno|aktualizované|frissítve|actualizat|güncellendi|ενημερώθηκε|оновлено|更新日|更新于',
  ),
  deadline: fold(
    'sista ansökningsdag|sista ansökningsdatum|sista dag att ansöka|ansökan senast|ansök senast(?: den)?|sök senast(?: den)?|skicka din ansökan senast|søk innen|søknadsfrist(?:en)?|ansøgningsfrist(?:en)?|ansøg senest|hakuaika päättyy|viimeinen hakupäivä|hakemukset viimeistään|hae viimeistään|uzávěrka(?: přihlášek)?|uzávierka|přihlášky do|jelentkezési határidő|határidő|termen(?:ul)? limită(?: de aplicare)?|data limită(?: de aplicare)?|expiră(?: la)?|son başvuru(?: tarihi)?|καταληκτική ημερομηνία|προθεσμία(?: υποβολής)?|кінцевий термін|дедлайн|截止日期|截止时间|応募締切|締切日?|掲載終了(?:予定)?日|마감일|접수마감',
  ),
} as const;

/** "2026年11月9日", "2026년 11월 9일", "2026. 11. 9.", "2026. november 9.": the year first. */
export const yearFirst = /(?<![\d.])(\d{4})(?:年|년|\.) ?(\d{1,2}|\p{L}{3,14})(?:月|월|\.| ) ?(\d{1,2})(?!\d)/gu;
/** Reiwa 8 is 2026. */
export const reiwa = /令和 ?(\d{1,2}|元)年 ?(\d{1,2})月 ?(\d{1,2})日/g;
export const REIWA_ZERO = 2018;
