import { useState } from 'react';
import { Tag } from 'antd';
import { useQuery } from 'urql';
import { type AgencyFieldsFragment, BulletinAudienceDocument } from '../../generated/graphql';
import { AgencyPicker } from '../../shared/agencies';
import { useT } from '../../shared/messages';
import { Loading, LoadError } from '../../shared/states';
import css from './bulletins.module.css';

interface Props {
  id?: string;
  value?: readonly string[];
  onChange?: (unitIds: string[]) => void;
  /** Units that were chosen before and may be in no group of today. */
  known?: readonly AgencyFieldsFragment[];
  /** Units it was sent to already. */
  without?: readonly string[];
}

/** 发送单位: ticked one by one, or those who sit in a conference today all at once. What is kept is the list; who joins later is not on it. */
export function AudienceField({ id, value = [], onChange, known = [], without = [] }: Props) {
  const t = useT();
  const [{ data, error }, ask] = useQuery({ query: BulletinAudienceDocument });
  const [picked, setPicked] = useState<readonly AgencyFieldsFragment[]>(known);
  const groups = (data?.bulletinAudience ?? []).map((group) => ({ ...group, units: group.units.filter((unit) => !without.includes(unit.id)) })).filter(({ units }) => units.length > 0);
  const grouped = new Set(groups.flatMap(({ units }) => units.map((unit) => unit.id)));
  const put = (ids: readonly string[], on: boolean): void => onChange?.(on ? [...new Set([...value, ...ids])] : value.filter((one) => !ids.includes(one)));
  return (
    <div id={id}>
      {error && !data && <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Loading rows={3} />}
      {groups.map((group, index) => {
        const ids = group.units.map((unit) => unit.id);
        const chosen = ids.filter((one) => value.includes(one)).length;
        return (
          <details key={group.conferenceId} className={css.group} open={index === 0 || undefined}>
            <summary>{group.name}　<span className="num">{t('bulletin.chosenOf', { count: chosen, of: ids.length })}</span></summary>
            <button type="button" className={css.all} onClick={() => put(ids, chosen < ids.length)}>{t(chosen < ids.length ? 'bulletin.chooseAll' : 'bulletin.chooseNone')}</button>
            <ul className={css.units}>
              {group.units.map((unit) => <li key={unit.id}><label><input type="checkbox" checked={value.includes(unit.id)} onChange={(event) => put([unit.id], event.target.checked)} />{unit.shortName}</label></li>)}
            </ul>
          </details>
        );
      })}
      <AgencyPicker value={null} onChange={(agency) => { if (agency && !without.includes(agency.id)) { setPicked([...picked, agency]); put([agency.id], true); } }} />
      <ul className={css.others}>
        {value.filter((one) => !grouped.has(one)).map((one) => <li key={one}><Tag closable onClose={(event) => { event.preventDefault(); put([one], false); }}>{picked.find((agency) => agency.id === one)?.shortName ?? one}</Tag></li>)}
      </ul>
      <p className={css.count} role="status">{value.length === 0 ? t('bulletin.nobody') : t('bulletin.chosen', { count: value.length })}</p>
    </div>
  );
}
