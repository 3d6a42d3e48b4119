import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contact } from '../roles/role.ts';
import { safeHref } from './links.ts';
import { useKeeping } from './use-keeping.ts';

export interface ContactsProps {
  contacts: readonly Contact[];
  onContacts: (contacts: Contact[]) => Promise<void>;
}

/** Whom to talk to about a role: each with a way to reach them and a word about them. */
export function Contacts({ contacts, onContacts }: ContactsProps) {
  /** The place in the list that is edited; its length: a new one. */
  const [edited, setEdited] = useState<number>();
  const { answer, keep } = useKeeping(onContacts);
  const write = async (contact: Contact) => {
    const next = [...contacts];
    next[edited ?? contacts.length] = contact;
    if (await keep(next)) setEdited(undefined);
  };
  const close = () => setEdited(undefined);
  return (
    <div class="contacts">
      <ul aria-label="Contacts">
        {contacts.map((contact, index) => (
          <li key={`${index} ${contact.name}`}>
            {edited === index ? (
              <ContactForm contact={contact} onKeep={write} onCancel={close} />
            ) : (
              <>
                <ContactLine contact={contact} />
                <span class="nowrap">
                  <button type="button" class="quiet" aria-label={`Edit ${contact.name}`} onClick={() => setEdited(index)}>
                    Edit
                  </button>
                  <button
                    type="button"
                    class="quiet"
                    aria-label={`Remove ${contact.name}`}
                    onClick={() => keep(contacts.filter((_, at) => at !== index))}
                  >
                    Remove
                  </button>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      {edited === contacts.length ? (
        <ContactForm contact={{ name: '' }} onKeep={write} onCancel={close} />
      ) : (
        <button type="button" class="quiet" onClick={() => setEdited(contacts.length)}>
          Add a contact
        </button>
      )}
      <span class="answer" role="status">
        {answer}
      </span>
    </div>
  );
}

function ContactLine({ contact: { name, reach, note } }: { contact: Contact }) {
  const href = hrefOf(reach);
  return (
    <span class="contact">
      <bdi>{name}</bdi>
      {reach && <span class="dot"> · </span>}
      {reach &&
        (href ? (
          <a href={href} target="_blank" rel="noopener noreferrer">
            <bdi>{reach}</bdi>
          </a>
        ) : (
          <bdi>{reach}</bdi>
        ))}
      {note && (
        <span class="muted">
          {' '}
          · <bdi>{note}</bdi>
        </span>
      )}
    </span>
  );
}

/** A letter for what looks like an e-mail address, a page for what is an address; a telephone number stays words. */
function hrefOf(reach: string | undefined): string | undefined {
  if (reach && /^[^\s@:]+@[^\s@:]+\.[^\s@:]+$/.test(reach)) return safeHref(`mailto:${reach}`);
  return safeHref(reach);
}

interface ContactFormProps {
  contact: Contact;
  onKeep: (contact: Contact) => void;
  onCancel: () => void;
}

function ContactForm({ contact, onKeep, onCancel }: ContactFormProps) {
  const [name, setName] = useState(contact.name);
  const [reach, setReach] = useState(contact.reach ?? '');
  const [note, setNote] = useState(contact.note ?? '');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const write = () => {
    if (name.trim() === '') return first.current?.focus();
    onKeep({ name: name.trim(), ...(reach.trim() && { reach: reach.trim() }), ...(note.trim() && { note: note.trim() }) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') write();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  const input = (label: string, value: string, set: (value: string) => void) => (
    <input
      type="text"
      aria-label={label}
      placeholder={label}
      value={value}
      onInput={(event) => set(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      ref={label === 'Name' ? first : null}
    />
  );
  return (
    <div class="contact-form">
      {input('Name', name, setName)}
      {input('E-mail, telephone or address', reach, setReach)}
      {input('Note on this contact', note, setNote)}
      <span class="buttons">
        <button type="button" class="quiet" onClick={write}>
          Keep
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          Cancel
        </button>
      </span>
    </div>
  );
}
