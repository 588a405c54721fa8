/**
 * Fails when the first load of the landing page (工作台) passes the budget: the entry chunk, the chunk of
 * the page, everything both import, and the Chinese sentences of the first load, gzip.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 300;
const dist = new URL('../../dist/web/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const files = new Set();

function walk(key) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const next of chunk.imports ?? []) walk(next);
}

walk('index.html');
walk('src/features/workbench/workbench-page.tsx');
walk('src/messages/zh-CN/core.ts');

const sizes = [...files].map((file) => [file, gzipSync(readFileSync(new URL(file, dist))).length / 1000]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);
for (const [file, size] of sizes) console.log(`${size.toFixed(1).padStart(7)} kB  ${file}`);
console.log(`${total.toFixed(1).padStart(7)} kB  first load of the landing page, budget ${BUDGET_KB} kB (gzip)`);
if (sizes.length < 3) throw new Error('the manifest was not understood');
if (total > BUDGET_KB) process.exitCode = 1;
