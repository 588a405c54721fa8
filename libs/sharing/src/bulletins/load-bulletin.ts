import type { Loaded, MatterOf, MatterRow } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, notFound, type Party, type Refusal, type Tx } from '@portal/platform';
import { bulletinBox, bulletinFacts, bulletinSide, type BulletinStanding, type UnitStanding } from './bulletin.rules.js';
import { type BulletinKind, type BulletinState, CHASE_PAUSE_MINUTES, RECEIPT_CLOCK } from './bulletin.table.js';

interface RunningClock { readonly id: string; readonly agencyId: string; readonly dueAt: string }
export interface BulletinRow extends MatterRow, BulletinStanding {
  readonly kind: BulletinKind; readonly caseId: string | null; readonly subjectId: string | null; readonly writtenBy: string; readonly clocks: readonly RunningClock[];
}

/** SQL: the units of bulletin `b`; whoever is a unit reads the receipt of its own only. */
export const UNITS_OF = `(
  select coalesce(jsonb_agg(jsonb_build_object('agencyId', r.agency_id, 'fromNo', r.from_no,
           'receivedNo', (select max(q.no) from bulletin_receipt q where q.bulletin_id = b.id and q.agency_id = r.agency_id)) order by r.agency_id), '[]') from bulletin_recipient r where r.bulletin_id = b.id)`;
/** SQL: whether the units of `b` were chased just now; $3 is the present instant. */
export const CHASED_AT = `coalesce(b.chased_at > $3::timestamptz - interval '${CHASE_PAUSE_MINUTES} minutes', false)`;

const ROW = `
  select b.id, b.number, b.state, b.version, b.agency_id as "senderId", b.kind, b.current_no as no, b.case_id as "caseId", v.subject_id as "subjectId", v.written_by as "writtenBy", ${CHASED_AT} as chased, ${UNITS_OF} as units,
         (select coalesce(json_agg(json_build_object('id', d.id, 'agencyId', d.party_agency_id, 'dueAt', d.due_at)), '[]')
            from deadline d where d.object_id = b.id and d.rule_code = '${RECEIPT_CLOCK}' and d.state in ('RUNNING', 'MISSED')) as clocks
    from bulletin b join party me on me.object_id = b.id and me.agency_id = $2 join bulletin_version v on v.bulletin_id = b.id and v.no = b.current_no
   where b.id = $1`;

export const bulletinViewer = (actor: Actor, standing: Pick<BulletinStanding, 'senderId'>) => ({ side: bulletinSide(actor, standing), seatKind: actor.seatKind, permissions: actor.permissions });

async function load(tx: Tx, id: string): Promise<Loaded<BulletinRow> | Refusal> {
  if (!isId(id)) return notFound();
  // Locked first: what is read afterwards is what the act before has left.
  await tx.query('select 1 from bulletin where id = $1 for update', [id]);
  const [row] = await tx.query<BulletinRow>(ROW, [id, tx.actor.agencyId, tx.now]);
  return row ? { row, standing: { state: row.state, facts: bulletinFacts(tx.actor, row) }, viewer: bulletinViewer(tx.actor, row) } : notFound();
}

const received = (units: readonly UnitStanding[], agencyId: string, no: number): boolean => units.some((unit) => unit.agencyId === agencyId && unit.receivedNo === no);

/** The boxes as the sender's acts leave them: he reads every receipt. */
export const BULLETIN: MatterOf<BulletinRow> = {
  kind: 'BULLETIN', table: 'bulletin', load,
  boxOf: ({ role, agencyId }, state, { units, no, clocks }): Pick<Party, 'box' | 'dueAt' | 'deadlineId'> => {
    if (role === 'SENDER') return { box: bulletinBox('SENDER', state as BulletinState, units.every((unit) => unit.receivedNo === no)) };
    const clock = clocks.find((one) => one.agencyId === agencyId);
    return { box: bulletinBox('UNIT', state as BulletinState, received(units, agencyId, no)), dueAt: clock ? new Date(clock.dueAt) : null, deadlineId: clock?.id ?? null };
  },
};
