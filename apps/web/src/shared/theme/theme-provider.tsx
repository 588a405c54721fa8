import { ConfigProvider, theme, type ThemeConfig } from 'antd';
import type { Locale } from 'antd/es/locale';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, type ReactNode } from 'react';
import { useLocale } from '../messages';
import { useScheme } from './theme-store';

const font = 'var(--font)';

/**
 * Nothing slides or grows into place. On a slow machine that takes so long that the hand is quicker: what was pressed is then no
 * longer what is let go of, and the choice is lost without a word.
 */
const STILL = { motion: false };

/** antd's defaults fail 4.5:1 in a few places; these are the pairs that hold (see portal.css). */
const LIGHT: ThemeConfig = {
  token: {
    ...STILL,
    colorPrimary: '#1a56a8', colorInfo: '#1a56a8', colorLink: '#1a56a8', colorError: '#b3261e', colorSuccess: '#1a6b3c', colorWarning: '#8a4b00',
    colorBgLayout: '#f2f4f8', colorText: '#1d2633', colorBorder: '#c3cad6', colorTextPlaceholder: '#6b7280',
    colorTextTertiary: '#5f6672', colorTextDescription: '#595f69', colorTextDisabled: '#6b7280', borderRadius: 4, fontFamily: font,
  },
};

const DARK: ThemeConfig = {
  algorithm: theme.darkAlgorithm,
  token: {
    ...STILL,
    colorPrimary: '#4d8be8', colorInfo: '#4d8be8', colorLink: '#8bb8ff', colorError: '#ff7b70', colorSuccess: '#7fd69b', colorWarning: '#ffc078',
    colorBgBase: '#10151d', colorBgContainer: '#181f2a', colorBgElevated: '#1e2633', colorText: '#e4e8ef', colorBorder: '#465265', colorTextPlaceholder: '#9aa3af',
    colorTextTertiary: '#a4acb8', colorTextDescription: '#a4acb8', colorTextDisabled: '#9aa3af', borderRadius: 4, fontFamily: font,
  },
  components: { Button: { colorPrimary: '#2f66c2', colorPrimaryHover: '#3a73d1', defaultHoverColor: '#8bb8ff', defaultHoverBorderColor: '#8bb8ff', defaultActiveColor: '#8bb8ff', defaultActiveBorderColor: '#8bb8ff', dangerColor: '#10151d' }, Tabs: { itemSelectedColor: '#8bb8ff' } },
};

/** antd names the year and month buttons of its calendar otherwise than they read; a name must contain the text. */
const named = (locale: Locale): Locale => ({
  ...locale,
  DatePicker: locale.DatePicker && { ...locale.DatePicker, lang: { ...locale.DatePicker.lang, yearSelect: '', monthSelect: '' } },
});
const CHINESE = named(zhCN);
const ENGLISH = named(enUS);

/**
 * Popups live where screen readers look for content: inside the dialog that they belong to, else inside the main landmark. A list
 * in a dialog thereby stays where it opened; lying behind it, it would move with the page, under a hand about to choose.
 */
const popupRoot = (trigger?: HTMLElement): HTMLElement =>
  trigger?.closest<HTMLElement>('.ant-modal-container') ?? document.getElementById('main') ?? document.body;

/** antd in the colours, type and language of the portal. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const scheme = useScheme();
  const { locale } = useLocale();

  useEffect(() => {
    dayjs.locale(locale === 'en' ? 'en' : 'zh-cn');
  }, [locale]);

  return (
    <ConfigProvider theme={scheme === 'dark' ? DARK : LIGHT} locale={locale === 'en' ? ENGLISH : CHINESE} button={{ autoInsertSpace: false }} getPopupContainer={popupRoot}>
      {children}
    </ConfigProvider>
  );
}
