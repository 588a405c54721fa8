import { Injectable } from '@nestjs/common';
import { dayOf, isId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { actorFor, heldSeatsJson, type SeatedPerson } from '../acting.js';
import { managesSeat } from '../administration/managed.js';
import { type AccessFacts, type AccessRule, decidingRule, rightFor, type Sight, sightOf } from './access.rules.js';

/** Why one person sees a matter from a seat, or does not. */
export interface AccessExplained {
  readonly kind: 'explained';
  readonly objectId: string;
  readonly objectKind: string | null;
  readonly sight: Sight;
  /** What decided it. */
  readonly rule: AccessRule;
  /** The place of the agency at the matter; not said of what is kept from the person, nor of what he reads as everybody does. */
  readonly role: string | null;
}
export interface AccessQuestion { readonly personId: string; readonly seatId: string; readonly objectIds: readonly string[] }

const MOST_AT_ONCE = 1_000;
/** So many matters the record names. */
const MOST_NAMED = 20;
const PERSON = `
  select p.id as "personId", p.display_name as "personName", p.locale, ${heldSeatsJson('p.id', '$2::date')} as seats, exists (select 1 from account a where a.person_id = p.id and a.disabled_at is not null) as shut
    from person p where p.id = $1`;
const FACTS = `
  select f.object_id as "objectId", coalesce(f.object_kind, o.object_kind) as "objectKind", f.party, f.role, f.content, f.seal_seat_id as "sealSeatId", f.seal_right as "sealRight", f.recused, f.handed,
         f.place_content as "placeContent", o.object_id is not null as open
    from access_facts($1, $2, $3, $4, $5, $6) f left join access_open($1) o on o.object_id = f.object_id`;
/** Read under the rights of the person in question: what the portal would show. */
const SEEN = {
  name: 'access-simulated',
  text: `select object_id as "objectId", bool_or(content) as content
           from (select object_id, content from access_seen($1) union all select object_id, true from access_open($1)) s group by object_id`,
};

/**
 * 权限说明: an administrator asks why somebody sees a matter or does not. The answer is had twice: from what is known of agency, seat and person,
 * in words; and by looking as that person, under row-level security. Should the two ever differ, nothing is answered and it is a fault.
 */
@Injectable()
export class ExplainAccess {
  constructor(private readonly db: Database) {}

  /**
   * @returns one answer for each matter; NOT_FOUND for a seat one does not answer for; INVALID_INPUT
   * @throws Error when words and sight differ
   */
  async run(actor: Actor, { personId, seatId, objectIds }: AccessQuestion): Promise<readonly AccessExplained[] | Refusal> {
    if (objectIds.length === 0 || objectIds.length > MOST_AT_ONCE || !objectIds.every(isId)) return refuse('INVALID_INPUT', undefined, [{ field: 'objectIds', code: 'NOT_ON_LIST' }]);
    if (!isId(personId) || !isId(seatId)) return notFound();
    const asked = await this.db.tx(actor, (tx) => ask(tx, { personId, seatId, objectIds }));
    if (!('facts' in asked)) return asked;
    const { facts, looker, shut } = asked;
    const seen = looker && !shut ? new Map((await this.db.read<{ objectId: string; content: boolean }>(looker, SEEN, [objectIds])).map((row) => [row.objectId, row.content])) : new Map<string, boolean>();
    return facts.map((fact) => {
      const { objectId, objectKind } = fact;
      const rule = decidingRule(fact, shut ? 'ACCOUNT_SHUT' : looker ? { seatId, permissions: looker.permissions, standsIn: standsIn(looker) } : 'SEAT_NOT_HELD');
      const content = seen.get(objectId);
      const sight: Sight = content === undefined || objectKind === null || !looker?.permissions.has(rightFor(objectKind)) ? 'NOTHING' : content ? 'CONTENT' : 'EXISTENCE';
      if (sightOf(rule) !== sight) throw new Error(`access to ${objectId} from seat ${seatId}: ${rule} is said, ${sight} is seen`);
      return { kind: 'explained' as const, objectId, objectKind, sight, rule, role: sight === 'NOTHING' || rule === 'OPEN_CONTENT' ? null : fact.role };
    });
  }
}

const standsIn = ({ capacity, seatKind }: Actor): boolean => capacity === 'DEPUTY' && seatKind === 'LIAISON';

interface Asked { readonly facts: readonly AccessFacts[]; /** null: the seat is not his today. */ readonly looker: Actor | null; readonly shut: boolean }

async function ask(tx: Tx, { personId, seatId, objectIds }: AccessQuestion): Promise<Asked | Refusal> {
  if (!(await managesSeat(tx, seatId))) return notFound();
  const [seat] = await tx.query<{ agencyId: string }>('select agency_id as "agencyId" from seat where id = $1', [seatId]);
  const [person] = await tx.query<SeatedPerson & { readonly shut: boolean }>(PERSON, [personId, dayOf(tx.now)]);
  if (!person || !seat) return notFound();
  const actor = actorFor(person, dayOf(tx.now), seatId, { requestId: tx.actor.requestId, sessionId: null, apiClientId: null, locale: null });
  const looker = actor?.seatId === seatId ? actor : null;
  const facts = await tx.query<AccessFacts>(FACTS, [[...new Set(objectIds)], seat.agencyId, seatId, personId, looker && standsIn(looker) ? 'STANDS_IN' : null, tx.now]);
  await record(tx, 'access.explained', { objectKind: 'AGENCY', objectId: seat.agencyId, audience: 'AGENCY', detail: { personId, seatId, objectIds: objectIds.slice(0, MOST_NAMED) } });
  return { facts, looker, shut: person.shut };
}
