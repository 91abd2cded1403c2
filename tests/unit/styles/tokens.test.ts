import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const readTokens = (text: string) =>
  new Map([...text.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]));
const schemes = { light: readTokens(light), dark: readTokens(dark) };

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const digits =
    hex.length === 4 ? (hex.slice(1).match(/./g) ?? []).map((one) => one + one) : (hex.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Each text on every surface that it stands on somewhere. */
const texts = [
  ['text', ['surface', 'raised', 'calm', 'sand', 'sun', 'urgent-soft', 'pro-soft', 'kid-calm', 'kid-sand']],
  ['quiet', ['surface', 'raised', 'calm', 'sand']],
  ['act', ['surface', 'raised', 'calm', 'sand', 'urgent-soft']],
  ['pro', ['surface', 'raised', 'pro-soft']],
  ['kid', ['surface', 'raised', 'kid-calm', 'kid-sand']],
  ['on-act', ['act']],
  ['on-kid', ['kid']],
  ['on-urgent', ['urgent']],
  ['urgent-edge', ['urgent-soft']],
  ['on-deep', ['deep']],
  ['surface', ['text', 'pro']],
] as const;

/** What has to be seen to know that something is a control, or how things stand. */
const shapes = [
  ['edge', ['surface', 'raised', 'calm', 'sand']],
  ['act', ['surface', 'raised', 'calm', 'sand']],
  ['urgent-edge', ['surface', 'raised', 'calm', 'urgent-soft']],
  ['pro', ['surface', 'raised', 'pro-soft']],
  ['accent', ['raised', 'calm', 'sun']],
  ['text', ['surface', 'raised']],
] as const;

/** Lines and stones that only part one thing from the next; nobody needs them to understand or to use anything. */
const decoration = ['line', 'stone'];

const pairs = (table: readonly (readonly [string, readonly string[]])[]) =>
  table.flatMap(([front, backs]) => backs.map((back) => ({ front, back })));

describe.each(Object.entries(schemes))('in the %s scheme', (_, tokens) => {
  const measure = ({ front, back }: { front: string; back: string }) =>
    contrast(tokens.get(front) ?? '', tokens.get(back) ?? '');

  test.each(pairs(texts))('$front on $back reads at 7:1', (pair) => {
    expect(measure(pair)).toBeGreaterThanOrEqual(7);
  });

  test.each(pairs(shapes))('$front beside $back is seen at 3:1', (pair) => {
    expect(measure(pair)).toBeGreaterThanOrEqual(3);
  });
});

test('both schemes name the same roles, and each role stands in a pair', () => {
  const paired = new Set(pairs([...texts, ...shapes]).flatMap(({ front, back }) => [front, back]));
  const both = new Set([...schemes.light.keys()]);
  expect([...schemes.dark.keys()].sort()).toEqual([...both].sort());
  expect([...both].filter((name) => !paired.has(name) && !decoration.includes(name))).toEqual([]);
});

test('measures black on white as 21:1', () => {
  expect(contrast('#000', '#ffffff')).toBe(21);
});
