import { Fragment, useState } from 'react';
import { Button } from 'antd';
import { JustifyFindingDocument, type TypicalCaseFieldsFragment } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import { useOnline } from '../../shared/states';
import { ReasonForm } from '../conference/reason-form';
import shared from '../conference/conference.module.css';
import css from './bulletins.module.css';

type Finding = TypicalCaseFieldsFragment['findings'][number];
interface Props { typical: TypicalCaseFieldsFragment }

/** A part with its findings marked where they stand. */
export function Marked({ typical, part }: Props & { part: 'text' | 'lesson' }) {
  const t = useT();
  const words = typical[part];
  const findings = typical.findings.filter((one) => one.part === part);
  const ends = [0, ...findings.map(({ to }) => to)];
  return (
    <>
      {findings.map((one, index) => <Fragment key={one.from}>{words.slice(ends[index], one.from)}<mark className={one.reason === null ? css.open : css.kept} title={t(`IdentityKind.${one.kind}`)}>{words.slice(one.from, one.to)}</mark></Fragment>)}
      {words.slice(ends.at(-1))}
    </>
  );
}

/** 去标识化检查: each finding with its place, open or with the reason why it stays. */
export function FindingsCard({ typical }: Props) {
  const t = useT();
  const online = useOnline();
  const [chosen, setChosen] = useState<Finding | null>(null);
  const offer = typical.availableActions.find(({ action }) => action === 'justifyFinding');
  return (
    <section className="card" aria-labelledby="findings">
      <header><h2 id="findings">{t('typical.findings')}</h2></header>
      <p className={shared.note}>{typical.findings.length === 0 ? t('typical.clean') : t('typical.findingsText')}</p>
      {typical.findings.length > 0 && (
        <ul className={shared.list}>
          {typical.findings.map((one) => (
            <li key={`${one.part}${one.from}`}>
              <p className={shared.line}>
                <span className={one.reason === null ? `${shared.tag} ${shared.late}` : shared.tag}>{t(`IdentityKind.${one.kind}`)}</span><span>{one.text}</span><span className="num">{t('typical.place', { part: t(`TypicalCasePart.${one.part}`), at: one.from + 1 })}</span>
                {one.reason === null && offer?.allowed && <Button size="small" disabled={!online} onClick={() => setChosen(one)}>{t('typical.act.justifyFinding')}</Button>}
              </p>
              {one.reason !== null && <p className={shared.small}>{one.reason}　{one.justifiedBy}</p>}
            </li>
          ))}
        </ul>
      )}
      {chosen && (
        <ReasonForm title={t('typical.act.justifyFinding')} intro={t('typical.justifyText', { text: chosen.text })} label={t('data.reason')} version={typical.version} document={JustifyFindingDocument} onClose={() => setChosen(null)}
          toVariables={(reason, expectedVersion) => ({ input: { id: typical.id, expectedVersion, kind: chosen.kind, text: chosen.text, reason } })} />
      )}
    </section>
  );
}
