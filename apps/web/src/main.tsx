import './shared/theme/portal.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { loadSentences, readLocale } from './shared/messages';

const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

loadSentences(readLocale()).then(
  () => createRoot(element('root')).render(<App />),
  () => {
    element('boot').hidden = true;
    element('boot-failed').hidden = false;
  },
);
