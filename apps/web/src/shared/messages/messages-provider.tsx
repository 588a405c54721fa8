import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import zhCN, { type MessageKey } from '../../messages/zh-CN';
import { type Locale, readLocale, writeLocale } from './locale';

interface LocaleChoice {
  locale: Locale;
  choose: (locale: Locale) => void;
}

const LocaleContext = createContext<LocaleChoice>({ locale: 'zh-CN', choose: () => undefined });

/** Gives the sentences of the chosen language. Chinese comes with the page, English when asked for. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(readLocale);
  const [english, setEnglish] = useState<Record<string, string>>();

  useEffect(() => {
    if (locale === 'en' && !english) void import('../../messages/en').then((file) => setEnglish({ ...file.default }));
    document.documentElement.lang = locale;
  }, [locale, english]);

  const choose = useCallback((next: Locale) => {
    writeLocale(next);
    setLocale(next);
  }, []);
  const choice = useMemo(() => ({ locale, choose }), [locale, choose]);
  if (locale === 'en' && !english) return null;

  return (
    <LocaleContext.Provider value={choice}>
      <IntlProvider locale={locale} messages={locale === 'en' ? english : zhCN} timeZone="Asia/Shanghai">
        {children}
      </IntlProvider>
    </LocaleContext.Provider>
  );
}

export const useLocale = (): LocaleChoice => useContext(LocaleContext);

export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** `t('common.save')`: the sentence of a message key in the present language. */
export function useT(): Translate {
  const intl = useIntl();
  return useCallback((key, values) => intl.formatMessage({ id: key }, values), [intl]);
}
