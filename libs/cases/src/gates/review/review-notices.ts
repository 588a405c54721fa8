import type { Notice, NotificationRecipe, RecordedFact } from '@portal/notifications';
import type { SeatKind, Tx } from '@portal/platform';

interface Reviewed { readonly number: string; readonly due: string | null; readonly askerSeatId: string | null }

/** By which number people know what is reviewed, until when the opinion is owed, and from which seat it was asked for. */
const reviewedOf = async (tx: Tx, gateId: string | null): Promise<Reviewed | null> => (gateId === null ? null : (await tx.query<Reviewed>(
  `select coalesce(k.number, r.number, rk.number, i.number, '') as number, d.due_on::text as due, asked.seat_id as "askerSeatId"
     from journal_entry asked
     left join case_record k on asked.object_kind = 'CASE' and k.id = asked.object_id
     left join referral r on asked.object_kind = 'REFERRAL' and r.id = asked.object_id left join case_record rk on rk.id = r.case_id
     left join investigation_track t on asked.object_kind = 'INVESTIGATION_TRACK' and t.id = asked.object_id left join joint_investigation i on i.id = t.joint_id
     left join lateral (select d.due_on from deadline d where d.object_id = asked.object_id and d.rule_code = 'Y07' and d.state = 'RUNNING' order by d.started_at desc limit 1) d on true
    where asked.act_id = $1 and asked.topic = 'gate.review-requested'`, [gateId]))[0] ?? null);

type Said = Pick<RecordedFact, 'topic' | 'agencyId' | 'detail'>;
const REVIEWERS: readonly SeatKind[] = ['LEGAL_REVIEWER'];

/** The legal reviewers of the agency are told that something waits for them; the seat that asked is told how they see it, not what they say. */
export function reviewNotices({ topic, agencyId, detail }: Said, { number, due, askerSeatId }: Reviewed): Notice[] {
  if (agencyId === null) return [];
  const notice = (to: Notice['to'], text: string, reason: string): Notice => ({
    agencyId, to, urgent: false, email: true, titleKey: `notice.review.${text}.title`, bodyKey: `notice.review.${text}.body`, reasonKey: `notice.reason.${reason}`,
    params: { number, ...(due && { due }) },
  });
  if (topic === 'gate.review-requested') return [notice({ seatKinds: REVIEWERS }, 'requested', 'LEGAL_REVIEWER')];
  return askerSeatId === null ? [] : [notice({ seatId: askerSeatId }, `decided.${String(detail['result'])}`, 'REVIEW_ASKER')];
}

export const REVIEW_RECIPES: readonly NotificationRecipe[] = ['gate.review-requested', 'gate.review-decided'].map((topic) => ({
  topic,
  compose: async (tx, fact) => {
    const reviewed = await reviewedOf(tx, fact.actId);
    return reviewed ? reviewNotices(fact, reviewed) : [];
  },
}));
