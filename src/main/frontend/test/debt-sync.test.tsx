import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { Findings } from '../src/debt/Findings';
import { days, share, type Job, type Settings, type Status } from '../src/debt-sync/model';
import { SyncPage } from '../src/debt-sync/SyncPage';

const COUNTS = { findings: 1200, created: 3, updated: 1, closed: 2, reopened: 0, unchanged: 9, waiting: 40 };
const STATUS: Status = {
  project: 'DEMO', mayAdminister: true, dismissed: 2,
  mappings: [{ connection: 'Main', remoteKey: 'acme:payments', url: 'https://sonar.example.com/dashboard?id=acme', succeededAt: '2026-11-20T09:00:00Z', counts: COUNTS, ratingMode: 'STANDARD', formerRatingMode: 'QUALITIES',
    serverVersion: '26.9', effortKey: 'sqale_index', effortMinutes: 1275, debtMinutes: 1330, minutesByComponent: { Gateway: 480, '': 60 } }],
};
const SETTINGS: Settings = {
  version: 1, automatic: false, intervalHours: 24, minimumSeverity: 'MEDIUM', minimumMinutes: 0, minutesWithoutEffort: 5, acceptanceDays: 180, grouping: 'RULE_AND_COMPONENT', components: [],
  choices: [{ id: 1, name: 'Gateway' }],
};
const JOB: Job = { id: 9, dryRun: false, state: 'RUNNING', phase: 'READING', done: 500, total: 2000, startedAt: '2026-11-20T09:00:00Z' };

let sent: { method: string; path: string; body: unknown }[] = [];
let answers: Record<string, unknown> = {};
let place: HTMLElement;

function open(what: preact.JSX.Element, known: Record<string, unknown>): void {
  sent = [];
  answers = known;
  mock.method(globalThis, 'fetch', async (url: string, request: RequestInit) => {
    const path = url.replace('/jira/rest/tandem/1.0', '');
    sent.push({ method: request.method!, path, body: request.body ? JSON.parse(String(request.body)) : undefined });
    const answer = answers[`${request.method} ${path}`];
    return answer === undefined ? new Response('{}', { status: 404 }) : answer instanceof Response ? answer.clone() : new Response(JSON.stringify(answer));
  });
  place = document.createElement('div');
  document.body.replaceChildren(place);
  render(what, place);
}

async function eventually(check: () => void): Promise<void> {
  for (const end = Date.now() + 3000; ;) {
    try {
      return check();
    } catch (missing) {
      if (Date.now() > end) throw missing;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
const says = (pattern: RegExp) => eventually(() => assert.match(place.textContent!, pattern));
const press = (id: string) => eventually(() => {
  const button = place.querySelector<HTMLButtonElement>(id);
  assert.ok(button && !button.disabled, `no button ${id}`);
  button.click();
});

afterEach(() => {
  if (place) render(null, place);
  mock.restoreAll();
});

const known = (status: Status) => ({ 'GET /debts/sync?project=DEMO': status, 'GET /debts/sync/settings?project=DEMO': SETTINGS });

describe('in step with a code server', () => {
  it('counts a day as eight hours and knows no share of nothing', () => {
    assert.equal(days(1330), '2.77');
    assert.equal(share({ ...JOB, total: 0 }), undefined);
    assert.equal(share(JOB), 25);
  });

  it('shows what the last synchronisation found, and that the mode has changed', async () => {
    open(<SyncPage project="DEMO" />, known(STATUS));
    await says(/acme:payments/);
    await says(/mode\.changed/);
    assert.match(place.textContent!, /1,200/);
    assert.match(place.querySelector('details')!.textContent!, /Gateway1.*component\.none0\.13/);
    assert.match(place.textContent!, /page\.dismissed/);
  });

  it('says what is wrong and keeps what was found', async () => {
    open(<SyncPage project="DEMO" />, known({ ...STATUS, mappings: [{ ...STATUS.mappings[0]!, message: 'It is starting.', failingSince: '2026-11-20T10:00:00Z' }] }));
    await says(/It is starting\./);
    await says(/count\.findings/);
  });

  it('has no buttons for whoever only looks on, and says when nothing is mapped', async () => {
    open(<SyncPage project="DEMO" />, known({ ...STATUS, mayAdminister: false }));
    await says(/settings\.readonly/);
    assert.equal(place.querySelector('#tandem-sync-now'), null);
    open(<SyncPage project="DEMO" />, known({ ...STATUS, mappings: [] }));
    await says(/unmapped\.title/);
  });

  it('starts, follows, and stops', async () => {
    open(<SyncPage project="DEMO" />, { ...known(STATUS), 'POST /debts/sync?project=DEMO': { jobId: 9 }, 'POST /debts/sync/9/cancel': { ...JOB, state: 'CANCELLING' } });
    await eventually(() => assert.ok(place.querySelector('#tandem-sync-now')));
    answers['GET /debts/sync?project=DEMO'] = { ...STATUS, job: JOB };
    await press('#tandem-sync-now');
    await says(/page\.reading/);
    assert.equal(place.querySelector('progress')!.getAttribute('value'), '25');
    await press('#tandem-sync-cancel');
    await eventually(() => assert.ok(sent.some((call) => call.path === '/debts/sync/9/cancel')));
    answers['GET /debts/sync?project=DEMO'] = { ...STATUS, job: { ...JOB, state: 'CANCELLED', phase: 'ENDED' } };
    await says(/page\.cancelled/);
  });

  it('shows a preview by what would happen', async () => {
    const preview = { counts: COUNTS, items: [{ event: 'CREATED', title: 'Generic exceptions', component: '', severity: 'HIGH', findings: 2, minutes: 1260 }] };
    open(<SyncPage project="DEMO" />, known({ ...STATUS, job: { ...JOB, dryRun: true, state: 'DONE', phase: 'ENDED', preview } } as Status));
    await says(/Generic exceptions–/);
    assert.match(place.textContent!, /event\.CREATED/);
  });

  it('saves settings and shows somebody else’s when they were faster', async () => {
    open(<SyncPage project="DEMO" />, { ...known(STATUS), 'PUT /debts/sync/settings?project=DEMO': new Response(JSON.stringify({ errors: [{ code: 'x', field: 'version', message: 'Theirs.' }], current: { ...SETTINGS, version: 2, intervalHours: 6 } }), { status: 409 }) });
    await press('#tandem-sync-save');
    await says(/Theirs\./);
    await eventually(() => assert.equal(place.querySelector<HTMLInputElement>('#tandem-sync-intervalHours')!.value, '6'));
    assert.deepEqual(Object.keys(sent.find((call) => call.method === 'PUT')!.body as object).includes('choices'), false);
  });
});

describe('findings behind an item', () => {
  const behind = { start: 0, limit: 50, total: 1, counts: { OPEN: 1, CLOSED: 2 }, minutes: 960, principalFollows: false,
    values: [{ id: 4, state: 'OPEN', severity: 'HIGH', rule: 'java:S112', message: 'Throw a narrower one.', path: 'src/A.java', line: 7, minutes: 30, url: 'https://sonar.example.com/x' }] };

  it('shows nothing for an item without any', async () => {
    open(<Findings item={3} mayEdit />, { 'GET /debts/3/findings?start=0&limit=50': { ...behind, total: 0, values: [] } });
    await eventually(() => assert.equal(sent.length, 1));
    assert.equal(place.textContent, '');
  });

  it('leads to the server, tells the effort apart, links and moves', async () => {
    open(<Findings item={3} mayEdit />, { 'GET /debts/3/findings?start=0&limit=50': behind, 'POST /debts/3/findings/4/link': behind, 'POST /debts/12/findings/4/attach': behind });
    await says(/effort\.apart/);
    assert.equal(place.querySelector('a')!.getAttribute('href'), 'https://sonar.example.com/x');
    const buttons = () => [...place.querySelectorAll<HTMLButtonElement>('.tandem-findings-actions button')];
    buttons()[1]!.click();
    await eventually(() => assert.ok(place.querySelector('.tandem-findings-ask input')));
    const field = place.querySelector<HTMLInputElement>('.tandem-findings-ask input')!;
    field.value = '12';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    place.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await eventually(() => assert.ok(sent.some((call) => call.path === '/debts/12/findings/4/attach')));
  });
});
