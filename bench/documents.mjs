/** The documents the web client sends. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit } from 'graphql';
import { ROOT } from '../apps/local/paths.mjs';

const WEB = join(ROOT, 'apps/web/src');
const queries = JSON.parse(readFileSync(join(ROOT, 'apps/api/client-documents.json'), 'utf8'));
const definitions = readdirSync(WEB, { recursive: true })
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file) => parse(readFileSync(join(WEB, file), 'utf8'), { noLocation: true }).definitions);

/** An operation of the web client as text: a query word for word as it is sent, an act with the fragments it uses. @param {string} name */
export function webDocument(name) {
  if (queries[name]) return queries[name];
  const used = new Map();
  const take = (node) => visit(node, {
    FragmentSpread: ({ name: { value } }) => {
      if (used.has(value)) return;
      const fragment = definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === value);
      used.set(value, fragment);
      take(fragment);
    },
  });
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION && each.name?.value === name);
  take(operation);
  return [operation, ...used.values()].map(print).join('\n');
}
