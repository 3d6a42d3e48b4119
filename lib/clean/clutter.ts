import type { ClutterRule } from '../sites/site.ts';

/** Clutter that boards have in common. Each rule names a page of `test/pages` or `test/samples` on which it was seen. */
export const clutter: readonly ClutterRule[] = [
  // Engagement: counters and calls to hurry.
  { drop: /^(?:over |about )?[\d.,]+\+? (?:applicants?|applications?|views?|people (?:have )?(?:applied|viewed|clicked).*)$/i, why: 'engagement', seen: 'legal-board' },
  { drop: /^be (?:among )?(?:the |one of the )?(?:first|an early) (?:\d+ )?applicants?\b.{0,40}$/i, why: 'engagement', pattern: 'fake urgency', seen: 'legal-board' },
  { drop: /^(?:actively|urgently) (?:hiring|recruiting)$/i, why: 'engagement', pattern: 'fake urgency', seen: 'legal-board' },
  { drop: /^(?:promoted|sponsored|featured|boosted|top company)(?: by .{2,40})?$/i, why: 'engagement', pattern: 'disguised ads', seen: 'legal-board' },
  // Rows to share, save, report.
  { drop: /^share(?: this)?(?: (?:job|role|posting|position|vacancy))?:?$/i, why: 'engagement', seen: 'legal-board' },
  { drop: /^report (?:this )?(?:job|listing|posting|ad|role)(?: ad)?\.?$/i, why: 'boilerplate', seen: 'legal-board' },
  { drop: /^tell us if this (?:listing|job|posting) is\b.{0,200}$/i, why: 'boilerplate', seen: 'legal-board' },
  { drop: /^thank you\. our team will review this report\.?$/i, why: 'boilerplate', seen: 'legal-board' },
  // Not "Back to jobs": it is how the page is used, and nothing that is sold.
  // Nags to sign up or sign in.
  { drop: /^(?:join|sign in|sign up|log in|register)(?: or (?:join|sign in|sign up|log in|register))? (?:to|now|with|for) .{0,120}$/i, why: 'nag', pattern: 'nagging', seen: 'legal-board' },
  { drop: /^(?:create|set|get|sign in to create)(?: an?| your)? (?:job )?alerts?\b.{0,100}$/i, why: 'nag', pattern: 'nagging', seen: 'legal-board' },
  { drop: /^get (?:notified|similar jobs|new jobs|jobs like this)\b.{0,120}$/i, why: 'nag', pattern: 'nagging', seen: 'legal-board' },
  // Other jobs.
  {
    dropSection:
      /^(?:similar|related|recommended|more|other|latest|featured) (?:jobs|roles|positions|openings|vacancies|opportunities)\b.{0,60}$|^people also (?:viewed|searched)\b.{0,60}$|^(?:you may|you might) also (?:like|be interested)\b.{0,60}$|^jobs you (?:may|might) like$/i,
    why: 'boilerplate',
    seen: 'legal-board',
  },
  // Sold beside the posting.
  { drop: /^(?:upgrade|go|try|unlock|get|continue with|compete for this role with)(?: to| with)? (?:pro|premium|plus)\b.{0,80}$/i, why: 'upsell', pattern: 'nagging', seen: 'legal-board' },
  { drop: /^.{0,60}\b(?:with|get|unlock) (?:pro|premium) (?:leverage|access|features|insights|membership)\b.{0,300}$/i, why: 'upsell', pattern: 'nagging', seen: 'legal-board' },
  { drop: /^.{0,60}\b(?:resume|résumé|cv) (?:review|writing|builder) (?:service|by|from|included)\b.{0,200}$/i, why: 'upsell', pattern: 'disguised ads', seen: 'legal-board' },
  // Text that a form or a system adds.
  { drop: /^this site is protected by recaptcha\b.{0,200}$/i, why: 'boilerplate', seen: 'ashby-hybrid' },
  { drop: /^powered by (?:ashby|greenhouse|lever|workable|teamtailor|personio|recruitee|smartrecruiters|workday)\b.{0,20}$/i, why: 'tracking', seen: 'ashby-hybrid' },
];
