import { beforeEach, describe, expect, it } from 'vitest';
import { extraction, freshIndexedDb, open, saved } from './sample.ts';

beforeEach(freshIndexedDb);

const rolesPerSlice = 64;

describe('an import', () => {
  it.each([
    ['bring', rolesPerSlice * 8, 2],
    ['preview', rolesPerSlice * 40, 16],
  ] as const)('(%s) of many roles goes on in turns', async (does, count, slices) => {
    const roles = await open();
    const role = await roles.save(saved(extraction('https://board.example/jobs/0', { title: 'Engineer' })), 'one');
    const many = Array.from({ length: count }, (_, n) => ({ ...role, id: `id-${n}`, identities: [`url:board.example/jobs/of-many-${n}`] }));
    const turns: number[] = [];
    let turn = 0;
    const tick = () => {
      turn += 1;
      ticking = setImmediate(tick);
    };
    let ticking = setImmediate(tick);
    const options = { onProgress: () => void turns.push(turn) };
    const incoming = { roles: many, tombstones: [] };
    await (does === 'bring' ? roles.bring(incoming, 'many', options) : roles.preview(incoming, options));
    clearImmediate(ticking);
    expect(turns).toHaveLength(count / rolesPerSlice);
    const atOnce = turns.map((each) => turns.filter((other) => other === each).length);
    expect(Math.max(...atOnce)).toBeLessThanOrEqual(slices);
  });
});
