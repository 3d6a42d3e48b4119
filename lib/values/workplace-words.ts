import type { WorkplaceType } from '../posting/posting.ts';

/** Words for where one works, in the reader's nine languages and, fewer, in others of Europe and Asia, folded (see `fold`), as alternatives of a pattern. */
export const workplaceWords: [WorkplaceType, string][] = [
  [
    'hybrid',
    'hybrid|hybride[srmn]?|teletravail (?:partiel|ponctuel|occasionnel|frequent)|(?:teilweise|partiel(?:les)?) (?:remote|home-? ?office|teletravail)|[1-4](?: ?(?:-|bis|a|to|tot|do|of|o) ?[1-4])? (?:tage?n?|jours?|dias?|dagen|giorni|dni|dana|days?)(?: (?:pro woche|die woche|par semaine|a la semana|por semana|per week|a week|a settimana|w tygodniu|nedeljno))?(?: de| en| di| of)? (?:remote|home-? ?office|teletravail|teletrabajo|teletrabalho|thuis(?:werken)?|smart working|remoto)|czesciowo zdaln\\w|delimicno od kuce|hibrid[oa]?|ibrido|hybrydow[aoey]|hybrydowo|hibridno|partially remote|partly remote|hybridarbete|hybridarbejde|hybridarbeid|hybridityo|hybridni|hibrit|munkavegzes hibrid|υβριδικ[ηο]|混合办公|ハイフリット|하이브리드',
  ],
  [
    'remote',
    '(?:fully|100 ?%|full|completely) ?-?remote|remote|remotely|telecommut(?:e|ing)|tele-?work(?:ing)?|work from home|wfh|home-? ?office|distributed|teletravail|a distance|remot[oa]|teletrabajo|teletrabalho|thuiswerk(?:en)?|op afstand|da remoto|smart working|zdaln[aiey]e?|zdalnie|rad od kuce|na daljinu|mobiles arbeiten|pa distans|distansarbete|hjemmekontor|hjemmearbejde|etatyo|prace z domova|praca z domu|na dialku|na dalku|tavmunka|de la distanta|de acasa|uzaktan|evden|τηλεργασια|远程(?:办公)?|フルリモート|在宅勤務|재택근무',
  ],
  [
    'onsite',
    'on-? ?site|in-? ?office|in-? ?person|office[- ]based|at (?:the )?office|vor ort|prasenz|sur site|presentiel|presencial|op locatie|op kantoor|in sede|in presenza|stacjonarn[aiey]e?|stacjonarnie|na licu mesta|u kancelariji|pa plats|pa kontoret|pa stedet|lahityo|na pracovisti|iroda(?:i|ban)|la sediu|la birou|is ?yerinde|ofiste(?:n)?|yerinde',
  ],
];
