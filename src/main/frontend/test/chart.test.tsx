import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from 'preact';
import { HorizontalAxis, VerticalAxis } from '../src/shared/chart/Axes';
import { ChartFigure } from '../src/shared/chart/ChartFigure';
import { Area, Line, Mark, pathOf, polar, series } from '../src/shared/chart/Marks';
import { dayNumber, dayOf, days, extent, linear, logarithmic, niceTicks, rounded, squareRoot } from '../src/shared/chart/scale';

const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 20); });

function shown(element: preact.ComponentChild): HTMLElement {
  const place = document.createElement('div');
  render(element, place);
  return place;
}

describe('scales', () => {
  it('are even, bent by the root, or by the factor', () => {
    assert.deepEqual([0, 50, 100].map(linear([0, 100], [200, 0])), [200, 100, 0]);
    assert.deepEqual([0, 25, 100].map(squareRoot([0, 100], [0, 10])), [0, 5, 10]);
    assert.deepEqual([1, 10, 100].map(logarithmic([1, 100], [0, 10])), [0, 5, 10]);
    assert.equal(logarithmic([1, 100], [0, 10])(0), 0);
    assert.throws(() => logarithmic([0, 100], [0, 10]), /above 0/);
  });

  it('put a single value in the middle and never divide by nought', () => {
    assert.equal(linear([4, 4], [0, 10])(4), 5);
    assert.equal(linear([0, 0], [0, 10])(0), 0);
    assert.equal(logarithmic([8, 8], [0, 10])(8), 5);
    assert.equal(days([20, 20], [0, 10])(20), 5);
  });

  it('have round ticks within their domain', () => {
    assert.deepEqual(niceTicks([0, 12.6]), [0, 5, 10]);
    assert.deepEqual(niceTicks([0, 1]), [0, 0.2, 0.4, 0.6, 0.8, 1]);
    assert.deepEqual(niceTicks([-3, 3], 6), [-3, -2, -1, 0, 1, 2, 3]);
    assert.deepEqual(niceTicks([0, 0.3], 3), [0, 0.1, 0.2, 0.3]);
    assert.deepEqual(logarithmic([1, 100], [0, 1]).ticks(), [1, 2, 5, 10, 20, 50, 100]);
    assert.deepEqual(logarithmic([1, 1_000_000], [0, 1]).ticks(3), [1, 100, 10_000, 1_000_000]);
    assert.deepEqual(rounded([1.2, 97]), [0, 100]);
  });

  it('tick on days, Mondays, months and years', () => {
    const ticks = (from: string, to: string, about = 6): string[] => days([dayNumber(from), dayNumber(to)], [0, 1]).ticks(about).map(dayOf);
    assert.deepEqual(ticks('2026-11-18', '2026-11-21'), ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21']);
    assert.deepEqual(ticks('2026-11-01', '2026-11-30'), ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30']);
    assert.deepEqual(ticks('2026-08-10', '2026-11-20', 4), ['2026-09-01', '2026-10-01', '2026-11-01']);
    assert.deepEqual(ticks('2020-03-01', '2026-11-20', 4), ['2022-01-01', '2024-01-01', '2026-01-01']);
  });

  it('know the extent of many and of no values', () => {
    assert.deepEqual(extent([3, 9], 0), [0, 9]);
    assert.deepEqual(extent([]), [0, 1]);
    assert.deepEqual(extent([Number.NaN, 2, Infinity]), [2, 2]);
    assert.deepEqual(extent(Array.from({ length: 300_000 }, (_, index) => index)), [0, 299_999]);
  });
});

describe('marks', () => {
  it('tell series apart by shape as well', () => {
    assert.deepEqual([0, 1, 4, 6].map((index) => series(index).shape), ['circle', 'square', 'circle', 'triangle']);
    const place = shown(<svg>{[0, 1, 2, 3].map((index) => <Mark at={[10, 10]} {...series(index)} title={`no. ${index}`} />)}</svg>);
    assert.deepEqual(['circle', 'rect', 'polygon'].map((name) => place.querySelectorAll(name).length), [1, 1, 2]);
    assert.equal(place.querySelector('rect title')!.textContent, 'no. 1');
  });

  it('draw lines that may break, and areas', () => {
    assert.equal(pathOf([[0, 1], [2, 3], null, [4, 5]]), 'M0 1L2 3M4 5');
    assert.equal(pathOf([]), '');
    const place = shown(<svg><Line points={[[0, 0], [1, 1]]} class="x" /><Area points={[[0, 0], [1, 0], [1, 1]]} /></svg>);
    assert.equal(place.querySelector('path')!.getAttribute('class'), 'tandem-chart-course x');
    assert.equal(place.querySelector('polygon')!.getAttribute('points'), '0,0 1,0 1,1');
  });

  it('go round a circle from the top, clockwise', () => {
    assert.deepEqual([0, 1, 2, 3].map((index) => polar([0, 0], 10, index, 4)), [[0, -10], [10, 0], [0, 10], [-10, 0]]);
  });
});

describe('a chart', () => {
  const chart = (rows: string[][]) => (
    <ChartFigure id="c" title="Title" description="Rises." caption="How to read it" numbers={{ columns: ['Day', 'Value'], rows }}>
      {(plot) => {
        const x = linear([0, 10], [plot.left, plot.right]);
        return <><HorizontalAxis plot={plot} scale={x} label="Across" format={String} grid /><VerticalAxis plot={plot} scale={linear([0, 1], [plot.bottom, plot.top])} label="Up" format={String} ticks={[0, 1]} /></>;
      }}
    </ChartFigure>
  );

  it('has a name, a description and a caption', () => {
    const place = shown(chart([['1', '2']]));
    const svg = place.querySelector('svg[role=img]')!;
    const named = svg.getAttribute('aria-labelledby')!.split(' ').map((id) => place.querySelector(`#${id}`)!.textContent);
    assert.deepEqual(named, ['Title', 'Rises.']);
    assert.equal(place.querySelector('figcaption')!.textContent, 'How to read it');
    assert.match(svg.textContent!, /Across/);
    assert.equal(svg.querySelectorAll('.tandem-chart-grid').length > 2, true);
  });

  it('gives its numbers on request; they are there for print all the time', async () => {
    const place = shown(chart([['1', '2'], ['3', '4']]));
    const table = place.querySelector<HTMLElement>('.tandem-chart-numbers')!;
    assert.equal(table.hidden, true);
    assert.equal(table.querySelectorAll('tbody tr').length, 2);
    const button = place.querySelector<HTMLButtonElement>('button')!;
    button.click();
    await settled();
    assert.equal(table.hidden, false);
    assert.equal(button.getAttribute('aria-expanded'), 'true');
    assert.equal(button.getAttribute('aria-controls'), table.id);
  });

  it('without numbers offers none', () => assert.equal(shown(chart([])).querySelector('button'), null));
});
