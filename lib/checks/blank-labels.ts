import { fold } from '../values/text.ts';
import type { Check } from './check.ts';
import { listed } from './words.ts';

/** Labels whose value a reader would want, in the reader's languages. A blank "Share:" is none of them. Over `fold`. */
const wanted = new RegExp(
  `\\b(?:${[
    'posted|checked|updated|verified|deadline|closing|closes|expires|start|salary|pay|compensation|wage|location|office|type|position|level|seniority|area|category|department|company|employer|organi[sz]ation|experience|remote|contract|duration|hours|requirements|qualifications',
    'veroffentlicht\\w*|gehalt\\w*|vergutung|standort\\w*|arbeitsort|einsatzort|\\w*frist|beginn|eintritt\\w*|vertragsart|arbeitszeit|anstellungsart|unternehmen|arbeitgeber|erfahrung|befristung',
    'publiee?|date|salaire|remuneration|lieu|localisation|contrat|entreprise|niveau|duree|debut',
    'publicad[oa]|fecha|salario|sueldo|ubicacion|jornada|contrato|empresa|experiencia|nivel|duracion',
    'publicada|data|remuneracao|local|localizacao|experiencia|duracao|prazo',
    'geplaatst|salaris|locatie|standplaats|dienstverband|bedrijf|werkgever|ervaring|sluitingsdatum|uren',
    'pubblicat[oa]|stipendio|retribuzione|sede|luogo|contratto|azienda|esperienza|scadenza|orario',
    'opublikowan[oay]|wynagrodzenie|lokalizacja|miejsce|umowa|pracodawca|doswiadczenie|termin',
    'objavljen[oa]?|plata|zarada|lokacija|mesto|ugovor|poslodavac|iskustvo|rok',
  ].join('|')})\\b`,
);

export const blankLabels: Check = {
  id: 'blank-labels',
  tells: 'Labels with nothing behind them ("Posted:").',
  check(extraction) {
    const labels = [...new Set(extraction.observed.blankLabels.map((label) => label.trim()))].filter((label) => wanted.test(fold(label)));
    if (labels.length === 0 || !extraction.posting) return [];
    const quoted = listed(labels.map((label) => `'${label}'`));
    return [
      {
        check: 'blank-labels',
        severity: 'note',
        standing: 'missing',
        fields: [],
        message: `${quoted} ${labels.length === 1 ? 'has' : 'have'} nothing behind ${labels.length === 1 ? 'it' : 'them'}.`,
        evidence: labels,
      },
    ];
  },
};
