import { Injectable } from '@nestjs/common';
import { type ActResult, offersOf, toTimelineEntry, withStateName, wordOffers } from '@portal/cases';
import { toDeadline } from '@portal/deadlines/graphql';
import { type Actor, Database, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { FindDataRequest } from '../find-data-request.js';
import { requestFacts, requestViewer } from '../load-request.js';
import type { RequestPage } from '../request-page.js';
import { REQUEST_ACTS } from '../request.table.js';
import { DataRequestType } from './request.types.js';

/** Puts a page, as its statement read it, into the schema's shape and the viewer's language. */
function toRequest(page: RequestPage, actor: Actor, now: Date): DataRequestType {
  const offers = offersOf(REQUEST_ACTS, { state: page.state, facts: requestFacts({ ...page, suspended: page.grant?.suspended ?? false, ended: page.grant?.ended ?? false, correcting: page.corrections.some(({ verdict }) => verdict === null), shares: (page.answers[0]?.until ?? null) !== null }) }, requestViewer(actor, page));
  return Object.assign(new DataRequestType(), {
    ...page, grant: page.grant && { ...page.grant, exportable: page.exportable }, ours: page.askerId === actor.agencyId,
    corrections: page.corrections.map((one) => ({ ...one, open: one.verdict === null, verdict: one.verdict === 'DROPPED' ? null : one.verdict })),
    deadlines: page.deadlines.map((row) => Object.assign(toDeadline(row, now, actor.locale), { party: page.clockAgencies.find(({ id }) => id === row.partyAgencyId) ?? page.provider })),
    timeline: page.timeline.map((fact) => toTimelineEntry(fact, actor.locale)), availableActions: wordOffers(actor, 'data-request', offers),
  });
}

/** Puts a request, or the end of an act on one, into the schema's shape. */
@Injectable()
export class DataRequestAnswer {
  constructor(private readonly find: FindDataRequest, private readonly db: Database) {}

  async page(actor: Actor, id: string): Promise<DataRequestType | null> {
    const page = await this.find.run(actor, id);
    return page && toRequest(page, actor, this.db.now());
  }

  async of(actor: Actor, act: Promise<ActResult>): Promise<DataRequestType | RefusalType | EditConflictType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'data-request', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.page(actor, result.id);
    if (!page) throw new Error(`data request ${result.id} was written and cannot be read`);
    return page;
  }
}
