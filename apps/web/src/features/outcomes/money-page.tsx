import { Link } from 'react-router';
import { MoneyOfInvestigationDocument, type MoneyOfInvestigationQuery } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import { MatterGate } from '../../shared/states/matter-gate';
import { MoneyView } from './money-view';
import css from './outcomes.module.css';

/** 资金闭环页: what was found, what came back, what went to the treasury, and whether it is even. */
export const Page = () => <MatterGate document={MoneyOfInvestigationDocument} pick={bothOf}>{({ money, joint }) => <MoneyOfJoint money={money} joint={joint} />}</MatterGate>;

interface Both { money: NonNullable<MoneyOfInvestigationQuery['moneyOfInvestigation']>; joint: NonNullable<MoneyOfInvestigationQuery['jointInvestigation']> }

const bothOf = ({ moneyOfInvestigation: money, jointInvestigation: joint }: MoneyOfInvestigationQuery): Both | null => (money && joint ? { money, joint } : null);

function MoneyOfJoint({ money, joint }: Both) {
  const t = useT();
  const versions = new Map(joint.tracks.flatMap((track) => track.outcomes.map((outcome) => [outcome.id, outcome.version] as const)));
  return (
    <div className="page">
      <p className={css.crumb}><Link to={`/joint/${joint.id}`}>{t('outcome.toMatrix')}</Link></p>
      <div className="page-head"><h1>{t('money.title')}　{joint.title ?? joint.number}</h1></div>
      <MoneyView money={money} versions={versions} closed={joint.state === 'CLOSED'} />
    </div>
  );
}
