/** What this room records. Of `account.totp-reset` its person is told, of `seat.handed-to-deputy` the deputy; everything else is for the record only. */
export const AGENCY_TOPICS = [
  'session.opened', 'session.refused', 'session.closed', 'session.seat-switched',
  'account.opened', 'account.locked', 'account.password-changed', 'account.password-refused', 'account.disabled', 'account.totp-enrolled', 'account.totp-reset',
  'seat.handed-over', 'seat.leave-entered', 'seat.leave-ended', 'seat.deputy-named', 'seat.handed-to-deputy', 'seat.silent-hours-set', 'api-client.registered', 'access.explained',
] as const;
