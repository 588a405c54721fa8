import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type AgencyFieldsFragment, type DutyMatter, type DutyProblem, ProposedRouteDocument, type ProposedRouteQuery } from '../../generated/graphql';
import { Field } from '../../shared/forms';
import { useT } from '../../shared/messages';
import { MATTERS, PROBLEMS } from '../responsibilities/duties';
import css from './route-proposal.module.css';

/** About fraud by themselves: nobody has to say so. */
const BY_ITSELF = new Set(['CRIMINAL', 'EARLY_NOTICE']);
const isRouted = (kind: string): kind is DutyMatter => (MATTERS as readonly string[]).includes(kind);

/** What a matter is about, what the lists in force say to that, and why another is chosen. */
export interface Routing {
  asks: boolean;
  problem: DutyProblem | null;
  route: ProposedRouteQuery['proposedRoute'] | undefined;
  reason: string;
  setProblem: (problem: DutyProblem | null) => void;
  setReason: (reason: string) => void;
  /** The agency that is proposed, until somebody chooses. */
  proposed: AgencyFieldsFragment | null;
  /** A list in force names another than the one chosen. */
  departs: (agency: AgencyFieldsFragment | null) => boolean;
}

/** What was said of it, held by whoever keeps more than one of them or keeps them through a break. */
export type KeptRouting = Pick<Routing, 'problem' | 'reason' | 'setProblem' | 'setReason'>;

export function useRouting(kind: string, kept?: KeptRouting): Routing {
  const [ownProblem, setOwnProblem] = useState<DutyProblem | null>(null);
  const [ownReason, setOwnReason] = useState('');
  const { problem: picked, reason, setProblem, setReason } = kept ?? { problem: ownProblem, reason: ownReason, setProblem: setOwnProblem, setReason: setOwnReason };
  const byItself = BY_ITSELF.has(kind);
  const problem = byItself ? 'FRAUD_CRIME' : picked;
  const paused = !isRouted(kind) || problem === null;
  const [{ data, stale }] = useQuery({ query: ProposedRouteDocument, variables: { input: { matter: isRouted(kind) ? kind : 'ADMINISTRATIVE', problem } }, pause: paused });
  const route = paused || stale ? undefined : data?.proposedRoute;
  return {
    asks: isRouted(kind) && !byItself, problem: paused ? null : problem, route, reason, setProblem, setReason, proposed: route?.agency ?? null,
    departs: (agency) => route?.way === 'LIST' && agency !== null && agency.id !== route.agency?.id,
  };
}

/** 由谁承办: what the lists in force say, with entry and version; to choose another asks for the reason. */
export function RouteProposal({ routing, agency, onTake, refused }: { routing: Routing; agency: AgencyFieldsFragment | null; onTake: (agency: AgencyFieldsFragment) => void; refused?: string | undefined }) {
  const t = useT();
  const id = useId();
  const { asks, problem, route, reason, setProblem, setReason, proposed, departs } = routing;
  /** One among several whose lists claim it: no stranger to the matter. */
  const among = agency !== null && route?.alsoClaimed.includes(agency.shortName);
  return (
    <div className={css.route}>
      {asks && (
        <Field id={`${id}-about`} label={t('duty.about')} hint={t('duty.aboutHint')}>
          <select id={`${id}-about`} className={css.pick} value={problem ?? ''} onChange={(event) => setProblem(PROBLEMS.find((one) => one === event.target.value) ?? null)}>
            <option value="">—</option>
            {PROBLEMS.filter((one) => one !== 'DATA_SHARING').map((one) => <option key={one} value={one}>{t(`DutyProblem.${one}`)}</option>)}
          </select>
        </Field>
      )}
      {route && (
        <div className={css.said} role="status">
          {proposed && <p><b>{t('duty.proposed')}{t('common.colon')}{proposed.name}</b>{agency?.id !== proposed.id && <Button size="small" className={css.take} onClick={() => onTake(proposed)}>{t('duty.take')}</Button>}</p>}
          <p>{route.ground}{route.listId && <>　<Link to={`/responsibilities/${route.listId}`}>{t('duty.openList')}</Link></>}</p>
          {route.department && <p className="muted">{t('duty.department')}{t('common.colon')}{route.department}　{t('duty.contact')}{t('common.colon')}{route.contact}</p>}
          {route.alsoClaimed.length > 0 && <p className="muted">{t('duty.also', { units: route.alsoClaimed.join(t('common.comma')) })}</p>}
        </div>
      )}
      {(departs(agency) || refused) && (
        <Field id={`${id}-why`} label={t('duty.departed')} required problem={reason.trim() ? undefined : refused}
          hint={proposed ? t(among ? 'duty.amongHint' : 'duty.departHint', { unit: proposed.shortName, chosen: agency?.shortName ?? '' }) : undefined}>
          <Input id={`${id}-why`} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
        </Field>
      )}
    </div>
  );
}
