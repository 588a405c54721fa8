/** What this room records. Of `account.totp-reset` its person is told; everything else is for the record only. */
export const AGENCY_TOPICS = [
  'session.opened', 'session.refused', 'session.closed', 'session.seat-switched',
  'account.locked', 'account.password-changed', 'account.password-refused', 'account.disabled', 'account.totp-enrolled', 'account.totp-reset',
  'seat.handed-over', 'api-client.registered',
] as const;
