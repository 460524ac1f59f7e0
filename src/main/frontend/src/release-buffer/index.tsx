import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { BufferPage } from './BufferPage';

whenReady(() => {
  const place = document.getElementById('tandem-release-buffer');
  if (!place?.dataset.project) return;
  place.replaceChildren();
  render(<BufferPage project={place.dataset.project} search={window.location.search} />, place);
});
