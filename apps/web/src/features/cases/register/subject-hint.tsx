import { Link } from 'react-router';
import type { LookUpSubjectQuery } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';
import css from './register.module.css';

interface Props {
  found?: LookUpSubjectQuery['lookUpSubject'];
  fetching: boolean;
}

/** What is already known: the subject, this agency's earlier cases on it, and names that look alike. */
export function SubjectHint({ found, fetching }: Props) {
  const t = useT();
  const format = useFormat();
  return (
    <aside className={css.hint} aria-live="polite">
      {!found && <p className="muted">{t(fetching ? 'caseRegister.lookingUp' : 'caseRegister.hint')}</p>}
      {found?.subject && <p className={css.known}>{t('caseRegister.known', { name: found.subject.name })}</p>}
      {found?.valid && !found.subject && <p>{t('caseRegister.unknown')}</p>}
      {found && found.cases.length > 0 && (
        <>
          <p className={css.warn}>{t('caseRegister.duplicates', { count: found.cases.length })}</p>
          <ul className={css.links}>
            {found.cases.map((each) => (
              <li key={each.id}>
                <Link to={`/cases/${each.id}`} target="_blank">{each.number}　{each.title}</Link>
                <small className="muted">{t(`CaseState.${each.state}`)}　{format.instant(each.registeredAt)}{each.amountInvolved && `　${t('common.yuan', { amount: format.money(each.amountInvolved) })}`}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {found && found.similar.length > 0 && (
        <>
          <p>{t('caseRegister.similar')}</p>
          <ul className={css.links}>{found.similar.map((each) => <li key={each.id}>{each.name}　<small className="num muted">{each.code}</small></li>)}</ul>
        </>
      )}
    </aside>
  );
}
