import { Button, Form, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { EndLeaveDocument, EnterLeaveDocument, NameDeputyDocument, SeatCoverDocument, type SeatCoverQuery, SetSilentHoursDocument } from '../../generated/graphql';
import { ActForm, ActOutcome, useAct } from '../../shared/acts';
import { DayField, today } from '../../shared/fields';
import { useT } from '../../shared/messages';
import { Loading, LoadError } from '../../shared/states';
import css from './me.module.css';

type Cover = SeatCoverQuery['seatCover'][number];
type Dialog = { readonly kind: 'leave' | 'deputy' | 'hours'; readonly cover: Cover };

/** AB角: who holds a liaison's seat, who stands in, and when; with the two clicks of a leave. Of the own agency when none is named. */
export function SeatCover({ agencyId }: { agencyId?: string }) {
  const t = useT();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [{ data, error }, ask] = useQuery({ query: SeatCoverDocument, variables: { agencyId } });
  const again = (): void => { setDialog(null); ask({ requestPolicy: 'network-only' }); };
  if (error && !data) return <LoadError error={error} onRetry={again} />;
  if (!data) return <Loading rows={3} />;
  if (data.seatCover.length === 0) return <p className="muted">{t('cover.none')}</p>;
  return (
    <>
      {data.seatCover.map((cover) => <Seat key={cover.seatId} cover={cover} onAsk={(kind) => setDialog({ kind, cover })} onDone={again} />)}
      {dialog?.kind === 'leave' && <Leave cover={dialog.cover} onDone={again} onClose={() => setDialog(null)} />}
      {dialog?.kind === 'deputy' && <Deputy cover={dialog.cover} onDone={again} onClose={() => setDialog(null)} />}
      {dialog?.kind === 'hours' && <Hours cover={dialog.cover} onDone={again} onClose={() => setDialog(null)} />}
    </>
  );
}

function Seat({ cover, onAsk, onDone }: { cover: Cover; onAsk: (kind: Dialog['kind']) => void; onDone: () => void }) {
  const t = useT();
  const ending = useAct(EndLeaveDocument);
  const end = async (leaveId: string): Promise<void> => { if (await ending.run({ leaveId })) onDone(); };
  return (
    <div className={css.cover}>
      <p><b>{cover.seatTitle}</b></p>
      <p>A　{cover.holder?.name ?? t('cover.vacant')}</p>
      <p>B　{cover.deputy?.name ?? t('cover.noDeputy')}{cover.arranges && <Button type="link" size="small" onClick={() => onAsk('deputy')}>{t('cover.name')}</Button>}</p>
      {cover.leaves.map((leave) => (
        <p key={leave.id}>
          {t(leave.current ? 'cover.away' : 'cover.awayLater', { from: leave.from, to: leave.to })}
          {cover.arranges && <Button type="link" size="small" loading={ending.pending} onClick={() => void end(leave.id)}>{t(leave.current ? 'cover.back' : 'cover.cancel')}</Button>}
        </p>
      ))}
      {cover.handed !== null && <p>{cover.mine === 'DEPUTY' && cover.handed ? <Link to="/">{t('cover.handed', { count: cover.handed })}</Link> : t('cover.handed', { count: cover.handed ?? 0 })}</p>}
      <p className="muted">{t('cover.rule', { hours: cover.silentHours })}{cover.arranges && cover.handed !== null && <Button type="link" size="small" onClick={() => onAsk('hours')}>{t('cover.setHours')}</Button>}</p>
      {cover.arranges && <Button disabled={!cover.deputy} onClick={() => onAsk('leave')}>{t('cover.leave')}</Button>}
      {cover.arranges && !cover.deputy && <p className="muted">{t('cover.deputyFirst')}</p>}
      <ActOutcome act={ending} />
    </div>
  );
}

interface Asking { cover: Cover; onDone: () => void; onClose: () => void }

function Leave({ cover, onDone, onClose }: Asking) {
  const t = useT();
  const rule = [{ required: true, message: t('cover.dayMissing') }];
  return (
    <ActForm title={t('cover.leave')} intro={t('cover.leaveText', { name: cover.deputy?.name ?? '' })} document={EnterLeaveDocument} initial={{ from: today(), to: today() }} onClose={onClose} onDone={onDone}
      toVariables={(values) => ({ input: { seatId: cover.seatId, from: String(values['from']), to: String(values['to']) } })}>
      <Form.Item name="from" label={t('cover.from')} rules={rule}><DayField required /></Form.Item>
      <Form.Item name="to" label={t('cover.to')} rules={rule}><DayField required /></Form.Item>
    </ActForm>
  );
}

function Deputy({ cover, onDone, onClose }: Asking) {
  const t = useT();
  return (
    <ActForm title={t('cover.name')} intro={t('cover.nameText')} document={NameDeputyDocument} initial={{ personId: cover.deputy?.personId }} onClose={onClose} onDone={onDone}
      toVariables={(values) => ({ input: { seatId: cover.seatId, personId: (values['personId'] as string | undefined) ?? null } })}>
      <Form.Item name="personId" label={t('cover.deputy')}>
        <Select allowClear notFoundContent={t('cover.noColleagues')} getPopupContainer={(node) => node.parentElement ?? document.body}
          options={cover.colleagues.map(({ personId, name }) => ({ value: personId, label: name }))} />
      </Form.Item>
    </ActForm>
  );
}

function Hours({ cover, onDone, onClose }: Asking) {
  const t = useT();
  return (
    <ActForm title={t('cover.setHours')} intro={t('cover.hoursText')} document={SetSilentHoursDocument} initial={{ hours: cover.silentHours }} onClose={onClose} onDone={onDone}
      toVariables={(values) => ({ hours: Number(values['hours']) })}>
      <Form.Item name="hours" label={t('cover.hours')} rules={[{ required: true, message: t('cover.hours') }]}><InputNumber min={1} max={240} precision={0} /></Form.Item>
    </ActForm>
  );
}
