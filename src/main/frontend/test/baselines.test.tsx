import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { BaselinesPage } from '../src/baselines/BaselinesPage';
import { type Baseline, chosenRelease, type Comparison, type Deviation, issuesOf, type List, releasesOf, told, until, type Value } from '../src/baselines/model';
import { ValueChart } from '../src/baselines/ValueChart';

const release = { id: 10, name: '1.0', due: '2026-12-31', state: 'OPEN' as const };
const totals = { issues: 3, estimated: 2, personDays: 6, pointed: 1, points: 3, dated: 1 };
const baseline = (id: number, change: Partial<Baseline> = {}): Baseline => ({ id, version: 1, project: 'DEMO', release, releaseName: '1.0', name: `<b>Plan ${id}</b>`, comment: '', due: '2026-12-31', totals, current: id === 1, by: { key: 'petra', displayName: 'Petra' }, at: '2026-11-20T12:00:00Z', mayChange: true, ...change });
const list = (values: Baseline[], change: Partial<List> = {}): List => ({ start: 0, limit: 200, total: values.length, values, releases: [release, { id: 11, name: '2.0', state: 'OPEN' }], mayTake: true, ...change });
const point = (day: string, planned: number, earned: number, spent: number) => ({ day, planned, earned, spent, budget: 10 });
const value: Value = { baseline: 1, today: '2026-11-20', now: point('2026-11-20', 5, 4, 6), points: [point('2026-11-10', 0, 0, 0), point('2026-11-20', 5, 4, 6), point('2026-11-30', 10, 4, 6)], counted: 2, issues: 3,
  figures: [{ key: 'spi', name: 'SPI', value: 0.8, unit: 'RATIO', status: 'BAD', formula: 'EV ÷ PV', missing: [] }, { key: 'tcpi', name: 'TCPI', unit: 'RATIO', status: 'NO_DATA', formula: 'x', missing: ['The budget is used up.'] }] };
const deviation: Deviation = { baseline: 1, planned: 2, actual: 5, total: 3, compared: 2, all: 3, hidden: 1, causes: [{ key: 'blocked', name: 'Blocked', personDays: 4, issues: 2 }, { key: 'hold', name: 'On hold', personDays: 0, issues: 0 }, { key: 'estimate-error', name: 'Estimate error', personDays: -1, issues: 1 }],
  issues: [{ key: 'DEMO-1', summary: '<i>One</i>', planned: 1, actual: 2, total: 1, causes: { blocked: 1 } }, { key: 'DEMO-2', summary: 'Two', planned: 1, actual: 3, total: 2, causes: { blocked: 3, 'estimate-error': -1 } }] };
const comparison: Comparison = { baseline: { id: 1, name: 'Plan 1', at: '2026-11-20T12:00:00Z' }, before: { due: '2026-12-31', totals }, after: { due: '2027-01-08', totals, movedWorkingDays: 6 },
  issues: [{ change: 'ADDED', key: 'DEMO-4', summary: 'Four', after: { personDays: 2 } }, { change: 'REMOVED', key: 'DEMO-3', before: {} }, { change: 'CHANGED', key: 'DEMO-1', summary: 'One', before: { personDays: 2, due: '2026-12-04' }, after: { personDays: 3, due: '2026-12-09' } }],
  counts: { added: 1, removed: 1, changed: 1, unchanged: 0, hidden: 2 } };

const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 200); });

async function shown(element: preact.ComponentChild): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  render(element, place);
  await settled();
  return place;
}

const calls: { method: string; url: string; body?: unknown; key?: string }[] = [];
const answering = (all: List, failing?: string) => {
  calls.length = 0;
  return mock.method(globalThis, 'fetch', async (url: string, options: { method: string; body?: string; headers: Record<string, string> }) => {
    calls.push({ method: options.method, url, ...(options.body ? { body: JSON.parse(options.body) } : {}), ...(options.headers['Idempotency-Key'] ? { key: options.headers['Idempotency-Key'] } : {}) });
    if (failing && url.includes(failing) && options.method !== 'GET') return new Response('{"errors":[{"code":"x","field":"name","message":"Choose another name."}]}', { status: 400 });
    if (url.includes('/value')) return new Response(JSON.stringify(value));
    if (url.includes('/deviation')) return new Response(JSON.stringify(deviation));
    if (url.includes('/comparison')) return new Response(JSON.stringify(comparison));
    if (options.method === 'DELETE') return new Response(null, { status: 204 });
    return new Response(JSON.stringify(options.method === 'GET' ? all : baseline(3)), { status: options.method === 'POST' ? 201 : 200 });
  });
};


describe('baselines', () => {
  afterEach(() => mock.restoreAll());

  it('begin with the release asked for, else the nearest open one with a baseline', () => {
    const all = list([baseline(1, { release: { id: 7, name: 'Gone', state: 'GONE' } }), baseline(2)]);
    assert.deepEqual(releasesOf(all).map((one) => one.id), [10, 11, 7]);
    assert.equal(chosenRelease(all, '11'), 11);
    assert.equal(chosenRelease(all, null), 10);
    assert.equal(chosenRelease(list([], { releases: [] }), null), undefined);
  });

  it('give the issues of a cause, the largest share first', () => {
    assert.deepEqual(issuesOf(deviation, 'blocked').map((issue) => issue.key), ['DEMO-2', 'DEMO-1']);
    assert.equal(until(value.points, value.today).length, 2);
    assert.deepEqual(told(value.points, value.today).map((point) => point.day), ['2026-11-30', '2026-11-20', '2026-11-10']);
  });

  it('show list, figures, curves, causes that add up and what changed; names stay text', async () => {
    answering(list([baseline(2), baseline(1)]));
    const place = await shown(<BaselinesPage project="DEMO" search="" />);
    assert.equal(place.querySelectorAll('tr[data-baseline]').length, 2);
    assert.equal(place.querySelector('#tandem-baseline-one')?.getAttribute('data-baseline'), '1');
    assert.equal(place.querySelector('td b'), null);
    assert.ok(place.querySelector('[data-figure="spi"]')?.textContent?.includes('0.8'));
    assert.ok(place.textContent?.includes('The budget is used up.'));
    assert.equal(place.querySelectorAll('#tandem-baseline-value path.tandem-chart-course').length, 3);
    assert.ok(place.querySelector('.tandem-baseline-sums tfoot')?.textContent?.includes('+3'));
    assert.deepEqual([...place.querySelectorAll('#tandem-baseline-lines tr[data-change]')].map((row) => row.getAttribute('data-change')), ['ADDED', 'REMOVED', 'CHANGED']);
  });

  it('lead from a cause to its issues', async () => {
    answering(list([baseline(1)]));
    const place = await shown(<BaselinesPage project="DEMO" search="" />);
    place.querySelector<HTMLButtonElement>('tr[data-cause="blocked"] button')!.click();
    await settled();
    assert.deepEqual([...place.querySelectorAll('#tandem-baseline-cause-issues a')].map((link) => link.textContent), ['DEMO-2', 'DEMO-1']);
  });

  it('are taken with a key of their own, and say what is wrong at the field', async () => {
    answering(list([]), '/baselines');
    const place = await shown(<BaselinesPage project="DEMO" search="?release=10" />);
    place.querySelector<HTMLButtonElement>('#tandem-baseline-begin')!.click();
    await settled();
    place.querySelector<HTMLFormElement>('#tandem-baseline-take')!.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    await settled();
    const sent = calls.find((call) => call.method === 'POST')!;
    assert.deepEqual(sent.body, { project: 'DEMO', release: 10, name: '', comment: '', current: true });
    assert.ok(sent.key);
    assert.equal(place.querySelector('.error')?.textContent, 'Choose another name.');
  });

  it('are deleted only when one says so twice', async () => {
    answering(list([baseline(2), baseline(1)]));
    const place = await shown(<BaselinesPage project="DEMO" search="" />);
    place.querySelector<HTMLButtonElement>('tr[data-baseline="2"] .tandem-baseline-tools button:last-child')!.click();
    await settled();
    assert.equal(calls.some((call) => call.method === 'DELETE'), false);
    place.querySelector<HTMLButtonElement>('.tandem-baseline-danger')!.click();
    await settled();
    assert.ok(calls.some((call) => call.method === 'DELETE' && call.url.endsWith('/baselines/2?version=1')));
  });

  it('cannot be changed by who only reads', async () => {
    answering(list([baseline(1, { mayChange: false })], { mayTake: false }));
    const place = await shown(<BaselinesPage project="DEMO" search="" />);
    assert.equal(place.querySelector('#tandem-baseline-open'), null);
    assert.equal(place.querySelector('.tandem-baseline-tools'), null);
  });

  it('have no chart without a value', async () => {
    const { now: ignored, ...bare } = value;
    assert.equal((await shown(<ValueChart value={{ ...bare, points: [] }} />)).textContent, '');
  });
});
