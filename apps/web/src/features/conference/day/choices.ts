import type { ItemOutcomeKind, MeetingOpinionKind } from '../../../generated/graphql';

export const ITEM_OUTCOMES: readonly ItemOutcomeKind[] = ['PASSED', 'PASSED_IN_PRINCIPLE', 'REJECTED', 'DEFERRED', 'REFERRED_ON'];
export const OPINIONS: readonly MeetingOpinionKind[] = ['AGREE', 'DISAGREE', 'RESERVE', 'SUPPLEMENT'];
