export { ThemeProvider } from './theme-provider';
export { chooseTheme, useScheme, useThemeChoice, type ThemeChoice } from './theme-store';
