/** A family of work: the categories that belong to it, and the words without which no posting of it is written. */
export interface WorkFamily {
  categories: RegExp;
  words: RegExp;
}

/**
 * Specific categories only. "Engineering", "Technology", "Operations", "Business" and "Other" are left out: anything may be
 * filed there. The words err on the wide side, since one that is found silences the check.
 */
export const families: readonly WorkFamily[] = [
  {
    categories: /\b(?:intellectual property|patents?|trademarks?)\b/i,
    words:
      /\b(?:intellectual property|patent\w*|trade ?marks?|copyrights?|IP (?:law|rights|portfolio|counsel|litigation)|licensing|legal|law|lawyers?|attorneys?|counsel|paralegal)\b/i,
  },
  {
    categories:
      /\b(?:litigation|corporate law|employment law|tax law|criminal law|family law|immigration law|real estate law|legal|law|attorney|paralegal|antitrust)\b/i,
    words:
      /\b(?:legal|laws?|lawyers?|attorneys?|counsel|paralegals?|litigation|contracts?|compliance|regulat\w+|court|juris|solicitors?|barristers?|policy)\b/i,
  },
  {
    categories: /\b(?:nurs(?:e|ing)|health ?care|medical|physicians?|dental|pharmac(?:y|ist)|veterinary|therapy)\b/i,
    words:
      /\b(?:health\w*|medic\w*|clinic\w*|patients?|nurs\w+|hospital\w*|doctors?|physicians?|care|caring|dent\w+|pharma\w*|therap\w+|veterinar\w+|bio\w+|surg\w+|diagnos\w+)\b/i,
  },
  {
    categories: /\b(?:accounting|bookkeeping|audit(?:ing)?|taxation)\b/i,
    words:
      /\b(?:account(?:s|ing|ants?)|financ\w+|audit\w*|tax\w*|ledgers?|bookkeep\w+|invoic\w+|payable|receivable|GAAP|IFRS|CPA|payroll|budget\w*|reconcil\w+|controll\w+)\b/i,
  },
  {
    categories: /\b(?:hospitality|restaurants?|food service|chef|catering|hotels?|culinary|bartend\w+)\b/i,
    words:
      /\b(?:food|kitchen|guests?|restaurants?|hotels?|hospitality|chefs?|cook\w*|cater\w+|bar|beverages?|dining|meals?|menu\w*|travel\w*|bak\w+|customers?)\b/i,
  },
  {
    categories: /\b(?:truck(?:ing| driv\w+)?|driver|drivers|transportation|warehous\w+|logistics|supply chain)\b/i,
    words:
      /\b(?:truck\w*|driv(?:e|er|ers|ing)|transport\w*|warehous\w*|logistic\w*|supply|suppliers?|inventory|ship(?:s|ped|ping|ments?)?|freight|fleet|deliver\w+|vehicles?|procure\w+|stock|materials?|demand|mobility|routes?)\b/i,
  },
  {
    categories: /\b(?:teaching|teachers?|education|childcare|early childhood)\b/i,
    words:
      /\b(?:teach\w*|educat\w+|schools?|students?|pupils?|class\w*|curricul\w+|learn(?:ers?|ing)|child\w*|universit\w+|academ\w+|tutor\w*|train(?:ing|ers?)|instruct\w+|course\w*|scholar\w*|facult\w+)\b/i,
  },
  {
    categories: /\b(?:construction|plumbing|carpentry|electricians?|welding|roofing|architecture and construction)\b/i,
    words:
      /\b(?:construct\w*|build(?:ings?|ers?)|site|plumb\w*|carpent\w*|electric\w*|weld\w*|roof\w*|contractors?|install\w*|trades?|civil|architect\w*|hvac|projects?)\b/i,
  },
  {
    categories: /\b(?:beauty|cosmetology|hair(?:dressing| stylist)?|fitness|personal training)\b/i,
    words: /\b(?:beauty|cosmet\w+|hair\w*|salon|spa|styl\w+|skin\w*|fitness|gym|train\w+|wellness|sports?|clients?|coach\w*)\b/i,
  },
  {
    categories: /\b(?:agriculture|farming|forestry|fishing)\b/i,
    words:
      /\b(?:agri\w*|farm\w*|crops?|soil|forest\w*|fish\w*|livestock|plants?|harvest\w*|food|animals?|land|grow(?:ers|ing)?|seeds?|garden\w*)\b/i,
  },
  {
    categories: /\b(?:journalism|editorial|copywriting|translation)\b/i,
    words:
      /\b(?:journalis\w+|edit(?:or|ors|orial|ing)?|writ(?:e|er|ers|ing)|copy\w*|content|articles?|news\w*|translat\w+|language|media|publish\w*|stor(?:y|ies)|documentation)\b/i,
  },
  {
    categories: /\b(?:human resources|recruiting|recruitment|talent acquisition)\b/i,
    words: /\b(?:human resources|HR|recruit\w*|talent|people|hiring|employees?|candidates?|payroll|personnel|workforce|onboarding)\b/i,
  },
];
