import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { riskBand } from '../src/review/labels';
import { Filters } from '../src/review-list/Filters';
import { exportAddress, firstQuery, listPath } from '../src/review-list/query';
import { enhance } from '../src/review-panel/index';
import { Conditions } from '../src/review-page/Conditions';
import { Audit, LaneLine, Moved } from '../src/review-page/Lane';
import { BoardView } from '../src/review-page/BoardView';
import { draftOf, emptyDraft, pert, proposalOf } from '../src/review-page/state';
import { detail } from '../src/review-page/Trail';
import type { Review, TrailEntry } from '../src/review/types';

const tick = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

describe('an impact assessment while it is typed', () => {
  it('shows mean and deviation once low, likely and high are in order', () => {
    assert.deepEqual(pert(['2', '3', '8']), { mean: 22 / 6, deviation: 1 });
    assert.equal(pert(['3', '2', '8']), undefined);
    assert.equal(pert(['2', '', '8']), undefined);
  });

  it('takes a comma for a decimal point and leaves empty fields out', () => {
    const sent = proposalOf({ ...emptyDraft('t'), effort: ['1,5', '2', '3'], components: ['API', 'Ledger'] }) as { impact: Record<string, unknown> };
    assert.deepEqual(sent.impact.effort, { low: 1.5, likely: 2, high: 3 });
    assert.equal(sent.impact.schedule, undefined);
    assert.equal(sent.impact.risk, undefined);
    assert.deepEqual(sent.impact.components, ['API', 'Ledger']);
  });

  it('comes back from a stored review as it was', () => {
    const impact = { schedule: { low: 1, likely: 2, high: 3 }, quality: { openDefects: 0, coveragePoints: 2.5, debtPersonDays: 0, attributes: ['SECURITY'] }, components: ['API'], issues: [], release: '2.0', rollback: '', alternatives: [] };
    const draft = draftOf({ type: 'NORMAL', title: 't', rationale: 'r', impact } as unknown as Review);
    assert.deepEqual(draft.schedule, ['1', '2', '3']);
    assert.equal(draft.openDefects, '');
    assert.equal(draft.coveragePoints, '2.5');
  });

  it('keeps the planned days as they were typed, and sends none when none were', () => {
    const draft = draftOf({ type: 'NORMAL', title: 't', rationale: 'r', impact: { quality: { attributes: [] }, components: [], issues: [], release: '', rollback: '', alternatives: [] },
      planned: { from: '2026-03-29', to: '2026-03-30', implementer: { key: 'olga', displayName: 'Olga' } } } as unknown as Review);
    assert.deepEqual(proposalOf(draft).planned, { from: '2026-03-29', to: '2026-03-30', implementer: 'olga' });
    assert.equal(proposalOf(emptyDraft('t')).planned, undefined);
  });

  it('bands the risk as the server does', () => {
    assert.deepEqual([4, 5, 9, 10, 15, 16, 20, 25].map(riskBand), ['LOW', 'MEDIUM', 'MEDIUM', 'HIGH', 'HIGH', 'VERY_HIGH', 'VERY_HIGH', 'CRITICAL']);
  });
});

describe('the board', () => {
  it('shows what each seat said, in whose name and with which conditions, as plain text', () => {
    const place = document.createElement('div');
    render(<BoardView seats={[
      { name: 'architect', label: 'Architect', required: true, veto: false, stepsAside: false, holders: [{ key: 'ada', displayName: 'Ada' }],
        vote: { round: 1, seat: 'architect', seatLabel: 'Architect', voter: { key: 'olga', displayName: 'Olga' }, onBehalfOf: { key: 'ada', displayName: 'Ada' }, decision: 'APPROVE_WITH_CONDITIONS',
          comment: '<b>bold</b>', conditions: [{ text: 'Load test', owner: { key: 'dev', displayName: 'Dev' } }], at: '2026-11-20T12:00:00Z', counted: true } },
      { name: 'qa', label: 'QA', required: true, veto: true, stepsAside: false, holders: [{ key: 'eva', displayName: 'Eva' }] },
    ]} />, place);
    assert.match(place.textContent!, /Olga tandem\.review\.vote\.behalf Ada/);
    assert.match(place.textContent!, /<b>bold<\/b>/);
    assert.match(place.textContent!, /Load test \(Dev\)/);
    assert.match(place.textContent!, /QAtandem\.review\.seat-status\.waitingEva · tandem\.review\.seat\.veto/);
  });
});

describe('the conditions of an approval', () => {
  const asked = { id: '2-0', seatLabel: 'Architect', text: '<b>Load test</b>', owner: { key: 'dev', displayName: 'Dev' }, state: 'OPEN' as const };

  it('are told with who sees to them, and settled with a note by who may', () => {
    const place = document.createElement('div');
    const settled: unknown[] = [];
    render(<Conditions conditions={[{ ...asked, possible: ['DONE', 'WAIVED'] }]} busy={false} onSettle={(...what) => settled.push(what)} />, place);
    assert.match(place.textContent!, /<b>Load test<\/b>/);
    assert.match(place.textContent!, /tandem\.review\.conditions\.who Dev,Architect|tandem\.review\.conditions\.who Dev Architect/);
    place.querySelector<HTMLButtonElement>('button[data-state=WAIVED]')!.click();
    return tick().then(() => {
      const note = place.querySelector<HTMLInputElement>('input.text')!;
      assert.equal(note.required, true, 'a waiver needs its reason');
      note.value = 'superseded';
      note.dispatchEvent(new Event('input'));
      return tick();
    }).then(() => {
      place.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
      assert.deepEqual(settled, [['2-0', 'WAIVED', 'superseded']]);
    });
  });

  it('offer nothing to who may not settle them, and are not there at all without conditions', () => {
    const place = document.createElement('div');
    render(<Conditions conditions={[asked]} busy={false} onSettle={() => undefined} />, place);
    assert.equal(place.querySelectorAll('button').length, 0);
    render(<Conditions conditions={[]} busy={false} onSettle={() => undefined} />, place);
    assert.equal(place.textContent, '');
  });
});

describe('a change outside the board', () => {
  const light = { lane: 'AUTOMATIC', laneReasons: ['Below every limit.'], sampled: true, actions: ['AUDIT'], state: 'APPROVED', conditions: [] } as unknown as Review;

  it('tells its lane and why, and what moved only once it lapsed', () => {
    const place = document.createElement('div');
    render(<><LaneLine review={light} /><Moved review={{ ...light, moved: ['Estimate 2 d → 4 d'] }} /></>, place);
    assert.equal(place.textContent, 'tandem.review.lane.AUTOMATIC: Below every limit.');
    render(<Moved review={{ ...light, state: 'LAPSED', moved: ['Estimate 2 d → 4 d'] }} />, place);
    assert.match(place.textContent!, /Estimate 2 d → 4 d/);
  });

  it('takes the finding of an audit once one is chosen', () => {
    const place = document.createElement('div');
    const found: unknown[] = [];
    render(<Audit review={light} busy={false} onAudit={(...what) => found.push(what)} />, place);
    assert.equal(place.querySelector<HTMLButtonElement>('button[type=submit]')!.disabled, true);
    place.querySelector('#tandem-audit-FINE')!.dispatchEvent(new Event('change'));
    return tick().then(() => {
      place.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
      assert.deepEqual(found, [['FINE', '']]);
    });
  });
});

describe('the trail', () => {
  it('tells a vote by its label and words', () => {
    assert.equal(detail({ step: 'VOTED', detail: 'REJECT — too risky' } as TrailEntry), 'tandem.review.decision.REJECT — too risky');
    assert.equal(detail({ step: 'CREATED', detail: 'Replace it' } as TrailEntry), 'Replace it');
    assert.equal(detail({ step: 'DECIDED', detail: 'APPROVED' } as TrailEntry), '');
  });
});

describe('the list', () => {
  it('asks for what its filter says', () => {
    assert.equal(listPath('DEMO', { ...firstQuery, filter: 'mine', start: 50 }), '/reviews?project=DEMO&sort=-created&awaiting=me&start=50&limit=50');
    assert.match(listPath('DEMO', firstQuery), /state=DRAFT%2CIN_REVIEW/);
    assert.match(listPath('DEMO', { ...firstQuery, filter: 'overdue' }), /overdue=true/);
    assert.match(listPath('DEMO', { ...firstQuery, state: 'LAPSED', type: 'EMERGENCY', risk: 'HIGH', lane: 'LIGHT', proposer: 'me', text: 'a&b' }), /state=LAPSED&type=EMERGENCY&risk=HIGH&lane=LIGHT&proposer=me&q=a%26b/);
  });

  it('exports what it shows, all pages of it', () => {
    assert.match(exportAddress('DEMO', { ...firstQuery, filter: 'all', type: 'NORMAL', start: 50 }), /\/rest\/tandem\/1\.0\/reviews\/export\?project=DEMO&sort=-created&type=NORMAL$/);
  });

  it('offers under "open" only open states, and tells what was chosen', () => {
    const place = document.createElement('div');
    const chosen: unknown[] = [];
    render(<Filters query={firstQuery} onChange={(change) => chosen.push(change)} />, place);
    const state = place.querySelector<HTMLSelectElement>('select[name=state]')!;
    assert.deepEqual([...state.options].map((option) => option.value), ['', 'DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'LAPSED', 'IMPLEMENTED']);
    state.value = 'LAPSED';
    state.dispatchEvent(new Event('change'));
    assert.deepEqual(chosen, [{ state: 'LAPSED' }]);
  });
});

describe('the issue panel', () => {
  afterEach(() => mock.restoreAll());

  const panel = (): HTMLElement => {
    const place = document.createElement('div');
    place.dataset.review = '7';
    place.dataset.version = '3';
    place.dataset.seat = 'architect';
    place.innerHTML = '<button data-act="approve"></button><button data-act="submit"></button><div class="tandem-review-problem"></div>';
    return place;
  };

  it('approves with one call and shows the page again', async () => {
    const fetched = mock.method(globalThis, 'fetch', async () => new Response('{}', { status: 200 }));
    const place = panel();
    const reload = mock.fn();
    enhance(place, reload);
    place.querySelector<HTMLButtonElement>('[data-act=approve]')!.click();
    await tick();
    await tick();
    const [url, request] = fetched.mock.calls[0]!.arguments as unknown as [string, RequestInit];
    assert.equal(url, '/jira/rest/tandem/1.0/reviews/7/votes');
    assert.equal(request.body, '{"seat":"architect","decision":"APPROVE"}');
    assert.equal(reload.mock.callCount(), 1);
  });

  it('says why when the call is refused, and lets people try again', async () => {
    mock.method(globalThis, 'fetch', async () => new Response('{"errors":[{"code":"x","message":"Not now."}]}', { status: 409 }));
    const place = panel();
    enhance(place, () => assert.fail('reloaded'));
    const button = place.querySelector<HTMLButtonElement>('[data-act=submit]')!;
    button.click();
    await tick();
    await tick();
    assert.equal(place.querySelector('.tandem-review-problem')!.textContent, 'Not now.');
    assert.equal(button.disabled, false);
  });
});
