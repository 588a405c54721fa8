/** The client as it is built must run in the oldest Chromium of the offices, 103: nothing newer may be in its files. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

interface Newer {
  readonly what: string;
  /** The first Chromium that knows it. */
  readonly since: number;
  readonly pattern: RegExp;
  readonly example: string;
}

const STYLES: Newer[] = [
  { what: ':has()', since: 105, pattern: /:has\(/, example: 'label:has(input:checked){color:red}' },
  { what: 'nesting', since: 112, pattern: /[{;}]\s*&/, example: '.card{color:red;&:hover{color:blue}}' },
  { what: 'container queries', since: 105, pattern: /@container\b/, example: '@container (width > 400px){p{margin:0}}' },
  { what: 'own viewport units', since: 108, pattern: /[\d.][sdl]v(?:[hwib]|min|max)\b/, example: '.page{height:100dvh}' },
  { what: 'colour spaces', since: 111, pattern: /\b(?:oklch|oklab|lch|lab|color-mix|light-dark)\(/, example: 'a{color:color-mix(in srgb,red,blue)}' },
  { what: 'ranges in media queries', since: 104, pattern: /@media[^{]*[<>]/, example: '@media (width>=768px){p{margin:0}}' },
  { what: 'single transforms', since: 104, pattern: /[{;]\s*(?:translate|rotate|scale)\s*:/, example: '.lamp{scale:1.2}' },
  { what: 'subgrid', since: 117, pattern: /:\s*subgrid\b/, example: '.row{grid-template-columns:subgrid}' },
  { what: '@scope', since: 118, pattern: /@scope\b/, example: '@scope (.card){p{margin:0}}' },
  { what: '@starting-style', since: 117, pattern: /@starting-style\b/, example: '@starting-style{.card{opacity:0}}' },
  { what: 'anchors', since: 125, pattern: /\b(?:anchor-name|position-anchor)\s*:/, example: '.tip{position-anchor:--a}' },
];

const SCRIPTS: Newer[] = [
  { what: 'arrays by copy', since: 110, pattern: /\.to(?:Sorted|Reversed|Spliced)\(/, example: 'list.toSorted((a,b)=>a-b)' },
  { what: 'Array.fromAsync', since: 121, pattern: /\bArray\.fromAsync\b/, example: 'await Array.fromAsync(rows)' },
  { what: 'groupBy', since: 117, pattern: /\b(?:Object|Map)\.groupBy\b/, example: 'Object.groupBy(rows,(row)=>row.kind)' },
  { what: 'Promise.withResolvers', since: 119, pattern: /\bPromise\.(?:withResolvers|try)\b/, example: 'Promise.withResolvers()' },
  { what: 'URL.canParse', since: 120, pattern: /\bURL\.(?:canParse|parse)\b/, example: 'URL.canParse(text)' },
  { what: 'AbortSignal.any', since: 116, pattern: /\bAbortSignal\.any\b/, example: 'AbortSignal.any([a,b])' },
  { what: 'iterator helpers', since: 122, pattern: /\bIterator\.from\b|\.(?:values|keys|entries)\(\)\.(?:map|filter|toArray|some|every|find|reduce|forEach)\(/, example: 'lamps.values().map((lamp)=>lamp)' },
  { what: 'set operations', since: 122, pattern: /\.(?:symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/, example: 'mine.isSubsetOf(all)' },
  { what: 'isWellFormed', since: 111, pattern: /\.(?:is|to)WellFormed\(/, example: 'text.isWellFormed()' },
  { what: 'checkVisibility', since: 105, pattern: /\.checkVisibility\(/, example: 'row.checkVisibility()' },
  { what: 'popovers', since: 114, pattern: /\.(?:show|hide|toggle)Popover\(/, example: 'card.showPopover()' },
  { what: 'import attributes', since: 123, pattern: /\bimport\b[^;\n]{0,200}\bwith\{type:/, example: 'import a from"./a.json"with{type:"json"}' },
];

const BUILT = 'dist/web';
const built = (ending: string): { name: string; text: string }[] =>
  readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending)).map((name) => ({ name, text: readFileSync(`${BUILT}/${name}`, 'utf8') }));

/** Without comments, and without the questions whether a browser knows something. */
const effective = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@supports[^{]*\{/g, '@supports{');

const newer = (table: Newer[], text: string): string[] =>
  table.flatMap(({ what, since, pattern }) => { const found = pattern.exec(text); return found ? [`${what} (Chromium ${since}): ${text.slice(Math.max(0, found.index - 40), found.index + 60)}`] : []; });

describe('the built client, for Chromium 103', () => {
  it.each([...STYLES, ...SCRIPTS])('would be caught with $what in it', ({ what, since, example }) => {
    expect(newer([...STYLES, ...SCRIPTS], example).filter((line) => line.startsWith(`${what} (Chromium ${since})`))).toHaveLength(1);
    expect(since).toBeGreaterThan(103);
  });

  it('has no newer style', () => {
    const files = built('.css');
    expect(files.length).toBeGreaterThan(3);
    expect(files.flatMap(({ name, text }) => newer(STYLES, effective(text)).map((line) => `${name}: ${line}`))).toEqual([]);
  });

  it('calls nothing newer', () => {
    const files = built('.js');
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap(({ name, text }) => newer(SCRIPTS, text).map((line) => `${name}: ${line}`))).toEqual([]);
  });
});
