import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { Calendar } from './Calendar';

/** Today where the reader is; the server's own day comes with its first answer. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}

whenReady(() => {
  const place = document.getElementById('tandem-change-calendar');
  if (!place?.dataset.project) return;
  place.textContent = '';
  render(<Calendar project={place.dataset.project} today={today()} search={window.location.search} />, place);
});
