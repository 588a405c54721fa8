import type { ReactNode } from 'react';
import type { DutyFieldsFragment, DutyLineFieldsFragment } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import shared from '../conference/conference.module.css';
import css from './responsibilities.module.css';

type Duty = Omit<DutyFieldsFragment, 'contactSeatId' | 'regionCode'> | DutyLineFieldsFragment;

/** One duty: what, by what, who leads, who is told there. On a phone it reads from top to bottom. */
export function DutyCard({ duty, head, marked = [] }: { duty: Duty; head?: ReactNode; marked?: readonly string[] }) {
  const t = useT();
  const mark = (field: string): string | undefined => (marked.includes(field) ? css.changed : undefined);
  return (
    <>
      <p className={shared.line}>
        {head}<span className="num muted">{t('duty.no', { no: duty.no })}</span><span className={`${shared.tag} ${mark('role') ?? ''}`}>{t(`DutyRole.${duty.role}`)}</span>
        <span className={mark('regionCode') ?? mark('below')}>{duty.below ? t('duty.below', { region: duty.region }) : duty.region}</span>
        {duty.vacant && <span className={`${shared.tag} ${shared.late}`}>{t('duty.vacant')}</span>}
      </p>
      <p className={`${css.duty} ${mark('duty') ?? ''}`}>{duty.duty}</p>
      <p className={shared.small}><span className={mark('basis')}>{t('duty.basis')}{t('common.colon')}{duty.basis}</span></p>
      <p className={shared.small}><span className={mark('department')}>{t('duty.department')}{t('common.colon')}{duty.department}</span>　<span className={mark('contactSeatId')}>{t('duty.contact')}{t('common.colon')}{duty.contact}</span></p>
      <p className={shared.small}>
        <span className={mark('problems')}>{t('duty.problems')}{t('common.colon')}{duty.problems.map((one) => t(`DutyProblem.${one}`)).join(t('common.comma'))}</span>　<span className={mark('matters')}>{t('duty.matters')}{t('common.colon')}{duty.matters.map((one) => t(`DutyMatter.${one}`)).join(t('common.comma'))}</span>
      </p>
    </>
  );
}
