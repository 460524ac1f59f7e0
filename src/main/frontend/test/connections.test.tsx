import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { App } from '../src/connections/App';
import { hostOf, isListed } from '../src/connections/hosts';
import type { Connection } from '../src/connections/types';

const SONAR: Connection = {
  id: 7, version: 3, kind: 'SONARQUBE', name: 'Main', baseUrl: 'https://sonar.example.com', hasSecret: true,
  state: { health: 'WORKING', message: 'Works.', checkedAt: '2026-11-20T09:00:00Z', since: '2026-11-19T09:00:00Z' },
  mappings: [{ projectKey: 'DEMO', remoteKey: 'acme:payments', lastReadAt: '2026-11-19T08:00:00Z', triedAt: '2026-11-20T09:00:00Z', failingSince: '2026-11-20T08:00:00Z', message: 'down' }],
};

type Answers = Record<string, unknown>;
let sent: { method: string; path: string; body: unknown }[] = [];
let place: HTMLElement;

async function open(answers: Answers): Promise<void> {
  sent = [];
  const known: Answers = {
    'GET /connections?limit=200': { values: [] },
    'GET /connections/projects': { values: [{ key: 'DEMO', name: 'Payments Platform' }] },
    'GET /connections/allowed-hosts': { version: 1, entries: ['sonar.example.com'] },
    ...answers,
  };
  mock.method(globalThis, 'fetch', async (url: string, request: RequestInit) => {
    const path = url.replace('/jira/rest/tandem/1.0', '');
    sent.push({ method: request.method!, path, body: request.body ? JSON.parse(String(request.body)) : undefined });
    const answer = known[`${request.method} ${path}`];
    if (answer instanceof Response) return answer.clone();
    return answer === undefined ? new Response('{}', { status: 404 }) : new Response(JSON.stringify(answer));
  });
  place = document.createElement('div');
  document.body.replaceChildren(place);
  render(<App />, place);
  await eventually(() => assert.doesNotMatch(place.textContent!, /connections\.loading/));
}

const PATIENCE_MILLIS = 3000;
/** Effects run a frame after rendering: what is expected is waited for, not guessed at. */
async function eventually(check: () => void): Promise<void> {
  for (const end = Date.now() + PATIENCE_MILLIS; ;) {
    try {
      return check();
    } catch (missing) {
      if (Date.now() > end) throw missing;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
const says = (pattern: RegExp) => eventually(() => assert.match(place.textContent!, pattern));
const press = (text: string) => eventually(() => {
  const button = [...place.querySelectorAll('button')].find((one) => one.textContent!.includes(text) && !one.disabled);
  assert.ok(button, `no button ${text}`);
  button.click();
});
const type = (id: string, value: string) => eventually(() => {
  const field = place.querySelector<HTMLInputElement>(`#${id}`)!;
  assert.ok(field, `no field ${id}`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
});

describe('the connections page', () => {
  afterEach(() => { render(null, place); mock.restoreAll(); });

  it('invites to add the first connection', async () => {
    await open({});
    await says(/tandem\.connections\.empty\.title/);
    await press('tandem.connections.add');
    await eventually(() => assert.ok(place.querySelector('#tandem-connection-name')));
  });

  it('shows each connection with its state and what cannot be read', async () => {
    await open({ 'GET /connections?limit=200': { values: [SONAR] } });
    await eventually(() => assert.match(place.querySelector('[data-connection="Main"]')!.textContent!, /projects\.failing 1 1.*health\.working/));
  });

  it('says why the list cannot be shown', async () => {
    await open({ 'GET /connections?limit=200': new Response('{"errors":[{"code":"x","message":"Only a system administrator can do this."}]}', { status: 403 }) });
    await eventually(() => assert.match(place.querySelector('[role=alert]')!.textContent!, /Only a system administrator/));
  });

  it('saves, tests and shows the exact problem', async () => {
    await open({
      'POST /connections': { ...SONAR, mappings: [] },
      'POST /connections/7/test': { health: 'FAILING', message: 'The token is wrong.', projects: [] },
      'GET /connections/7': { ...SONAR, mappings: [] },
      'GET /connections/7/remote-projects': { values: [] },
    });
    await press('tandem.connections.add');
    await type('tandem-connection-name', 'Main');
    await type('tandem-connection-url', 'https://sonar.example.com');
    await type('tandem-connection-secret', 'squ_x');
    await new Promise((resolve) => setTimeout(resolve, 20));
    place.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await eventually(() => assert.match(place.querySelector('[role=alert]')!.textContent!, /The token is wrong/));
    const post = sent.find((request) => request.method === 'POST' && request.path === '/connections')!;
    assert.deepEqual(post.body, { name: 'Main', kind: 'SONARQUBE', baseUrl: 'https://sonar.example.com', secret: 'squ_x', mappings: [] });
    assert.equal(place.querySelector<HTMLInputElement>('#tandem-connection-secret')!.value, '', 'the token does not stay on the page');
  });

  it('puts each problem at its field', async () => {
    await open({ 'POST /connections': new Response(JSON.stringify({ errors: [{ code: 'a', field: 'name', message: 'No name.' }, { code: 'b', field: 'mappings[0].remoteKey', message: 'No key.' }] }), { status: 400 }) });
    await press('tandem.connections.add');
    await press('tandem.connections.form.mapping.add');
    await eventually(() => assert.ok(place.querySelector('.tandem-connections-mappings')));
    await eventually(() => [...place.querySelectorAll('button')].find((one) => one.textContent === 'tandem.connections.form.save')!.click());
    await eventually(() => assert.equal(place.querySelector('#tandem-connection-name-error')!.textContent, 'No name.'));
    assert.match(place.querySelector('.tandem-connections-mappings')!.textContent!, /No key\./);
  });

  it('offers to allow a host that is not on the list', async () => {
    await open({ 'PUT /connections/allowed-hosts': { version: 2, entries: ['sonar.example.com', 'other.example.com'] } });
    await press('tandem.connections.add');
    await type('tandem-connection-url', 'https://other.example.com/sonar');
    await press('tandem.connections.form.host.allow');
    await eventually(() => assert.doesNotMatch(place.textContent!, /host\.unlisted/));
    assert.deepEqual(sent.find((request) => request.method === 'PUT')!.body, { version: 1, entries: ['sonar.example.com', 'other.example.com'] });
  });

  it('shows the stored state when somebody else was faster', async () => {
    await open({
      'GET /connections?limit=200': { values: [SONAR] },
      'GET /connections/7/remote-projects': { values: [] },
      'PUT /connections/7': new Response(JSON.stringify({ errors: [{ code: 'x', message: 'y' }], current: { ...SONAR, version: 4, name: 'Renamed' } }), { status: 409 }),
    });
    await press('tandem.connections.edit');
    await press('tandem.connections.form.save');
    await says(/tandem\.connections\.conflict/);
    await eventually(() => assert.equal(place.querySelector<HTMLInputElement>('#tandem-connection-name')!.value, 'Renamed'));
  });

  it('asks Jenkins for the user its token belongs to, and offers no webhook', async () => {
    await open({ 'POST /connections': { ...SONAR, kind: 'JENKINS', name: 'Jenkins', account: 'reader', mappings: [] }, 'GET /connections/7/remote-projects': { values: [] } });
    await press('tandem.connections.add');
    await eventually(() => assert.equal(place.querySelector<HTMLInputElement>('#tandem-connection-name')!.value, 'SonarQube'));
    assert.equal(place.querySelector('#tandem-connection-account'), null);
    const kind = place.querySelector<HTMLSelectElement>('#tandem-connection-kind')!;
    kind.value = 'JENKINS';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => assert.equal(place.querySelector<HTMLInputElement>('#tandem-connection-name')!.value, 'Jenkins'));
    await type('tandem-connection-account', 'reader');
    await type('tandem-connection-url', 'https://sonar.example.com');
    await new Promise((resolve) => setTimeout(resolve, 20));
    place.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await eventually(() => assert.ok(sent.some((request) => request.method === 'POST' && request.path === '/connections')));
    assert.deepEqual(sent.find((request) => request.method === 'POST')!.body, { name: 'Jenkins', kind: 'JENKINS', baseUrl: 'https://sonar.example.com', account: 'reader', secret: '', mappings: [] });
    assert.doesNotMatch(place.textContent!, /webhook\.title/);
  });

  it('maps a component, from a suggestion or by hand', async () => {
    await open({
      'GET /connections?limit=200': { values: [SONAR] },
      'GET /connections/7/remote-projects': { values: [] },
      'GET /connections/projects/DEMO/components': { values: ['API', 'Portal'] },
      'GET /connections/7/suggestions': { values: [
        { projectKey: 'DEMO', component: 'API', remoteKey: 'acme:payments:api', score: 0.93, reason: 'api' },
        { projectKey: 'DEMO', component: 'API', remoteKey: 'acme:api', score: 0.6, reason: 'api' },
      ] },
      'PUT /connections/7': { ...SONAR, version: 4 },
    });
    await press('tandem.connections.edit');
    await press('tandem.connections.form.suggest');
    await eventually(() => assert.deepEqual([...place.querySelectorAll<HTMLInputElement>('.tandem-connections-suggestions input')].map((box) => box.checked), [true, false]));
    await press('tandem.connections.suggest.add');
    await eventually(() => assert.equal(place.querySelectorAll('.tandem-connections-mappings tbody tr').length, 2));
    await eventually(() => assert.deepEqual([...place.querySelectorAll<HTMLSelectElement>('.tandem-connections-mappings select[aria-label$="component"]')].map((select) => select.value), ['', 'API']));
    await press('tandem.connections.form.save');
    await eventually(() => assert.ok(sent.some((request) => request.method === 'PUT')));
    assert.deepEqual((sent.find((request) => request.method === 'PUT')!.body as { mappings: unknown }).mappings, [{ projectKey: 'DEMO', remoteKey: 'acme:payments' }, { projectKey: 'DEMO', component: 'API', remoteKey: 'acme:payments:api' }]);
  });

  it('tells that the last figures stay while a pair fails, and who has no pair', async () => {
    await open({
      'GET /connections?limit=200': { values: [SONAR] }, 'GET /connections/7/remote-projects': { values: [] },
      'GET /connections/projects': { values: [{ key: 'DEMO', name: 'Payments Platform' }, { key: 'LED', name: 'Ledger' }] },
    });
    await press('tandem.connections.edit');
    await says(/reading\.failing.*reading\.stale/);
    await says(/tandem\.connections\.unmapped LED/);
  });

  it('asks before it deletes', async () => {
    await open({ 'GET /connections?limit=200': { values: [SONAR] }, 'DELETE /connections/7?version=3': {} });
    await press('tandem.connections.delete');
    await eventually(() => assert.ok(place.querySelector('[role=alertdialog]')));
    assert.equal(sent.filter((request) => request.method === 'DELETE').length, 0);
    place.querySelector<HTMLButtonElement>('[role=alertdialog] button')!.click();
    await says(/empty\.title/);
    assert.equal(sent.filter((request) => request.method === 'DELETE').length, 1);
  });
});

describe('the host of an address', () => {
  it('is found while it is typed', () => {
    assert.equal(hostOf(' https://Sonar.Example.com:9000/x'), 'sonar.example.com');
    assert.equal(hostOf('http://[::1]:9000'), '::1');
    assert.equal(hostOf('sonar'), undefined);
    assert.equal(hostOf('ftp://sonar.example.com'), undefined);
  });

  it('is looked up in the list as the server does', () => {
    assert.ok(isListed('sonar.example.com', ['*.example.com']));
    assert.ok(!isListed('example.com', ['*.example.com']));
    assert.ok(isListed('127.0.0.1', ['127.0.0.1']));
    assert.ok(!isListed('10.1.1.1', ['sonar.example.com']));
  });
});
