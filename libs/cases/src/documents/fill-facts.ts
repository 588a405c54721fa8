import { Injectable } from '@nestjs/common';
import { type Actor, Database, type FieldProblem, notFound, record, refuse, type Refusal } from '@portal/platform';
import { invalid, optional } from '../referrals/act-input.rules.js';
import { factLabel, isFillable } from './facts/fact-catalogue.js';
import { factSheetOf } from './facts/fact-sheet.rules.js';
import { loadMatter } from './load-matter.js';

export interface FilledFact { readonly key: string; readonly value: string }
export interface FillFactsInput { readonly matterId: string; readonly facts: readonly FilledFact[] }

const MAX_FACTS = 60;
const PUT = `
  insert into matter_fact (agency_id, object_id, key, value, entered_at, entered_by) values ($1, $2, $3, $4, $5, $6)
  on conflict (agency_id, object_id, key) do update set value = excluded.value, entered_at = excluded.entered_at, entered_by = excluded.entered_by`;

/**
 * Fills in what the portal does not hold, once for all documents of a matter (N22). What the portal does hold is changed
 * where it is held, never here. An empty text takes a filled-in fact back.
 */
@Injectable()
export class FillFacts {
  constructor(private readonly db: Database) {}

  /** @returns the keys; NOT_FOUND, INVALID_INPUT, or FACT_IS_KNOWN */
  run(actor: Actor, { matterId, facts }: FillFactsInput): Promise<{ readonly keys: readonly string[] } | Refusal> {
    const problem = invalid(problemsOf(facts));
    if (problem) return Promise.resolve(problem);
    return this.db.tx(actor, async (tx) => {
      const matter = await loadMatter(tx, matterId);
      if (!matter?.place.content) return notFound();
      const held = factSheetOf({ ...matter.raw, filled: {} });
      const known = facts.find(({ key }) => isFillable(key) && held[key] !== null);
      if (known) return refuse('FACT_IS_KNOWN', { fact: factLabel(known.key, actor.locale) });
      for (const { key, value } of facts) await tx.query(PUT, [actor.agencyId, matterId, key, value.trim(), tx.now, actor.personId]);
      const keys = facts.map(({ key }) => key);
      await record(tx, 'document.facts-filled', { objectKind: matter.place.matterKind, objectId: matterId, audience: 'AGENCY', detail: { facts: keys } });
      return { keys };
    });
  }
}

function problemsOf(facts: readonly FilledFact[]): FieldProblem[] {
  if (facts.length === 0) return [{ field: 'facts', code: 'REQUIRED' }];
  if (facts.length > MAX_FACTS) return [{ field: 'facts', code: 'TOO_MANY', values: { max: MAX_FACTS } }];
  return facts.flatMap(({ key, value }, index) => [
    ...(isFillable(key) ? [] : [{ field: `facts.${index}.key`, code: 'NOT_ON_LIST' }]),
    ...(facts.findIndex((each) => each.key === key) === index ? [] : [{ field: `facts.${index}.key`, code: 'TWICE' }]),
    ...optional(`facts.${index}.value`, value),
  ]);
}
