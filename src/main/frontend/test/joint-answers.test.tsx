import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { parts } from '../src/joint/causeBar';
import { safeAddress } from '../src/joint/links';
import { figure, joint, principal, release, shown, stored, until } from './joint-support';

describe('why a release is late', () => {
  afterEach(() => mock.restoreAll());

  it('is said with dates, days in words, the buffer and the causes, each with the way to its issues', async () => {
    const place = await shown(joint([], { releases: [release()] }));
    const block = place.querySelector('[data-release="10100"]')!;
    assert.match(block.textContent!, /1.2 Instant payments.*release.late 8.*Dec 4, 2026.*Dec 16, 2026.*Dec 28, 2026.*buffer.at 64 40.*status.WATCH/);
    assert.match(block.querySelector('.tandem-joint-causes-title')!.textContent!, /PERSON_DAYS \+17.5/);
    assert.equal(block.querySelector('[data-cause=WAITING] a')!.getAttribute('href'), '/jira/issues/?jql=issue%20in%20x');
    assert.equal(block.querySelector('[data-cause=SCOPE] a'), null);
    assert.match(block.querySelector('[data-cause=ESTIMATE]')!.textContent!, /PERSON_DAYS −2/);
    assert.equal(block.querySelectorAll('.tandem-joint-bar rect').length, 4);
  });

  it('begins with the latest; more than three are shown on request', async () => {
    const releases = [2, 9, 0, 5, -1].map((late, id) => release({ id, lateWorkingDays: late }));
    const place = await shown(joint([], { releases }));
    const order = () => [...place.querySelectorAll<HTMLElement>('.tandem-joint-release')].map((block) => block.dataset['release']);
    assert.deepEqual(order(), ['1', '3', '0']);
    place.querySelector<HTMLButtonElement>('.tandem-joint-releases > button')!.click();
    await until(() => order().length === 5);
  });

  it('tells apart on time, at risk, early and without a forecast', async () => {
    const place = await shown(joint([], { releases: [release({ id: 1, lateWorkingDays: 0, p85: '2026-12-04' }), release({ id: 2, lateWorkingDays: 0 }), release({ id: 3, lateWorkingDays: null, p50: null, p85: null, causes: [], deviationPersonDays: null, buffer: null, missing: ['Nothing was finished yet.'] })] }));
    const words = (id: number) => place.querySelector(`[data-release="${id}"] .tandem-joint-status`)!.textContent;
    assert.deepEqual([words(1), words(2), words(3)], ['tandem.joint.on.time', 'tandem.joint.release.risk', 'tandem.joint.release.no.forecast']);
    assert.match(place.querySelector('[data-release="3"]')!.textContent!, /release.unknown.*Nothing was finished yet/);
  });

  it('is asked for a date when no release has one', async () => {
    const place = await shown(joint([], { releases: [] }));
    assert.match(place.querySelector('.tandem-joint-releases')!.textContent!, /releases.none.*releases.open/);
  });

  it('is not spoken of where the server does not tell, or nobody wants to know', async () => {
    assert.equal((await shown(joint([]))).querySelector('.tandem-joint-releases'), null);
    assert.equal((await shown(joint([], { releases: [release()] }), stored({ answers: ['COSTS'] }))).querySelector('.tandem-joint-releases'), null);
  });
});

describe('the bar of causes', () => {
  it('adds up: days lost end to end, days given back from there to where the deviation stands', () => {
    const { parts: found, mark } = parts(release().causes, 17.5);
    const [waiting, blocked, scope, estimate] = found;
    assert.equal(waiting!.left, 0);
    assert.ok(Math.abs(blocked!.left - waiting!.width) < 0.02);
    assert.ok(Math.abs(scope!.left + scope!.width - 100) < 0.02);
    assert.equal(estimate!.row, 1);
    assert.ok(Math.abs(estimate!.left + estimate!.width - 100) < 0.02);
    assert.ok(Math.abs(estimate!.left - mark) < 0.02);
  });

  it('has room for a release that is ahead', () => {
    const { parts: found, mark } = parts([{ key: 'A', name: 'A', personDays: 2 }, { key: 'B', name: 'B', personDays: -6 }], -4);
    assert.deepEqual(found.map(({ left, width }) => [left, width]), [[66.67, 33.33], [0, 100]]);
    assert.equal(mark, 0);
  });
});

describe('what the code costs', () => {
  afterEach(() => mock.restoreAll());

  it('is said once, with principal, interest and what to pay first', async () => {
    const debts = [{ id: 5, title: 'Retry logic', component: 'Gateway', principal: 5, interest: 2.25, priority: 3, decision: 'OPEN' }];
    const place = await shown(joint([figure()], { debts }));
    assert.equal(place.querySelectorAll('[data-figure=debtPrincipal]').length, 1);
    assert.match(place.querySelector('.tandem-joint-costs')!.textContent!, /PERSON_DAYS 35.*Interest per month: tandem.joint.unit.PERSON_DAYS 8.4/);
    assert.equal(place.querySelector('[data-list=debts] li a')!.getAttribute('href'), '/jira/projects/DEMO?selectedItem=tandem-technical-debt&debt=5');
  });

  it('stays in its column where the answer is not wanted', async () => {
    const place = await shown(joint([principal()]), stored({ answers: [] }));
    assert.ok(place.querySelector('[data-section=TECHNICAL] [data-figure=debtPrincipal]'));
  });
});

describe('links', () => {
  it('lead to pages only', () => {
    assert.equal(safeAddress('https://sonar.example.com/x'), 'https://sonar.example.com/x');
    assert.equal(safeAddress('/projects/DEMO'), '/jira/projects/DEMO');
    for (const bad of ['javascript:alert(1)', '//elsewhere.example.com', '/\\elsewhere', 'data:text/html,x']) assert.equal(safeAddress(bad), undefined);
  });
});
