import { Injectable } from '@nestjs/common';
import { type ActResult, offersOf, withStateName, wordOffers } from '@portal/cases';
import { toDeadline } from '@portal/deadlines/graphql';
import { type Actor, Database, isConflict, isRefusal } from '@portal/platform';
import { type EditConflictType, type RefusalType, toConflict, toRefusal } from '@portal/platform/graphql';
import { shareFacts, shareState } from '../consulting.rules.js';
import { SHARE_ACTS } from '../consulting.table.js';
import type { Rounds } from '../reading/list-rounds.js';
import type { SharePage } from '../reading/round-page.js';
import { FindMinutesShare } from '../reading/find-share.js';
import { MinutesRoundType, MinutesShareType } from './consulting.types.js';

function toShare(page: SharePage, actor: Actor, now: Date): MinutesShareType {
  const clock = page.deadlines.at(-1); // the present one: an extension starts another
  const viewer = { side: page.agencyId === actor.agencyId ? 'UNIT' as const : null, seatKind: actor.seatKind, permissions: actor.permissions };
  return Object.assign(new MinutesShareType(), {
    ...page, state: shareState(page, now), clock: clock ? Object.assign(toDeadline(clock, now, actor.locale), { party: page.agency }) : null,
    availableActions: wordOffers(actor, 'minutes', offersOf(SHARE_ACTS, { state: page.minutesState, facts: shareFacts(page, now) }, viewer)),
  });
}

export const toRounds = ({ rounds, now }: Rounds, at: Date): MinutesRoundType[] => rounds.map((round) => Object.assign(new MinutesRoundType(), {
  ...round, shares: round.shares.map((share) => ({ ...share, state: shareState(share, at), lines: share.lines.map((line) => ({ ...line, textNow: now.get(line.line) ?? null })) })),
}));

/** Puts what a unit was sent, or the end of its act, into the schema's shape. */
@Injectable()
export class ShareAnswer {
  constructor(private readonly find: FindMinutesShare, private readonly db: Database) {}

  async page(actor: Actor, id: string): Promise<MinutesShareType | null> {
    const page = await this.find.run(actor, id);
    return page && toShare(page, actor, this.db.now());
  }

  async of(actor: Actor, act: Promise<ActResult>): Promise<MinutesShareType | RefusalType | EditConflictType> {
    const result = await act;
    if (isRefusal(result)) return toRefusal(actor, withStateName(actor, 'minutes', result));
    if (isConflict(result)) return toConflict(actor, result);
    const page = await this.page(actor, result.id);
    if (!page) throw new Error(`share ${result.id} was written and cannot be read`);
    return page;
  }
}
