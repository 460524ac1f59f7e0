import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { BaselinesPage } from './BaselinesPage';

whenReady(() => {
  const place = document.getElementById('tandem-baselines');
  if (!place?.dataset.project) return;
  place.replaceChildren();
  render(<BaselinesPage project={place.dataset.project} search={window.location.search} />, place);
});
