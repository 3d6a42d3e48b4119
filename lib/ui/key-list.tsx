/** Every key that does something, by where it does. */
const groups: readonly { where: string; keys: readonly (readonly [keys: readonly string[], does: string])[] }[] = [
  {
    where: 'In the browser',
    keys: [
      [['Alt', 'Shift', 'P'], 'open the popup'],
      [['role', 'Space'], 'in the address bar: search saved roles'],
    ],
  },
  { where: 'Popup and this page', keys: [[['S'], 'save']] },
  {
    where: 'Saved roles',
    keys: [
      [['/'], 'search'],
      [['↑', '↓'], 'go through the list, with Shift selecting'],
      [['Enter'], 'open'],
      [['S'], 'set the status'],
      [['N'], 'write a note'],
      [['X'], 'select'],
      [['Esc'], 'back; let go of the selection'],
    ],
  },
  {
    where: 'Board',
    keys: [
      [['←', '→'], 'go to another column'],
      [['[', ']'], 'move the role to the column before or after; Alt with ← → too'],
    ],
  },
  {
    where: 'Badge',
    keys: [
      [['P', 'N'], 'go to the mark before or after'],
      [['Esc'], 'close'],
    ],
  },
];

export function KeyList() {
  return groups.map(({ where, keys }) => (
    <section class="key-group" key={where}>
      <h3>{where}</h3>
      <dl>
        {keys.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
