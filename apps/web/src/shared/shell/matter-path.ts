/** The page of the matter that a work item or a notice speaks of. */
export function matterPath(objectKind: string, objectId: string): string {
  const kind = objectKind.toLowerCase();
  if (kind === 'case') return `/cases/${objectId}`;
  if (kind === 'referral') return `/referrals/${objectId}`;
  if (kind === 'joint_investigation') return `/joint/${objectId}`;
  if (kind === 'outcome') return `/outcomes/${objectId}`;
  if (kind === 'consultation' || kind === 'consultation_share') return `/consultations/${objectId}`;
  if (kind === 'listed_supervision' || kind === 'supervision_measure') return `/listed-supervisions/${objectId}`;
  if (kind === 'supervision_step') return `/supervision-steps/${objectId}`;
  if (kind === 'collision') return '/collisions';
  if (kind === 'minutes') return `/minutes/${objectId}`;
  if (kind === 'minutes_share') return `/minutes-shares/${objectId}`;
  if (kind === 'seal_request') return `/seal-requests/${objectId}`;
  if (kind === 'half_year_report') return `/half-year-reports/${objectId}`;
  if (kind === 'lead') return `/leads/${objectId}`;
  if (kind === 'resolution' || kind === 'topic' || kind === 'meeting' || kind === 'topic_call' || kind === 'member_change') return `/${kind.replace('_', '-')}s/${objectId}`;
  if (kind === 'campaign' || kind === 'campaign_report' || kind === 'campaign_brief') return `/${kind.replace('_', '-')}s/${objectId}`;
  if (kind === 'data_request') return `/data-requests/${objectId}`;
  if (kind === 'bulletin') return `/bulletins/${objectId}`;
  if (kind === 'typical_case') return `/typical-cases/${objectId}`;
  if (kind === 'catalogue_entry') return `/catalogue/${objectId}`;
  if (kind === 'responsibility_list') return `/responsibilities/${objectId}`;
  if (kind === 'ledger_export') return '/cases';
  if (kind === 'sitting_duty') return '/conference';
  return '/inbox';
}
