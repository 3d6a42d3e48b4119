import type { WorkplaceType } from '../posting/posting.ts';

/** Words for where one works, in en, de, fr, es, pt, nl, it, pl and sr, folded (see `fold`), as alternatives of a pattern. */
export const workplaceWords: [WorkplaceType, string][] = [
  [
    'hybrid',
    'hybrid|hybride[srmn]?|teletravail (?:partiel|ponctuel|occasionnel|frequent)|(?:teilweise|partiel(?:les)?) (?:remote|home-? ?office|teletravail)|[1-4](?: ?(?:-|bis|a|to|tot|do|of|o) ?[1-4])? (?:tage?n?|jours?|dias?|dagen|giorni|dni|dana|days?)(?: (?:pro woche|die woche|par semaine|a la semana|por semana|per week|a week|a settimana|w tygodniu|nedeljno))?(?: de| en| di| of)? (?:remote|home-? ?office|teletravail|teletrabajo|teletrabalho|thuis(?:werken)?|smart working|remoto)|czesciowo zdaln\\w|delimicno od kuce|hibrid[oa]?|ibrido|hybrydow[aoey]|hybrydowo|hibridno|partially remote|partly remote',
  ],
  [
    'remote',
    '(?:fully|100 ?%|full|completely) ?-?remote|remote|remotely|telecommut(?:e|ing)|tele-?work(?:ing)?|work from home|wfh|home-? ?office|distributed|teletravail|a distance|remot[oa]|teletrabajo|teletrabalho|thuiswerk(?:en)?|op afstand|da remoto|smart working|zdaln[aiey]e?|zdalnie|rad od kuce|na daljinu|mobiles arbeiten',
  ],
  [
    'onsite',
    'on-? ?site|in-? ?office|in-? ?person|office[- ]based|at (?:the )?office|vor ort|prasenz|sur site|presentiel|presencial|op locatie|op kantoor|in sede|in presenza|stacjonarn[aiey]e?|stacjonarnie|na licu mesta|u kancelariji',
  ],
];
