// What links and buttons say about applying, in the reader's nine languages; over `fold`.

const oneOf = (...patterns: string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})`);

/** Speaks of applying at all. */
export const applying =
  /\bapply\b|bewerb\w*|\bpostule\w*|\bcandidat\w*|\bcandidate-|\baplicar|\binscrib\w*|\binscri\w*|\bsolicit\w*|\bsollicite\w*|\baplik\w*|\bkonkuris\w*|\bprijavi\w*/;

/** Applying and nothing else: no wall stands before it. */
export const plainApply = new RegExp(
  `${
    oneOf(
      "(?:easy |quick )?apply(?: now| here| online| on (?:the )?(?:company|employer)(?:'s)? (?:web)?site| for this (?:job|role|position))?",
      '(?:jetzt |online |hier |direkt )?bewerben',
      '(?:je )?postuler?(?: maintenant| en ligne)?|candidater',
      'inscribirme|inscribirse|inscribete|aplicar(?: ahora)?|solicitar(?: empleo)?|postular(?:me|se)?',
      '(?:quero me )?candidatar(?:-se|-me)?|candidate-se',
      'solliciteer(?: direct| nu)?|(?:direct |nu )?solliciteren',
      'candidati(?: ora)?|invia (?:la )?candidatura',
      'aplikuj(?: teraz)?',
      'konkurisi(?:te)?|prijavi(?:te)? se',
    ).source
  }$`,
);

const PLAN = '(?:premium|pro|plus)\\b';

/** An offer to go on that asks for money first. */
export const paid = oneOf(
  '(?:continue|apply|proceed|unlock\\b.{0,30}|go on|start|upgrade)(?: now)?(?: with| to| by)? (?:pro|premium|plus|gold|vip|membership|subscription)\\b',
  '(?:upgrade|subscribe|become a member) to (?:apply|continue|unlock|see|view)\\b',
  'unlock (?:this job|the application|application|apply link)\\b',
  `(?:mit|uber) ${PLAN}.{0,20} bewerben|${PLAN}.{0,12} werden, um .{0,30}bewerben|(?:stelle|bewerbung) freischalten`,
  `(?:passez|passer) (?:a|au) ${PLAN} pour (?:postuler|candidater|voir)|abonnez-vous pour (?:postuler|candidater)|debloque[rz] (?:cette offre|la candidature)`,
  `(?:hazte|pasate a) ${PLAN} para (?:inscribirte|aplicar|postular|ver)|suscribete para (?:inscribirte|aplicar|postular)|desbloquea(?:r)? (?:esta|la) oferta`,
  `(?:assine|seja|torne-se) (?:o )?${PLAN} para (?:se candidatar|candidatar-se|ver)|assine para (?:se candidatar|candidatar-se)|desbloque\\w+ (?:esta |a )?vaga`,
  `(?:word|ga) ${PLAN}.{0,12} om te solliciteren|met ${PLAN}.{0,12} solliciteren`,
  `(?:passa a|diventa|attiva) ${PLAN} per (?:candidarti|vedere)|abbonati per candidarti`,
  `(?:kup|aktywuj|przejdz na|wykup) (?:${PLAN}|abonament).{0,12} (?:aby|zeby) aplikowac`,
  `(?:predi(?:te)? na|kupi(?:te)?) ${PLAN}.{0,12} da (?:biste|bi) (?:konkurisal|se prijavil)`,
);

/** An offer to go on that asks for an account first. */
export const signUp = oneOf(
  '(?:sign ?up|sign ?in|log ?in|register|join|create (?:an? |your )?(?:free )?(?:account|profile))(?: or (?:sign ?up|register|join))?(?: now| free| for free)? to (?:apply|continue|see how to apply|view the (?:employer|link))\\b',
  '(?:registriere\\w*|anmelden|melde\\w*|einloggen|logge\\w*|konto (?:erstellen|anlegen)|jetzt registrieren)\\b.{0,30}\\b(?:um .{0,20}bewerben|und bewerben)',
  "(?:inscrivez-vous|connectez-vous|creez (?:un|votre) compte|s'inscrire|se connecter)(?: gratuitement)? pour (?:postuler|candidater)",
  '(?:registrate|inicia sesion|crea (?:una|tu) cuenta|accede)(?: gratis)? para (?:inscribirte|aplicar|postular)',
  '(?:cadastre-se|registe-se|faca login|inicie sessao|entre|crie (?:uma |sua )?conta)(?: gratis)? para (?:se candidatar|candidatar-se|concorrer)',
  '(?:meld je aan|log in|registreer(?: je)?|maak (?:een )?account(?: aan)?) om te solliciteren',
  '(?:registrati|accedi|iscriviti|crea (?:un )?account) per (?:candidarti|inviare la candidatura)',
  '(?:zarejestruj sie|zaloguj sie|zaloz konto),? (?:(?:aby|zeby) aplikowac|i aplikuj)',
  '(?:registruj(?:te)? se|prijavi(?:te)? se|uloguj(?:te)? se|napravi(?:te)? nalog) da (?:biste|bi) (?:konkurisal|se prijavil)',
);
