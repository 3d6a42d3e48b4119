import type { Role } from '../roles/role.ts';
import { hostOf, safeHref } from './links.ts';
import type { Actions } from './view.ts';
import { count } from './words.ts';

export interface CopiesProps {
  role: Role;
  actions: Pick<Actions, 'split'>;
}

/** Every address on which this job was seen: which of them is a copy and which the original, as far as a reading told, and the way to take them apart. */
export function Copies({ role, actions }: CopiesProps) {
  const { addresses, id } = role;
  return (
    <section class="copies" aria-label="Addresses">
      <h2>Found at {count(addresses.length, 'address', 'addresses')}</h2>
      <ul>
        {addresses.map((address, index) => (
          <li key={address}>
            <span>
              <Address address={address} />
              <span class="muted">
                {' '}
                {[kindOf(role, address), index === 0 && 'saved first', isRead(role, address) && 'read last'].filter(Boolean).join(', ')}
              </span>
            </span>
            {addresses.length > 1 && (
              <button
                type="button"
                class="quiet"
                aria-label={`Make a role of its own: ${address}`}
                onClick={() => actions.split(id, address)}
              >
                Split off
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Address({ address }: { address: string }) {
  const href = safeHref(address);
  const words = hostOf(address) ?? address;
  return href ? (
    <a href={href} target="_blank" rel="noopener noreferrer" title={href}>
      <bdi>{words}</bdi> <span aria-hidden="true">↗</span>
    </a>
  ) : (
    <bdi>{address}</bdi>
  );
}

function isRead({ extraction, addresses }: Role, address: string): boolean {
  return addresses.length > 1 && extraction.url === address;
}

/** Known only of addresses whose reading was kept. */
function kindOf({ extraction, snapshots }: Role, address: string): string | undefined {
  const reading = [extraction, ...snapshots.map((snapshot) => snapshot.extraction)].find(({ url }) => url === address);
  if (!reading?.siteKind) return undefined;
  return reading.siteKind === 'ats' || reading.siteKind === 'employer' ? 'the original' : 'a copy';
}
