import { Button, Segmented } from 'antd';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { SignOutDocument, SwitchSeatDocument } from '../../generated/graphql';
import { ActOutcome, useAct } from '../acts';
import { useLocale, useT, type Locale } from '../messages';
import { useMe } from '../session';
import { chooseTheme, useThemeChoice, type ThemeChoice } from '../theme';
import css from './account-panel.module.css';

const THEMES: ThemeChoice[] = ['light', 'dark', 'system'];

/** Who is acting, in which seat; other seats, appearance, language, and the way out. */
export function AccountPanel({ onDone }: { onDone?: () => void }) {
  const t = useT();
  const me = useMe();
  const theme = useThemeChoice();
  const { locale, choose } = useLocale();
  const [leaving, signOut] = useMutation(SignOutDocument);
  const switching = useAct(SwitchSeatDocument);
  const others = me.holdings.filter((holding) => holding.current && holding.seat.id !== me.seat.id);

  const leave = async (): Promise<void> => {
    await signOut({});
    location.assign('/login');
  };
  const sitOn = async (seatId: string): Promise<void> => {
    if (await switching.run({ seatId })) location.assign('/');
  };

  return (
    <div className={css.panel}>
      <div>
        <p className={css.agency}>{me.agency.name}</p>
        <p className="muted">{me.seat.title}　{t(`shell.capacity.${me.capacity}`)}</p>
        {me.onBehalfOf && <p className="muted">{t('shell.onBehalfOf', { name: me.onBehalfOf })}</p>}
        <p className="muted">{me.person.displayName}　{me.person.account}</p>
      </div>
      {others.length > 0 && (
        <div>
          <p className={css.label}>{t('shell.switchSeat')}</p>
          {others.map(({ seat, capacity }) => (
            <Button key={seat.id} block className={css.seat} loading={switching.pending} onClick={() => void sitOn(seat.id)}>
              {seat.agency.shortName} {seat.title}{t('common.aside', { text: t(`shell.capacity.${capacity}`) })}
            </Button>
          ))}
          <ActOutcome act={switching} />
        </div>
      )}
      <div>
        <p className={css.label}>{t('shell.theme')}</p>
        <Segmented<ThemeChoice> block value={theme} aria-label={t('shell.theme')} onChange={chooseTheme}
          options={THEMES.map((value) => ({ value, label: t(`shell.theme.${value}`) }))} />
      </div>
      <div>
        <p className={css.label}>{t('shell.language')}</p>
        <Segmented<Locale> block value={locale} aria-label={t('shell.language')} onChange={choose}
          options={[{ value: 'zh-CN', label: '中文' }, { value: 'en', label: 'English' }]} />
      </div>
      <div className={css.foot}>
        {onDone && <Link to="/me" onClick={onDone}>{t('shell.password')}</Link>}
        <Button onClick={() => void leave()} loading={leaving.fetching}>{t('shell.signOut')}</Button>
      </div>
    </div>
  );
}
