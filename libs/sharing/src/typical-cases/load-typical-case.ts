import type { Loaded, MatterOf, MatterRow } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, notFound, type Party, type Refusal, type Tx } from '@portal/platform';
import { type Pardon, typicalBox, typicalFacts, type TypicalFinding, typicalFindings, type TypicalPlaces, typicalSide } from './typical-case.rules.js';
import type { TypicalState } from './typical-case.table.js';

export interface TypicalRow extends MatterRow, TypicalPlaces { readonly state: TypicalState; readonly writtenBy: string; readonly findings: readonly TypicalFinding[] }
interface Stored extends Omit<TypicalRow, 'findings'> { readonly title: string; readonly text: string; readonly lesson: string; readonly knownNames: readonly string[]; readonly pardons: readonly Pardon[] }

/** SQL: why findings of typical case `t` may stay. */
export const PARDONS = `(select coalesce(jsonb_agg(jsonb_build_object('kind', y.kind, 'text', y.text, 'reason', y.reason, 'by', y.by, 'at', y.at) order by y.at), '[]') from typical_case_pardon y where y.typical_case_id = t.id)`;

const ROW = `
  select t.id, t.number, t.state, t.version, t.agency_id as "writerId", t.origin_id as "originId", c.written_by as "writtenBy", c.title, c.text, c.lesson, c.known_names as "knownNames", ${PARDONS} as pardons
    from typical_case t join party me on me.object_id = t.id and me.agency_id = $2 join typical_case_content c on c.typical_case_id = t.id
   where t.id = $1`;

export const typicalViewer = (actor: Actor, places: TypicalPlaces) => ({ side: typicalSide(actor, places), seatKind: actor.seatKind, permissions: actor.permissions });

async function load(tx: Tx, id: string): Promise<Loaded<TypicalRow> | Refusal> {
  if (!isId(id)) return notFound();
  // Locked first: what is read afterwards is what the act before has left.
  await tx.query('select 1 from typical_case t join party me on me.object_id = t.id and me.agency_id = $2 where t.id = $1 for update of t', [id, tx.actor.agencyId]);
  const [stored] = await tx.query<Stored>(ROW, [id, tx.actor.agencyId]);
  if (!stored) return notFound();
  const { title, text, lesson, knownNames, pardons, ...row } = stored;
  const findings = typicalFindings({ title, text, lesson }, knownNames, pardons);
  return { row: { ...row, findings }, standing: { state: row.state, facts: typicalFacts(findings, row.state) }, viewer: typicalViewer(tx.actor, row) };
}

export const TYPICAL_CASE: MatterOf<TypicalRow> = {
  kind: 'TYPICAL_CASE', table: 'typical_case', load,
  boxOf: ({ agencyId }, state, row): Pick<Party, 'box'> => ({ box: typicalBox(typicalSide({ agencyId }, row), state as TypicalState) }),
};
