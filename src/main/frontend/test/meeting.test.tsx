import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { MeetingView } from '../src/board-meeting/MeetingView';
import { clock, type Item, type Meeting, movedBy, neighbour, nextHour } from '../src/board-meeting/model';
import type { Review } from '../src/review/types';

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 3000 && !isSo(); i++) await new Promise((resolve) => { setTimeout(resolve, 5); });
}

const review = (id: number): Review => ({
  id, version: 1, issueKey: `DEMO-${id}`, projectKey: 'DEMO', type: 'NORMAL', title: `Change <b>${id}</b>`, rationale: 'r', derived: { rate: { amount: '0', currency: 'EUR' }, riskBand: 'HIGH', riskScore: 12 },
  impact: { quality: { openDefects: 0, coveragePoints: 0, debtPersonDays: 0, attributes: [] }, components: [], issues: [], release: '', rollback: '', alternatives: [] },
  proposer: { key: 'dev', displayName: 'Dev' }, state: 'IN_REVIEW', round: 1, votes: [], times: { created: '2026-11-20T12:00:00Z' }, gate: { open: false, reasons: ['r'], unblockers: [] }, actions: [], overdue: false,
  mySeats: ['architect'], board: [{ name: 'architect', label: 'Architect', required: true, veto: false, stepsAside: false, holders: [{ key: 'ada', displayName: 'Ada' }] }],
}) as unknown as Review;
const item = (id: number, more: Partial<Item> = {}): Item => ({ reviewId: id, minutes: 10, skipped: '', note: '', review: review(id), conflicts: [], ...more });
const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  id: 7, version: 3, project: 'DEMO', title: 'Board', at: '2026-11-23T09:00:00Z', state: 'RUNNING', createdBy: { key: 'petra', displayName: 'Petra' }, createdAt: '2026-11-20T12:00:00Z',
  participants: [{ person: { key: 'ada', displayName: 'Ada' }, present: false }], items: [item(1), item(2, { skipped: 'later' }), item(3)], waiting: [], mayChair: true, mark: 'm', ...more,
});

describe('a meeting’s agenda', () => {
  it('moves by one place and stays at its ends', () => {
    const items = [item(1), item(2), item(3)];
    assert.deepEqual(movedBy(items, 0, 1).map((one) => one.reviewId), [2, 1, 3]);
    assert.equal(movedBy(items, 0, -1), items);
    assert.equal(movedBy(items, 2, 1), items);
  });

  it('is gone through without what is skipped', () => {
    assert.equal(neighbour(meeting().items, 1, 1), 3);
    assert.equal(neighbour(meeting().items, 3, -1), 1);
    assert.equal(neighbour(meeting().items, 3, 1), undefined);
  });

  it('counts minutes and seconds, also beyond the end', () => {
    assert.deepEqual([245, 59, 0, -30].map(clock), ['4:05', '0:59', '0:00', '−0:30']);
    assert.equal(nextHour(new Date(2026, 11, 31, 23, 30)), '2027-01-01T00:00');
  });
});

describe('the meeting on the screen', () => {
  const places: HTMLElement[] = [];
  afterEach(() => {
    places.splice(0).forEach((place) => render(null, place));
    mock.restoreAll();
  });

  type Sent = [string, RequestInit];
  async function shown(first: Meeting, answer: (url: string, request: RequestInit) => Response = () => new Response(null, { status: 304 })): Promise<{ place: HTMLElement; sent: Sent[] }> {
    const sent: Sent[] = [];
    mock.method(globalThis, 'fetch', async (url: string, request: RequestInit) => {
      sent.push([url, request]);
      return sent.length === 1 ? new Response(JSON.stringify(first), { status: 200 }) : answer(url, request);
    });
    const place = document.createElement('div');
    document.body.append(place);
    places.push(place);
    render(<MeetingView id={7} onBack={() => undefined} pause={20} />, place);
    await until(() => place.querySelector('.tandem-meeting') !== null);
    return { place, sent };
  }

  it('shows agenda, current change and vote form as plain text', async () => {
    const { place } = await shown(meeting());
    assert.equal(place.querySelectorAll('.tandem-meeting-agenda [data-item]').length, 3);
    assert.match(place.querySelector('.tandem-meeting-item')!.textContent!, /Change <b>1<\/b>/);
    assert.ok(place.querySelector('#vote'));
  });

  it('asks with its mark whether anything has changed, and keeps what it has when nothing has', async () => {
    const { place, sent } = await shown(meeting());
    await until(() => sent.length > 1);
    assert.equal((sent[1]![1].headers as Record<string, string>)['If-None-Match'], '"m"');
    assert.ok(place.querySelector('.tandem-meeting-item'));
  });

  it('goes to the next change by key, but not while somebody types', async () => {
    const { place } = await shown(meeting());
    const press = (target: EventTarget, key: string): unknown => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press(place.querySelector('#tandem-meeting-note')!, 'n');
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    assert.equal(place.querySelector('.tandem-meeting-item')!.getAttribute('data-review'), '1');
    await until(() => { press(document.body, 'n'); return place.querySelector('.tandem-meeting-item')!.getAttribute('data-review') === '3'; });
    assert.equal(place.querySelector('.tandem-meeting-item')!.getAttribute('data-review'), '3');
  });

  it('takes the newer meeting over that a refusal brings', async () => {
    const { place } = await shown(meeting({ state: 'PLANNED' }), (_url, request) => (request.method === 'POST'
      ? new Response(JSON.stringify({ errors: [{ code: 'version.stale', message: 'Somebody was faster.' }], current: meeting({ version: 4 }) }), { status: 409 }) : new Response(null, { status: 304 })));
    place.querySelector<HTMLButtonElement>('#tandem-meeting-start')!.click();
    await until(() => place.querySelector('[data-state=RUNNING]') !== null);
    assert.match(place.textContent!, /Somebody was faster\./);
  });

  it('lets readers look and vote, and nothing else', async () => {
    const { place } = await shown(meeting({ mayChair: false }));
    for (const hidden of ['#tandem-meeting-close', '#tandem-meeting-note', '.tandem-meeting-order', '.tandem-meeting-waiting']) assert.equal(place.querySelector(hidden), null, hidden);
    assert.ok(place.querySelector('#vote'));
  });

  it('shows the minutes once it is closed', async () => {
    const outcome = { issueKey: 'DEMO-1', title: 'Change', riskScore: 12, riskBand: 'HIGH' as const, state: 'APPROVED' as const, outcome: 'APPROVED', reasons: ['Approved with 3 votes'], outstanding: [],
      votes: [{ round: 1, seat: 'architect', seatLabel: 'Architect', voter: { key: 'ada', displayName: 'Ada' }, decision: 'APPROVE' as const, comment: '', conditions: [{ text: 'Load test', owner: { key: 'dev', displayName: 'Dev' } }], at: '2026-11-23T09:10:00Z', counted: true }] };
    const { place } = await shown(meeting({ state: 'CLOSED', items: [{ reviewId: 1, minutes: 10, skipped: '', note: 'Said', outcome }] }), () => new Response('', { status: 204 }));
    assert.match(place.querySelector('.tandem-meeting-minutes')!.textContent!, /Approved with 3 votes.*Architect.*Load test.*Said/s);
  });
});
