import { Button, Input } from 'antd';
import { useState } from 'react';
import type { AgencyKind } from '../../../generated/graphql';
import { AgencyPicker } from '../../../shared/agencies';
import { ScrollBox } from '../../../shared/layout/scroll-box';
import { useFormat, useT } from '../../../shared/messages';
import { departs, type CheckedRow, type Routed } from './routed-findings';
import css from './fan-out.module.css';

interface Props {
  rows: readonly CheckedRow[];
  routed: readonly Routed[];
  receiverKinds: readonly AgencyKind[];
  onRoute: (row: number, patch: Partial<Pick<Routed, 'office' | 'reason'>>) => void;
}

/** Each row of the sheet: what is wrong with it, or who is to answer for it and by what. */
export function RouteTable({ rows, routed, receiverKinds, onRoute }: Props) {
  const t = useT();
  const format = useFormat();
  const [changing, setChanging] = useState<number | null>(null);
  return (
    <ScrollBox className={css.sheet} label={t('auditSheet.rows')}>
      <table className={css.routes}>
        <thead>
          <tr><th scope="col">{t('auditSheet.row')}</th><th scope="col">{t('letter.finding')}</th><th scope="col" className={css.sum}>{t('letter.finding.amount')}</th><th scope="col">{t('auditSheet.route')}</th></tr>
        </thead>
        <tbody>
          {rows.map(({ row, summary, problems, finding }) => {
            const route = routed.find((each) => each.row === row);
            const proposed = route?.office?.id === finding?.officeId;
            return (
              <tr key={row} className={finding ? undefined : css.bad}>
                <td className="num">{row}</td>
                <td>{finding ? <>{finding.no}　{finding.title}<p className="muted">{finding.problem}</p></> : summary}</td>
                <td className={`${css.sum} num`}>{finding?.amount ? format.money(finding.amount) : '—'}</td>
                <td>
                  {problems.map((problem) => (
                    <p key={`${problem.column}${problem.code}`} className={css.problem}><b>{problem.heading}</b>{problem.value && t('common.quoted', { text: problem.value })}{t('common.colon')}{problem.message}{problem.next && <span className="muted">　{problem.next}</span>}</p>
                  ))}
                  {finding && changing !== row && (
                    <div className={css.route}>
                      <div>
                        <b>{route?.office?.name ?? t('auditSheet.none')}</b>
                        <p className="muted">{proposed ? finding.basis ?? t('auditSheet.named') : t('auditSheet.changed')}</p>
                        {proposed && finding.basis && finding.contact && <p className="muted">{t('duty.contact')}{t('common.colon')}{finding.contact}</p>}
                      </div>
                      <Button size="small" aria-label={t('auditSheet.changeOf', { no: finding.no })} onClick={() => setChanging(row)}>{t('auditSheet.change')}</Button>
                    </div>
                  )}
                  {finding && route && departs(route) && (
                    <Input
                      aria-label={`${t('duty.departed')}${t('common.aside', { text: t('duty.finding', { no: finding.no }) })}`} placeholder={t('duty.departed')} maxLength={500} required
                      value={route.reason} onChange={(event) => onRoute(row, { reason: event.target.value })}
                    />
                  )}
                  {finding && changing === row && (
                    <AgencyPicker
                      kinds={receiverKinds} value={route?.office ?? null} regionCode={route?.office?.region.code}
                      onChange={(office) => {
                        onRoute(row, { office });
                        if (office) setChanging(null);
                      }}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
