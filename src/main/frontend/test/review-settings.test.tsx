import assert from 'node:assert/strict';
import { afterEach, describe as suite, it, mock } from 'node:test';
import { render } from 'preact';
import { App } from '../src/review-settings/App';
import { check, firstOf, isAt, sectionOf } from '../src/review-settings/check';
import { describe, differences } from '../src/review-settings/describe';
import { bodyOf, draftOf, isSame, moved, namelessKeys, newSeat, newTemplate, type Draft } from '../src/review-settings/draft';
import { boardFrom, everybodyNamed, parsed, withKeys } from '../src/review-settings/file';
import { phase } from '../src/review-settings/FreezesSection';
import { laneOf, reached, USUAL_EXAMPLE } from '../src/review-settings/lane';
import { changedParts, mergedDraft } from '../src/review-settings/merge';
import { everybody, holdersOf, isEmpty } from '../src/review-settings/people';
import { driftSentence, dueSentence, lanesSentence, quorumSentence, rejectSentence, seatsSentence } from '../src/review-settings/sentences';
import type { Board, Seat } from '../src/review-settings/types';

const PETRA = { key: 'K1', displayName: 'Petra' };
const EMIL = { key: 'K2', displayName: 'Emil' };
const ADA = { key: 'K3', displayName: 'Ada' };

const seat = (name: string, label: string, role: string, holders: Seat['holders'] = [], users: string[] = []): Seat => ({ name, label, users, role, required: true, veto: false, delegates: [], holders });

const board = (change: Partial<Board> = {}): Board => ({
  project: 'DEMO', version: 3, mayEdit: true, warnings: [],
  seats: [seat('project-manager', 'Project manager', 'Project Managers', [PETRA]), seat('engineering-manager', 'Engineering manager', 'Engineering Managers', [EMIL]), seat('architect', 'Architect', 'Architects', [ADA])],
  quorum: { kind: 'EVERY' }, reject: { kind: 'ANY_REQUIRED' }, dueHours: 120, emergencyHours: 36, rate: { amount: '640.00', currency: 'EUR' }, escalation: [],
  thresholds: { components: [] }, lightLane: { mode: 'OFF', samplingPercent: 0 }, drift: { estimatePercent: 20, textPercent: 33, release: true, components: true }, issueComments: 'NONE', templates: [], freezes: [],
  ...change,
});
const draft = (change: Partial<Board> = {}): Draft => draftOf(board(change), { K1: 'Petra', K2: 'Emil', K3: 'Ada' });

suite('a draft of the settings', () => {
  it('goes back to the server as it came', () => {
    const sent = bodyOf(draft({ lightLane: { mode: 'ONE_SEAT', seat: 'architect', samplingPercent: 10 }, thresholds: { scheduleDays: 5, cost: { amount: '2000.00', currency: 'EUR' }, components: ['API'] }, escalation: ['K1'] }));
    assert.deepEqual((sent.seats as Seat[]).map(({ name, role }) => [name, role]), [['project-manager', 'Project Managers'], ['engineering-manager', 'Engineering Managers'], ['architect', 'Architects']]);
    assert.deepEqual([sent.dueHours, sent.emergencyHours, sent.escalation], [120, 36, ['K1']]);
    assert.deepEqual(JSON.parse(JSON.stringify(sent.thresholds)), { scheduleDays: 5, cost: { amount: '2000.00', currency: 'EUR' }, components: ['API'] });
    assert.deepEqual(sent.lightLane, { mode: 'ONE_SEAT', seat: 'architect', samplingPercent: 10 });
  });

  it('keeps a usual seat’s stored name until somebody types another one, and the light lane follows', () => {
    const typed = draft({ lightLane: { mode: 'ONE_SEAT', seat: 'architect' } });
    typed.seats[2]!.name = 'Chief architect';
    const sent = bodyOf(typed);
    assert.equal((sent.seats as Seat[])[2]!.name, 'Chief architect');
    assert.equal((sent.lightLane as { seat: string }).seat, 'Chief architect');
  });

  it('shows whole days as days and the rest as hours', () => {
    const read = draft();
    assert.deepEqual([read.due, read.emergency], [{ value: '5', unit: 'days' }, { value: '36', unit: 'hours' }]);
    assert.equal(bodyOf({ ...read, due: { value: '1,5', unit: 'days' } }).dueHours, 36);
  });

  it('keeps the parts of a template’s assessment it has no field for', () => {
    const read = draft({ templates: [{ name: 'Patch', title: 'Patch of X', rationale: '', impact: { schedule: { low: 1, likely: 2, high: 3 }, release: '2.0', issues: ['DEMO-1'] }, limits: { effortDays: 3 } }] });
    const [sent] = bodyOf(read).templates as { impact: Record<string, unknown>; limits: Record<string, unknown> }[];
    assert.equal(sent!.impact.release, '2.0');
    assert.deepEqual(sent!.impact.issues, ['DEMO-1']);
    assert.deepEqual(sent!.impact.schedule, { low: 1, likely: 2, high: 3 });
    assert.equal(sent!.limits.effortDays, 3);
  });

  it('knows whether anything changed, and moves seats only within the list', () => {
    const [one, other] = [draft(), draft()];
    assert.ok(isSame(one, other));
    assert.ok(!isSame(one, { ...other, comments: 'DECISIONS' }));
    assert.deepEqual(moved(['a', 'b'], 1, -1), ['b', 'a']);
    assert.deepEqual(moved(['a', 'b'], 0, -1), ['a', 'b']);
  });

  it('asks for the names of people the board only gives keys of', () => {
    const delegated = { ...seat('architect', 'Architect', '', [ADA], ['K3', 'K9']), delegates: [{ user: 'K3', delegate: 'K7', from: '2026-01-01', to: '2026-01-02' }] };
    assert.deepEqual(namelessKeys(board({ seats: [delegated], escalation: ['K8'] })), ['K9', 'K7', 'K8']);
  });
});

suite('who holds a seat', () => {
  it('are its users and the members of its role, once each', () => {
    const both = draft({ seats: [seat('architect', 'Architect', 'Architects', [ADA, EMIL], ['K3'])] });
    assert.deepEqual(holdersOf(both.seats[0]!, {}).map((person) => person.key), ['K3', 'K2']);
    assert.equal(everybody(draft({ seats: [seat('a', 'A', '', [ADA], ['K3']), seat('b', 'B', '', [ADA], ['K3'])] }), {}).length, 1);
  });

  it('are not users who may no longer log in', () => {
    assert.ok(isEmpty(draft({ seats: [seat('architect', 'Architect', '', [], ['K3'])] }).seats[0]!, {}));
  });

  it('are known of a newly chosen role once its members were looked up', () => {
    const chosen = { ...draft().seats[2]!, role: 'Developers' };
    assert.deepEqual(holdersOf(chosen, {}), []);
    assert.ok(!isEmpty(chosen, {}), 'not said to be empty before it is known');
    assert.ok(isEmpty(chosen, { Developers: [] }));
    assert.deepEqual(holdersOf(chosen, { Developers: [EMIL] }), [EMIL]);
  });
});

suite('the sentences about a board', () => {
  it('say how many must approve', () => {
    assert.match(quorumSentence(draft(), {}).text, /quorum\.now\.every 3/);
    const two = quorumSentence(draft({ quorum: { kind: 'AT_LEAST', value: 2 }, seats: board().seats.map((one) => ({ ...one, required: one.name === 'architect' })) }), {});
    assert.match(two.text, /at-least 2 3 .*required Architect$/);
    assert.ok(!two.isWrong);
    assert.match(quorumSentence(draft({ quorum: { kind: 'PERCENT', value: 51 } }), {}).text, /percent 2 3 51/);
  });

  it('warn of a quorum nobody can meet, or not when one of the board proposes', () => {
    const few = draft({ quorum: { kind: 'AT_LEAST', value: 3 }, seats: [...board().seats.slice(0, 2), seat('qa', 'QA', '', [EMIL], ['K2'])] });
    assert.ok(quorumSentence(few, {}).isWrong, 'three seats, two people');
    assert.match(quorumSentence(draft({ quorum: { kind: 'AT_LEAST', value: 3 } }), {}).text, /quorum\.now\.proposer/);
    assert.ok(quorumSentence({ ...draft(), quorum: { kind: 'AT_LEAST', value: 'x' } }, {}).isWrong);
  });

  it('say what rejects, with the seats that may veto', () => {
    const seats = board().seats.map((one) => ({ ...one, required: false, veto: one.name === 'architect' }));
    assert.match(rejectSentence(draft({ seats })).text, /now\.none .*now\.veto Architect/);
    assert.match(rejectSentence(draft({ seats, reject: { kind: 'AT_LEAST', value: 2 } })).text, /now\.at-least 2 3/);
    assert.ok(rejectSentence(draft({ reject: { kind: 'AT_LEAST', value: 4 } })).isWrong);
  });

  it('name who sits where, and nobody where nobody does', () => {
    assert.match(seatsSentence(draft({ seats: [seat('architect', 'Architect', 'Architects')] }), {}), /force\.seats 1 .*seat Architect tandem\.reviewsettings\.nobody/);
  });

  it('say when a change would be due, and what makes an approval lapse', () => {
    assert.match(dueSentence({ value: '2', unit: 'days' }, new Date('2026-11-20T09:00:00Z')).text, /Nov 22, 2026/);
    assert.ok(dueSentence({ value: '0', unit: 'hours' }, new Date()).isWrong);
    assert.match(driftSentence(draft({ drift: { estimatePercent: 20, release: true, components: false } })).text, /estimate 20 or .*release$/);
    assert.match(driftSentence(draft({ drift: { release: false, components: false } })).text, /now\.never/);
  });

  it('say that thresholds without a light lane, and a light lane without thresholds, do nothing', () => {
    assert.match(lanesSentence(draft()).text, /now\.all/);
    assert.ok(lanesSentence(draft({ thresholds: { scheduleDays: 5 } })).isWrong);
    assert.ok(lanesSentence(draft({ lightLane: { mode: 'AUTOMATIC' } })).isWrong);
    assert.match(lanesSentence(draft({ thresholds: { scheduleDays: 5, riskScore: 10 }, lightLane: { mode: 'ONE_SEAT', seat: 'architect', samplingPercent: 10 } })).text, /limit\.schedule 5 5 or .*limit\.risk 10 .*one-seat Architect .*sampling 10/);
  });
});

suite('an imagined change', () => {
  const light = draft({ thresholds: { scheduleDays: 10, cost: { amount: '5000', currency: 'EUR' }, riskScore: 10, components: ['Ledger'] }, lightLane: { mode: 'ONE_SEAT', seat: 'architect' } });

  it('takes the light lane while it stays below every limit, and the board once it reaches one', () => {
    assert.equal(laneOf(light, USUAL_EXAMPLE).lane, 'LIGHT');
    const large = laneOf(light, { ...USUAL_EXAMPLE, schedule: '10' });
    assert.equal(large.lane, 'BOARD');
    assert.match(large.why, /example\.schedule 10 10/);
    assert.equal(laneOf(light, { ...USUAL_EXAMPLE, components: ['Ledger'] }).lane, 'BOARD');
    assert.equal(reached(light.limits, { schedule: '11', effort: '99', cost: '6000', risk: '25', components: [] }, 'EUR').length, 3, 'effort has no limit');
  });

  it('goes before the board without a lane or without limits', () => {
    assert.equal(laneOf(draft(), USUAL_EXAMPLE).lane, 'BOARD');
    assert.equal(laneOf(draft({ lightLane: { mode: 'AUTOMATIC' } }), USUAL_EXAMPLE).lane, 'BOARD');
  });
});

suite('what the page checks itself', () => {
  it('are numbers, names and days, at the fields the server would name', () => {
    const wrong = draft({ freezes: [{ name: '', from: '2026-12-24', to: '2026-12-20', components: [] }], quorum: { kind: 'AT_LEAST', value: 2 } });
    wrong.seats.push({ ...newSeat(), delegates: [{ id: 1, user: undefined, delegate: ADA, from: '2026-01-01', to: '' }] });
    wrong.seats.push({ ...newSeat(), name: 'Architect' });
    wrong.quorum.value = '2.5';
    wrong.limits.schedule = 'five';
    wrong.templates.push({ ...newTemplate(), schedule: ['1', 'x', '3'] });
    assert.deepEqual(check(wrong).map((problem) => problem.field), ['seats[3].name', 'seats[3].delegates[0].user', 'seats[3].delegates[0].to', 'seats[4].name', 'quorum.value', 'thresholds.scheduleDays',
      'templates[0].name', 'templates[0].impact.schedule.likely', 'freezes[0].name', 'freezes[0].to']);
    assert.deepEqual(check(draft()), []);
  });

  it('knows in which section a field stands, and what lies inside what', () => {
    assert.equal(sectionOf('seats[1].delegates[0].to'), 'board');
    assert.equal(sectionOf('thresholds.cost.amount'), 'limits');
    assert.equal(sectionOf('version'), undefined);
    assert.equal(firstOf([{ code: 'a', field: 'freezes[0].to', message: '' }, { code: 'b', field: 'quorum.value', message: '' }])!.field, 'quorum.value');
    const problem = { code: 'a', field: 'seats[1].users[0]', message: '' };
    assert.ok(isAt(problem, 'seats[1].users') && isAt(problem, 'seats[1]') && !isAt(problem, 'seats[10]') && !isAt(problem, 'seats[1].user'));
  });

  it('tells whether a freeze runs', () => {
    const freeze = { id: 1, name: 'Year end', from: '2026-12-20', to: '2027-01-03', components: [] };
    assert.match(phase(freeze, new Date(2026, 11, 19)), /coming/);
    assert.match(phase(freeze, new Date(2027, 0, 3)), /running/);
    assert.match(phase(freeze, new Date(2027, 0, 4)), /over/);
  });
});

suite('two versions of the settings', () => {
  it('are compared in words', () => {
    const after = draft({ dueHours: 24, seats: [...board().seats.slice(0, 2), seat('qa', 'QA', '', [ADA], ['K3'])] });
    const found = differences(describe(draft(), {}), describe(after, {}));
    assert.deepEqual(found.filter((one) => /line\.seat/.test(one.label)).map((one) => [one.label.split(' ').slice(1).join(' '), one.before !== undefined, one.after !== undefined]), [['Architect', true, false], ['QA', false, true]]);
    assert.ok(found.some((one) => /reviewsettings\.due$/.test(one.label) && /days 5/.test(one.before!) && /days 1/.test(one.after!)));
    assert.deepEqual(differences(describe(draft(), {}), describe(draft(), {})), []);
  });

  it('are merged part by part: what I touched is mine, the rest is as saved', () => {
    const start = draft();
    const mine: Draft = { ...draft(), quorum: { kind: 'PERCENT', value: '60' }, seats: start.seats.map((one, index) => (index === 2 ? { ...one, users: [EMIL] } : one)) };
    assert.deepEqual(changedParts(start, mine), ['seats', 'quorum']);
    const saved = board({ version: 4, dueHours: 48, quorum: { kind: 'AT_LEAST', value: 2 }, seats: board().seats.slice(0, 2) });
    const merged = mergedDraft(start, mine, saved, { K2: 'Emil' });
    assert.deepEqual([merged.quorum.value, merged.due.value, merged.seats.length], ['60', '2', 3]);
    assert.deepEqual(merged.seats[2]!.users, [{ key: 'K2', displayName: 'Emil' }]);
    assert.equal(merged.seats[2]!.name, 'Architect', 'keeps its label');
    assert.equal((bodyOf(merged).seats as Seat[])[2]!.name, 'architect');
  });
});

suite('a file of settings', () => {
  const file = { seats: [{ name: 'architect', users: ['ada', 'gone'], role: 'Architects', delegates: [{ user: 'ada', delegate: 'emil', from: '2026-12-01', to: '2026-12-05' }] }], escalation: ['petra'], dueHours: 'soon', emergencyHours: 12 };

  it('is laid over the board; people get the keys they have here', () => {
    const read = withKeys(boardFrom(file, board({ seats: [] })), { ada: 'K3', emil: 'K2', petra: 'K1' });
    assert.deepEqual([read.dueHours, read.emergencyHours, read.escalation], [120, 12, ['K1']], 'what makes no sense stays as it is');
    assert.deepEqual(read.seats[0]!.users, ['K3', 'gone']);
    assert.deepEqual(read.seats[0]!.delegates[0], { user: 'K3', delegate: 'K2', from: '2026-12-01', to: '2026-12-05' });
    assert.equal(read.seats[0]!.label, 'tandem.review.seat.architect', 'a usual seat is called as readers call it');
    assert.deepEqual(everybodyNamed(boardFrom(file, board())), ['ada', 'gone', 'emil', 'petra']);
    assert.equal((bodyOf(draftOf(read, {})).seats as Seat[])[0]!.name, 'architect');
  });

  it('is told from other files', () => {
    for (const other of ['', 'no json', '[]', '{"seats":"three"}', '{"seats":[null]}', 'null']) assert.equal(parsed(other), undefined);
    assert.deepEqual(parsed('{"seats":[{}]}'), { seats: [{}] });
  });
});

type Answers = Record<string, unknown>;
let sent: { method: string; path: string; body: Record<string, unknown> | undefined }[] = [];
let place: HTMLElement;

async function open(answers: Answers): Promise<void> {
  sent = [];
  const known: Answers = { 'GET /rest/api/2/project/DEMO/role': { Developers: 'http://x/rest/api/2/project/1/role/7' }, 'GET /rest/api/2/project/DEMO/components': [{ name: 'API' }], ...answers };
  mock.method(globalThis, 'fetch', async (url: string, request: RequestInit) => {
    const path = url.replace('/jira/rest/tandem/1.0', '').replace('/jira', '');
    const method = request.method ?? 'GET';
    sent.push({ method, path, body: request.body ? JSON.parse(String(request.body)) : undefined });
    const answer = known[`${method} ${path.split('?')[0]}`];
    if (answer instanceof Response) return answer.clone();
    return answer === undefined ? new Response('{}', { status: 404 }) : new Response(JSON.stringify(answer));
  });
  window.history.replaceState(null, '', '/jira/');
  place = document.createElement('div');
  document.body.replaceChildren(place);
  render(<App project="DEMO" />, place);
  await eventually(() => assert.doesNotMatch(place.textContent!, /reviewsettings\.loading/));
}

async function eventually(what: () => void): Promise<void> {
  for (const end = Date.now() + 3000; ;) {
    try {
      return what();
    } catch (missing) {
      if (Date.now() > end) throw missing;
      await new Promise((resolve) => { setTimeout(resolve, 5); });
    }
  }
}
const find = <T extends HTMLElement = HTMLElement>(css: string): T => {
  const found = place.querySelector<T>(css);
  assert.ok(found, `no ${css}`);
  return found;
};
function type(css: string, value: string): void {
  const field = find<HTMLInputElement>(css);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
const key = (css: string, name: string): void => { find(css).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })); };
const BOARD = 'GET /projects/DEMO/board';
const SAVE = 'PUT /projects/DEMO/board';

suite('the settings page', () => {
  afterEach(() => { render(null, place); mock.restoreAll(); });

  it('opens with the empty seat, fills it by typing and Enter, and saves', async () => {
    const empty = board({ version: 0, seats: [...board().seats.slice(0, 2), seat('architect', 'Architect', 'Architects')], warnings: [{ code: 'review.warning.empty-role', seat: 'architect', message: 'Nobody …', blocking: true }] });
    await open({ [BOARD]: empty, [SAVE]: board(), 'GET /rest/api/2/user/picker': { users: [{ key: 'K3', name: 'ada', displayName: 'Ada' }] } });
    assert.match(find('#tandem-settings-troubles').textContent!, /trouble\.empty\.role Architect Architects/);
    type('[data-empty-seat=architect] input', 'ada');
    await eventually(() => assert.equal(find('[data-empty-seat=architect] input').getAttribute('aria-expanded'), 'true'));
    key('[data-empty-seat=architect] input', 'Enter');
    await eventually(() => assert.ok(place.querySelector('#tandem-settings-troubles') === null));
    await eventually(() => assert.equal(document.activeElement!.id, 'tandem-settings-save', 'Save is next'));
    find('#tandem-settings-save').click();
    await eventually(() => assert.match(place.textContent!, /reviewsettings\.saved/));
    const put = sent.find((request) => request.method === 'PUT')!;
    assert.equal(put.body!.version, 0);
    assert.deepEqual((put.body!.seats as Seat[])[2]!.users, ['K3']);
  });

  it('puts each problem at its field, and the cursor at the first', async () => {
    await open({ [BOARD]: board({ quorum: { kind: 'AT_LEAST', value: 2 } }), [SAVE]: new Response(JSON.stringify({ errors: [
      { code: 'a', field: 'quorum.value', message: 'Too many.' }, { code: 'b', field: 'seats[1].users[0]', message: 'There is no user.' }, { code: 'c', message: 'Something else.' },
    ] }), { status: 400 }) });
    type('#tandem-settings-seats-0-name', 'Head of product');
    await eventually(() => assert.ok(!find<HTMLButtonElement>('#tandem-settings-save').disabled));
    find('#tandem-settings-save').click();
    await eventually(() => assert.equal(find('#tandem-settings-seats-1-users-error').textContent, 'There is no user.'));
    await eventually(() => assert.equal(document.activeElement!.id, 'tandem-settings-seats-1-users'));
    assert.match(find('#tandem-settings-problems').textContent!, /Too many\..*There is no user\..*Something else\./);
    find('#tandem-settings-tab-rules').click();
    await eventually(() => assert.equal(find('#tandem-settings-quorum-value-error').textContent, 'Too many.'));
    assert.equal(find('#tandem-settings-quorum-value').getAttribute('aria-invalid'), 'true');
    type('#tandem-settings-quorum-value', '1');
    await eventually(() => assert.ok(place.querySelector('#tandem-settings-quorum-value-error') === null, 'what is being mended stops being wrong'));
  });

  it('says who saved in between and what, and keeps my part on top of it', async () => {
    const theirs = board({ version: 4, dueHours: 24 });
    await open({
      [BOARD]: board(), [SAVE]: new Response(JSON.stringify({ errors: [{ code: 'version.stale', field: 'version', message: 'Stale.' }], current: theirs }), { status: 409 }),
      'GET /audit': { total: 1, values: [{ actorName: 'Emil', happenedAt: '2026-11-20T10:00:00Z' }] },
    });
    type('#tandem-settings-seats-0-name', 'Head of product');
    await eventually(() => assert.ok(!find<HTMLButtonElement>('#tandem-settings-save').disabled));
    find('#tandem-settings-save').click();
    await eventually(() => assert.match(find('#tandem-settings-conflict-box').textContent!, /conflict\.who Emil .*due.*days 5.*days 1/));
    find('#tandem-settings-keep').click();
    await eventually(() => assert.ok(place.querySelector('#tandem-settings-conflict-box') === null));
    await eventually(() => find('#tandem-settings-save').click());
    await eventually(() => assert.equal(sent.filter((request) => request.method === 'PUT').length, 2));
    const second = sent.filter((request) => request.method === 'PUT')[1]!.body!;
    assert.deepEqual([second.version, second.dueHours, (second.seats as Seat[])[0]!.name], [4, 24, 'Head of product']);
  });

  it('says what copied settings would change and what stands against them, and takes them into the page', async () => {
    await open({
      [BOARD]: board(), 'GET /rest/api/2/project': [{ key: 'OTHER', name: 'Other' }, { key: 'DEMO', name: 'Demo' }], 'GET /rest/api/2/user': { key: 'K3', name: 'ada', displayName: 'Ada' },
      'GET /projects/OTHER/board/export': { seats: [{ name: 'QA', users: ['ada'] }], dueHours: 24 },
      'POST /projects/DEMO/board/import': { changes: [], problems: [{ code: 'x', field: 'seats[0].role', message: 'No such role.' }], warnings: [] },
    });
    find('#tandem-settings-tab-transfer').click();
    await eventually(() => assert.ok(place.querySelector('option[value=OTHER]')));
    assert.equal(place.querySelector('option[value=DEMO]') === null, true, 'not from itself');
    const from = find<HTMLSelectElement>('#tandem-settings-transfer-from');
    from.value = 'OTHER';
    from.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => assert.match(find('.tandem-settings-differences').textContent!, /line\.seat QA/));
    assert.match(place.textContent!, /No such role\./);
    find('#tandem-settings-copy').click();
    await eventually(() => assert.equal(find<HTMLInputElement>('#tandem-settings-seats-0-name').value, 'QA'));
    assert.match(find('.tandem-settings-save').textContent!, /unsaved/);
    assert.ok(!sent.some((request) => request.method === 'PUT'), 'nothing is in force yet');
  });

  it('shows readers words and no field', async () => {
    await open({ [BOARD]: board({ mayEdit: false, freezes: [{ name: 'Year end', from: '2026-12-20', to: '2027-01-03', components: [] }] }) });
    assert.match(place.textContent!, /read-only/);
    assert.match(place.textContent!, /line\.freeze Year end/);
    assert.equal(place.querySelectorAll('input, select, textarea, button').length, 0);
  });

  it('says why it cannot be shown', async () => {
    await open({ [BOARD]: new Response('{"errors":[{"code":"project.unknown","message":"There is no project."}]}', { status: 404 }) });
    assert.match(find('[role=alert]').textContent!, /There is no project\./);
  });

  it('asks before the page is left with something unsaved', async () => {
    await open({ [BOARD]: board() });
    const leave = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    assert.equal(leave(), false);
    type('#tandem-settings-seats-0-name', 'Head of product');
    await eventually(() => assert.equal(leave(), true));
    find('#tandem-settings-discard').click();
    await eventually(() => assert.equal(leave(), false));
    assert.equal(find<HTMLInputElement>('#tandem-settings-seats-0-name').value, 'Project manager');
  });

  it('adds, moves and removes seats, up to twelve', async () => {
    await open({ [BOARD]: board({ seats: Array.from({ length: 11 }, (_, index) => seat(`seat ${index}`, `Seat ${index}`, '', [ADA], ['K3'])) }) });
    find('#tandem-settings-add-seat').click();
    await eventually(() => assert.equal(place.querySelectorAll('fieldset[data-seat]').length, 12));
    assert.ok(place.querySelector('#tandem-settings-add-seat') === null);
    await eventually(() => assert.equal(document.activeElement!.id, 'tandem-settings-seats-11-name'));
    find('[aria-label="tandem.reviewsettings.down Seat 0"]').click();
    await eventually(() => assert.equal(find<HTMLInputElement>('#tandem-settings-seats-0-name').value, 'Seat 1'));
    find('[aria-label="tandem.reviewsettings.remove Seat 1"]').click();
    await eventually(() => assert.equal(place.querySelectorAll('fieldset[data-seat]').length, 11));
  });
});
