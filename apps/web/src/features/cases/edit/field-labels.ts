import { useT } from '../../../shared/messages';

/** The words for the names of the input fields, for conflicts and refusals. */
export function useFieldLabels(): Record<string, string> {
  const t = useT();
  return {
    title: t('cases.matter'),
    leadSource: t('cases.lead'),
    leadDetail: t('cases.leadDetail'),
    facts: t('cases.factsText'),
    violationTypes: t('cases.violations'),
    occurredFrom: t('cases.occurredFrom'),
    occurredTo: t('cases.occurredTo'),
    amountInvolved: t('cases.amount'),
    amountBasis: t('cases.amountBasis'),
    amountRecovered: t('cases.recovered'),
    evidence: t('cases.evidence'),
  };
}
