import { ScrollBox } from '../../shared/layout/scroll-box';
import { useT } from '../../shared/messages';
import stats from '../statistics/statistics.module.css';
import type { Campaign } from './types';
import css from './campaigns.module.css';

/** What is reported, and by whom. */
export function FieldsTable({ campaign }: { campaign: Campaign }) {
  const t = useT();
  const nameOf = (id: string): string => campaign.units.find(({ agency }) => agency.id === id)?.agency.shortName ?? '';
  return (
    <ScrollBox label={t('camp.form')} className={stats.scroll}>
      <table className={stats.table}>
        <thead><tr><th scope="col">{t('camp.field.label')}</th><th scope="col">{t('camp.field.type')}</th><th scope="col">{t('camp.field.units')}</th></tr></thead>
        <tbody>
          {campaign.fields.map(({ key, label, type, measure, help, required, sums, figure, units }) => (
            <tr key={key}>
              <th scope="row" className={css.wrap}>{label}{required && <span className={css.needed} aria-hidden> *</span>}{help && <small className={css.under}>{help}</small>}</th>
              <td>{t(`CampaignFieldType.${type}`)}{measure && t('common.aside', { text: measure })}<small className={css.under}>{[required && t('camp.field.required'), sums && t('camp.field.sums'), figure && t('camp.field.fromPortal', { figure: t(`PortalFigure.${figure}`) })].filter(Boolean).join('　')}</small></td>
              <td>{units ? units.map(nameOf).join(t('common.comma')) : t('camp.allUnits')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
