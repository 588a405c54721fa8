/** SQL: the notices of the e-mail `d`: the one it is about, or those that a digest holds. */
export const noticesOfMail = (d: string): string => `(select ${d}.notification_id as id where ${d}.notification_id is not null union all select i.notification_id from delivery_item i where i.delivery_id = ${d}.id and i.left_out is null)`;

/** SQL: whether a notice `n` may be shown to who watches over the agency's notices and sits on seat `seat`: a discreet one, and one about an account, are for their seat alone. */
export const watched = (seat: string): string => `(n.seat_id = ${seat} or not n.params ? 'discreet') and (n.object_kind <> 'PERSON' or n.seat_id = ${seat})`;
