import { render } from 'preact';
import type { Role } from '../../lib/roles/role.ts';
import { ComingUp } from '../../lib/ui/coming-up.tsx';
import { Compare } from '../../lib/ui/compare.tsx';
import { RolePage } from '../../lib/ui/role-page.tsx';
import { idle, now } from './fixtures.ts';
import { due, rolePages, rolesToCompare } from './role-states.ts';

const nothing = () => undefined;

/** A saved role's page, roles beside each other, what is due. Another surface is none of this. */
export function drawRoles(surface: string | undefined, name: string, root: HTMLElement): void {
  const role = rolePages[name] as Role;
  const page = <RolePage role={role} now={now} actions={idle()} tags={['rust']} onBack={nothing} onDates={nothing} onFile={nothing} />;
  if (surface === 'role') render(<main class="side-panel">{page}</main>, root);
  const compared = rolesToCompare.slice(0, Number(name));
  if (surface === 'compare')
    render(
      <main class="library-page">
        <Compare roles={compared} now={now} onOpen={nothing} onClose={nothing} />
      </main>,
      root,
    );
  const dates = <ComingUp due={name === 'empty' ? [] : due} now={now} onOpen={nothing} onDates={nothing} onReminders={nothing} />;
  if (surface === 'coming-up') render(<main class="side-panel">{dates}</main>, root);
}
