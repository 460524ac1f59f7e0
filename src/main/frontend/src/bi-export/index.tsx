import { render } from 'preact';
import { whenReady } from '../shared/platform';
import { ExportPage } from './ExportPage';
import { projectsIn } from './model';

whenReady(() => {
  const place = document.getElementById('tandem-export-page');
  if (place) render(<ExportPage wanted={projectsIn(window.location.search)} />, place);
});
