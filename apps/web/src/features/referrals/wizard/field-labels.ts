import { useMemo } from 'react';
import { useT } from '../../../shared/messages';

/** The words for the fields that the server compares when two people saved. */
export function useFieldLabels(): Record<string, string> {
  const t = useT();
  return useMemo(
    () => ({
      toAgencyId: t('referrals.field.toAgency'),
      offence: t('referrals.packet.offence'),
      offenceCode: t('referrals.packet.offence'),
      legalBasis: t('referrals.packet.legalBasis'),
      report: t('referrals.packet.report'),
      advice: t('referrals.packet.advice'),
      officers: t('referrals.packet.officers'),
      priorPenalties: t('referrals.packet.priorPenalties'),
      items: t('MaterialKind.ITEM_LIST'),
      materials: t('referrals.materials'),
    }),
    [t],
  );
}
