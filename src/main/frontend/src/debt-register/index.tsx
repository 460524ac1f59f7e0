import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { Register } from './Register';

whenReady(() => {
  const place = document.getElementById('tandem-debt-register');
  if (place?.dataset.project) {
    place.replaceChildren();
    render(<Register project={place.dataset.project} />, place);
  }
});
