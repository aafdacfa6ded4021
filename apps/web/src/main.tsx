import '@plumbline/ui/tokens.css';
import '@plumbline/ui/base.css';
import '@plumbline/charts/charts.css';
import './shell/fonts.css';
import './shell/opening.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#shell/app.tsx';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
