import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { App } from './App';

whenReady(() => {
  const place = document.getElementById('tandem-connections-page');
  if (place) render(<App />, place);
});
