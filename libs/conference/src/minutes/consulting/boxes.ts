import { type Party, partiesOf, putParties, type Tx } from '@portal/platform';

interface Waiting { readonly agencyId: string; readonly dueAt: Date; readonly deadlineId: string | null }

/** While units are asked nobody drafts: in that time TODO means that a unit is waited for, and nothing else. */
export async function layAside(tx: Tx, minutesId: string): Promise<void> {
  await putParties(tx, (await partiesOf(tx, minutesId)).map((party): Party => ({ ...party, objectId: minutesId, objectKind: 'MINUTES', box: party.role === 'OWNER' ? 'STARTED' : 'DONE' })));
}

/** The places of units that are asked. Who drafts along, or signs, keeps what he may read; everybody else reads nothing of the draft. */
export async function askedBox(tx: Tx, minutesId: string, waiting: readonly Waiting[]): Promise<Party[]> {
  const seated = new Map((await partiesOf(tx, minutesId)).map((party) => [party.agencyId, party]));
  return waiting.map(({ agencyId, dueAt, deadlineId }) => {
    const { role, content } = seated.get(agencyId) ?? { role: 'RECEIVER' as const, content: false };
    return { objectId: minutesId, objectKind: 'MINUTES', agencyId, role, content, box: 'TODO', dueAt, deadlineId };
  });
}

/** Units have time again: the office waits for them. */
export async function waitAgain(tx: Tx, minutesId: string): Promise<void> {
  await putParties(tx, (await partiesOf(tx, minutesId)).filter(({ role }) => role === 'OWNER').map((party): Party => ({ ...party, objectId: minutesId, objectKind: 'MINUTES', box: 'STARTED' })));
}

/** A unit has answered: it is done, and once nobody is waited for the office has to go on. */
export async function answeredBox(tx: Tx, minutesId: string): Promise<void> {
  const parties = (await partiesOf(tx, minutesId)).map((party): Party => ({ ...party, objectId: minutesId, objectKind: 'MINUTES' }));
  const own = parties.find(({ agencyId }) => agencyId === tx.actor.agencyId);
  const office = parties.find(({ role }) => role === 'OWNER');
  const others = parties.some(({ agencyId, role, box }) => agencyId !== tx.actor.agencyId && role !== 'OWNER' && box === 'TODO');
  await putParties(tx, [...(own ? [{ ...own, box: 'DONE' as const }] : []), ...(office && !others ? [{ ...office, box: 'TODO' as const }] : [])]);
}

/** The round is over: who drafts along drafts again, and the office deals with what was said. */
export async function roundOverBoxes(tx: Tx, minutesId: string, unhandled: boolean): Promise<void> {
  const writers = await tx.query<{ agencyId: string }>('select agency_id as "agencyId" from minutes_writer where minutes_id = $1 and until is null', [minutesId]);
  const drafts = new Set(writers.map(({ agencyId }) => agencyId));
  await putParties(tx, (await partiesOf(tx, minutesId)).map((party): Party => ({
    ...party, objectId: minutesId, objectKind: 'MINUTES', box: party.role === 'OWNER' ? (unhandled ? 'TODO' : 'STARTED') : drafts.has(party.agencyId) ? 'TODO' : 'DONE',
  })));
}
