import type { DeadlineFieldsFragment } from '../../generated/graphql';

/** A clock that somebody still answers for: it runs, it is paused, or it has run out and what it asks for is not done. */
export const stands = ({ state }: Pick<DeadlineFieldsFragment, 'state'>): boolean => state === 'RUNNING' || state === 'PAUSED' || state === 'MISSED';
