import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { ScorecardPage } from './ScorecardPage';

whenReady(() => {
  const place = document.getElementById('tandem-scorecard');
  if (place?.dataset.project) {
    place.replaceChildren();
    render(<ScorecardPage project={place.dataset.project} />, place);
  }
});
