import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { ChartsPage } from './ChartsPage';

whenReady(() => {
  const place = document.getElementById('tandem-debt-charts');
  if (!place?.dataset.project) return;
  place.textContent = '';
  render(<ChartsPage project={place.dataset.project} search={window.location.search} />, place);
});
