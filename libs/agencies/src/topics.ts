/** What this room records: for the record only, nobody is told. */
export const AGENCY_TOPICS = [
  'session.opened', 'session.refused', 'session.closed', 'session.seat-switched',
  'account.locked', 'account.password-changed', 'account.password-refused', 'account.disabled', 'account.totp-enrolled',
  'seat.handed-over', 'api-client.registered',
] as const;
