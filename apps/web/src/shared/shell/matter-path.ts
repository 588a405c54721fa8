/** The page of the matter that a work item or a notice speaks of. */
export function matterPath(objectKind: string, objectId: string): string {
  const kind = objectKind.toLowerCase();
  if (kind === 'case') return `/cases/${objectId}`;
  if (kind === 'referral') return `/referrals/${objectId}`;
  return '/inbox';
}
