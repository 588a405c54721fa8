import { type MatterSummary, type MatterTelling, noticesOf, OFFICE_SEATS, telling, WORKERS } from '@portal/cases';
import type { NotificationRecipe } from '@portal/notifications';
import type { SeatKind, Tx } from '@portal/platform';
import { missingUnits, type UnitStanding } from './bulletin.rules.js';

/** Who of a unit is told of a bulletin; of a 重大情况通报 its head too. */
export const TOLD_OF_ROUTINE: readonly SeatKind[] = [...WORKERS, ...OFFICE_SEATS];
export const TOLD_OF_URGENT: readonly SeatKind[] = [...TOLD_OF_ROUTINE, 'AGENCY_HEAD'];
/** From these seats it is sent. */
const SENDING: readonly SeatKind[] = ['LIAISON', 'AGENCY_HEAD', 'OFFICE_DIRECTOR'];

interface Summary extends MatterSummary { readonly urgent: boolean; readonly withdrawn: boolean; readonly no: number; readonly units: readonly (UnitStanding & { readonly addedAt: string })[]; readonly actAt: string | null }

const SUMMARY = `
  select b.number, g.short_name as "from", b.kind = 'URGENT_NOTICE' as urgent, b.state = 'WITHDRAWN' as withdrawn, b.current_no as no, (select a.at from matter_act a where a.id = $2) as "actAt",
         (select coalesce(json_agg(json_build_object('agencyId', r.agency_id, 'fromNo', r.from_no, 'addedAt', r.added_at,
                   'receivedNo', (select max(q.no) from bulletin_receipt q where q.bulletin_id = b.id and q.agency_id = r.agency_id))), '[]') from bulletin_recipient r where r.bulletin_id = b.id) as units,
         (select json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role, 'due', to_char(nullif(p.due_at, 'infinity') at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'))) from party p where p.object_id = b.id) as parties
    from bulletin b join agency g on g.id = b.agency_id where b.id = $1`;

type Among = (summary: Summary) => readonly string[];
const everyUnit: Among = ({ units }) => units.map(({ agencyId }) => agencyId);
/** Who was on the list when the act was done: a notice composed late does not reach those added since. */
const thenThere: Among = ({ units, actAt }) => units.filter(({ addedAt }) => actAt === null || new Date(addedAt) <= new Date(actAt)).map(({ agencyId }) => agencyId);
const added: Among = ({ units, actAt }) => units.filter(({ addedAt }) => actAt !== null && new Date(addedAt).getTime() === new Date(actAt).getTime()).map(({ agencyId }) => agencyId);
const missing: Among = ({ units, no }) => missingUnits(units, no);

const unit = ({ urgent }: Summary, text: string): MatterTelling => telling('RECEIVER', urgent ? TOLD_OF_URGENT : TOLD_OF_ROUTINE, `${urgent ? 'urgent-notice' : 'bulletin'}.${text}`, urgent ? 'URGENT_NOTICE' : 'BULLETIN', { urgent });

/** What units are told; a 重大情况通报 at once and past the digests, in its own words. */
const UNITS: Readonly<Record<string, readonly [text: string, among: Among]>> = {
  'bulletin.sent': ['sent', thenThere], 'bulletin.units-added': ['sent', added], 'bulletin.chased': ['chased', missing], 'bulletin.corrected': ['corrected', thenThere], 'bulletin.withdrawn': ['withdrawn', everyUnit],
};
const OWN: Readonly<Record<string, MatterTelling>> = {
  'bulletin.submitted': telling('SENDER', SENDING, 'bulletin.submitted', 'BULLETIN_SENDING'),
  'bulletin.returned': telling('SENDER', [...WORKERS, ...OFFICE_SEATS], 'bulletin.returned', 'BULLETIN_OWN'),
};

const summaryOf = async (tx: Tx, id: string, actId: string | null): Promise<Summary | null> => (await tx.query<Summary>(SUMMARY, [id, actId]))[0] ?? null;

export const BULLETIN_RECIPES: readonly NotificationRecipe[] = [
  ...Object.entries(UNITS).map(([topic, [text, among]]): NotificationRecipe => ({
    topic,
    compose: async (tx, { objectId, actId }) => {
      const summary = await summaryOf(tx, objectId, actId);
      if (summary === null) return [];
      const told = new Set(among(summary));
      return noticesOf([unit(summary, text === 'chased' && summary.withdrawn ? 'withdrawal-chased' : text)], { ...summary, parties: summary.parties.filter(({ agencyId }) => told.has(agencyId)) });
    },
  })),
  ...Object.entries(OWN).map(([topic, said]): NotificationRecipe => ({
    topic,
    compose: async (tx, { objectId, actId }) => {
      const summary = await summaryOf(tx, objectId, actId);
      return summary === null ? [] : noticesOf([said], summary);
    },
  })),
];
/** What is only read where it stands. Who never received what was taken back is not told that there was something. */
export const BULLETIN_SILENT: readonly string[] = ['bulletin.drafted', 'bulletin.edited', 'bulletin.discarded', 'bulletin.received', 'bulletin.recalled', 'bulletin.taken-back'];
