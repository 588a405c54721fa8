import type { CaseFieldsFragment } from '../../../generated/graphql';
import { ScrollBox } from '../../../shared/layout/scroll-box';
import { useFormat, useT } from '../../../shared/messages';
import css from './detail.module.css';

/** 证据目录: the eight kinds, each with its source and its file. */
export function EvidenceTable({ evidence }: { evidence: CaseFieldsFragment['evidence'] }) {
  const t = useT();
  const format = useFormat();
  if (evidence.length === 0) return <p className={`${css.none} muted`}>{t('cases.noEvidence')}</p>;
  return (
    <ScrollBox className={css.scroll} label={t('cases.evidence')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('cases.no')}</th>
            <th scope="col">{t('cases.evidenceName')}</th>
            <th scope="col">{t('cases.evidenceKind')}</th>
            <th scope="col">{t('cases.evidenceSource')}</th>
            <th scope="col">{t('cases.original')}</th>
            <th scope="col">{t('cases.file')}</th>
          </tr>
        </thead>
        <tbody>
          {evidence.map((line, index) => (
            <tr key={line.id}>
              <td className="num">{index + 1}</td>
              <td>{line.name}{line.note && <p className={css.small}>{line.note}</p>}</td>
              <td>{t(`EvidenceKind.${line.kind}`)}</td>
              <td>{line.source ?? '—'}</td>
              <td className={css.tight}>{t(line.original ? 'cases.isOriginal' : 'cases.isCopy')}　{t('common.copies', { count: line.copies })}</td>
              <td>
                {line.attachment
                  ? <><a href={line.attachment.url} download={line.attachment.name}>{line.attachment.name}</a><p className={css.small}>{format.bytes(line.attachment.size)}　SHA-256 {line.attachment.sha256.slice(0, 12)}…</p></>
                  : '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
