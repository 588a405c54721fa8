import { Button } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { DocumentsDocument } from '../../generated/graphql';
import { faultOf } from '../../shared/graphql-client';
import { ListHeading } from '../../shared/layout/list-heading';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { useOnline } from '../../shared/states';
import { DocumentDialog } from './document-dialog';
import { DocumentRow } from './document-row';
import { DraftDialog } from './draft-dialog';
import css from './documents.module.css';

/** 文书 of a case or referral: own drafts, what any party issued, and a way to draw one up. */
export function DocumentsPanel({ matterId, dossierUrl }: { matterId: string; dossierUrl?: string }) {
  const t = useT();
  const online = useOnline();
  const mayDraft = useMay('document.draft');
  const mayExport = useMay('dossier.export');
  const [answer, ask] = useQuery({ query: DocumentsDocument, variables: { matterId } });
  const [drafting, setDrafting] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const list = answer.data?.documents;
  if (answer.error && faultOf(answer.error).kind === 'forbidden') return null;

  return (
    <section className="card" aria-labelledby="documents">
      <header className={css.head}>
        <ListHeading id="documents" title={t('documents.title')} count={list?.documents.length || undefined} />
        <span className={`${css.acts} no-print`}>
          {dossierUrl && mayExport && <a className={css.export} href={dossierUrl} download>{t('documents.exportDossier')}</a>}
          {mayDraft && <Button size="small" disabled={!online} onClick={() => setDrafting(true)}>{t('documents.draft')}</Button>}
        </span>
      </header>
      {answer.error && !list && <p className={css.none} role="alert">{t('documents.loadFailed')} <Button size="small" type="link" onClick={() => ask({ requestPolicy: 'network-only' })}>{t('documents.retry')}</Button></p>}
      {!list && !answer.error && <p className={`${css.none} muted`} role="status">{t('documents.loading')}</p>}
      {list?.documents.length === 0 && <p className={`${css.none} muted`}>{t(mayDraft ? 'documents.none' : 'documents.noneIssued')}</p>}
      <ul>{list?.documents.map((document) => <DocumentRow key={document.id} document={document} onShow={() => setShown(document.id)} />)}</ul>
      {list && list.reuse.spared > 0 && <p className={`${css.reuse} muted`}>{t('documents.reuse', { facts: list.reuse.facts, uses: list.reuse.uses, spared: list.reuse.spared })}</p>}
      {drafting && <DraftDialog matterId={matterId} onClose={() => setDrafting(false)} onDrafted={(id) => { setDrafting(false); setShown(id); }} />}
      {shown && <DocumentDialog key={shown} id={shown} matterId={matterId} mayAct={mayDraft} onClose={() => setShown(null)} />}
    </section>
  );
}
