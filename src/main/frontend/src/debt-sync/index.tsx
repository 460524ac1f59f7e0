import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { SyncPage } from './SyncPage';

whenReady(() => {
  const place = document.getElementById('tandem-debt-sync');
  if (!place?.dataset.project) return;
  place.replaceChildren();
  render(<SyncPage project={place.dataset.project} />, place);
});
