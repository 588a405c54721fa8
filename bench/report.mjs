/** Tables of a result: ratios are medians of the ratios of each round, with their spread. `node bench/report.mjs 10k 1m` prints them again. */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

const NAMES = { pgbench: '(a) pgbench', plain: '(b) Node http + pg', portal: '(p) portal', earlier: '(p) as it was' };

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const median = (numbers) => { const all = sorted(numbers); return (all[(all.length - 1) >> 1] + all[all.length >> 1]) / 2; };
const digits = (value, places) => (value === undefined || Number.isNaN(value) ? '–' : value.toFixed(places));
const spread = (numbers, places) => `${digits(median(numbers), places)} (${digits(sorted(numbers)[0], places)}–${digits(sorted(numbers).at(-1), places)})`;

export function report({ size, cells, at, loadAtEnd }) {
  const operations = [...new Set(cells.map(({ operation }) => operation))];
  return operations.map((operation) => {
    const of = (name) => cells.filter((cell) => cell.operation === operation && cell.name === name).sort((a, b) => a.round - b.round);
    const ratios = (name, base) => of(name).map((cell, index) => cell.rate / of(base)[index]?.rate);
    const rows = Object.keys(NAMES).filter((name) => of(name).length > 0).map((name) => {
      const found = of(name);
      const mid = (key, places) => digits(median(found.map((cell) => cell[key] ?? Number.NaN)), places);
      const against = (base) => (of(base).length === 0 ? '–' : spread(ratios(name, base), 2));
      return `| ${NAMES[name]} | ${spread(found.map(({ rate }) => rate), 0)} | ${against('pgbench')} | ${against('plain')} | ${mid(name === 'pgbench' ? 'mean' : 'p50', 1)} | ${mid('p99', 1)} | ${mid('nodeMs', 2)} | ${mid('postgresMs', 2)} | ${mid('driverMs', 2)} |`;
    });
    return [`### ${operation}, ${size} (${at}, load ${loadAtEnd[0]})`, '', '| contestant | req/s (min–max) | ÷(a) | ÷(b) | p50 ms | p99 ms | node CPU ms/req | pg CPU ms/req | driver CPU ms/req |',
      '|---|---|---|---|---|---|---|---|---|', ...rows, ''].join('\n');
  }).join('\n');
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  for (const size of argv.slice(2)) console.log(report(JSON.parse(readFileSync(new URL(`results/${size}.json`, import.meta.url), 'utf8'))));
}
