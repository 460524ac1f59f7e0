import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { actualOf, correction, prefilled, type Proposed } from '../src/review/outcome';
import type { Review } from '../src/review/types';
import { OutcomeView } from '../src/review-page/OutcomeView';
import { type Bias, daysOf, type Point, type Statistics, statisticsPath } from '../src/review-statistics/model';
import { extent, Predictions, ticks } from '../src/review-statistics/Scatter';
import { StatisticsPage } from '../src/review-statistics/StatisticsPage';
import { biasWords, waitWords } from '../src/review-statistics/words';

const tick = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });
const impact = { schedule: { low: 2, likely: 3, high: 8 }, effort: { low: 4, likely: 5, high: 12 }, quality: { openDefects: -3, coveragePoints: 2.5, debtPersonDays: 0, attributes: [] }, components: [], issues: [], release: '', rollback: '', alternatives: [] };
const review = { id: 7, version: 3, actions: ['VERIFY'], impact, derived: { scheduleMean: 3.67, effortMean: 6, rate: { amount: '640', currency: 'EUR' } } } as unknown as Review;
const proposed: Proposed[] = [{ measure: 'EFFORT', value: 4.5, known: true, source: '36 hours logged', issues: [] }, { measure: 'OPEN_DEFECTS', value: 1, known: true, source: 'One defect', issues: ['DEMO-7'] },
  { measure: 'OTHER_COST', known: false, source: 'Nobody records it', issues: [] }];
const verified = { ...review, version: 4, actions: ['CORRECT'], actual: { effort: 9, note: 'Late.', enteredBy: { key: 'dev', displayName: 'Dev' }, enteredAt: '2026-11-20T12:00:00Z',
  entries: [{ measure: 'EFFORT', proposed: 4.5, takenOver: false, by: { key: 'dev', displayName: 'Dev' }, at: '2026-11-20T12:00:00Z' }] } } as unknown as Review;

const answering = (answers: Record<string, unknown>) => mock.method(globalThis, 'fetch', async (url: string) => {
  const path = Object.keys(answers).find((part) => url.includes(part));
  return path ? new Response(JSON.stringify(answers[path])) : new Response('{"errors":[{"code":"x","message":"No such thing."}]}', { status: 404 });
});

/** Effects run a little after the page is drawn, answers come after them. */
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 250); });

async function shown(element: preact.ComponentChild): Promise<HTMLElement> {
  const place = document.createElement('div');
  render(element, place);
  await settled();
  return place;
}

describe('actual values while they are typed', () => {
  it('open with what the sources know, and with what was entered when there is something', () => {
    assert.equal(prefilled(review, proposed).EFFORT, '4.5');
    assert.equal(prefilled(review, proposed).OTHER_COST, '');
    assert.equal(prefilled(verified, proposed).EFFORT, '9');
    assert.equal(prefilled(verified, proposed).OPEN_DEFECTS, '', 'what was left unknown stays so');
  });

  it('are sent as numbers, money as text, nothing for an empty field', () => {
    const sent = actualOf({ SCHEDULE: '', EFFORT: '4,5', OTHER_COST: '1200,50', OPEN_DEFECTS: '-1', COVERAGE_POINTS: 'much', DEBT_PERSON_DAYS: ' ', note: 'n' });
    assert.deepEqual(sent, { schedule: undefined, effort: 4.5, otherCost: { amount: '1200.50' }, openDefects: -1, coveragePoints: 'much', debtPersonDays: undefined, note: 'n' });
  });

  it('are told by their labels in the trail', () => {
    assert.equal(correction('EFFORT 4 → 6; OTHER_COST – → 200; NOTE'), 'tandem.review.field.effort: 4 → 6; tandem.review.field.other-cost: – → 200; tandem.outcome.note');
  });
});

describe('what came of a change', () => {
  afterEach(() => mock.restoreAll());

  it('is a form with every source, and sends what stands in it', async () => {
    answering({ '/actuals': proposed });
    const entered = mock.fn();
    const place = await shown(<OutcomeView review={review} problems={[]} busy={false} onEnter={entered} />);
    assert.equal(place.querySelector<HTMLInputElement>('#tandem-actual-effort')!.value, '4.5');
    assert.match(place.querySelector('[data-measure=OPEN_DEFECTS]')!.textContent!, /One defect DEMO-7/);
    assert.match(place.querySelector('[data-measure=OTHER_COST]')!.textContent!, /Nobody records it/);
    place.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    assert.equal((entered.mock.calls[0]!.arguments[0] as { effort: number }).effort, 4.5);
    assert.equal(entered.mock.calls[0]!.arguments[1], false);
  });

  it('can be typed by hand when the sources do not answer', async () => {
    answering({});
    const place = await shown(<OutcomeView review={review} problems={[]} busy={false} onEnter={() => undefined} />);
    assert.match(place.textContent!, /No such thing\./);
    assert.ok(place.querySelector('#tandem-actual-effort'));
  });

  it('is predicted against actual once verified, with who edited what, and a way to correct it', async () => {
    answering({ '/actuals': proposed });
    const place = await shown(<OutcomeView review={verified} problems={[]} busy={false} onEnter={() => undefined} />);
    assert.match(place.querySelector('[data-measure=EFFORT]')!.textContent!, /6 tandem\.outcome\.range 4 – 129\+3tandem\.outcome\.edited Dev .* 4\.5/);
    assert.match(place.querySelector('[data-measure=SCHEDULE]')!.textContent!, /tandem\.outcome\.unknown/);
    place.querySelector<HTMLButtonElement>('#tandem-outcome-correct')!.click();
    await settled();
    assert.equal(place.querySelector<HTMLInputElement>('#tandem-actual-effort')!.value, '9');
  });

  it('says nothing before the change is implemented', async () => {
    const place = await shown(<OutcomeView review={{ ...review, actions: [] }} problems={[]} busy={false} onEnter={() => undefined} />);
    assert.equal(place.textContent, '');
  });
});

const bias = (change: Partial<Bias>): Bias => ({ dimension: 'EFFORT', sampleSize: 7, bias: 0.25, meanError: 2, insideRange: 0.5, below: 1, inside: 3, above: 3, overMean: 4, enough: true, reviews: [], ...change });
const point = (id: number, change: Partial<Point> = {}): Point => ({ review: id, issueKey: `DEMO-${id}`, title: '<b>x</b>', dimension: 'EFFORT', low: 4, likely: 5, high: 12, mean: 6, actual: 9, ...change });
const statistics: Statistics = {
  from: '2026-08-23', to: '2026-11-21', decided: 4, waiting: { count: 4, hoursP50: 26, hoursP85: 70, workingDaysP50: 1, workingDaysP85: 3 }, yield: { decided: 4, altered: 1, stopped: 1, share: 0.5 },
  lanes: [{ lane: 'BOARD', count: 3, share: 0.75 }, { lane: 'LIGHT', count: 1, share: 0.25 }], overdue: { late: 1, decided: 4, share: 0.25, openNow: 2 },
  months: [{ month: '2026-11', decided: 4, approved: 2, changesRequested: 1, rejected: 1 }], audits: { outside: 0, sampled: 0, audited: 0, findings: 0 },
  seats: [{ seat: 'architect', label: 'Architect', waiting: { count: 0 }, open: 2 }], points: [point(1)],
};

describe('the statistics page', () => {
  afterEach(() => mock.restoreAll());

  it('says the bias in words', () => {
    assert.equal(biasWords(bias({})), 'tandem.outcome.bias.more 25%');
    assert.equal(biasWords(bias({ bias: -0.1 })), 'tandem.outcome.bias.less 10%');
    assert.equal(biasWords(bias({ bias: 0.004 })), 'tandem.outcome.bias.exact');
    assert.equal(biasWords({ ...bias({ sampleSize: 0 }), bias: undefined } as unknown as Bias), 'tandem.outcome.bias.none');
    assert.equal(biasWords({ ...bias({}), bias: undefined } as unknown as Bias), 'tandem.outcome.bias.nothing-assessed');
    assert.equal(biasWords(bias({ dimension: 'DEFECTS', meanError: -1.5 })), 'tandem.outcome.bias.lower 1.5');
  });

  it('shows a dash where nothing is known', () => assert.equal(waitWords(undefined, undefined), '–'));

  it('asks for the last day as it is typed', () => {
    assert.equal(statisticsPath('DEMO', daysOf('?from=2026-10-01&to=2026-10-31')), '/reviews/statistics?project=DEMO&from=2026-10-01&to=2026-11-01');
    assert.equal(statisticsPath('DEMO', daysOf('?from=yesterday')), '/reviews/statistics?project=DEMO');
  });

  it('shows figures, lanes, seats and the bias', async () => {
    answering({ '/statistics': statistics, '/bias': { dimensions: [bias({}), bias({ dimension: 'SCHEDULE', sampleSize: 1, enough: false })], sides: [{ side: 'DELIVERY', dimensions: [bias({ bias: -0.1 })] }] } });
    const place = await shown(<StatisticsPage project="DEMO" search="" />);
    assert.match(place.querySelector('.tandem-outcome-tiles')!.textContent!, /tandem\.outcome\.wait 26 1/);
    assert.match(place.querySelector('[data-lane=BOARD]')!.textContent!, /3 \(75%\)/);
    assert.match(place.querySelector('[data-seat=architect]')!.textContent!, /Architect––02/);
    assert.match(place.querySelector('#tandem-outcome-bias [data-dimension=EFFORT]')!.textContent!, /tandem\.outcome\.bias\.more 25%tandem\.outcome\.bias\.inside 3 7 1 3/);
    assert.match(place.querySelector('#tandem-outcome-bias [data-dimension=SCHEDULE]')!.textContent!, /tandem\.outcome\.bias\.few/);
    assert.match(place.querySelector('#tandem-outcome-bias-DELIVERY')!.textContent!, /tandem\.outcome\.bias\.less 10%/);
    assert.equal(place.querySelectorAll('circle').length, 1);
  });

  it('says what will be here while there is nothing', async () => {
    answering({ '/statistics': { ...statistics, decided: 0, seats: [], points: [] }, '/bias': { dimensions: [bias({ sampleSize: 0 })], sides: [] } });
    const place = await shown(<StatisticsPage project="DEMO" search="" />);
    assert.ok(place.querySelector('#tandem-outcome-undecided'));
    assert.ok(place.querySelector('#tandem-outcome-unverified'));
    assert.equal(place.querySelector('.tandem-outcome-tiles'), null);
  });

  it('shows why it cannot be shown', async () => {
    answering({});
    const place = await shown(<StatisticsPage project="DEMO" search="" />);
    assert.match(place.querySelector('[role=alert]')!.textContent!, /No such thing\./);
  });
});

describe('predicted against actual', () => {
  it('draws from nought with a little air, on round numbers', () => {
    assert.deepEqual(extent([point(1)]), [0, 12.6]);
    assert.deepEqual(ticks([0, 12.6]), [0, 5, 10]);
    assert.deepEqual(extent([point(1, { low: 0, high: 0, mean: 0, actual: 0 })]), [-1, 1]);
    assert.deepEqual(ticks([-3.2, 0.2]).includes(0), true);
  });

  it('has the same as a table, titles as plain text', async () => {
    const place = await shown(<Predictions points={[point(1), point(2, { dimension: 'COST', currency: 'EUR' })]} />);
    assert.equal(place.querySelectorAll('tbody tr').length, 1);
    assert.match(place.querySelector('tbody')!.textContent!, /DEMO-1 <b>x<\/b>64 – 129/);
    assert.match(place.querySelector('svg[role=img]')!.getAttribute('aria-label')!, /tandem\.outcome\.scatter\.summary/);
    place.querySelector<HTMLButtonElement>('[data-dimension=COST]')!.click();
    await tick();
    assert.match(place.querySelector('tbody')!.textContent!, /6 EUR/);
  });

  it('draws five hundred points', async () => {
    const place = await shown(<Predictions points={Array.from({ length: 500 }, (_, id) => point(id, { actual: id % 20 }))} />);
    assert.equal(place.querySelectorAll('circle').length, 500);
    assert.ok(place.querySelector('.tandem-outcome-crowded'));
  });
});
