import { isId } from '@portal/kernel';
import { type AgencyKind, type Locale, refuse, type Refusal, t, type Tx } from '@portal/platform';

/** 440106 → 440106, 440100, 440000: the region and those above it. */
const upwards = (code: string): string[] => [...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`])];

/** The office of a kind that answers for a region: of the same level, or where that has none, of the next above. */
export async function officeFor(tx: Tx, kind: AgencyKind, regionCode: string): Promise<string | null> {
  const regions = upwards(regionCode);
  const [office] = await tx.query<{ id: string }>(
    `select id from agency where region_code = any($2) and (kind = $1 or $1 = any(also_kinds))
      order by array_position($2, region_code), kind <> $1, id limit 1`, [kind, regions]);
  return office?.id ?? null;
}

/** 检察院 of the level of an agency (刑诉法 113: it supervises whether that agency files). */
export async function procuratorateOf(tx: Tx, agencyId: string): Promise<string | null> {
  const [agency] = await tx.query<{ regionCode: string }>('select region_code as "regionCode" from agency where id = $1', [agencyId]);
  return agency ? officeFor(tx, 'PROCURATORATE', agency.regionCode) : null;
}

/** 联席会议办公室 of the province of the acting agency. */
export async function conferenceOffice(tx: Tx): Promise<string | null> {
  const [office] = await tx.query<{ id: string }>(
    'select office_agency_id as id from joint_conference where region_code = $1', [`${(tx.actor.regionCode ?? '').slice(0, 2)}0000`]);
  return office?.id ?? null;
}

/** Suspected crimes go to the police by law; every other kind names who may receive it. */
function notCompetent(kinds: readonly AgencyKind[], locale: Locale): Refusal {
  if (kinds.every((kind) => kind === 'PUBLIC_SECURITY')) return refuse('RECEIVER_NOT_COMPETENT');
  return refuse('RECEIVER_OF_OTHER_KIND', { receivers: agencyKinds(kinds, locale) });
}

/** Kinds of agency in words. */
export const agencyKinds = (kinds: readonly AgencyKind[], locale: Locale): string =>
  kinds.map((kind) => t(locale, `agency.kind.${kind}`)).join(locale === 'en' ? ', ' : '、');

/** Whether an agency can receive: it exists, is of one of the kinds, and is neither oneself nor who sent it. */
export async function receiverProblem(tx: Tx, agencyId: string, kinds: readonly AgencyKind[], senderId: string | null = null): Promise<Refusal | null> {
  if (agencyId === tx.actor.agencyId) return refuse('RECEIVER_IS_SELF');
  if (agencyId === senderId) return refuse('RECEIVER_IS_SENDER');
  const [found] = isId(agencyId)
    ? await tx.query<{ id: string }>('select id from agency where id = $1 and (kind = any($2) or also_kinds && $2::text[])', [agencyId, kinds])
    : [];
  return found ? null : notCompetent(kinds, tx.actor.locale);
}

/** Whether a seat can be named as the one recipient: it is a seat of that agency, of those through which agencies receive. */
export async function namedSeatProblem(tx: Tx, agencyId: string, seatId: string | null): Promise<Refusal | null> {
  const [found] = seatId !== null && isId(seatId)
    ? await tx.query<{ id: string }>(`select id from seat where id = $1 and agency_id = $2 and kind in ('HANDLER', 'LIAISON')`, [seatId, agencyId])
    : [];
  return found ? null : refuse('SEAT_REQUIRED', undefined, [{ field: 'toSeatId', code: 'REQUIRED' }]);
}
