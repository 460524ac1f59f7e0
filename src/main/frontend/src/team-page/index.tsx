import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { TeamPage } from './TeamPage';

whenReady(() => {
  const place = document.getElementById('tandem-team');
  if (place?.dataset.project) {
    place.replaceChildren();
    render(<TeamPage project={place.dataset.project} />, place);
  }
});
