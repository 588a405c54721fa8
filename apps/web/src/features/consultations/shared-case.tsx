import type { ConsultationFieldsFragment } from '../../generated/graphql';
import { FileList } from '../../shared/files';
import { useFormat, useT } from '../../shared/messages';
import css from './consultations.module.css';

/** What of the case an invited agency was given to read. */
export function SharedCase({ invitation }: { invitation: ConsultationFieldsFragment['invitations'][number] }) {
  const t = useT();
  const format = useFormat();
  const { packet, agency, attachments } = invitation;
  if (!packet) return null;
  return (
    <section className="card" aria-labelledby="shared">
      <header><h2 id="shared">{t('consult.shared', { agency: agency.shortName })}</h2></header>
      <div className={css.note}>
        <p className={css.line}><b>{packet.title}</b><span>{packet.subject}</span><span className={css.small}>{packet.violationTypes.join(t('common.comma'))}</span>{packet.amountInvolved && <span className="num">{t('common.yuan', { amount: format.money(packet.amountInvolved) })}</span>}</p>
        {packet.facts && <p className={css.text}>{packet.facts}</p>}
        {packet.evidence.length > 0 && <ul className={css.text}>{packet.evidence.map((line) => <li key={line.id}>{line.name}</li>)}</ul>}
        {attachments.length > 0 && <FileList files={attachments} />}
      </div>
    </section>
  );
}
