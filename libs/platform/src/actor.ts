import type { ActorProof } from './database/actor-proof.js';
import type { Permission } from './permissions.js';

export type Locale = 'zh-CN' | 'en';
export type AgencyKind =
  | 'HEALTHCARE_SECURITY' | 'PUBLIC_SECURITY' | 'HEALTH' | 'AUDIT' | 'MARKET_REGULATION' | 'DRUG_ADMINISTRATION'
  | 'DISCIPLINE_INSPECTION' | 'PROCURATORATE' | 'FINANCE' | 'HANDLING_AGENCY' | 'OTHER';
export type SeatKind =
  | 'CONVENER' | 'VICE_CONVENER' | 'LIAISON' | 'OFFICE_DIRECTOR' | 'OFFICE_SECRETARY' | 'AGENCY_HEAD'
  | 'AGENCY_DEPUTY_HEAD' | 'HANDLER' | 'LEGAL_REVIEWER' | 'RECORDER' | 'ADMINISTRATOR';
/** How a person holds a seat: the holder, the B角, or 主持工作 (acts with the full powers of the post). */
export type HoldingCapacity = 'PRINCIPAL' | 'DEPUTY' | 'PRESIDING';

/** Who acts, from which seat, for which agency. Made once per request; a visitor who is not signed in is an Actor too. */
export interface Actor {
  readonly personId: string | null;
  readonly personName: string;
  readonly seatId: string | null;
  readonly seatKind: SeatKind | null;
  readonly seatTitle: string;
  readonly capacity: HoldingCapacity;
  /** Name of the person whose seat a deputy fills now, shown on every act ("B 代 A"). */
  readonly onBehalfOf: string | null;
  readonly agencyId: string | null;
  readonly agencyName: string;
  readonly agencyKind: AgencyKind | null;
  readonly regionCode: string | null;
  readonly permissions: ReadonlySet<Permission>;
  /** The agency's own system through which the person acts, when not the web client. */
  readonly apiClientId: string | null;
  readonly sessionId: string | null;
  readonly requestId: string;
  readonly locale: Locale;
  /** false: found with the session to be recused from nothing. Otherwise the database looks at every statement. */
  readonly recused?: boolean;
  /** Only of one who is known from his last request and reads: see ActorProof. */
  readonly proof?: ActorProof;
}

const NOBODY: Omit<Actor, 'permissions' | 'requestId' | 'locale' | 'personName'> = {
  personId: null, seatId: null, seatKind: null, seatTitle: '', capacity: 'PRINCIPAL', onBehalfOf: null,
  agencyId: null, agencyName: '', agencyKind: null, regionCode: null, apiClientId: null, sessionId: null,
};

/** A visitor who is not signed in: holds `public` and nothing else. */
export const anonymous = (requestId: string, locale: Locale): Actor =>
  ({ ...NOBODY, personName: '', permissions: new Set<Permission>(['public']), requestId, locale });

/** The portal itself, when a clock runs out and nobody clicked. */
export const systemActor = (job: string): Actor =>
  ({ ...NOBODY, personName: '系统', permissions: new Set<Permission>(), requestId: `job:${job}`, locale: 'zh-CN' });
