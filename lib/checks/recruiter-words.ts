/** How a language says that the writer looks for somebody on another's behalf. Over `foldInPlace`, a sentence each. */
export interface RecruiterWords {
  /** "For our client", of which alone nothing follows: one works for clients, too. */
  forClient: RegExp;
  /** Said beside it, it is a search for somebody. */
  seeks: RegExp;
  /** Says it all by itself: "our client is looking for". */
  whole: RegExp;
}

const oneOf = (...patterns: string[]): RegExp => new RegExp(patterns.join('|'));
const word = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`);
/** The client between its commas: "our client, a maker of lenses in Jena, ". */
const aside = '(?:, [^.;]{3,120},)?';

const company =
  "an? (?:[\\w'-]+,? ){0,5}(?:company|start-?up|scale-?up|firm|client|employer|manufacturer|maker|organi[sz]ation|business|charity)(?=[,.;:]|$| (?:in|based|that|which|who|with|of|to|looking|seeking|located|on|from)\\b)";
const clients = 'one of (?:our|my) (?:clients|partner companies|client companies)|(?:our|my) (?:\\w+ )?client|a client of ours';
/** "Our client base", "with our partner success team": no client and no partner. */
const noClient =
  '(?! (?:base|services?|success|teams?|facing|relations\\w*|side|sites?|portals?|experience|work|projects?|lists?|needs|management|programs?|programme|support|solutions|operations|engagement|development|marketing|integrations?|network|channel|ecosystem|organi[sz]ation)\\b)';

export const recruiterWords: readonly RecruiterWords[] = [
  {
    // English
    forClient: oneOf(`\\b(?:for|on behalf of|with) (?:${clients})\\b${noClient}`),
    seeks: word(
      "(?:we|i)(?:'re| are|'m| am)(?: currently| now| actively)? (?:looking|seeking|searching|recruiting|hiring)|(?:we|i) (?:seek|recruit|search)|to (?:find|hire|recruit|appoint)|this (?:role|position|opportunity|vacancy)",
    ),
    whole: oneOf(
      `\\b(?:i'm|i am|we're|we are) (?:currently |proudly )?(?:representing|recruiting for|hiring for) (?:${company}|(?:${clients})\\b${noClient})`,
      `\\b(?:working|partnering|partnered) with (?:${company}|(?:${clients})\\b)[^.;]{0,80}\\b(?:to (?:find|hire|recruit|fill|appoint)|who (?:is|are) (?:looking|seeking|hiring))\\b`,
      `(?:^|[,;:] |\\b(?:as|and|because|where) )our client${aside} (?:(?:is|are) (?:now |currently |actively )?(?:an? (?!priority)|one of|looking|seeking|hiring|recruiting|searching)|seeks|needs an?|requires an?)\\b`,
      '(?:^|[,;:] )our client, an? [^.;]{3,120}, (?:is|are|has) ',
      `\\bthis (?:role|position|job|opportunity|vacancy) is (?:for|with) (?:a|one of our|our) (?:partner|client)s?\\b${noClient}`,
      '\\bis acting as an employment (?:agency|business)\\b',
    ),
  },
  {
    // German
    forClient: oneOf(
      '\\b(?:fur|im auftrag|im namen) (?:unseren|unserer|unseres|einen unserer|eines unserer|einer unserer|mehrere unserer) (?:\\w+ ){0,2}(?:kunden|mandanten|auftraggebers?|klienten|partnerunternehmens?)\\b',
      '\\bfur (?:unser (?:\\w+ )?(?:partner|kunden)unternehmen|unsere (?:mandantin|auftraggeberin|kundin))\\b',
    ),
    seeks: word(
      'such(?:en|e|t)(?= |,|$)(?! (?:wir |ich )?(?:immer |stets )?(?:nach )?(?:die |den |das )?(?:beste\\w*|passende\\w* losung\\w*|losung\\w*))',
    ),
    whole: oneOf(
      `(?:^|[,;:] )unsere? (?:\\w+ )?(?:kunde|kundin|mandant|mandantin|auftraggeber|auftraggeberin|klient)${aside} (?:ist eine? |sucht )`,
      '\\bim kundenauftrag such\\w+',
      '(?<!kein\\w{0,2} )\\b(?:im rahmen|in) (?:der|einer) (?:direktvermittlung|personalvermittlung|arbeitnehmeruberlassung)\\b',
    ),
  },
  {
    // French
    forClient: oneOf("\\bpour (?:le compte (?:de |d'))?(?:notre|l'une? de nos|une? de nos) clients?\\b"),
    seeks: word('recherch(?:e|ons)|recrut(?:e|ons)|cherch(?:e|ons)(?! (?:toujours )?(?:la|les|des) (?:meilleures? )?solutions?)'),
    whole: oneOf(`(?:^|[,;:] )notre cliente?${aside} (?:est une? (?!priorite)|recherche une?|recrute une?|recherche|recrute)\\b`),
  },
  {
    // Spanish
    forClient: oneOf('\\bpara (?:uno de nuestros clientes|nuestro cliente|importante empresa|empresa cliente)\\b'),
    seeks: word('buscamos|seleccionamos|precisamos|necesitamos|reclutamos|estamos (?:buscando|seleccionando)'),
    whole: oneOf(
      `(?:^|[,;:] )nuestro cliente${aside} (?:es una? (?:\\w+ ){0,3}(?:empresa|compania|grupo|fabricante)|(?:busca|precisa|necesita)(?: incorporar| contratar)? una? )`,
    ),
  },
  {
    // Portuguese
    forClient: oneOf('\\bpara (?:o )?(?:nosso cliente|um dos nossos clientes|empresa cliente)\\b'),
    seeks: word(
      'procuramos|recrutamos|buscamos|selecionamos|contratamos|(?:estamos )?a (?:recrutar|selecionar|contratar)|estamos (?:recrutando|contratando)',
    ),
    whole: oneOf(
      `(?:^|[,;:] )(?:o )?nosso cliente${aside} (?:e uma? (?:\\w+ ){0,3}(?:empresa|grupo|fabricante)|(?:procura|busca|pretende (?:recrutar|contratar)) )`,
    ),
  },
  {
    // Dutch
    forClient: oneOf(
      '\\b(?:voor|namens) (?:onze (?:\\w+ )?(?:opdrachtgever|klant|relatie)|een van onze (?:opdrachtgevers|klanten|relaties))\\b',
    ),
    seeks: word('zoek(?:en)? (?:wij|we|ik)|(?:wij|we|ik) zoek(?:en)?|(?:zijn|ben) (?:wij |we |ik )?(?:per direct )?op zoek'),
    whole: oneOf(`(?:^|[,;:] )onze (?:opdrachtgever|klant)${aside} (?:is een (?!prioriteit)|zoekt )`),
  },
  {
    // Italian
    forClient: oneOf(
      "\\bper (?:conto di )?(?:il nostro cliente|(?:un )?nostro cliente|uno dei nostri clienti|(?:un'|importante |nota )?azienda(?: nostra)? cliente)\\b",
    ),
    seeks: word('ricerchiamo|cerchiamo|selezioniamo|siamo alla ricerca|stiamo (?:cercando|selezionando)'),
    whole: oneOf(
      `(?:^|[,;:] )(?:il )?nostro cliente${aside} (?:e un'?a? ?(?:\\w+ ){0,3}(?:azienda|societa|gruppo|produttore)|(?:ri)?cerca )`,
    ),
  },
  {
    // Polish
    forClient: oneOf('\\bdla (?:naszego klienta|jednego z naszych klientow)\\b'),
    seeks: word('poszukujemy|szukamy|rekrutujemy|prowadzimy (?:\\w+ )?rekrutacje'),
    whole: oneOf(
      `(?:^|[,;:] )nasz(?:ym)? klient(?:em)?${aside} (?:(?:to|jest) (?:\\w+ ){0,3}(?:firma|spolka|producent|lider|przedsiebiorstwo|bank|grupa|dostawca)|poszukuje )`,
    ),
  },
  {
    // Serbian, Cyrillic as Latin
    forClient: oneOf('\\bza (?:potrebe )?(?:naseg (?:kli(?:j)?enta|partnera)|jednog od nasih kli(?:j)?enata)\\b'),
    seeks: word('trazimo|potreban je|potrebna je|raspisujemo|regrutujemo'),
    whole: oneOf(`(?:^|[,;:] )nas klijent${aside} (?:je (?:\\w+ ){0,3}(?:kompanija|firma|proizvodac|preduzece)|trazi )`),
  },
];
