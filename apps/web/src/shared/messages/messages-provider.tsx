import { createContext, useCallback, useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import type { MessageKey } from '../../messages/zh-CN';
import { type Locale, readLocale, writeLocale } from './locale';
import { loadSentences, onSentences, sentencesOf } from './sentences';

interface LocaleChoice {
  locale: Locale;
  choose: (locale: Locale) => void;
}

const LocaleContext = createContext<LocaleChoice>({ locale: 'zh-CN', choose: () => undefined });

/** Gives the sentences of the chosen language; the other language is fetched when it is chosen, and only then. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(readLocale);
  const messages = useSyncExternalStore(onSentences, () => sentencesOf(locale));

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const choose = useCallback((next: Locale) => {
    // Without a network the language stays as it is.
    loadSentences(next).then(() => { writeLocale(next); setLocale(next); }, () => undefined);
  }, []);
  const choice = useMemo(() => ({ locale, choose }), [locale, choose]);

  return (
    <LocaleContext.Provider value={choice}>
      <IntlProvider locale={locale} messages={messages} timeZone="Asia/Shanghai">
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

/** The last parts of all keys that begin with this one: `useCodes('ReferralState')` is every state that has a word. */
export function useCodes(list: string): string[] {
  const { messages } = useIntl();
  return useMemo(() => Object.keys(messages).filter((key) => key.startsWith(`${list}.`)).map((key) => key.slice(list.length + 1)), [messages, list]);
}
