import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { StatisticsPage } from './StatisticsPage';

whenReady(() => {
  const place = document.getElementById('tandem-review-statistics');
  if (!place?.dataset.project) return;
  place.textContent = '';
  render(<StatisticsPage project={place.dataset.project} search={window.location.search} />, place);
});
