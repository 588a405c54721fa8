import type { PacketFieldsFragment } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import css from './packet.module.css';

/** 证据目录 by kind. Statements must be taken again in criminal procedure, so the kind is always shown. */
export function PacketEvidence({ evidence }: { evidence: PacketFieldsFragment['evidence'] }) {
  const t = useT();
  return (
    <section className={css.section}>
      <h3>{t('referrals.evidence', { count: evidence.length })}</h3>
      {evidence.length === 0 ? (
        <p className="muted">{t('common.none')}</p>
      ) : (
        <ol className={css.rows}>
          {evidence.map((item, index) => (
            <li key={index}>
              <span className={css.tag}>{t(`EvidenceKind.${item.kind}`)}</span>
              <span className={css.grow}>{item.name}{item.note && <small className="muted">　{item.note}</small>}</span>
              <span className="muted">{t(item.original ? 'referrals.original' : 'referrals.copy')}　{t('common.copies', { count: item.copies })}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
