import { enterPerson, isKnown, newPersonProblems, type NewPerson, type Sitting } from '@portal/agencies';
import { LINE, required } from '@portal/cases';
import { dayOf, isId } from '@portal/kernel';
import { type FieldProblem, refuse, type Refusal, type SeatKind, type Tx } from '@portal/platform';

/** Who is to take a seat: somebody of the unit, or somebody new. One of the two. */
export interface Named { readonly toPersonId?: string | null; readonly newPerson?: NewPerson | null }
/** A seat of a unit that joins, and who is to hold it. */
export interface SeatedPerson extends Named { readonly seatKind: SeatKind; readonly seatTitle: string }

/** Seats that a unit which joins can bring: the lead's and the office's are not among them. */
export const SEATS_OF_UNIT = ['LIAISON', 'VICE_CONVENER'] as const satisfies readonly SeatKind[];
const MOST_SEATS = 6;

export const namedProblems = ({ toPersonId, newPerson }: Named, field = ''): FieldProblem[] =>
  (newPerson ? newPersonProblems(newPerson, `${field}newPerson`) : toPersonId ? [] : [{ field: `${field}toPersonId`, code: 'REQUIRED' }]);

/** What is wrong with the seats of a unit that joins; one of them is that of its liaison. */
export function seatsProblems(people: readonly SeatedPerson[]): FieldProblem[] {
  if (people.length === 0 || people.length > MOST_SEATS || !people.some(({ seatKind }) => seatKind === 'LIAISON')) return [{ field: 'people', code: 'ONE_LIAISON' }];
  const titles = people.map(({ seatKind, seatTitle }) => `${seatKind} ${seatTitle.trim()}`);
  return people.flatMap((one, index) => [
    ...(SEATS_OF_UNIT.some((kind) => kind === one.seatKind) ? [] : [{ field: `people.${index}.seatKind`, code: 'NOT_ON_LIST' }]),
    ...required(`people.${index}.seatTitle`, one.seatTitle, LINE),
    ...(titles.indexOf(titles[index] ?? '') === index ? [] : [{ field: `people.${index}.seatTitle`, code: 'SEAT_TWICE' }]),
    ...namedProblems(one, `people.${index}.`),
  ]);
}

const AT_UNIT = `
  select 1 from seat_holding h join seat s on s.id = h.seat_id
   where h.person_id = $1 and s.agency_id = $2 and h.from_day <= $3 and (h.to_day is null or h.to_day >= $3) limit 1`;

/** Nobody names himself; who is of the directory sits at the unit, who is not is really new. */
export async function namedRefusal(tx: Tx, agencyId: string, { toPersonId, newPerson }: Named, field = ''): Promise<Refusal | null> {
  if (newPerson) return (await isKnown(tx, newPerson)) ? refuse('PERSON_KNOWN', undefined, [{ field: `${field}newPerson.email`, code: 'PERSON_KNOWN' }]) : null;
  if (toPersonId === tx.actor.personId) return refuse('NOT_FOR_ONESELF');
  const sits = toPersonId && isId(toPersonId) && (await tx.query(AT_UNIT, [toPersonId, agencyId, dayOf(tx.now)])).length > 0;
  return sits ? null : refuse('SUCCESSOR_NOT_AT_UNIT', undefined, [{ field: `${field}toPersonId`, code: 'REQUIRED' }]);
}

export async function seatsRefusal(tx: Tx, agencyId: string, people: readonly SeatedPerson[]): Promise<Refusal | null> {
  for (const [index, one] of people.entries()) {
    const refusal = await namedRefusal(tx, agencyId, one, `people.${index}.`);
    if (refusal) return refusal;
  }
  return null;
}

/** Puts down who is named; in place of whom was named before. */
export async function writePeople(tx: Tx, changeId: string, people: readonly SeatedPerson[], again: boolean): Promise<void> {
  if (again) await tx.query('delete from member_change_person where change_id = $1', [changeId]);
  for (const [position, { seatKind, seatTitle, toPersonId, newPerson }] of people.entries()) {
    await tx.query(
      `insert into member_change_person (change_id, position, seat_kind, seat_title, person_id, name, post, phone, email) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [changeId, position, seatKind, seatTitle.trim(), newPerson ? null : toPersonId,
        ...(['name', 'post', 'phone', 'email'] as const).map((key) => newPerson?.[key].trim() ?? null)]);
  }
}

interface PersonRow extends Partial<NewPerson> { readonly position: number; readonly seatKind: SeatKind; readonly seatTitle: string; readonly personId: string | null }

/**
 * Who is named, everybody a person of the directory by now: who was new is entered.
 *
 * @returns the seats with their holders; or PERSON_KNOWN when somebody entered him meanwhile
 */
export async function enterPeople(tx: Tx, changeId: string): Promise<readonly Sitting[] | Refusal> {
  const rows = await tx.query<PersonRow>(
    `select position, seat_kind as "seatKind", seat_title as "seatTitle", person_id as "personId", name, post, phone, email
       from member_change_person where change_id = $1 order by position`, [changeId]);
  const sittings: Sitting[] = [];
  for (const { position, seatKind: kind, seatTitle: title, personId, name, post, phone, email } of rows) {
    if (personId !== null) { sittings.push({ kind, title, personId }); continue; }
    const person: NewPerson = { name: name ?? '', post: post ?? '', phone: phone ?? '', email: email ?? '' };
    // One address, one person: two changes confirmed at once enter him once.
    await tx.query('select pg_advisory_xact_lock(hashtextextended(lower($1), 3))', [person.email]);
    if (await isKnown(tx, person)) return refuse('PERSON_KNOWN');
    const id = await enterPerson(tx, person);
    await tx.query('update member_change_person set person_id = $3 where change_id = $1 and position = $2', [changeId, position, id]);
    sittings.push({ kind, title, personId: id });
  }
  return sittings;
}
