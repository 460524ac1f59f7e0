import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { JointPage } from '../src/joint-page/JointPage';
import { readQuestion, writeQuestion } from '../src/joint-page/question';
import { figure, joint, newPlace, serve, until } from './joint-support';

describe('the joint view’s page', () => {
  afterEach(() => mock.restoreAll());

  it('asks for what its address says and keeps what is chosen in it', async () => {
    const asked = serve(['/versions', [{ id: '1', name: '1.2' }]], ['/components', [{ id: '1', name: 'Ledger' }]], ['/joint?', joint([figure()])]);
    const place = newPlace();
    render(<JointPage project="DEMO" search="?selectedItem=tandem-joint&period=4&component=Ledger" />, place);
    await until(() => place.querySelector('[data-figure=cycleTime]'));
    assert.ok(asked.some((url) => /joint\?project=DEMO&.*component=Ledger$/.test(url)));
    assert.equal(place.querySelector('section h2')?.tagName, 'H2');
    const list = place.querySelector<HTMLSelectElement>('select[name=release]')!;
    await until(() => list.options.length === 2);
    list.value = '1.2';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => asked.some((url) => url.includes('release=1.2')));
    assert.match(window.location.search, /release=1.2/);
    render(null, place);
  });

  it('reads odd addresses as the usual ones', () => {
    assert.deepEqual(readQuestion('?period=13').period, { kind: 'WEEKS', weeks: 12 });
    assert.deepEqual(readQuestion('?period=DAYS&from=2026-02-01&to=2026-01-01').period, { kind: 'WEEKS', weeks: 12 });
    assert.deepEqual(readQuestion('?period=LAST_QUARTER').period, { kind: 'LAST_QUARTER' });
    const question = { component: '', release: 'R&D 1', period: { kind: 'DAYS' as const, from: '2026-01-01', to: '2026-01-31' } };
    assert.deepEqual(readQuestion(writeQuestion('?selectedItem=tandem-joint', question)), question);
  });
});
