import type { Extraction } from '../posting/extraction.ts';
import { jobSystemOf } from '../values/job-systems.ts';
import { fold } from '../values/text.ts';
import { parseAddress } from './address.ts';
import type { Check } from './check.ts';
import { folded, proseOf } from './words.ts';

export const applyEmployer: Check = {
  id: 'apply-employer',
  tells: 'One applies to another company than the one named as employer.',
  check(extraction) {
    const employer = extraction.posting?.hiringOrganization;
    const applyUrl = extraction.posting?.applyUrl;
    const account = applyUrl && (accountOf(applyUrl.value) ?? companyAt(applyUrl.value, extraction));
    if (!employer || !applyUrl || account === undefined || isNameOf(account, employer.value.name)) return [];
    // The posting stands in that account itself: what it names is a legal entity, or a house of the same group.
    if (accountOf(extraction.url) === account) return [];
    return [
      {
        check: 'apply-employer',
        severity: 'note',
        standing: 'contradicted',
        fields: ['hiringOrganization', 'applyUrl'],
        message: `The page names ${employer.value.name}; applications go to '${account}'.`,
        evidence: [employer.value.name, account],
        explanation: 'It may be a brand, a parent company or a former name.',
      },
    ];
  },
};

/** Words in the place of an account that name none. */
const noAccount =
  /^(?:jobs?|careers?|apply|embed|en|en-us|de|view|www|app|boards?|job-boards|o|j|p|external|recruiting|[0-9a-f-]{16,}|\d+)$/i;

/** The employer's account at an applicant tracking system, from the address: its first label or the first step of the path. */
function accountOf(address: string): string | undefined {
  const url = parseAddress(address);
  const system = url && jobSystemOf(url.hostname);
  if (!url || !system?.account) return undefined;
  const account =
    system.account === 'path' ? url.pathname.split('/')[1] : url.hostname.split('.').length > 2 ? url.hostname.split('.')[0] : undefined;
  return account === undefined || account.length < 4 || noAccount.test(account) ? undefined : decoded(account);
}

/** How places to apply at are named, whoever runs them. */
const PORTAL =
  /bewerb|karriere|career|jobs?|stellen|recruit|recrut|rekry|vacature|solliciteer|werken|emploi|candidat|empleo|vagas?|lavoro|praca|kariera|portal|apply|hire|hiring|talent/;

/** The company whose own site one applies at: the name in its address, where the text says that name too; undefined for the page's own house. */
function companyAt(address: string, extraction: Extraction): string | undefined {
  const [host, own] = [parseAddress(address)?.hostname, parseAddress(extraction.url)?.hostname];
  if (host === undefined || own === undefined || jobSystemOf(host) || houseOf(host) === houseOf(own)) return undefined;
  const house = houseOf(host);
  // "Über unser Bewerberportal" at bewerberportal.example is no company; nordwind.portal.example is Nordwind's own.
  const employer = extraction.posting?.hiringOrganization?.value.name ?? '';
  if (PORTAL.test(house) || host.split('.').some((label) => label.length >= 4 && isNameOf(label, employer))) return undefined;
  const isNamed =
    house.length >= 5 && proseOf(extraction).some((line) => folded(line).replaceAll(' ', '').includes(house.replaceAll('-', '')));
  return isNamed ? house : undefined;
}

/** The name in a host: "northernloom" of careers.northernloom.co.uk. */
function houseOf(host: string): string {
  const labels = host.split('.').slice(0, -1);
  if (labels.length > 1 && /^(?:co|com|org|net|ac|gov|edu)$/.test(labels.at(-1) ?? '')) labels.pop();
  return labels.at(-1) ?? host;
}

function decoded(account: string): string {
  return /%(?![0-9a-f]{2})/i.test(account) ? account : decodeURIComponent(account);
}

/** Whether an account may be that employer's: it shares a word of four letters, begins alike, or is its initials. */
function isNameOf(account: string, name: string): boolean {
  const plain = folded(account)
    .replaceAll(' ', '')
    .replace(/(?<=..)(?:careers?|jobs?|karriere|hiring|talent|recruiting)$/, '');
  return spellings(name).some((spelling) => {
    const words = folded(spelling)
      .split(' ')
      .filter((word) => word !== 'the');
    const joined = words.join('');
    if (joined.includes(plain) || plain.includes(joined) || joined.slice(0, 3) === plain.slice(0, 3)) return true;
    const initials = words.map((word) => word.charAt(0)).join('');
    return initials.startsWith(plain.slice(0, 3)) || words.some((word) => word.length >= 4 && plain.includes(word));
  });
}

/** As addresses write a name: without accents, with "ue" for "ü", in Latin script. */
function spellings(name: string): string[] {
  const lower = name.toLowerCase();
  const german = lower.replace(/[äæ]/g, 'ae').replace(/[öøœ]/g, 'oe').replaceAll('ü', 'ue').replaceAll('å', 'aa').replaceAll('ß', 'ss');
  return [name, german, fold(name)];
}
