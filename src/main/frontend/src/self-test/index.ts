import { whenReady } from '../shared/platform';
import { call, RestError } from '../shared/rest';
import { queueLine, show, type Queue, type Report } from './view';

whenReady(() => {
  const place = document.getElementById('tandem-self-test-page');
  if (!place) return;
  place.textContent = AJS.I18n.getText('tandem.selftest.running');
  call<Report>('GET', '/selftest')
    .then((report) => show(place, report))
    .then(() => call<Queue>('GET', '/notices/queue'))
    .then((queue) => place.append(queueLine(queue)))
    .catch((error: RestError) => {
      place.textContent = error.message;
      place.className = 'aui-message aui-message-error';
    })
    .finally(() => { document.body.dataset.ready = 'self-test'; });
});
