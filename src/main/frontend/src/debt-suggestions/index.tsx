import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { SuggestionPage } from './SuggestionPage';

whenReady(() => {
  const place = document.getElementById('tandem-debt-suggestion-page');
  if (place?.dataset.project) {
    place.replaceChildren();
    render(<SuggestionPage project={place.dataset.project} mayScan={place.dataset.mayScan === 'true'} />, place);
  }
});
