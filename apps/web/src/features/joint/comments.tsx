import type { JointFieldsFragment } from '../../generated/graphql';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT } from '../../shared/messages';
import css from './joint.module.css';

/** What was said to this agency, or by it. Nobody else reads it. */
export function Comments({ joint }: { joint: JointFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  return (
    <section className="card" aria-labelledby="comments">
      <header><ListHeading id="comments" title={t('joint.comments')} count={joint.comments.length} /></header>
      {joint.comments.length === 0 && <p className={`${css.note} muted`}>{t('joint.noComments')}</p>}
      <ul className={css.comments}>
        {joint.comments.map((comment) => (
          <li key={comment.id}>
            <p className={css.small}>{comment.agencyName}　{comment.seatTitle} → {comment.to.join(t('common.comma'))}　<time dateTime={comment.at}>{format.instant(comment.at)}</time></p>
            <p className="prewrap">{comment.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
