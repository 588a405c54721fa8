import { Injectable } from '@nestjs/common';
import { type ActResult, offersOf, toTimelineEntry, withStateName, wordOffers } from '@portal/cases';
import { toDeadline } from '@portal/deadlines/graphql';
import { type Actor, Database, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { FindResolution } from '../find-resolution.js';
import { viewerOf } from '../load-resolution.js';
import type { ResolutionPage, UnitView } from '../resolution-page.js';
import { leadClock, resolutionFacts, vagueWords } from '../resolution.rules.js';
import { RESOLUTION_ACTS } from '../resolution.table.js';
import { ResolutionType } from './resolution.types.js';

/** Puts a page, as its statement read it, into the schema's shape and the viewer's language. */
export function toResolution(page: ResolutionPage, actor: Actor, now: Date): ResolutionType {
  const standing = { ...page, units: page.units.map((unit) => ({ ...unit, agencyId: unit.agency.id })), deferralOpen: page.deferrals.some(({ state }) => state === 'ASKED') };
  const deadlines = page.deadlines.map((row) => Object.assign(toDeadline(row, now, actor.locale), { party: page.units.find(({ agency }) => agency.id === row.partyAgencyId)?.agency ?? page.agency }));
  const first = leadClock(page.deadlines, standing.units);
  const offers = offersOf(RESOLUTION_ACTS, { state: page.state, facts: resolutionFacts(actor, standing) }, viewerOf(actor, standing));
  return Object.assign(new ResolutionType(), {
    ...page, units: markMine(page.units, actor), deadlines,
    clock: deadlines.find(({ id }) => id === first?.id) ?? null,
    vagueWords: vagueWords([page.text, page.deliverable ?? ''].join('\n')),
    timeline: page.timeline.map((fact) => toTimelineEntry(fact, actor.locale)), availableActions: wordOffers(actor, 'resolution', offers),
  });
}

export const markMine = (units: readonly UnitView[], { agencyId }: Pick<Actor, 'agencyId'>) => units.map((unit) => ({ ...unit, mine: unit.agency.id === agencyId }));
/** A row of a list, as it is read, with the caller's unit marked. */
export const toRow = <Row extends { readonly units: readonly UnitView[] }>(row: Row, actor: Actor) => ({ ...row, units: markMine(row.units, actor) });

/** Puts a resolution, or the end of an act on one, into the schema's shape. */
@Injectable()
export class ResolutionAnswer {
  constructor(private readonly find: FindResolution, private readonly db: Database) {}

  async page(actor: Actor, id: string): Promise<ResolutionType | null> {
    const page = await this.find.run(actor, id);
    return page && toResolution(page, actor, this.db.now());
  }

  async of(actor: Actor, act: Promise<ActResult>): Promise<ResolutionType | RefusalType | EditConflictType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'resolution', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.page(actor, result.id);
    if (!page) throw new Error(`resolution ${result.id} was written and cannot be read`);
    return page;
  }
}
