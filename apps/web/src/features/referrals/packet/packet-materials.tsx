import { CheckCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import type { MaterialFieldsFragment, ReferralKind } from '../../../generated/graphql';
import { FileList } from '../../../shared/files';
import { useT } from '../../../shared/messages';
import { useMaterialWord } from '../material-words';
import css from './packet.module.css';

/** The five kinds of material: the files, or the reason why there is none. */
export function PacketMaterials({ materials, kind }: { materials: readonly MaterialFieldsFragment[]; kind: ReferralKind }) {
  const t = useT();
  const word = useMaterialWord(kind);
  return (
    <section className={css.section}>
      <h3>{t('referrals.materials')}</h3>
      <ul className={css.materials}>
        {materials.map((material) => (
          <li key={material.kind}>
            <p className={css.kind}>
              {material.provided ? <CheckCircleFilled className={css.ok} aria-hidden /> : <ExclamationCircleFilled className={css.gap} aria-hidden />}
              <b>{word(material.kind)}</b>
              {!material.provided && <span className="muted">{t('referrals.notProvided')}</span>}
            </p>
            {material.reason && <p className={css.reason}>{t('referrals.because', { reason: material.reason })}</p>}
            {material.attachments.length > 0 && <FileList files={material.attachments} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
