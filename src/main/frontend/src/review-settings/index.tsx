import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { App } from './App';

whenReady(() => {
  const place = document.getElementById('tandem-review-settings');
  if (!place) return;
  place.textContent = '';
  render(<App project={place.dataset.project ?? ''} />, place);
});
