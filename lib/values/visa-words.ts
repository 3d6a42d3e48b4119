import { inPlace } from './text.ts';

/** How a language other than English says that a visa is sponsored, or that none is. Patterns over `foldInPlace`, bounded, one sentence each. */
interface VisaWords {
  offer: RegExp;
  refusal: RegExp;
}

const oneOf = (...patterns: string[]): RegExp => new RegExp(inPlace(patterns.join('|')));

/** Helping an applicant to a visa or permit is an offer; helping a customer, asking for a permit that one has, and a bank card are none. */
export const visaWords: readonly VisaWords[] = [
  {
    // German
    offer: oneOf(
      '\\bwir (?:bieten|ubernehmen|ermoglichen|organisieren)\\b[^.;,]{0,30}\\b(?:visum-?s?-?sponsoring|visa-?sponsoring|visa-?unterstutzung|visum-?unterstutzung|dein visum|ihr visum)\\b',
      '\\b(?:wir (?:unterstutzen|helfen|begleiten)|unterstutzung|hilfe) (?:(?:dich|dir|sie|ihnen|gerne|auch|naturlich) ){0,3}(?:bei|mit|beim)\\b[^.;]{0,40}\\b(?:deine[mnr]?|ihre[mnr]?|dem|der|des|beim|das|die|von) (?:visum|visums|visa|arbeitsvisum|arbeitserlaubnis|aufenthaltstitels?|blauen karte)\\b',
      '\\b(?:visum-?s?-?|visa-?)sponsoring(?: (?:ist|wird))? (?:moglich|verfugbar|angeboten|inklusive|vorhanden)\\b',
    ),
    refusal: oneOf(
      '\\b(?:kein|keine|keinerlei|nicht|ohne)\\b[^.;,]{0,40}\\b(?:visum-?s?-?sponsoring|visa-?sponsoring|visa-?unterstutzung|visum-?unterstutzung)\\b',
      '\\b(?:visum-?s?-?sponsoring|visa-?sponsoring|visa-?unterstutzung)\\b[^.;,]{0,40}\\b(?:nicht|leider nicht|ausgeschlossen)\\b',
      '\\bkeine unterstutzung (?:bei|fur|beim)\\b[^.;]{0,40}\\b(?:visums?|visa|arbeitserlaubnis|aufenthaltstitels?)\\b',
      '\\bwir (?:konnen|sponsern|sponsoren)\\b[^.;]{0,30}\\b(?:keine?) (?:visa|visum|arbeitserlaubnis)\\b',
    ),
  },
  {
    // French
    offer: oneOf(
      '\\bnous (?:sponsorisons|parrainons|financons|prenons en charge)\\b[^.;]{0,25}\\b(?:visas?|permis de travail)\\b',
      '\\b(?:nous (?:proposons|offrons)|avec) (?:un |le |du |une )?(?:parrainage|sponsoring|sponsorship|sponsorisation|accompagnement|aide)\\b[^.;]{0,30}\\b(?:visas?|permis de travail)\\b',
      '\\bnous vous (?:aidons|accompagnons|accompagnerons)\\b[^.;]{0,50}\\b(?:visas?|permis de travail|titre de sejour)\\b',
      '\\b(?:parrainage|sponsoring|sponsorisation) (?:de|du|pour un|pour le) visas? (?:propose|possible|disponible|offert|inclus)\\b',
    ),
    refusal: oneOf(
      '\\b(?:pas|ni|aucune?|sans)\\b[^.;]{0,30}\\b(?:parrainage|sponsoring|sponsorship|sponsorisation)\\b(?:[^.;]{0,25}\\b(?:visas?|permis de travail)\\b)',
      '\\bne (?:sponsorisons|parrainons|prenons|pouvons)\\b[^.;]{0,40}\\b(?:visas?|permis de travail)\\b',
      "\\b(?:parrainage|sponsoring|sponsorisation) (?:de|du|pour un|pour le) visas? (?:non|n'est pas|indisponible)\\b",
    ),
  },
  {
    // Spanish
    offer: oneOf(
      '\\b(?:ofrecemos|brindamos|proporcionamos|damos) (?:el |apoyo (?:con|para|en) |ayuda (?:con|para|en) |patrocinio )[^.;]{0,35}\\b(?:visa|visado|visados|visas|permiso de trabajo)\\b',
      '(?<!no )\\bpatrocinamos\\b[^.;]{0,20}\\b(?:visas?|visados?|permisos? de trabajo)\\b',
      '\\bte (?:ayudamos|apoyamos|acompanamos) (?:con|en|a)\\b[^.;]{0,40}\\b(?:visa|visado|permiso de trabajo)\\b',
      '(?<!no hay |sin |no se ofrece )\\bpatrocinio de (?:visa|visado) (?:disponible|incluido|posible)\\b',
    ),
    refusal: oneOf(
      '\\b(?:no|sin|ni|tampoco)\\b[^.;,]{0,30}\\b(?:patrocin\\w{1,5}|esponsoriza\\w{0,6})\\b[^.;]{0,25}\\b(?:visas?|visados?|permisos? de trabajo)\\b',
      '\\bpatrocinio de (?:visa|visado)\\b[^.;,]{0,20}\\bno\\b',
    ),
  },
  {
    // Portuguese
    offer: oneOf(
      '\\b(?:oferecemos|damos|proporcionamos|prestamos) (?:o |apoio (?:com|para|no|na|ao|a) |ajuda (?:com|no|na) |patrocinio )[^.;]{0,40}\\b(?:visto|vistos|autorizacao de (?:residencia|trabalho))\\b',
      '(?<!nao )\\bpatrocinamos\\b[^.;]{0,20}\\bvistos?\\b',
      '\\b(?:ajudamos|apoiamos)(?:-te|-o|-lo)? (?:com|no|na|a obter)\\b[^.;]{0,30}\\b(?:visto|autorizacao de (?:residencia|trabalho))\\b',
      '(?<!nao ha |sem )\\bpatrocinio de visto (?:disponivel|incluido|possivel)\\b',
    ),
    refusal: oneOf(
      '\\b(?:nao|sem|nem)\\b[^.;,]{0,30}\\bpatrocin\\w{1,5}\\b[^.;]{0,20}\\b(?:vistos?|autorizac\\w{2,4} de (?:residencia|trabalho))\\b',
      '\\bpatrocinio de vistos?\\b[^.;,]{0,20}\\bnao\\b',
    ),
  },
  {
    // Dutch
    offer: oneOf(
      '\\b(?:wij|we) (?:bieden|verzorgen|regelen)(?! geen)\\b[^.;,]{0,30}\\b(?:visum-?sponsoring|visumsponsorship|je visum|jouw visum|je werkvergunning|jouw werkvergunning)\\b',
      '\\b(?:wij|we) (?:helpen|ondersteunen|begeleiden) (?:je|jou|u) (?:met|bij)\\b[^.;]{0,30}\\b(?:visum|visumaanvraag|werkvergunning|verblijfsvergunning)\\b',
      '\\bvisum-?sponsoring(?: (?:is|wordt))? (?:mogelijk|beschikbaar|aangeboden)\\b',
      '\\b(?:wij|we) zijn erkend referent\\b',
    ),
    refusal: oneOf(
      '\\b(?:geen|niet|zonder)\\b[^.;,]{0,25}\\b(?:visum-?sponsoring|visumsponsorship)\\b',
      '\\bvisum-?sponsoring\\b[^.;,]{0,25}\\b(?:niet|geen)\\b',
      '\\b(?:sponsoren|verzorgen|regelen) (?:helaas )?geen (?:visa|visums?|werkvergunning(?:en)?)\\b',
      '\\b(?:geen|niet) erkend referent\\b',
    ),
  },
  {
    // Italian
    offer: oneOf(
      '(?<!non )\\b(?:offriamo|forniamo|garantiamo) (?:la |il |un )?(?:sponsorizzazione|sponsorship|supporto|assistenza|aiuto)\\b[^.;]{0,35}\\b(?:visto|visti|permesso di (?:soggiorno|lavoro))\\b',
      '(?<!non )\\bsponsorizziamo\\b[^.;]{0,15}\\b(?:visto|visti|permess[oi] di lavoro)\\b',
      '\\bti (?:aiutiamo|supportiamo|assistiamo|accompagniamo)\\b[^.;]{0,40}\\b(?:visto|permesso di (?:soggiorno|lavoro))\\b',
      '\\bsponsorizzazione del visto (?:disponibile|inclusa|possibile)\\b',
    ),
    refusal: oneOf(
      '\\b(?:non|senza|nessuna)\\b[^.;,]{0,30}\\b(?:sponsorizz\\w{0,8}|sponsorship)\\b[^.;]{0,25}\\b(?:visto|visti|permess[oi] di lavoro)\\b',
      '\\bsponsorizzazione del visto\\b[^.;,]{0,20}\\bnon\\b',
    ),
  },
  {
    // Polish
    offer: oneOf(
      '(?<!nie )\\b(?:oferujemy|zapewniamy) (?:sponsorowanie|sponsoring|pomoc|wsparcie)\\b[^.;]{0,40}\\b(?:wizy|wizowe|wizowy|pozwolenia na prace|legalizacji (?:pobytu|zatrudnienia|pracy))\\b',
      '(?<!nie )\\bsponsorujemy\\b[^.;]{0,15}\\b(?:wizy|wize|pozwoleni\\w{1,2} na prace)\\b',
      '(?<!nie )\\bpomagamy (?:ci |panstwu )?(?:w|przy|z)\\b[^.;]{0,30}\\b(?:wizy|wiza|pozwolenia na prace|legalizacji pobytu)\\b',
    ),
    refusal: oneOf(
      '\\bnie (?:oferujemy|zapewniamy|prowadzimy)\\b[^.;,]{0,30}\\b(?:wizy|wiz|wizowego|pozwolenia na prace|pozwolen na prace)\\b',
      '\\bnie sponsorujemy\\b[^.;]{0,15}\\b(?:wiz|wizy|pozwolen\\w{0,2} na prace)\\b',
      '\\b(?:bez|brak) (?:sponsorowania|sponsoringu|mozliwosci sponsorowania)\\b[^.;]{0,15}\\bwiz\\w?\\b',
    ),
  },
  {
    // Serbian, Cyrillic as Latin
    offer: oneOf(
      '(?<!ne )\\b(?:nudimo|obezbedujemo|pruzamo) (?:sponzorstvo|podrsku|pomoc)\\b[^.;]{0,40}\\b(?:vize|vizu|vizama|radne dozvole|radnu dozvolu)\\b',
      '(?<!ne )\\b(?:sponzorisemo|obezbedujemo)\\b[^.;]{0,15}\\b(?:vize|vizu|radnu dozvolu|radne dozvole)\\b',
      '(?<!ne )\\bpomazemo (?:ti |vam )?(?:oko|pri|u)\\b[^.;]{0,30}\\b(?:vize|radne dozvole|radnom dozvolom)\\b',
    ),
    refusal: oneOf(
      '\\bne (?:nudimo|obezbedujemo|pruzamo|sponzorisemo)\\b[^.;,]{0,35}\\b(?:vize|vizu|vizama|radne dozvole|radnu dozvolu)\\b',
      '\\b(?:bez|nema) (?:sponzorstva|podrske)\\b[^.;]{0,20}\\b(?:vize|vizu|radnu dozvolu)\\b',
      '\\bsponzorstvo za vizu\\b[^.;,]{0,15}\\bni(?:je|smo)\\b',
    ),
  },
];

/** "Perhaps", "in some cases", "if": neither. */
export const visaMaybe =
  /\b(?:gegebenenfalls|ggf|eventuell|moglicherweise|im einzelfall|je nach|unter umstanden|falls|wenn|eventuellement|au cas par cas|selon|peut-etre|si|posiblemente|segun|caso por caso|eventualmente|conforme|caso a caso|mogelijk|afhankelijk|eventueel|in sommige gevallen|als|eventuale|eventualmente|a seconda|caso per caso|se|ewentualn\w{1,3}|w zaleznosci|jesli|jezeli|eventualno|u zavisnosti|zavisno|ako|po potrebi)\b/;
/** Somebody else's visas: the work, not an offer. */
export const visaOfOthers =
  /\b(?:kund\w{1,5}|mandant\w{0,5}|reisende\w?|studierende\w?|clients?|clientes?|voyageurs?|etudiants|viajer\w{1,2}|alumn\w{1,2}|viajantes|alunos|klant\w{0,3}|reizigers|studenten|clienti|viaggiatori|studenti|klient\w{0,4}|podroznych|studentow|klijent\w{0,4}|putni\w{1,5}|student\w{0,4})\b/;
