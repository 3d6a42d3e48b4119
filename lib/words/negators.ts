// What says "none of it" before or after a word, in the reader's nine languages; folded as `foldInPlace` folds, Serbian in Latin script.

/** A negator that other languages have as another word: where one of these is spoken, it is none. */
export const falseFriends: Readonly<Record<string, readonly string[]>> = {
  // Portuguese "in the", Polish and Serbian "well" and "but".
  no: ['pt', 'pl', 'sr'],
  // Dutch "only just".
  pas: ['nl'],
  // Italian "of it", German short for "eine".
  ne: ['it', 'de'],
};

/** These take all that follows, joined by "and" as well. */
export const without =
  'without|ohne|sans|sin|sem|zonder|senza|bez|instead of|rather than|anstatt|anstelle von|au lieu d[eu]|en lugar de|en vez de|em vez de|in plaats van|invece d\\S{1,4}|zamiast|umesto|free of|free from|exempt from|frei von|befreit von|exempte?s? de|vrij van|libero da|libre de|wolne? od';

/** Before a noun: "no on-call". */
export const none =
  'no|zero|kein\\w{0,2}|aucune?|ningun\\w?|nenhum\\w?|geen|nessun\\w?|zadn\\w{1,3}|brak|nikakv\\w{1,3}|nijed\\w{1,3}|nema|nemamo|neither|nor|ni|nem|ani|niti|ne';

/** Before a verb: "we do not offer". */
export const not =
  "not|never|cannot|can't|won't|don't|doesn't|isn't|aren't|wasn't|hasn't|haven't|needn't|shouldn't|mustn't|unable to|nicht|niemals|pas|jamais|nunca|tampoco|jamas|nao|niet|nooit|non|nie|nigdy|nije|nisu|nisam|nismo|nece|necemo|nikada?";

/** Phrases with a negator that deny nothing of what follows: they are blanked out before a negator is looked for. */
export const noDenial = new RegExp(
  [
    // Not only this.
    /\b(?:not|n't) (?:only|just|merely|simply|solely|exclusively)\b/,
    /\bnicht (?:nur|bloss|allein|ausschliesslich|zuletzt)\b|\b(?:pas|non) (?:seulement|uniquement|que)\b|\bno (?:solo|solamente|unicamente|tan solo)\b/,
    /\bnao (?:so|apenas|somente)\b|\bniet (?:alleen|slechts|enkel)\b|\bnon (?:solo|soltanto|solamente|unicamente)\b|\bnie (?:tylko|jedynie)\b|\b(?:ne|nije) samo\b/,
    // Not without: two that make one.
    /\b(?:not|never|nicht|nie|pas|jamais|no|nunca|nao|niet|nooit|non|ne) (?:without|ohne|sans|sin|sem|zonder|senza|bez)\b/,
    // Limits and sayings.
    /\bno (?:matter|doubt|wonder|later|less|fewer|more than|one|better|greater|other|finer|lack|shortage|limits?|end|strangers?|problem|secret|surprise)\b/,
    /\bno-code\b|\bno\. ?\d|\bnothing but\b|\bnot (?:to mention|least|surprising|discriminate|far|uncommon|unusual|rare)\b|\bnever (?:a dull|a boring|be bored|bored|boring|stop|miss|alone|be alone)\b/,
    /\b(?:kein|aucun|ningun|nenhum|geen|nessun|zaden|nikakav)\w{0,2} (?:problem\w?|geheimnis|wunder|doute|problema|geheim|probleem|dubbio)\b/,
    // Fears and habits, which speak of what there is.
    /\b(?:not|n't|never|no) (?:\w{1,10} )?(?:mind|afraid|scared|fear|shy|averse|forget|hesitate|underestimate|worry|worried|worries|objections?)\b/,
    /\bkeine (?:angst|scheu|sorge|beruhrungsangste)\b|\bnicht (?:scheu\w*|abschreck\w*|vergess\w*)\b|\bsans (?:crainte|hesit\w*|doute|oublier|cesse)\b|\bn'(?:hesit\w+|ay\w+|oubli\w+) pas\b/,
    /\b(?:sin|no) (?:duda|miedo|olvid\w+|embargo|teng\w+ miedo)\b|\bsem (?:duvida|medo|esquecer)\b|\bzonder twijfel\b|\bniet (?:bang|vergeten)\b|\bsenza (?:dubbio|paura|dimenticare)\b/,
    /\bbez (?:obaw|watpienia|straha|sumnje)\b|\bnie boi\w+\b|\bne (?:plas\w+|boj\w+)\b|\b(?:a|pas a) pas\b|\bpas mal\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** What ends a negation before its sentence ends: another clause, an exception. */
export const clauseBreaks = new RegExp(
  `[.!?](?=\\s|$)|[;:()[\\]\\n|•]|(?<=\\s)-(?=\\s)|\\b(?:${[
    'but|however|although|though|because|since|whereas|while|except|unless|besides|just|only|when|so|so that|where|that',
    'aber|sondern|jedoch|weil|ausser|nur|dafur|wenn|damit|dass',
    'mais|sauf|seulement|hormis|quand|lorsque|parce que',
    'pero|sino|salvo|excepto|solo|porque|cuando',
    'mas|exceto|apenas|quando',
    'maar|behalve|alleen|omdat|want|wel',
    'ma|bensi|tranne|soltanto|perche',
    'ale|lecz|oprocz|tylko|poniewaz|gdy',
    'ali|nego|vec|osim|samo|jer|kada',
  ].join('|')})\\b`,
  'g',
);

/** "If you do not know Rust": nothing is denied. */
export const conditions = /\b(?:if|whether|wenn|falls|sofern|si|se|als|indien|jesli|jezeli|ako|ukoliko|caso)\b/;

export const ands = /\b(?:and|und|et|y|e|en|i|oraz|sowie|as well as|plus|&)(?=\s)/;
export const ors = /\b(?:or|nor|oder|noch|ou|ni|o|u|nem|of|ne|lub|ani|ili|niti|albo|and|und|et|y|e|en|i)\s/;

/** The denied thing is complete: what comes after is another. */
export const closings =
  /\b(?:required?|needed|necessary|allowed|erforderlich|notig|notwendig|requise?s?|necessaires?|exigee?s?|necesari[oa]s?|requerid[oa]s?|necessari[oae]s?|exigid[oa]s?|nodig|vereist|richiest[oaei]|wymagan\w{1,2}|potrzebn\w{1,2}|konieczn\w{1,2}|potrebn\w{1,2}|obavezn\w{1,2})\b/;

/** A list goes on in nouns; these begin a clause. */
export const subjects =
  /\b(?:we|you|our|your|i|they|it|he|she|there|wir|du|sie|ihr|es gibt|nous|vous|tu|on|il y a|nosotros|nuestro|hay|nos|voce|nosso|ha|wij|je|jij|ons|onze|noi|tu|nostro|my|nasz\w*|mi|ti|vi|nas\w*)\b/;
export const copulas = /\b(?:is|are|ist|sind|est|sont|es|son|sao|zijn|sono|jest|sa|je|su)\b/;
