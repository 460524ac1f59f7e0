import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { Records } from './Records';

whenReady(() => {
  const place = document.getElementById('tandem-records');
  if (place?.dataset.project) {
    place.replaceChildren();
    render(<Records project={place.dataset.project} />, place);
  }
});
