import { Injectable } from '@nestjs/common';
import { type ActResult, offersOf, toTimelineEntry, withStateName, wordOffers } from '@portal/cases';
import { type Actor, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { FindTypicalCase } from '../find-typical-case.js';
import { typicalViewer } from '../load-typical-case.js';
import type { TypicalPage } from '../typical-case-page.js';
import { typicalFacts, typicalFindings } from '../typical-case.rules.js';
import { TYPICAL_ACTS } from '../typical-case.table.js';
import { TypicalCaseType } from './typical-case.types.js';

/** Puts a page, as its statement read it, into the schema's shape and the viewer's language. */
function toTypicalCase(page: TypicalPage, actor: Actor): TypicalCaseType {
  const findings = page.seated ? typicalFindings(page, page.knownNames, page.pardons) : [];
  const offers = offersOf(TYPICAL_ACTS, { state: page.state, facts: typicalFacts(findings, page.state) }, page.seated ? typicalViewer(actor, page) : { ...typicalViewer(actor, page), side: null });
  return Object.assign(new TypicalCaseType(), {
    ...page, findings: findings.map(({ pardon, ...finding }) => ({ ...finding, reason: pardon?.reason ?? null, justifiedBy: pardon?.by ?? null })),
    timeline: page.timeline.map((fact) => toTimelineEntry(fact, actor.locale)), availableActions: wordOffers(actor, 'typical-case', offers),
  });
}

/** Puts a typical case, or the end of an act on one, into the schema's shape. */
@Injectable()
export class TypicalCaseAnswer {
  constructor(private readonly find: FindTypicalCase) {}

  async page(actor: Actor, id: string): Promise<TypicalCaseType | null> {
    const page = await this.find.run(actor, id);
    return page && toTypicalCase(page, actor);
  }

  async of(actor: Actor, act: Promise<ActResult>): Promise<TypicalCaseType | RefusalType | EditConflictType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'typical-case', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.page(actor, result.id);
    if (!page) throw new Error(`typical case ${result.id} was written and cannot be read`);
    return page;
  }
}
