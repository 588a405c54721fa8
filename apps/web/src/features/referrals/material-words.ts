import { useCallback } from 'react';
import type { MaterialKind, ReferralKind } from '../../generated/graphql';
import { useT } from '../../shared/messages';

/** 国务院令310号 names the materials of 行刑移送; in all other letters the same places hold something plainer. */
const PLAINER = { TRANSFER_LETTER: 'letter.material.TRANSFER_LETTER', OTHER: 'letter.material.OTHER' } as const;

/** The word for a kind of material within a kind of referral. */
export function useMaterialWord(kind: ReferralKind): (material: string) => string {
  const t = useT();
  return useCallback(
    (material: string) => t(kind !== 'CRIMINAL' && material in PLAINER ? PLAINER[material as keyof typeof PLAINER] : `MaterialKind.${material as MaterialKind}`),
    [kind, t],
  );
}
