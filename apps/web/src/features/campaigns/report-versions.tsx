import { useFormat, useT } from '../../shared/messages';
import shared from '../conference/conference.module.css';
import { ScrollBox } from '../../shared/layout/scroll-box';
import stats from '../statistics/statistics.module.css';
import { shownValue, valueIn } from './answers';
import css from './campaigns.module.css';
import type { Report } from './types';

type Answers = Report['versions'][number]['answers'];
interface AnswersProps { report: Report; answers: Answers; figures: Answers; zero: boolean; previous: Answers | null }

/** What was filled in, beside what the portal counted and what was given last round. */
function AnswersTable({ report, answers, figures, zero, previous }: AnswersProps) {
  const t = useT();
  if (zero) return <p className={shared.note}>{t('report.isZero')}</p>;
  const shown = (field: Report['fields'][number], value: string | null): string => (value === null ? '—' : shownValue(field, value, t('outcome.yuan')));
  const counts = figures.length > 0;
  return (
    <ScrollBox label={t('report.answers')} className={stats.scroll}>
      <table className={stats.table}>
        <thead><tr><th scope="col">{t('camp.field.label')}</th><th scope="col">{t('report.given')}</th>{previous && <th scope="col">{t('report.lastRound')}</th>}{counts && <th scope="col">{t('report.byPortal')}</th>}</tr></thead>
        <tbody>
          {report.fields.map((field) => {
            const [value, portal] = [valueIn(answers, field.key), valueIn(figures, field.key)];
            return (
              <tr key={field.key}>
                <th scope="row" className={css.wrap}>{field.label}</th><td className={css.value}>{shown(field, value)}{portal !== null && value !== null && portal !== value && <small className={css.differs}>{t('report.differs')}</small>}</td>
                {previous && <td className={css.value}>{shown(field, valueIn(previous, field.key))}</td>}{counts && <td className={css.value}>{portal === null ? '' : shown(field, portal)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** Everything that was handed in, newest first: which of it counts, why it took the place of another, why it was sent back. */
export function Versions({ report }: { report: Report }) {
  const t = useT();
  const format = useFormat();
  if (report.versions.length === 0) return report.ours ? null : <section className="card"><p className={shared.note}>{t('report.nothingYet')}</p></section>;
  return report.versions.map((version) => (
    <section key={version.no} className="card" aria-labelledby={`version-${version.no}`}>
      <header><h2 id={`version-${version.no}`}>{t('report.version', { number: version.no })} <span className={shared.tag}>{t(version.counts ? 'report.counts' : version.returned ? 'report.wasReturned' : 'report.replaced')}</span></h2><span className="muted num">{version.by}　{format.instant(version.at)}</span></header>
      {version.reason && <p className={shared.note}>{t('report.why', { reason: version.reason })}</p>}
      {version.returned && <p className={shared.note}>{t('report.whyReturned', { reason: version.returned })}</p>}
      <AnswersTable report={report} answers={version.answers} figures={version.figures} zero={version.zero} previous={null} />
    </section>
  ));
}
Versions.Answers = AnswersTable;
