import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { JointPage } from './JointPage';

whenReady(() => {
  const place = document.getElementById('tandem-joint-page');
  if (!place?.dataset.project) return;
  place.replaceChildren();
  render(<JointPage project={place.dataset.project} search={window.location.search} />, place);
});
