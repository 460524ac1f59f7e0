import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import type { ComponentInterest, Interests, Measured } from '../src/debt/interest';
import { formulaWords, intervalWords, shortWords } from '../src/debt/interestWords';
import { MeasuredInterest } from '../src/debt/MeasuredInterest';
import { ChartsPage } from '../src/debt-charts/ChartsPage';
import { firstOf, type Quadrant, type QuadrantPoint, readQuestion, type TrendPoint, writeQuestion } from '../src/debt-charts/model';
import { movements } from '../src/debt-charts/movement';
import { MOST_SINGLE, partOf, scaleOf, spots, ticksOf } from '../src/debt-charts/places';
import { QuadrantChart } from '../src/debt-charts/QuadrantChart';
import { TrendCharts } from '../src/debt-charts/TrendCharts';

const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 60); });
const answering = (answers: Record<string, unknown>) => mock.method(globalThis, 'fetch', async (url: string) => {
  const path = Object.keys(answers).find((part) => url.includes(part));
  return path ? new Response(JSON.stringify(answers[path])) : new Response('{"errors":[{"code":"x","message":"No such thing."}]}', { status: 404 });
});

async function shown(element: preact.ComponentChild): Promise<HTMLElement> {
  const place = document.createElement('div');
  render(element, place);
  await settled();
  return place;
}

const measured = (verdict: Measured['verdict'], value: number | null = null, compared = 12): Measured =>
  ({ verdict, value, low: value === null ? null : value - 1, high: value === null ? null : value + 1, compared, comparable: 40, missing: Math.max(0, 10 - compared), leftOut: { NEVER_STARTED: 2 } });
const gateway = (interest: Measured): ComponentInterest => ({ component: 'Gateway', issues: 14, worked: 13, workedPerMonth: 1.5, cycleTime: measured('EXTRA', 3), effort: measured('EXTRA', 2), interest });
const answer = (interest: Measured, facts: Partial<Interests['facts']> = {}): Interests => ({ project: 'DEMO', from: '2025-11-22', to: '2026-11-21', months: 12, confidence: 90, measuredAt: '2026-11-20T09:00:00Z',
  facts: { state: 'BUILT', jobId: 1, asOf: null, older: 0, mayBuild: true, ...facts }, issues: 200, isWhole: true, components: [gateway(interest)] });
const beside = (interest: Measured, facts: Partial<Interests['facts']> = {}): Promise<HTMLElement> => {
  answering({ '/debts/interest?': answer(interest, facts) });
  return shown(<MeasuredInterest project="DEMO" component="Gateway" interest={2} likelihood={0.5} />);
};

describe('measured interest beside an item', () => {
  afterEach(() => mock.restoreAll());

  it('shows the estimate and the measured value with its interval, its sample and its formula', async () => {
    const text = (await beside(measured('EXTRA', 3))).textContent!;
    assert.match(text, /tandem\.debt\.interest\.month 1tandem/);
    assert.match(text, /tandem\.debt\.interest\.estimate\.how 2 50/);
    assert.match(text, /tandem\.debt\.interest\.month 3/);
    assert.match(text, /tandem\.debt\.interest\.confidence 90 tandem\.debt\.interest\.interval 2 4/);
    assert.match(text, /tandem\.debt\.interest\.samples 12 Gateway 40/);
    assert.match(text, /tandem\.debt\.interest\.left\.started 2/);
    assert.match(text, /tandem\.debt\.interest\.formula\.interest 2 1\.5 13 12/);
    assert.match(text, /tandem\.debt\.interest\.cycle 3/);
  });

  it('says in words what may be chance, what is none, and what is missing', async () => {
    assert.match((await beside(measured('UNCERTAIN', 0.5))).textContent!, /interest\.month 0\.5.*interest\.uncertain/);
    const none = (await beside(measured('NONE', -2))).textContent!;
    assert.match(none, /tandem\.debt\.interest\.none/);
    assert.doesNotMatch(none, /month -2/);
    assert.match((await beside(measured('NOT_ENOUGH', null, 4))).textContent!, /interest\.notenough.*interest\.few 4 10/);
  });

  it('measures nothing without a component, and nothing before the figures are built', async () => {
    const asked = answering({});
    const place = await shown(<MeasuredInterest project="DEMO" component={null} interest={2} likelihood={0.5} />);
    assert.match(place.textContent!, /component\.missing/);
    assert.equal(asked.mock.callCount(), 0);
    mock.restoreAll();
    const unbuilt = await beside(measured('NOT_ENOUGH'), { state: 'NOT_BUILT' });
    assert.match(unbuilt.textContent!, /interest\.unbuilt/);
    assert.ok(unbuilt.querySelector('.tandem-facts-build'), 'whoever may build is offered to');
    mock.restoreAll();
    assert.match((await beside(measured('EXTRA', 3), { older: 7, mayBuild: false })).textContent!, /interest\.older 7/);
  });

  it('has the words for a table', () => {
    assert.equal(shortWords(measured('EXTRA', 12.345)), '12');
    assert.equal(shortWords(measured('NOT_ENOUGH', null, 3)), 'tandem.debt.interest.short.few 3 10');
    assert.equal(intervalWords(measured('NOT_ENOUGH')), '');
    assert.match(formulaWords('cycleTime', gateway(measured('EXTRA', 3)), answer(measured('EXTRA', 3))), /formula\.cycle 12 Gateway 40 .*left/);
  });
});

const point = (id: number, principal: number, interest: number): QuadrantPoint => ({ id, title: `Item ${id}`, component: '', principal, interest, priority: interest / principal, decision: 'OPEN' });
const many = (count: number): Quadrant => ({ total: count + 1, splitPrincipal: 50, splitInterest: 5, points: Array.from({ length: count }, (_, index) => point(index + 1, 1 + (index * 7) % 100, (index * 13) % 10)) });

describe('the quadrant', () => {
  it('names what is cheap and what hurts', () => {
    const quadrant = { ...many(0), splitPrincipal: 5, splitInterest: 1 };
    assert.deepEqual([point(1, 5, 1), point(2, 6, 1), point(3, 5, 0.9), point(4, 6, 0)].map((one) => partOf(one, quadrant)), ['QUICK', 'BIG', 'LATER', 'LEAVE']);
    assert.equal(partOf(point(1, 1, 0), { ...quadrant, splitInterest: 0 }), 'LATER', 'what costs nothing to keep is no win');
  });

  it('draws every item by itself until they are too many to tell apart, then how many lie where', () => {
    const across = scaleOf('root', [1, 100], [0, 800]);
    const up = scaleOf('log', [0, 10], [400, 0]);
    assert.equal(up(0), 400, 'what costs nothing lies at the lower end');
    assert.equal(spots(many(MOST_SINGLE).points, across, up).length, MOST_SINGLE);
    assert.deepEqual(ticksOf('log', scaleOf('log', [1, 60], [0, 1])), { ticks: [1, 2, 5, 10, 20, 50] });
    assert.deepEqual(ticksOf('log', scaleOf('log', [0.01, 6000], [0, 1])), {}, 'too many: the scale takes powers');
    assert.deepEqual(ticksOf('root', across), {});
    const gathered = spots(many(5_000).points, across, up);
    assert.ok(gathered.length < 1_500);
    assert.equal(gathered.reduce((sum, spot) => sum + spot.points.length, 0), 5_000);
  });

  it('is drawn with no, one and many items, and has a table of the first hundred', async () => {
    assert.match((await shown(<QuadrantChart project="DEMO" quadrant={{ ...many(0), total: 0 }} />)).textContent!, /quadrant\.none/);
    const one = await shown(<QuadrantChart project="DEMO" quadrant={{ total: 1, splitPrincipal: 8, splitInterest: 0, points: [point(1, 8, 0)] }} />);
    assert.equal(one.querySelectorAll('circle').length, 1);
    const all = await shown(<QuadrantChart project="DEMO" quadrant={many(5_000)} />);
    assert.equal(all.querySelectorAll('tbody tr').length, 100);
    assert.match(all.textContent!, /quadrant\.capped 5,000 5,001/);
  });

  it('goes from item to item with the arrow keys', async () => {
    const place = await shown(<QuadrantChart project="DEMO" quadrant={many(3)} />);
    const group = place.querySelector('.tandem-debt-charts-selection')!;
    const press = async (key: string): Promise<string> => {
      group.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await settled();
      return group.querySelector('li')!.textContent!;
    };
    assert.match(await press('ArrowRight'), /Item 1/);
    assert.match(await press('ArrowRight'), /Item 2/);
    assert.match(await press('ArrowLeft'), /Item 1/);
    assert.match(group.querySelector('a')!.getAttribute('href')!, /selectedItem=tandem-technical-debt&debt=1$/);
    assert.equal(place.querySelectorAll('.tandem-debt-charts-spot-on').length, 1);
  });
});

const DAY = 86_400_000;
const day = (index: number): string => new Date(Date.parse('2026-01-01T00:00:00Z') + index * DAY).toISOString().slice(0, 10);
const days = (count: number): TrendPoint[] => Array.from({ length: count }, (_, index) => ({ day: day(index), items: 3, principal: 10 + index, interest: 1, acceptedItems: 1, acceptedPrincipal: 2, addedItems: 1, addedPrincipal: 1,
  repaidItems: 0, repaidPrincipal: 0.5 }));

describe('the trend', () => {
  it('gathers days into weeks and months so that bars stay apart', () => {
    assert.deepEqual(movements([]), []);
    assert.equal(movements(days(42)).length, 42);
    const weeks = movements(days(90));
    assert.equal(weeks.length, 14, 'from a Thursday on');
    assert.deepEqual([weeks[0]!.first, weeks[0]!.last, weeks[1]!.first, weeks[1]!.added], ['2026-01-01', '2026-01-04', '2026-01-05', 7]);
    assert.deepEqual(movements(days(365)).map((month) => month.added), [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it('is drawn with no, one and many days, with the debt ratio where it is measured', async () => {
    const trend = { from: '2026-01-01', to: '2026-02-01', points: [] as TrendPoint[], debtRatio: [] };
    assert.match((await shown(<TrendCharts trend={trend} />)).textContent!, /trend\.unkept/);
    assert.match((await shown(<TrendCharts trend={{ ...trend, keptSince: '2026-03-01' }} />)).textContent!, /trend\.none/);
    const one = await shown(<TrendCharts trend={{ ...trend, points: days(1) }} />);
    assert.ok(one.querySelector('.tandem-chart-mark'), 'a single day is a point');
    const all = await shown(<TrendCharts trend={{ ...trend, points: days(30), debtRatio: [{ at: '2026-01-03T10:00:00Z', percent: 4 }] }} />);
    assert.equal(all.querySelectorAll('figure').length, 4);
    assert.equal(all.querySelectorAll('#tandem-trend-principal tbody tr').length, 30);
  });
});

describe('the chart page', () => {
  afterEach(() => mock.restoreAll());

  it('keeps its question in the address', () => {
    assert.deepEqual(readQuestion('?selectedItem=x&component=Gateway&days=30&weeks=7'), { component: 'Gateway', days: 30, weeks: 52 });
    assert.equal(writeQuestion('?selectedItem=x&component=Old', { component: '', days: 90, weeks: 52 }), '?selectedItem=x&days=90&weeks=52');
    assert.equal(firstOf(90, new Date('2026-11-20T23:00:00Z')), '2026-08-23');
  });

  it('asks each part by itself and shows the others when one fails', async () => {
    answering({ '/debts/choices': { components: [{ id: 1, name: 'Gateway' }] }, '/debts/settings': {}, '/debts/quadrant': { ...many(0), total: 0 }, '/debts/interest': answer(measured('EXTRA', 3)) });
    const place = await shown(<ChartsPage project="DEMO" search="?component=Gone" today={new Date('2026-11-20T10:00:00Z')} />);
    assert.match(place.querySelector('[role=alert]')!.textContent!, /No such thing/);
    assert.match(place.textContent!, /quadrant\.none/);
    assert.match(place.querySelector('.tandem-interest-table')!.textContent!, /Gateway/);
    assert.deepEqual([...place.querySelectorAll('select[name=component] option')].map((option) => option.textContent), ['tandem.debt.charts.component.any', 'Gateway', 'Gone']);
  });
});
