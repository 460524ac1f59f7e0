import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { direction, number, valueOf } from '../src/joint/format';
import { JointItem } from '../src/joint-gadget/item';
import type { Facts, Figure, Joint } from '../src/joint/model';
import { encode, usual } from '../src/joint-gadget/preferences';
import { inWords, segments } from '../src/joint/sparkline';
import { address } from '../src/joint/view';

const figure = (changes: Partial<Figure> = {}): Figure => ({
  key: 'cycleTime', name: 'Cycle time', value: 6.65, unit: 'DAYS', status: 'NEUTRAL', grade: null, also: [{ key: 'p85', name: '85 % within', value: 14.46, unit: 'DAYS' }],
  formula: 'from start to done', inputs: [{ key: 'doneStarted', name: 'Done', value: 722, unit: 'ISSUES' }], exclusions: [{ key: 'withoutStart', name: 'never started', count: 3 }],
  coverage: { percent: 96, counted: 722, whole: 750, text: '96 % of them' }, asOf: '2026-11-20T09:00:00Z', stale: false, staleSince: null,
  trend: [1, 2, null, 4].map((value, week) => ({ from: `2026-10-0${week + 1}`, value })), drill: { jql: 'project = DEMO' }, ...changes,
});
const built: Facts = { project: 'DEMO', state: 'BUILT', jobId: 1, asOf: '2026-11-20T09:00:00Z', mayBuild: true };
const joint = (figures: Figure[], facts: Facts = built): Joint => ({
  projects: ['DEMO'], from: '2026-09-01', to: '2026-11-21', readAt: '2026-11-20T09:30:00Z', facts: [facts],
  sections: [{ key: 'TECHNICAL', name: 'Technical', figures: [] }, { key: 'DELIVERY', name: 'Delivery', figures }, { key: 'BETWEEN', name: 'Between', figures: [] }],
  reviews: [{ id: 1, issueKey: 'DEMO-7', title: 'Swap <the> queue', submitted: '2026-11-10T00:00:00Z', waitingDays: 10.4, overdue: true }], debts: [],
});
const prefs = encode({ ...usual(), projects: ['DEMO'] });

/** Waits for what the screen is to show; a slow machine draws later. */
async function until(holds: () => unknown): Promise<void> {
  for (let turn = 0; turn < 250 && !holds(); turn++) await new Promise((resolve) => { setTimeout(resolve, 20); });
  assert.ok(holds(), 'it never came about');
}

async function shown(answer: unknown, status = 200): Promise<HTMLElement> {
  mock.method(globalThis, 'fetch', async () => new Response(JSON.stringify(answer), { status }));
  const place = document.createElement('div');
  document.body.append(place);
  new JointItem({ savePreferences: () => undefined }).render(place, prefs);
  await until(() => place.querySelector('.tandem-joint[data-ready=true]'));
  return place;
}

describe('the joint gadget', () => {
  afterEach(() => mock.restoreAll());

  it('shows a figure with value, course, coverage, explanation and the way to its issues', async () => {
    const place = await shown(joint([figure()]));
    const card = place.querySelector('[data-figure=cycleTime]')!;
    assert.equal(card.querySelector('.tandem-figure-value')!.textContent, 'tandem.joint.unit.DAYS 6.65');
    assert.match(card.querySelector('.tandem-figure-also')!.textContent!, /85 % within: tandem.joint.unit.DAYS 14.5/);
    assert.match(card.querySelector('svg')!.getAttribute('aria-label')!, /tandem.joint.trend.gap/);
    assert.equal(card.querySelector('.tandem-figure-drill')!.getAttribute('href'), '/jira/issues/?jql=project%20%3D%20DEMO');
    assert.equal(card.querySelector('.tandem-figure-coverage')!.textContent, '96 % of them');
  });

  it('explains a figure when its sign is focused, and no more after Escape', async () => {
    const place = await shown(joint([figure()]));
    const sign = place.querySelector('.tandem-explanation-sign')!;
    sign.dispatchEvent(new Event('focus'));
    await until(() => sign.getAttribute('aria-expanded') === 'true');
    assert.equal(sign.getAttribute('aria-expanded'), 'true');
    assert.match(place.querySelector('.tandem-explanation-box')!.textContent!, /from start to done.*Done: tandem.joint.unit.ISSUES 722.*never started/);
    sign.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(() => sign.getAttribute('aria-expanded') === 'false');
    assert.equal(sign.getAttribute('aria-expanded'), 'false');
  });

  it('says no data and too few data in words, never 0', async () => {
    const place = await shown(joint([figure({ value: null, status: 'NO_DATA', trend: [], also: [] }), figure({ key: 'throughput', value: null, status: 'TOO_THIN', also: [] })]));
    assert.match(place.querySelector('[data-status=NO_DATA]')!.textContent!, /–.*tandem.joint.no.data.hint/);
    assert.match(place.querySelector('[data-status=TOO_THIN]')!.textContent!, /tandem.joint.thin.hint/);
  });

  it('says since when a figure is stale', async () => {
    const place = await shown(joint([figure({ stale: true, staleSince: '2026-11-01T00:00:00Z' })]));
    assert.match(place.querySelector('.tandem-figure-stale')!.textContent!, /tandem.joint.stale/);
  });

  it('shows waiting reviews as text, whatever their title holds', async () => {
    const place = await shown(joint([]));
    assert.match(place.querySelector('[data-list=reviews]')!.textContent!, /DEMO-7 Swap <the> queue.*overdue/);
  });

  it('offers to build figures to those who may', async () => {
    const may = await shown(joint([], { ...built, state: 'NOT_BUILT', jobId: null }));
    assert.ok(may.querySelector('.tandem-facts-build'));
    const mayNot = await shown(joint([], { ...built, state: 'NOT_BUILT', jobId: null, mayBuild: false }));
    assert.equal(mayNot.querySelector('.tandem-facts-build'), null);
    assert.match(mayNot.textContent!, /tandem.joint.facts.none.ask/);
  });

  it('shows what went wrong instead of an empty gadget', async () => {
    const place = await shown({ errors: [{ code: 'project.unknown', message: 'There is no project X.' }] }, 404);
    assert.equal(place.querySelector('[role=alert]')!.textContent, 'There is no project X.');
  });

  it('asks for its settings first when it has none, and stores them as texts', async () => {
    mock.method(globalThis, 'fetch', async () => new Response(JSON.stringify([{ key: 'DEMO', name: 'Payments' }, { key: 'SEC', name: 'Audit' }])));
    const place = document.createElement('div');
    document.body.append(place);
    const saved: Record<string, string>[] = [];
    new JointItem({ savePreferences: (stored) => { saved.push(stored); return undefined; } }).render([place] as unknown as Element, {});
    await until(() => place.querySelector('#tandem-joint-projects option'));
    const options = [...place.querySelectorAll<HTMLOptionElement>('#tandem-joint-projects option')];
    assert.deepEqual(options.map((option) => option.value), ['SEC', 'DEMO']);
    place.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await until(() => place.querySelector('[role=alert]'));
    assert.match(place.querySelector('[role=alert]')!.textContent!, /edit.projects.none/);
    options[1]!.selected = true;
    place.querySelector('#tandem-joint-projects')!.dispatchEvent(new Event('change'));
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    place.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await until(() => saved.length === 1);
    assert.equal(saved.length, 1);
    assert.deepEqual(JSON.parse(saved[0]!['settings']!).projects, ['DEMO']);
  });

  it('leaves the settings alone where the viewer may not change them', () => {
    let closed = 0;
    new JointItem({ savePreferences: () => undefined, isEditable: () => false, closeEdit: () => { closed++; } }).renderEdit(document.createElement('div'), prefs);
    assert.equal(closed, 1);
  });
});

describe('words for numbers', () => {
  it('say late and early instead of a sign', () => {
    assert.equal(valueOf(figure({ key: 'scheduleDeviationRate', value: 12.34 })), 'tandem.joint.late 12.3');
    assert.equal(valueOf(figure({ key: 'scheduleDeviationRate', value: -5 })), 'tandem.joint.early 5');
    assert.equal(valueOf(figure({ key: 'scheduleDeviationRate', value: -0.001 })), 'tandem.joint.on.time');
  });

  it('have the more digits the smaller they are', () => {
    assert.deepEqual([0.123, 12.34, 1234.5, -0].map(number), ['0.12', '12.3', '1,235', '0']);
  });

  it('tell where a course goes', () => {
    const course = (...values: (number | null)[]) => direction(values.map((value) => ({ from: '2026-01-01', value })));
    assert.equal(course(1, 1, 2, 2), 'up');
    assert.equal(course(2, 2, 1, 1), 'down');
    assert.equal(course(100, 100, 101, null, 100), 'flat');
    assert.equal(course(1, 2), undefined);
  });

  it('break the line where a week has no data', () => {
    assert.equal(segments(figure().trend).length, 2);
    assert.match(inWords(figure()), /Cycle time/);
  });

  it('ask for a period that ends today', () => {
    assert.equal(address({ ...usual(), projects: ['DEMO', 'SEC'] }, new Date('2026-11-20T12:00:00Z')), '/joint?project=DEMO%2CSEC&from=2026-08-29&to=2026-11-21');
  });
});
