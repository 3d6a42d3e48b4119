import type { ClutterRule } from '../sites/site.ts';
import { phrases } from './phrases.ts';

const SURVEY_EN = '(?:demographic|equal (?:employment )?opportunity|eeoc?|diversity|self-identification)';

/** Questions about the applicant that an application form adds: no part of the posting, and the applicant's to answer. */
export const surveys: readonly ClutterRule[] = [
  {
    name: 'survey of the application form',
    dropSection: phrases({
      en: [
        `(?:voluntary |u\\.?s\\.? |standard )*${SURVEY_EN}(?: (?:employment|opportunity|survey|and|inclusion|information|data))* (?:questions?|survey|information|questionnaire|form|self-identification|of disability|data)\\b.{0,40}`,
        'voluntary self-identification(?: .{0,40})?',
      ],
      de: ['freiwillige (?:angaben|selbstauskunft)(?: .{0,60})?'],
      fr: ['(?:questions demographiques|auto-identification volontaire)(?: .{0,40})?'],
      es: ['(?:preguntas demograficas|autoidentificacion voluntaria)(?: .{0,40})?'],
      pt: ['(?:perguntas demograficas|autoidentificacao voluntaria|autodeclaracao)(?: .{0,40})?'],
      nl: ['(?:demografische vragen|vrijwillige zelfidentificatie)(?: .{0,40})?'],
      it: ['(?:domande demografiche|autoidentificazione volontaria)(?: .{0,40})?'],
      pl: ['(?:pytania demograficzne|dobrowolna samoidentyfikacja)(?: .{0,40})?'],
      sr: ['(?:demografska pitanja|dobrovoljno izjasnjavanje)(?: .{0,40})?'],
    }),
    on: 'heading',
    only: 'clean view',
    why: 'boilerplate',
    seen: 'application-form',
  },
];

/** Hints of an application form that is no form by its element. They are looked for outside the posting's text, and never hidden. */
export const formNotes: readonly ClutterRule[] = [
  {
    name: 'application form',
    drop: phrases({
      en: [
        '(?:\\* ?)?(?:indicates|denotes|marks) (?:an? )?required (?:field|question)s?\\.?',
        '(?:accepted|allowed|supported) (?:file )?(?:types|formats):? .{0,100}',
        '(?:drag (?:and|&) drop|drop your) .{0,80}',
        'upload (?:your |a )?(?:resume|cv|file|cover letter)\\b.{0,80}',
        'autofill (?:with|from) .{0,60}',
        '(?:attach|choose file|enter manually|dropbox|google drive|no file (?:chosen|selected|attached)|select\\.\\.\\.)',
        'if you (?:are|were) (?:a referral|referred)\\b.{0,120}',
        'how did you (?:first )?(?:hear|find out|learn) about .{0,80}',
        'submit (?:your |my )?application',
        'by (?:clicking|submitting|applying)\\b.{0,80} you (?:agree|consent|acknowledge|confirm|accept)\\b.{0,300}',
      ],
      de: [
        '(?:\\* ?)?pflichtfeld(?:er)?\\.?',
        '(?:erlaubte|zulassige|unterstutzte) (?:dateiformate|dateitypen|formate):? .{0,100}',
        '(?:lebenslauf|datei|anschreiben) (?:hochladen|anhangen|auswahlen)',
        'bewerbung (?:absenden|abschicken)',
        'wie (?:bist du|sind sie) auf uns aufmerksam geworden.{0,20}',
      ],
      fr: [
        '(?:\\* ?)?champs? obligatoires?\\.?',
        '(?:formats|types de fichiers?) (?:acceptes|autorises):? .{0,100}',
        '(?:telecharger|joindre|importer|deposer) (?:votre |mon |un )?(?:cv|fichier|lettre).{0,60}',
        'envoyer (?:ma |la )?candidature',
        'comment avez-vous (?:entendu parler|connu) .{0,60}',
      ],
      es: [
        '(?:\\* ?)?campos? obligatorios?\\.?',
        '(?:formatos|tipos de archivo) (?:aceptados|permitidos):? .{0,100}',
        '(?:sube|adjunta|adjuntar|subir) (?:tu |el |un )?(?:cv|curriculum|archivo).{0,60}',
        'autocompletar con .{0,40}',
        'enviar (?:mi )?(?:solicitud|candidatura)',
        '¿?ya tienes perfil en\\b.{0,60}',
      ],
      pt: [
        '(?:\\* ?)?campos? obrigatorios?\\.?',
        '(?:formatos|tipos de arquivo|tipos de ficheiro) (?:aceitos|aceites|permitidos):? .{0,100}',
        '(?:anexar|anexe|carregar|envie) (?:o |seu |um )?(?:cv|curriculo|arquivo|ficheiro).{0,60}',
        'enviar (?:minha )?candidatura',
      ],
      nl: [
        '(?:\\* ?)?verplichte? velden?\\.?',
        '(?:toegestane|geaccepteerde) (?:bestandstypen|bestandsformaten):? .{0,100}',
        '(?:upload|voeg) (?:je |een )?(?:cv|bestand)\\b.{0,60}',
        'sollicitatie (?:versturen|verzenden)',
      ],
      it: [
        '(?:\\* ?)?camp[oi] obbligatori[o]?\\.?',
        '(?:formati|tipi di file) (?:accettati|consentiti):? .{0,100}',
        '(?:carica|allega) (?:il tuo |un |il )?(?:cv|curriculum|file)\\b.{0,60}',
        'invia (?:la )?candidatura',
      ],
      pl: [
        '(?:\\* ?)?pol[ae] (?:wymagane|obowiazkowe)\\.?',
        '(?:dozwolone|akceptowane) (?:formaty|typy plikow):? .{0,100}',
        '(?:dodaj|zalacz|przeslij) (?:swoje )?(?:cv|plik)\\b.{0,60}',
        'wyslij (?:aplikacje|zgloszenie)',
      ],
      sr: [
        '(?:\\* ?)?obavezn[oa] polj[ea]\\.?',
        '(?:dozvoljeni|podrzani) formati:? .{0,100}',
        '(?:otpremi(?:te)?|prilozi(?:te)?|dodaj(?:te)?) (?:cv|biografiju|fajl|datoteku)\\b.{0,60}',
        'posalji(?:te)? prijavu',
      ],
    }),
    only: 'clean view',
    why: 'boilerplate',
    seen: 'application-form',
  },
  {
    name: 'ways to sign in',
    drop: phrases({
      en: [
        '(?:sign ?in|log ?in|join|register)(?: or (?:sign ?up|register|join))? to apply\\b.{0,120}',
        'register and apply',
        '(?:sign ?in|sign ?up|log ?in|join now|register|create account)(?: ?/ ?(?:create account|register|sign ?up))?',
      ],
      de: ['(?:anmelden|einloggen|registrieren)'],
      fr: ['(?:se connecter|connexion|inscription)'],
      es: ['(?:iniciar sesion|acceder)'],
      pt: ['(?:iniciar sessao|fazer login)'],
      nl: ['(?:inloggen|aanmelden)'],
      it: ['(?:accedi|entra)'],
      pl: ['(?:zaloguj sie|logowanie)'],
      sr: ['(?:uloguj(?:te)? se|prijava)'],
    }),
    on: 'link',
    only: 'clean view',
    why: 'nag',
    seen: 'application-form',
  },
];
