import type { BriefSection } from '../../generated/graphql';

export const SECTIONS: readonly BriefSection[] = ['DECIDE', 'LATE', 'SOON', 'FILED', 'NOT_FILED', 'ANSWERED', 'OUTCOME', 'CLOSED', 'FOUND', 'RECOVERABLE', 'RECOVERED', 'PENALTY'];
export const WITH_ITEMS = ['DECIDE', 'LATE', 'SOON'] as const satisfies readonly BriefSection[];
export const DONE = ['FILED', 'NOT_FILED', 'ANSWERED', 'OUTCOME', 'CLOSED'] as const satisfies readonly BriefSection[];
export const MONEY = ['FOUND', 'RECOVERABLE', 'RECOVERED', 'PENALTY'] as const satisfies readonly BriefSection[];
export const isMoney = (section: BriefSection): boolean => (MONEY as readonly BriefSection[]).includes(section);
