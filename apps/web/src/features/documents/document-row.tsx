import type { DocumentFieldsFragment } from '../../generated/graphql';
import { useFormat, useT } from '../../shared/messages';
import css from './documents.module.css';

/** One document: what it is, how far, and whether what it says still holds. */
export function DocumentRow({ document, onShow }: { document: DocumentFieldsFragment; onShow: () => void }) {
  const t = useT();
  const format = useFormat();
  return (
    <li className={css.row}>
      <p className={css.line}>
        <button type="button" className={css.name} onClick={onShow}>{document.title}</button>
        <span className={css.tag}>{t(`DocumentState.${document.state}`)}</span>
        {document.stale && <span className={css.stale}>{t('documents.stale')}</span>}
        {document.state === 'DRAFT' && document.blanks.length > 0 && <span className={css.blanks}>{t('documents.blanks', { count: document.blanks.length })}</span>}
      </p>
      <p className={`${css.small} muted`}>
        {[document.number, document.agency, document.issuedOn ?? format.instant(document.lastChangedAt)].filter(Boolean).join('　')}
      </p>
    </li>
  );
}
