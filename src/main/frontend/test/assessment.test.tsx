import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Proposed } from '../src/review-page/AffectedIssues';
import { DraftEffect, EffectView, sentence } from '../src/review-page/Effect';
import { biasHint } from '../src/review-page/Estimates';
import { type Basis, costOf, estimateProblem, loadParts, type Preview, projectOf, questionOf } from '../src/review-page/preview';
import { emptyDraft } from '../src/review-page/state';
import { TagField } from '../src/review-page/TagField';

const tick = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

describe('an estimate while it is typed', () => {
  it('is wrong as soon as two of its numbers are out of order, and not before', () => {
    assert.equal(estimateProblem(['3', '', '']), undefined);
    assert.equal(estimateProblem(['3', '2', '']), 'order');
    assert.equal(estimateProblem(['3', '', '2']), 'order');
    assert.equal(estimateProblem(['2', '2', '2']), undefined);
    assert.equal(estimateProblem(['1,5', '2', '3']), undefined);
  });

  it('is wrong when it holds no number of days', () => {
    for (const typed of ['x', '-1', '1e9', 'NaN']) assert.equal(estimateProblem([typed, '', '']), 'number', typed);
  });

  it('costs its expected days at the rate of the project, and other cost on top', () => {
    const draft = { ...emptyDraft('t'), effort: ['4', '5', '12'] as [string, string, string], otherCost: '1200' };
    assert.deepEqual(costOf(draft, { amount: '640.00', currency: 'EUR' }), { days: 6, other: 1200, amount: { amount: '5040', currency: 'EUR' } });
    assert.equal(costOf({ ...draft, effort: ['4', '5', ''] }, { amount: '640', currency: 'EUR' }), undefined);
    assert.equal(costOf(draft, undefined), undefined);
  });

  it('says how earlier ones came out, when there are enough', () => {
    assert.match(biasHint([{ dimension: 'EFFORT', sampleSize: 8, bias: 0.25, enough: true }], 'EFFORT')!, /bias\.over 25 8$/);
    assert.match(biasHint([{ dimension: 'EFFORT', sampleSize: 8, bias: -0.1, enough: true }], 'EFFORT')!, /bias\.under 10 8$/);
    assert.equal(biasHint([{ dimension: 'EFFORT', sampleSize: 8, bias: 0.25, enough: true }], 'COST'), undefined);
  });
});

describe('the question what a draft does', () => {
  it('leaves out what is half typed', () => {
    const asked = JSON.parse(questionOf('DEMO-1', { ...emptyDraft('t'), schedule: ['1', '2', '3'], effort: ['5', '4', ''], otherCost: 'x', debtPersonDays: '-2', release: ' 2.0 ' })) as Record<string, unknown>;
    assert.deepEqual(asked, { issueKey: 'DEMO-1', impact: { schedule: { low: 1, likely: 2, high: 3 }, quality: { debtPersonDays: -2 }, release: '2.0' } });
  });

  it('asks what the scorecard makes of it', () => {
    const asked = JSON.parse(questionOf('DEMO-1', { ...emptyDraft('t'), likelihood: '3', consequence: '4', components: ['Ledger'] })) as { impact: unknown };
    assert.deepEqual(asked.impact, { risk: { likelihood: 3, consequence: 4 }, components: ['Ledger'], release: '' });
    assert.equal('risk' in (JSON.parse(questionOf('DEMO-1', { ...emptyDraft('t'), likelihood: '3' })) as { impact: object }).impact, false);
  });

  it('does not change with what makes no difference', () => {
    assert.equal(questionOf('DEMO-1', emptyDraft('one')), questionOf('DEMO-1', { ...emptyDraft('other'), rationale: 'because', issues: ['DEMO-2'] }));
  });
});

describe('the project’s parts', () => {
  afterEach(() => mock.restoreAll());

  it('are those of the issue’s project', () => assert.equal(projectOf('MY-APP-12'), 'MY-APP'));

  it('stay empty where nothing answers', async () => {
    mock.method(globalThis, 'fetch', async () => new Response('', { status: 404 }));
    assert.deepEqual(await loadParts('DEMO'), { components: [], releases: [], rate: undefined, bias: [] });
  });

  it('hold only what earlier assessments can say', async () => {
    mock.method(globalThis, 'fetch', async (url: string) => new Response(url.includes('bias') ? '{"dimensions":[{"dimension":"EFFORT","sampleSize":2,"bias":1,"enough":false},{"dimension":"COST","sampleSize":9,"bias":0.5,"enough":true}]}'
      : url.includes('components') ? '[{"name":"API"}]' : url.includes('versions') ? '[{"name":"2.0","releaseDate":"2026-12-07"}]' : '{"rate":{"amount":"640.00","currency":"EUR"}}'));
    const parts = await loadParts('DEMO');
    assert.deepEqual([parts.components, parts.releases.length, parts.rate?.amount, parts.bias.map((one) => one.dimension)], [['API'], 1, '640.00', ['COST']]);
  });
});

const BASIS: Basis = { from: '2026-08-28', to: '2026-11-20', days: 84, windowDays: 84, completed: 120, created: 12, perWeek: 10, remaining: 20, trials: 10000, seed: 1, asOf: '2026-11-20T11:00:00Z', latest: '2031-11-14', work: { by: 'EFFORT', perIssue: 2.5, issues: 4 } };
const PREVIEW: Preview = {
  release: '2.0', due: '2026-12-07', today: { p50: '2026-12-04', p85: '2026-12-04', p95: '2026-12-04', onTime: 0.62 }, withChange: { p50: '2026-12-08', p85: '2026-12-08', onTime: 0.4, laterP50: 2, laterP85: 2 },
  basis: BASIS, missing: [], budget: { reviews: 1, effort: 6, cost: { amount: '3840', currency: 'EUR' }, withEffort: 16, withCost: { amount: '10240', currency: 'EUR' }, otherCurrency: 0 },
  debt: { items: 7, principal: 30, interest: 4.5, withPrincipal: 26 },
};

describe('the effect on the release', () => {
  const shown = (preview: Preview): string => {
    const place = document.createElement('div');
    render(<EffectView preview={preview} />, place);
    return place.textContent!;
  };

  it('stands in one sentence', () => {
    assert.match(sentence(PREVIEW), /release 2\.0 Dec 7, 2026 tandem\.plan\.effect\.later 2$/);
    assert.match(sentence({ ...PREVIEW, withChange: { ...PREVIEW.withChange, laterP85: 0 } }), /effect\.same$/);
    assert.match(sentence({ ...PREVIEW, withChange: { onTime: 0 } }), /effect\.out-of-sight$/);
  });

  it('is shown as it stands, with the change, and as the difference', () => {
    assert.match(shown(PREVIEW), /p85Dec 4, 2026Dec 8, 2026tandem\.plan\.effect\.days \+2/);
    assert.match(shown(PREVIEW), /on-time62 %40 %tandem\.plan\.effect\.points -22/);
    assert.match(shown(PREVIEW), /effort 1616\+10/);
    assert.match(shown(PREVIEW), /debt3026-4/);
    assert.match(shown(PREVIEW), /work\.effort 4 2\.5/);
    assert.match(shown({ ...PREVIEW, doneByDue: 14 }), /by-due Dec 7, 2026 14 20/);
  });

  it('says what is missing instead of a date', () => {
    const thin = shown({ release: '', missing: ['Not enough history.'], debt: PREVIEW.debt });
    assert.match(thin, /Not enough history\./);
    assert.doesNotMatch(thin, /p85/);
  });

  it('tells a day beyond its sight from no day', () => assert.match(shown({ ...PREVIEW, today: { onTime: 0 } }), /p85tandem\.plan\.effect\.beyond Nov 14, 2031/));
});

describe('the effect of a draft', () => {
  afterEach(() => mock.restoreAll());

  it('is asked for once the typing rests, and says why when it is refused', async () => {
    const fetched = mock.method(globalThis, 'fetch', async () => new Response('{"errors":[{"code":"x","message":"Too many days."}]}', { status: 400 }));
    const place = document.createElement('div');
    render(<DraftEffect issueKey="DEMO-1" draft={{ ...emptyDraft('t'), release: '2' }} />, place);
    await tick();
    render(<DraftEffect issueKey="DEMO-1" draft={{ ...emptyDraft('t'), release: '2.0' }} />, place);
    await new Promise((resolve) => { setTimeout(resolve, 500); });
    assert.equal(fetched.mock.callCount(), 1);
    assert.match(String((fetched.mock.calls[0]!.arguments as unknown as [string, RequestInit])[1].body), /"release":"2\.0"/);
    assert.equal(place.textContent, 'Too many days.');
    render(null, place);
  });
});

describe('names in a field', () => {
  function Field({ start }: { start: string[] }) {
    const [values, setValues] = useState(start);
    return <TagField path="impact.components" label="Components" problems={[]} values={values} choices={['API', 'Ledger, new']} onChange={setValues} />;
  }
  const field = (start: string[]): { place: HTMLElement; type: (text: string) => Promise<void>; press: (key: string) => Promise<void>; names: () => string[] } => {
    const place = document.createElement('div');
    document.body.append(place);
    render(<Field start={start} />, place);
    const input = (): HTMLInputElement => place.querySelector('input')!;
    return {
      place,
      type: async (text) => { input().value = text; input().dispatchEvent(new Event('input', { bubbles: true })); await tick(); },
      press: async (key) => { input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })); await tick(); },
      names: () => [...place.querySelectorAll('.tandem-review-tag')].map((tag) => tag.firstChild!.textContent!),
    };
  };

  it('are added by Enter and by a comma, each once, as the project writes them', async () => {
    const { type, press, names } = field([]);
    await type('api');
    await press('Enter');
    await type('Search,');
    await type('API,');
    assert.deepEqual(names(), ['API', 'Search']);
  });

  it('do not end where a shorter name ends while somebody types on', async () => {
    const { place, names } = field([]);
    const input = place.querySelector('input')!;
    input.value = 'API';
    input.dispatchEvent(Object.assign(new Event('input', { bubbles: true }), { inputType: 'insertText' }));
    await tick();
    assert.deepEqual(names(), []);
  });

  it('are never sent with the form by Enter', async () => {
    const { place } = field(['API']);
    const pressed = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    place.querySelector('input')!.dispatchEvent(pressed);
    assert.equal(pressed.defaultPrevented, true);
  });

  it('may hold a comma when the project’s do', async () => {
    const { type, names } = field([]);
    await type('Ledger, new');
    assert.deepEqual(names(), ['Ledger, new']);
  });

  it('are taken away by their button or the backspace key', async () => {
    const { place, press, names } = field(['API', 'Search', 'Mail']);
    place.querySelector<HTMLButtonElement>('.tandem-review-tag button')!.click();
    await tick();
    assert.deepEqual(names(), ['Search', 'Mail']);
    await press('Backspace');
    assert.deepEqual(names(), ['Search']);
  });
});

describe('proposed issues', () => {
  const issues = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6', 'A-7'].map((key) => ({ key, summary: `<b>${key}</b>`, status: 'Open', reasons: ['linked'] }));

  it('show their reason and are picked with a tick', () => {
    const place = document.body.appendChild(document.createElement('div'));
    let picked: string[] = [];
    render(<Proposed issues={issues} values={['A-2']} onChange={(values) => { picked = values; }} />, place);
    assert.match(place.textContent!, /A-1 <b>A-1<\/b> Open\s*linked/);
    assert.equal(place.querySelectorAll('li').length, 6);
    place.querySelector<HTMLInputElement>('#tandem-related-A-1')!.click();
    assert.deepEqual(picked, ['A-2', 'A-1']);
    place.querySelector<HTMLInputElement>('#tandem-related-A-2')!.click();
    assert.deepEqual(picked, []);
    place.remove();
  });

  it('say so when there are none', () => {
    const place = document.createElement('div');
    render(<Proposed issues={[]} values={[]} onChange={() => assert.fail()} />, place);
    assert.match(place.textContent!, /related\.none/);
  });
});
