import { describe, expect, it } from 'vitest';
import { townsIn } from '../../lib/sources/bare-city.ts';

describe('a town alone on a line under a headline', () => {
  it.each([
    ['Wrocław', ['Wrocław']],
    ['Berlin, Hamburg', ['Berlin', 'Hamburg']],
    ['Lyon 3e - 69', ['Lyon']],
    ['Nantes (44)', ['Nantes']],
    ['1 vaga: Curitiba - PR (1)', ['Curitiba']],
    ['Medellín, Antioquia', ['Medellín']],
  ])('%s', (line, towns) => expect(townsIn(line)?.map(({ locality }) => locality)).toEqual(towns));

  it.each([
    ['a department', 'Mobile'],
    ['a skill', 'Reading'],
    ['no town that is known', 'Auental'],
    ['what it is not about', 'Headquarters: Bergen'],
    ['terms', 'Berlin, Vollzeit'],
  ])('%s is none: %s', (_, line) => expect(townsIn(line)).toBeUndefined());
});
