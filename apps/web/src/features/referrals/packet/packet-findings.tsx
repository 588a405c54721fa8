import type { PacketFieldsFragment } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';
import css from './packet.module.css';

/** 审计发现的问题 as they were handed over. */
export function PacketFindings({ findings }: { findings: PacketFieldsFragment['findings'] }) {
  const t = useT();
  const format = useFormat();
  return (
    <section className={css.section}>
      <h3>{t('letter.findings', { count: findings.length })}</h3>
      <ol className={css.rows}>
        {findings.map((finding) => (
          <li key={finding.no}>
            <span className={css.grow}><b>{finding.no}　{finding.title}</b><small className="muted prewrap">　{[finding.facts, finding.legalBasis, finding.demand].filter(Boolean).join('　')}</small></span>
            {finding.amount && <span className="num">{t('common.yuan', { amount: format.money(finding.amount) })}</span>}
            {finding.dueOn && <span className="num muted">{t('letter.until', { day: format.day(finding.dueOn) })}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
