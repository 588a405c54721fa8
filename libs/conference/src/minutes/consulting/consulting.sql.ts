/** SQL expressions over minutes by their id, within the rights of who asks. */
export const OPEN_ROUND = (id: string): string => `exists (select 1 from minutes_round r where r.minutes_id = ${id} and r.state = 'OPEN')`;
const remarks = (id: string, more = ''): string => `(select count(*)::int from minutes_opinion o where o.minutes_id = ${id} and o.opinion <> 'AGREE'${more})`;
/** How many suggestions and reservations there are. */
export const OPINIONS_OF = (id: string): string => remarks(id);
/** And how many of them nobody has dealt with. */
export const UNHANDLED_OF = (id: string): string => remarks(id, ' and not exists (select 1 from minutes_handling h where h.share_id = o.share_id and h.line = o.line)');
