/** What the first load shows must have its sentences in the core: `t` cannot know which part is on the page. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import core from './zh-CN/core';
import rooms from './zh-CN/rooms';

const SRC = resolve('apps/web/src');
const ENTRIES = ['main.tsx', 'features/workbench/workbench-page.tsx', 'features/agencies/sign-in-page.tsx'];
const STATIC = /(?:^|\n)(?:import|export)(?!\s+type\b)[^'";]*?(?:from\s*)?'(\.[^']+)'/g;

function fileOf(from: string, specifier: string): string | undefined {
  const base = resolve(dirname(from), specifier);
  return ['.tsx', '.ts', '/index.ts'].map((ending) => base + ending).find((path) => existsSync(path));
}

/** Every own source file that a static import brings with these. */
function closure(files: string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    if (seen.has(file) || file.includes('/generated/')) continue;
    seen.add(file);
    const found = [...readFileSync(file, 'utf8').matchAll(STATIC)].flatMap(([, specifier]) => fileOf(file, specifier as string) ?? []);
    closure(found, seen);
  }
  return seen;
}

/** The keys that a text names, whole or, where it puts them together, by their beginning. */
function named(text: string, keys: string[]): string[] {
  const literals = [...text.matchAll(/['`]([A-Za-z]+\.[^'`\s]*)['`]/g)].map(([, literal]) => literal as string);
  return keys.filter((key) => literals.some((literal) => {
    const at = literal.indexOf('${');
    return at < 0 ? literal === key : key.startsWith(literal.slice(0, at));
  }));
}

describe('the sentences of the first load', () => {
  const files = [...closure(ENTRIES.map((entry) => join(SRC, entry)))];
  const text = files.map((file) => [file.slice(SRC.length + 1), readFileSync(file, 'utf8')] as const);

  it('are looked for where they are used', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(named("t('cases.title') t(`ReferralState.${state}`)", ['cases.title', 'cases.new', 'ReferralState.SENT'])).toEqual(['cases.title', 'ReferralState.SENT']);
    expect(text.flatMap(([, source]) => named(source, Object.keys(core))).length).toBeGreaterThan(100);
  });

  it('are in the core, none of them in the rooms', () => {
    expect(text.flatMap(([file, source]) => named(source, Object.keys(rooms)).map((key) => `${file}: ${key}`))).toEqual([]);
  });

  it('come in one language only: nothing of it imports sentences but by a dynamic import', () => {
    expect(files.filter((file) => file.includes('/messages/zh-CN/') || file.includes('/messages/en/')).map((file) => file.slice(SRC.length + 1))
      .filter((file) => file !== 'messages/zh-CN/index.ts')).toEqual([]);
  });
});
