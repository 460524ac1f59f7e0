import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { difference } from '../src/scorecard/Comparison';
import { fresh, movedInGroup } from '../src/scorecard/CriteriaEditor';
import { DueList } from '../src/scorecard/DueList';
import { Map } from '../src/scorecard/HeatMap';
import { Evidence } from '../src/scorecard/parts';
import { answerOf, before, counted, isSaid, moved, saidScores, typed } from '../src/scorecard/model';
import type { Card, CardList, Cell, Criterion, Standing } from '../src/scorecard/model';
import { placeOf, searchOf } from '../src/scorecard/place';
import { ModulesView } from '../src/review-page/Modules';
import { Radar } from '../src/scorecard/Radar';

const ada = { key: 'ada', displayName: 'Ada Architect' };
const criterion = (key: string, group: 'FEASIBILITY' | 'EXTENSIBILITY' = 'FEASIBILITY'): Criterion => ({ ...fresh(group), key, name: key, anchors: ['a', 'b', 'c', 'd', 'e'], question: `${key}?` });
const given = (score: number): Standing['given'] => ({ score, by: ada, at: '2026-11-20T12:00:00Z', note: 'n', evidence: 'DEMO-1' });
const summary = { counted: 1, asked: 2, percent: 50 };
const groups = { FEASIBILITY: { ...summary, score: 2 }, EXTENSIBILITY: summary };
const card: Card = {
  project: 'DEMO', component: { id: 2, name: 'Ledger' }, gone: false, version: 2, overall: { ...summary, score: 2.13 }, groups, low: true, due: 1, leastPercent: 60, effect: { on: true, below: 2.5, likelihoodSteps: 1, highFactor: 1.25 }, mayAssess: true,
  criteria: [
    { criterion: criterion('a'), state: 'CURRENT', score: 2, given: given(2)!, expires: '2027-01-01T00:00:00Z' },
    { criterion: criterion('b'), state: 'DUE', score: 4, given: given(4)!, expires: '2026-01-01T00:00:00Z' },
    { criterion: criterion('c', 'EXTENSIBILITY'), state: 'MISSING' },
  ],
};

function shown(what: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  render(what, place);
  return place;
}

describe('an assessment', () => {
  it('sends what is said now and nothing else', () => {
    const [a, b, c] = card.criteria as [Standing, Standing, Standing];
    assert.equal(isSaid(a, answerOf(a)), false);
    assert.equal(isSaid(a, { ...answerOf(a), score: 3 }), true);
    assert.equal(isSaid(a, { ...answerOf(a), note: ' n ' }), false);
    assert.equal(isSaid(a, { ...answerOf(a), evidence: '' }), true);
    assert.equal(isSaid(b, { ...answerOf(b), again: true }), true, 'the same once more');
    assert.equal(isSaid(c, { ...answerOf(c), note: 'no score yet' }), false);
    assert.deepEqual(saidScores(card, { a: answerOf(a), b: { ...answerOf(b), again: true }, c: { ...answerOf(c), score: 1 } }), [
      { criterion: 'b', score: 4, evidence: 'DEMO-1', note: 'n' }, { criterion: 'c', score: 1, evidence: '', note: '' }]);
  });

  it('counts only what is not too old', () => {
    assert.deepEqual(card.criteria.map(counted), [2, undefined, undefined]);
  });

  it('has a past only where something was different', () => {
    assert.equal(before(card), undefined);
    assert.deepEqual(before({ ...card, previous: { at: '2026-01-01T00:00:00Z', scores: { a: 1, b: 4 } } }), [1, 4, undefined]);
    assert.equal(before({ ...card, previous: { at: '2026-01-01T00:00:00Z', scores: { a: 2, b: 4 } } }), undefined);
  });
});

describe('the address', () => {
  it('says what is shown and can be read back', () => {
    const there = { view: 'assess' as const, component: 7 };
    assert.deepEqual(placeOf(searchOf('?selectedItem=tandem-scorecard&view=due', there)), there);
    assert.deepEqual(placeOf(searchOf('?x=1', { view: 'heat', component: 7, other: 8 })), { view: 'heat', component: 7, other: 8 });
    assert.match(searchOf('?selectedItem=tandem-scorecard', { view: 'due' }), /^\?selectedItem=tandem-scorecard&view=due$/);
    assert.deepEqual(placeOf('?component=-1&with=x&view=<script>'), { view: 'heat' });
    assert.deepEqual(placeOf('?view=assess'), { view: 'heat' });
  });
});

describe('the map', () => {
  const cells: Cell[] = [{ score: 2, state: 'CURRENT', measured: true, expires: '2027-01-01T00:00:00Z' }, { score: 4, state: 'DUE', measured: false, expires: '2026-01-01T00:00:00Z' }, { state: 'MISSING', measured: false }];
  const list: CardList = {
    start: 0, limit: 100, total: 1, criteria: card.criteria.map((standing) => standing.criterion), leastPercent: 60, effect: card.effect, due: 1, mayAssess: true, mayEdit: true,
    values: [{ component: { id: 2, name: '<b>Ledger</b>' }, version: 1, overall: card.overall, groups, low: true, due: 1, cells }],
  };

  it('says every score in words, not by colour alone', () => {
    const place = shown(<Map list={list} go={() => undefined} />);
    const marks = [...place.querySelectorAll('tbody .tandem-scorecard-mark')];
    assert.deepEqual(marks.map((mark) => mark.className.replace('tandem-scorecard-mark ', '')), ['tandem-scorecard-mark-2', 'tandem-scorecard-mark-due', 'tandem-scorecard-mark-missing']);
    assert.match(marks[0]!.textContent!, /2tandem\.scorecard\.mark\.measured.*cell\.measured a 2/);
    assert.match(marks[1]!.textContent!, /cell\.due b 4/);
    assert.equal(place.querySelector('tbody th b'), null, 'a name is a text');
    assert.equal(place.querySelectorAll('thead th[scope=colgroup]').length, 2);
  });

  it('shows what is due, the longest waiting first', () => {
    const place = shown(<DueList list={list} go={() => undefined} />);
    assert.match(place.querySelector('tbody tr')!.textContent!, /Ledger.*b/);
    assert.match(shown(<DueList list={{ ...list, values: [] }} go={() => undefined} />).textContent!, /due\.none/);
  });
});

describe('shapes and evidence', () => {
  it('draws a shape with its numbers beside, and none with too few spokes', () => {
    const place = shown(<Radar id="r" title="t" description="d" axes={['a', 'b', 'c']} columns={['x', 'now', 'then']} courses={[{ name: 'now', scores: [1, 2, 3] }, { name: 'then', scores: [1, undefined, 5] }]} />);
    assert.equal(place.querySelectorAll('svg[role=img] polygon.tandem-chart-area').length, 1);
    assert.deepEqual([...place.querySelectorAll('tbody tr')].map((row) => row.textContent), ['a11', 'b2–', 'c35']);
    assert.match(shown(<Radar id="s" title="t" description="d" axes={['a']} columns={['x', 'now']} courses={[{ name: 'now', scores: [1] }]} />).textContent!, /radar\.few/);
  });

  it('links addresses and issues, and nothing else', () => {
    assert.equal(shown(<Evidence evidence="https://example.com/a" hidden={false} />).querySelector('a')!.getAttribute('rel'), 'noopener noreferrer');
    assert.equal(shown(<Evidence evidence="javascript:alert(1)" hidden={false} />).querySelector('a')!.getAttribute('href'), '/jira/browse/javascript%3Aalert(1)');
    assert.match(shown(<Evidence evidence={undefined} hidden />).textContent!, /evidence\.hidden/);
  });

  it('tells differences with their sign', () => {
    assert.deepEqual([difference(1, 3.5), difference(3, 1), difference(2, 2), difference(undefined, 2)], ['+2.5', '−2', '0', '–']);
  });
});

describe('criteria', () => {
  it('move among those of their group that are asked', () => {
    const list = [criterion('a'), criterion('x', 'EXTENSIBILITY'), { ...criterion('r'), retired: true }, criterion('b')];
    assert.deepEqual(movedInGroup(list, 3, -1).map((one) => one.key), ['b', 'x', 'r', 'a']);
    assert.deepEqual(movedInGroup(list, 0, -1).map((one) => one.key), ['a', 'x', 'r', 'b']);
    assert.deepEqual(moved([1, 2, 3], 0, 1), [2, 1, 3]);
    assert.deepEqual([typed('2,5'), Number.isNaN(typed(' '))], [2.5, true]);
  });
});

describe('a change that touches a weak component', () => {
  it('shows what was written beside what counts, with the reasons', () => {
    const place = shown(<ModulesView written={{ risk: { likelihood: 3, consequence: 4 }, schedule: { low: 2, likely: 3, high: 8 } }}
      modules={{ low: [{ component: 'Ledger', score: 2.1 }], below: 2.5, risk: { likelihood: 4, consequence: 4 }, riskScore: 16, riskBand: 'VERY_HIGH', schedule: { low: 2, likely: 3, high: 10 }, reasons: ['Ledger is weak.'] }} />);
    assert.match(place.textContent!, /Ledger is weak\..*3 × 4 = 12.*4 × 4 = 16/);
    assert.equal(place.querySelectorAll('tbody tr').length, 2, 'no effort was written');
  });
});
