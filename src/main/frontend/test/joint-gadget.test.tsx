import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { JointItem } from '../src/joint-gadget/item';
import { direction, number, valueOf } from '../src/joint/format';
import { inWords, segments } from '../src/joint/sparkline';
import { built, drawn, figure, joint, newPlace, serve, shown, stored, until } from './joint-support';

describe('the joint gadget', () => {
  afterEach(() => mock.restoreAll());

  it('shows a figure with value, course, coverage, explanation and the way to its issues', async () => {
    const place = await shown(joint([figure({ drill: { jql: 'project = DEMO', count: 722 } })]));
    const card = place.querySelector('[data-figure=cycleTime]')!;
    assert.equal(card.querySelector('.tandem-figure-value')!.textContent, 'tandem.joint.unit.DAYS 6.65');
    assert.match(card.querySelector('.tandem-figure-also')!.textContent!, /85 % within: tandem.joint.unit.DAYS 14.5/);
    assert.match(card.querySelector('svg')!.getAttribute('aria-label')!, /tandem.joint.trend.gaps 1/);
    const way = card.querySelector('.tandem-figure-drill')!;
    assert.equal(way.getAttribute('href'), '/jira/issues/?jql=project%20%3D%20DEMO');
    assert.match(way.textContent!, /show.issues.count 722.*Cycle time/);
    assert.equal(card.querySelector('.tandem-figure-coverage')!.textContent, '96 % of them');
  });

  it('explains a figure when its sign is focused, and no more after Escape, which leaves the focus where it was', async () => {
    const place = await shown(joint([figure({ good: 5, watch: 10, better: 'LOWER', source: 'JIRA' })]));
    const sign = place.querySelector<HTMLButtonElement>('[data-figure=cycleTime] .tandem-explanation-sign')!;
    sign.focus();
    await until(() => sign.getAttribute('aria-expanded') === 'true');
    const box = document.getElementById(sign.getAttribute('aria-describedby')!)!;
    assert.match(box.textContent!, /from start to done.*Done: tandem.joint.unit.ISSUES 722.*never started.*thresholds.lower tandem.joint.unit.DAYS 5 tandem.joint.unit.DAYS 10.*source.JIRA/);
    sign.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(() => sign.getAttribute('aria-expanded') === 'false');
    assert.ok(document.activeElement === sign);
    assert.equal(place.querySelector('.tandem-explanation-box'), null);
  });

  it('says no data and too few data in words with what is missing, never 0', async () => {
    const place = await shown(joint([figure({ value: null, status: 'NO_DATA', trend: [], missing: ['Estimates: 3 of 40 issues have one.'] }), figure({ key: 'throughput', value: null, status: 'TOO_THIN' })]));
    assert.match(place.querySelector('[data-status=NO_DATA]')!.textContent!, /–Estimates: 3 of 40/);
    assert.match(place.querySelector('[data-status=TOO_THIN]')!.textContent!, /tandem.joint.thin.hint/);
  });

  it('tells states apart by word and shape', async () => {
    const place = await shown(joint([figure({ status: 'GOOD' }), figure({ key: 'a', status: 'WATCH' }), figure({ key: 'b', status: 'BAD' })]));
    const marks = [...place.querySelectorAll('[data-section=DELIVERY] .tandem-joint-status')];
    assert.deepEqual(marks.map((mark) => mark.textContent), ['tandem.joint.status.GOOD', 'tandem.joint.status.WATCH', 'tandem.joint.status.BAD']);
    assert.equal(new Set(marks.map((mark) => mark.querySelector('svg')!.innerHTML)).size, 3);
  });

  it('says which source is silent since when, beside the figure and above all', async () => {
    const place = await shown(joint([figure({ stale: true, staleSince: '2026-11-01T00:00:00Z', source: 'CODE_SERVER' }), figure({ key: 'other', staleSince: '2026-11-02T00:00:00Z', source: 'CODE_SERVER' })]));
    assert.match(place.querySelector('.tandem-figure-stale')!.textContent!, /stale.source tandem.joint.source.CODE_SERVER/);
    assert.equal([...place.querySelectorAll('.tandem-joint-notice p')].length, 1);
    assert.match(place.querySelector('.tandem-joint-notice')!.textContent!, /silent tandem.joint.source.CODE_SERVER (Nov 1|Oct 31)/);
  });

  it('shows waiting reviews as text, whatever their title holds', async () => {
    const place = await shown(joint([]));
    assert.match(place.querySelector('[data-list=reviews]')!.textContent!, /DEMO-7 Swap <the> queue.*overdue/);
  });

  it('shows what is on hold, five at first', async () => {
    const holds = [1, 2, 3, 4, 5, 6, 7].map((id) => ({ id, issueKey: `DEMO-${id}`, title: 'Stopped', since: '2026-11-01T00:00:00Z', days: 19.6 }));
    const place = await shown(joint([], { holds }));
    const list = place.querySelector('[data-list=holds]')!;
    assert.equal(list.querySelectorAll('li').length, 5);
    assert.match(list.textContent!, /WORKING_DAYS 19.6 · tandem.joint.hold.since Nov 1/);
    list.querySelector('button')!.click();
    await until(() => list.querySelectorAll('li').length === 7);
  });

  it('offers to build figures to those who may, each project by itself while there are few', async () => {
    const may = await shown(joint([], { facts: [{ ...built, state: 'NOT_BUILT', jobId: null }] }));
    assert.ok(may.querySelector('.tandem-facts-build'));
    const mayNot = await shown(joint([], { facts: [{ ...built, state: 'NOT_BUILT', jobId: null, mayBuild: false }] }));
    assert.equal(mayNot.querySelector('.tandem-facts-build'), null);
    assert.match(mayNot.textContent!, /tandem.joint.facts.none.ask/);
    const many = await shown(joint([], { facts: ['A', 'B', 'C'].map((project) => ({ ...built, project, state: 'NOT_BUILT' as const, jobId: null })) }));
    assert.match(many.querySelector('details summary')!.textContent!, /none.many 3 A, B, C/);
  });

  it('follows a build that runs and can stop it', async () => {
    const asked = serve(['/joint?', joint([], { facts: [{ ...built, state: 'BUILDING', jobId: 7 }] })], ['/facts/jobs/7', { id: 7, project: 'DEMO', state: 'RUNNING', done: 40, total: 100 }]);
    const place = await drawn();
    await until(() => place.querySelector('progress')?.getAttribute('value') === '40' || (place.querySelector('progress') as HTMLProgressElement | null)?.value === 40);
    place.querySelector<HTMLButtonElement>('.tandem-facts button')!.click();
    await until(() => asked.some((url) => url.endsWith('/facts/jobs/7/cancel')));
    new JointItem({ savePreferences: () => undefined }).render(place, {});
  });

  it('shows what went wrong, tries again on request and then shows the figures', async () => {
    serve(['/joint?', 404]);
    const place = await drawn();
    assert.match(place.querySelector('[role=alert]')!.textContent!, /refused 404/);
    serve(['/joint?', joint([figure()])]);
    place.querySelector<HTMLButtonElement>('.tandem-joint-retry')!.click();
    await until(() => place.querySelector('[data-figure=cycleTime]'));
    assert.equal(place.querySelector('[role=alert]'), null);
  });

  it('keeps what it showed when a later reading fails, and says so', async () => {
    const place = await shown(joint([figure()]));
    serve(['/joint?', 503], ['sections=', 503]);
    place.querySelector<HTMLButtonElement>('.tandem-joint-refresh')!.click();
    await until(() => place.querySelector('[role=alert]'));
    assert.match(place.querySelector('[role=alert]')!.textContent!, /refused 503.*shown.still/);
    assert.ok(place.querySelector('[data-figure=cycleTime]'));
  });

  it('shows the other columns when one fails', async () => {
    const one = (key: string) => ({ ...joint([figure()]), sections: joint([figure()]).sections.filter((section) => section.key === key) });
    const asked = serve(['sections=TECHNICAL', 500], ['sections=DELIVERY', one('DELIVERY')], ['sections=BETWEEN', one('BETWEEN')], ['/joint?', 500]);
    const place = await drawn();
    assert.equal(asked.length, 4);
    assert.match(place.querySelector('[data-section=TECHNICAL] [role=alert]')!.textContent!, /refused 500/);
    assert.ok(place.querySelector('[data-section=DELIVERY] [data-figure=cycleTime]'));
  });

  it('leaves out projects its reader does not see, and names them', async () => {
    const asked = serve(['project=DEMO%2CSEC', 404], ['/joint?project=DEMO&', joint([figure()])], ['/api/2/project', [{ key: 'DEMO', name: 'Payments' }]]);
    const place = await drawn(stored({ projects: ['DEMO', 'SEC'] }));
    assert.match(place.querySelector('.tandem-joint-notice')!.textContent!, /left.out.projects SEC/);
    assert.ok(place.querySelector('[data-figure=cycleTime]'));
    assert.equal(asked.length, 3);
  });

  it('asks once for everything, with what it was set up for', async () => {
    const asked = serve(['/joint?', joint([figure()])]);
    await drawn(stored({ component: 'API & Co', sections: ['BETWEEN', 'DELIVERY'], period: { kind: 'DAYS', from: '2026-01-01', to: '2026-01-31' } }));
    assert.deepEqual(asked, ['/jira/rest/tandem/1.0/joint?project=DEMO&from=2026-01-01&to=2026-02-01&component=API+%26+Co&sections=BETWEEN%2CDELIVERY']);
  });

  it('shows columns in the chosen order and without the figures left out', async () => {
    const place = await shown(joint([figure(), figure({ key: 'throughput' })]), stored({ sections: ['BETWEEN', 'DELIVERY'], hidden: ['throughput'] }));
    assert.deepEqual([...place.querySelectorAll<HTMLElement>('.tandem-joint-column')].map((column) => column.dataset['section']), ['BETWEEN', 'DELIVERY']);
    assert.equal(place.querySelector('[data-figure=throughput]'), null);
  });

  it('gives the courses as a table when asked to', async () => {
    const place = await shown(joint([figure()]));
    place.querySelector<HTMLButtonElement>('.tandem-joint-trends button')!.click();
    await until(() => place.querySelector('.tandem-joint-trends table'));
    assert.equal(place.querySelectorAll('.tandem-joint-trends tbody tr').length, 4);
    assert.match(place.querySelector('.tandem-joint-trends')!.textContent!, /Cycle time.*trend.gap/);
  });

  it('names its parts by headings below the gadget’s own', async () => {
    const place = await shown(joint([figure()]));
    for (const section of place.querySelectorAll('section')) {
      const heading = document.getElementById(section.getAttribute('aria-labelledby')!)!;
      assert.equal(heading.tagName, 'H4');
    }
    assert.deepEqual([...place.querySelectorAll('[id]')].map((element) => element.id).filter((id, index, all) => all.indexOf(id) !== index), []);
  });

  it('leaves the settings alone where the viewer may not change them', () => {
    let closed = 0;
    new JointItem({ savePreferences: () => undefined, isEditable: () => false, closeEdit: () => { closed++; } }).renderEdit(newPlace(), stored());
    assert.equal(closed, 1);
    const place = newPlace();
    new JointItem({ savePreferences: () => undefined, isEditable: () => false }).render(place, {});
    assert.equal(place.textContent, 'tandem.joint.not.set.up');
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

  it('break the line where a week has no data, and keep a steady course flat', () => {
    assert.equal(segments(figure().trend).length, 2);
    assert.match(inWords(figure()), /Cycle time/);
    const steady = segments([100, 100.2, 99.9].map((value) => ({ from: '2026-01-01', value })))[0]!.map(([, y]) => y);
    assert.ok(Math.max(...steady) - Math.min(...steady) < 2, steady.join());
  });
});
