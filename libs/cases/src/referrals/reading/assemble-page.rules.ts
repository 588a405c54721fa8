import type { AgencyView } from '@portal/agencies';
import type { TimelineFact } from '../../timeline.js';
import type { FormValues } from '../forms/form-field.js';
import type { Packet, PacketAttachment, PacketMaterial } from '../packet.rules.js';
import type { ActRow, ItemRow, ReferralPage } from './referral-page.js';

type Named = 'fromAgency' | 'toAgency' | 'supervisorAgency' | 'holder';

/** One fact of the record as it is stored, and the act or the clock it is about. */
interface StoredFact extends Pick<TimelineFact, 'id' | 'at' | 'topic' | 'onBehalfOf' | 'hash'> {
  readonly aboutId: string | null;
  readonly agencyId: string | null;
}

/** Parts of a page that is not sent yet, which are reckoned from the case as it stands. */
export interface UnsentParts { readonly packet: Packet; readonly form: FormValues | null }

type Draft = NonNullable<ReferralPage['draft']>;

/** A page as its statement gives it: agencies and files once, and the record by reference; null where there is nothing of it. */
export interface StoredPage extends Omit<ReferralPage, Named | 'holders' | 'timeline' | 'draft' | 'materials' | 'acts' | 'handedItems'> {
  readonly fromAgencyId: string; readonly toAgencyId: string; readonly supervisorAgencyId: string | null; readonly holderAgencyId: string | null;
  readonly unsent: boolean;
  readonly agencies: readonly AgencyView[];
  readonly draft: Omit<Draft, 'items' | 'form'> | null;
  readonly materials: readonly Pick<PacketMaterial, 'kind' | 'reason'>[] | null;
  readonly files: readonly PacketAttachment[] | null;
  readonly items: readonly (ItemRow & { readonly handedOver: boolean })[] | null;
  readonly acts: readonly Omit<ActRow, 'attachments'>[] | null;
  readonly holders: readonly (Omit<ReferralPage['holders'][number], 'agency'> & { readonly agencyId: string })[];
  readonly timeline: readonly StoredFact[];
}

/**
 * Puts a page together. What the viewer may not read was not given: a fact whose act is not there stands under its agency, if
 * one did it, without persons and words.
 * @param unsent what a page that has not gone yet has beside it
 */
export function assemblePage(stored: StoredPage, unsent: UnsentParts | null): ReferralPage {
  const { agencies, fromAgencyId, toAgencyId, supervisorAgencyId, holderAgencyId, files, items, unsent: _, ...page } = stored;
  const agency = (id: string): AgencyView => agencies.find((each) => each.id === id) as AgencyView;
  const orNull = (id: string | null): AgencyView | null => (id === null ? null : agency(id));
  const filesAt = (slot: unknown): PacketAttachment[] => (files ?? []).filter((file) => file.slot === slot);
  const itemsOf = (list: boolean): ItemRow[] => (items ?? []).flatMap(({ handedOver, ...item }) => (handedOver === list ? [item] : []));
  return {
    ...page, supervisorAgencyId,
    packet: unsent?.packet ?? page.packet,
    draft: page.draft && { ...page.draft, items: itemsOf(false), form: unsent?.form ?? null },
    materials: (page.materials ?? []).map(({ kind, reason }) => {
      const attachments = filesAt(`material:${kind}`);
      return { kind, provided: attachments.length > 0, reason, attachments };
    }),
    handedItems: itemsOf(true),
    acts: (page.acts ?? []).map((act) => ({ ...act, attachments: act.data['files'] ? filesAt(act.data['files']) : [] })),
    fromAgency: agency(fromAgencyId), toAgency: agency(toAgencyId), supervisorAgency: orNull(supervisorAgencyId), holder: orNull(holderAgencyId),
    holders: page.holders.map(({ agencyId, ...span }) => ({ ...span, agency: agency(agencyId) })),
    timeline: page.timeline.map((fact) => factOf(fact, stored)),
  };
}

function factOf({ aboutId, agencyId, ...fact }: StoredFact, { acts, deadlines, agencies }: Pick<StoredPage, 'acts' | 'deadlines' | 'agencies'>): TimelineFact {
  const act = aboutId === null ? undefined : (acts ?? []).find(({ id }) => id === aboutId);
  const rule = aboutId === null || act ? undefined : deadlines.find(({ id }) => id === aboutId)?.rule;
  return {
    ...fact, agency: act?.agency ?? agencies.find(({ id }) => id === agencyId)?.name ?? null, person: act?.person ?? null, seat: act?.seat ?? null, documentNo: act?.documentNo ?? null, text: act?.text ?? null,
    clock: rule?.label ?? null, clockEn: rule?.labelEn ?? null,
  };
}
