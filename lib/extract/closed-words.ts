/**
 * Banners of a posting that takes no more applications (curly quotes straight, lower case). Only ever matched on a short line of its own at the top
 * of the page: "has been filled" also stands in forms, related jobs and descriptions.
 */
export const CLOSED =
  /^(?:sorry,? |oops[,!.]? |unfortunately,? )?(?:(?:this|the) (?:job|position|role|posting|vacancy|opening|job posting|job listing|listing|job ad)(?: you(?:'re| are) (?:looking for|trying to apply for|viewing))?|applications?|it)? ?(?:is|has|are|have)?(?: now| already| been| currently)* ?(?:no longer (?:available|open|active|accepting applications|posted|online)|expired|closed|filled|not found|been removed|been filled)(?: (?:on|for|and|to|by|from)\b.{0,80})?[.!]?(?: (?:on|please|check|see|browse|view)\b.{0,80})?$|^(?:job|position|posting|page) not found[.!]?$|^no longer accepting applications[.!]?$|^diese stelle (?:ist (?:nicht mehr (?:verfugbar|online|aktiv)|bereits besetzt)|wurde bereits besetzt)\b.{0,40}$|^cette offre (?:n'est plus (?:disponible|en ligne|active)|a expire|est expiree)\b.{0,20}$|^(?:offre expiree|(?:offre|poste) deja pourvue?|offre (?:cloturee|desactivee)|candidatures closes|recrutement termine)[.!]?$/;

/** What such a line must speak of where the page's site is not known. */
export const OF_A_JOB = /\b(?:jobs?|positions?|role|posting|vacancy|opening|applications|stelle|offre|poste|candidatures|recrutement)\b/;

/** Titles of pages that stand between a reader and a posting, and say nothing of it. */
export const WALL =
  /^(?:just a moment|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|access (?:to this page has been )?denied|attention required|are you a robot|security check|sign up \| linkedin)\b/;
