import type { AgencyView } from '@portal/agencies';
import type { TimelineFact } from '../../timeline.js';
import type { ReferralPage } from './referral-page.js';

type Named = 'fromAgency' | 'toAgency' | 'supervisorAgency' | 'holder';

/** One fact of the record as it is stored, and the act or the clock it is about. */
interface StoredFact extends Pick<TimelineFact, 'id' | 'at' | 'topic' | 'onBehalfOf' | 'hash'> {
  readonly aboutId: string | null;
  readonly agencyId: string | null;
}

/** A page as its statement gives it: agencies once, and the record by reference. */
export interface StoredPage extends Omit<ReferralPage, Named | 'holders' | 'timeline'> {
  readonly fromAgencyId: string; readonly toAgencyId: string; readonly supervisorAgencyId: string | null; readonly holderAgencyId: string | null;
  readonly agencies: readonly AgencyView[];
  readonly holders: readonly (Omit<ReferralPage['holders'][number], 'agency'> & { readonly agencyId: string })[];
  readonly timeline: readonly StoredFact[];
}

/**
 * Puts a page together. What the viewer may not read was not given: a fact whose act is not there stands under its agency, if
 * one did it, without persons and words.
 */
export function assemblePage(stored: StoredPage): ReferralPage {
  const { agencies, fromAgencyId, toAgencyId, supervisorAgencyId, holderAgencyId, ...page } = stored;
  const agency = (id: string): AgencyView => agencies.find((each) => each.id === id) as AgencyView;
  const orNull = (id: string | null): AgencyView | null => (id === null ? null : agency(id));
  return {
    ...page,
    fromAgency: agency(fromAgencyId), toAgency: agency(toAgencyId), supervisorAgency: orNull(supervisorAgencyId), holder: orNull(holderAgencyId),
    holders: page.holders.map(({ agencyId, ...span }) => ({ ...span, agency: agency(agencyId) })),
    timeline: page.timeline.map((fact) => factOf(fact, stored)),
  };
}

function factOf({ aboutId, agencyId, ...fact }: StoredFact, { acts, deadlines, agencies }: Pick<StoredPage, 'acts' | 'deadlines' | 'agencies'>): TimelineFact {
  const act = aboutId === null ? undefined : acts.find(({ id }) => id === aboutId);
  const rule = aboutId === null || act ? undefined : deadlines.find(({ id }) => id === aboutId)?.rule;
  return {
    ...fact, agency: act?.agency ?? agencies.find(({ id }) => id === agencyId)?.name ?? null, person: act?.person ?? null, seat: act?.seat ?? null, documentNo: act?.documentNo ?? null, text: act?.text ?? null,
    clock: rule?.label ?? null, clockEn: rule?.labelEn ?? null,
  };
}
