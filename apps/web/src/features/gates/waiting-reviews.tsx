import { Link } from 'react-router';
import { useQuery } from 'urql';
import { WaitingReviewsDocument } from '../../generated/graphql';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT } from '../../shared/messages';
import css from './gates.module.css';

const PLACE: Readonly<Record<string, string>> = { CASE: 'cases', REFERRAL: 'referrals', INVESTIGATION_TRACK: 'joint' };

/** 待法制审核, for the reviewer's own desk. */
export function WaitingReviews() {
  const t = useT();
  const format = useFormat();
  const [answer] = useQuery({ query: WaitingReviewsDocument });
  const reviews = answer.data?.waitingReviews ?? [];
  return (
    <section className="card" aria-labelledby="reviews">
      <header><ListHeading id="reviews" title={t('workbench.reviews')} count={reviews.length} /></header>
      {answer.data && reviews.length === 0 && <p className={`${css.note} muted`}>{t('workbench.noReviews')}</p>}
      <ul className={css.list}>
        {reviews.map((review) => (
          <li key={review.id}>
            <p className={css.line}><Link to={`/${PLACE[review.objectKind] ?? 'cases'}/${review.pageId}`}>{review.title ?? review.number}</Link></p>
            <p className={css.small}><span className="num">{review.number}</span>　{t('workbench.reviewFrom', { who: review.creator })}{review.dueAt && `　${t('workbench.reviewDue', { day: format.due(review.dueAt) })}`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
