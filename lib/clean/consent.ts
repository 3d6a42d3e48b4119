import type { ClutterRule } from '../sites/site.ts';
import { phrases } from './phrases.ts';

// Tried and left out: the boxes of OneTrust, Cookiebot and the like by their ids. They lie over the page with a veil of their own that
// would stay; as dialogs they are named, not hidden.

/** Cookie notices that stand on the page, with their buttons. Never a bare "We use …" without the site's or the visitor's part in it: there are jobs at ad networks. */
export const consent: readonly ClutterRule[] = [
  {
    name: 'cookie notice',
    drop: phrases({
      en: [
        '(?:this|our|the) (?:web ?)?site (?:also )?uses? (?:.{0,30} )?cookies\\b.{0,300}',
        'we (?:and our .{0,40} )?use (?:.{0,30} )?cookies (?:and .{0,40} )?(?:to|for|on (?:this|our))\\b.{0,300}',
        'we (?:value|respect) your privacy\\b.{0,200}\\bcookies\\b.{0,200}',
        'by (?:using|continuing to use|browsing) (?:this|our) (?:web ?)?site,? you (?:agree|consent).{0,200}',
      ],
      de: [
        '(?:diese|unsere) (?:web-?site|webseite|internetseite|seite) (?:verwendet|nutzt|benutzt|setzt) (?:.{0,40} )?cookies\\b.{0,300}',
        'wir (?:verwenden|nutzen|setzen) (?:.{0,40} )?cookies\\b.{0,300}',
      ],
      fr: [
        '(?:ce|notre) site (?:web |internet )?utilise (?:.{0,40} )?cookies\\b.{0,300}',
        'nous utilisons (?:.{0,40} )?cookies (?:pour|afin|sur)\\b.{0,300}',
      ],
      es: [
        '(?:este|nuestro) (?:sitio|portal)(?: web)? (?:utiliza|usa) (?:.{0,40} )?cookies\\b.{0,300}',
        '(?:utilizamos|usamos) (?:.{0,40} )?cookies (?:para|en|propias)\\b.{0,300}',
      ],
      pt: [
        '(?:este|nosso|o nosso) site (?:utiliza|usa) (?:.{0,40} )?cookies\\b.{0,300}',
        '(?:nos )?(?:utilizamos|usamos) (?:.{0,40} )?cookies (?:para|em|neste)\\b.{0,300}',
      ],
      nl: [
        '(?:deze|onze) (?:web)?site (?:maakt gebruik van|gebruikt) (?:.{0,40} )?cookies\\b.{0,300}',
        '(?:wij|we) (?:gebruiken|maken gebruik van) (?:.{0,40} )?cookies\\b.{0,300}',
      ],
      it: [
        '(?:questo|il nostro) sito (?:web )?(?:utilizza|usa) (?:.{0,40} )?cookies?\\b.{0,300}',
        'utilizziamo (?:.{0,40} )?cookies? (?:per|su)\\b.{0,300}',
      ],
      pl: [
        '(?:ta|nasza|niniejsza|ten|nasz) (?:strona|witryna|serwis)(?: internetow[ay])? (?:uzywa|wykorzystuje|korzysta z) (?:.{0,40} )?(?:cookies|ciasteczek)\\b.{0,300}',
        '(?:uzywamy|korzystamy z|wykorzystujemy) (?:.{0,40} )?(?:cookies|ciasteczek)\\b.{0,300}',
      ],
      sr: [
        '(?:ovaj|nas) (?:veb[ -]?|web[ -]?)?sajt koristi (?:.{0,40} )?(?:kolacice|cookies)\\b.{0,300}',
        '(?:mi )?koristimo (?:.{0,40} )?kolacice (?:da|kako|za|na)\\b.{0,300}',
      ],
    }),
    box: true,
    why: 'boilerplate',
    seen: 'consent-line',
  },
];
