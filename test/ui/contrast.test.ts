import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../lib/ui/styles/ground.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [name, { light, dark }]),
);

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colour = (name: string) => pairs.get(name)?.[scheme] ?? expect.fail(`ground.css has no --${name}`);

  it.each(['text', 'muted', 'accent', 'note', 'caution', 'warning'])('%s is readable on both grounds (4.5 : 1)', (name) => {
    expect(contrast(colour(name), colour('ground'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(name), colour('sunken'))).toBeGreaterThanOrEqual(4.5);
  });

  it('the filled button’s words are readable', () => {
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['edge', 'saved', 'applied', 'interviewing', 'offer'])('%s can be told from the ground (3 : 1, WCAG 1.4.11)', (name) => {
    expect(contrast(colour(name), colour('ground'))).toBeGreaterThanOrEqual(3);
  });
});

it('contrast is computed as WCAG 2.2 defines it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
