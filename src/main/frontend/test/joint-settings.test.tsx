import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { JointItem } from '../src/joint-gadget/item';
import { findFilters, matching } from '../src/joint/choices';
import { figure, joint, newPlace, serve, stored, until } from './joint-support';

const JIRA: [string, unknown][] = [
  ['/api/2/project/DEMO/components', [{ id: '1', name: 'Ledger' }, { id: '2', name: 'Gateway' }]],
  ['/api/2/project/DEMO/versions', [{ id: '1', name: '1.0', released: true }, { id: '2', name: '1.2' }, { id: '3', name: '0.1', archived: true }]],
  ['/api/2/project', [{ key: 'DEMO', name: 'Payments' }, { key: 'SEC', name: 'Audit' }]],
  ['/api/2/filter/favourite', [{ id: '10010', name: 'My team' }, { id: '10011', name: '团队' }]],
  ['/api/2/filter/10020', { id: '10020', name: 'Everything' }],
];

async function opened(preferences: Record<string, unknown> = {}, saved: Record<string, string>[] = []): Promise<HTMLElement> {
  const place = newPlace();
  new JointItem({ savePreferences: (kept) => { saved.push(kept); return undefined; } }).renderEdit([place] as unknown as Element, preferences);
  await until(() => place.querySelector('.tandem-joint-edit[data-ready=true]'));
  return place;
}

const submit = (place: Element): void => { place.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true })); };

async function choose(place: Element, field: string, query: string, name: string): Promise<void> {
  const input = place.querySelector<HTMLInputElement>(`[id$="-${field}"]`)!;
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  const option = () => [...place.querySelectorAll<HTMLElement>('[role=option]')].find((one) => one.textContent!.startsWith(name));
  await until(option);
  option()!.dispatchEvent(new MouseEvent('mousedown', { cancelable: true }));
  await until(() => place.querySelector('.tandem-picker-tokens')?.textContent!.includes(name));
}

function select(place: Element, field: string, value: string): void {
  const list = place.querySelector<HTMLSelectElement>(`select[id$="-${field}"]`)!;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the gadget’s settings', () => {
  afterEach(() => mock.restoreAll());

  it('name the field that is wrong and go there', async () => {
    serve(...JIRA);
    const place = await opened();
    submit(place);
    await until(() => place.querySelector('.error'));
    const input = place.querySelector('[id$="-projects"]')!;
    assert.equal(input.getAttribute('aria-invalid'), 'true');
    assert.match(input.getAttribute('aria-describedby')!, /-projects-problem/);
    await until(() => document.activeElement === input);
  });

  it('are kept as texts: projects, component, days, parts in order', async () => {
    serve(...JIRA, ['/joint?', joint([])]);
    const saved: Record<string, string>[] = [];
    const place = await opened({}, saved);
    await choose(place, 'projects', 'pay', 'Payments');
    await until(() => place.querySelectorAll('select[id$="-component"] option').length === 3);
    assert.deepEqual([...place.querySelectorAll('select[id$="-release"] option')].map((option) => option.textContent), ['tandem.joint.edit.release.any', '1.2', '1.0']);
    select(place, 'component', 'Ledger');
    await until(() => place.querySelector<HTMLSelectElement>('select[id$="-component"]')!.value === 'Ledger');
    select(place, 'period', 'DAYS');
    await until(() => place.querySelector('input[type=date]'));
    submit(place);
    await until(() => place.querySelectorAll('.error').length === 2);
    for (const [field, value] of [['from', '2026-01-01'], ['to', '2026-03-31']] as const) {
      const input = place.querySelector<HTMLInputElement>(`input[id$="-${field}"]`)!;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => { setTimeout(resolve, 30); });
    }
    place.querySelectorAll<HTMLButtonElement>('.tandem-joint-order button')[1]!.click();
    await until(() => /TECHNICAL/.test(place.querySelectorAll('.tandem-joint-order li')[1]!.textContent!));
    submit(place);
    await until(() => saved.length === 1);
    const kept = JSON.parse(saved[0]!['settings']!);
    assert.deepEqual([kept.projects, kept.component, kept.period, kept.from, kept.to], [['DEMO'], 'Ledger', 'DAYS', '2026-01-01', '2026-03-31']);
    assert.deepEqual(kept.sections, ['DELIVERY', 'TECHNICAL', 'BETWEEN']);
  });

  it('can be of a saved filter', async () => {
    serve(...JIRA, ['/joint?', joint([])]);
    const saved: Record<string, string>[] = [];
    const place = await opened({}, saved);
    const byFilter = place.querySelector<HTMLInputElement>('input[value=FILTER]')!;
    byFilter.checked = true;
    byFilter.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => place.querySelector('[id$="-filter"]'));
    submit(place);
    await until(() => /filter.none/.test(place.textContent!));
    await choose(place, 'filter', '团', '团队');
    submit(place);
    await until(() => saved.length === 1);
    assert.deepEqual(JSON.parse(saved[0]!['settings']!).filter, { id: 10011, name: '团队' });
    assert.deepEqual(JSON.parse(saved[0]!['settings']!).projects, []);
  });

  it('list the figures when somebody wants to choose them', async () => {
    serve(...JIRA, ['/joint?', joint([figure(), figure({ key: 'throughput', name: 'Throughput' })])]);
    const saved: Record<string, string>[] = [];
    const place = await opened(stored({ hidden: ['cycleTime'] }), saved);
    const details = place.querySelector('details')!;
    (details as HTMLDetailsElement).open = true;
    details.dispatchEvent(new Event('toggle'));
    await until(() => place.querySelector('[id$="-figure-throughput"]'));
    assert.equal(place.querySelector<HTMLInputElement>('[id$="-figure-cycleTime"]')!.checked, false);
    const box = place.querySelector<HTMLInputElement>('[id$="-figure-throughput"]')!;
    box.checked = false;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => /figures.but 2/.test(place.textContent!));
    submit(place);
    await until(() => saved.length === 1);
    assert.deepEqual(JSON.parse(saved[0]!['settings']!).hidden, ['cycleTime', 'throughput']);
  });

  it('say what to do where there is no project yet', async () => {
    serve(['/api/2/project', []]);
    const place = await opened();
    assert.match(place.textContent!, /tandem.joint.no.projects/);
  });
});

describe('what can be chosen', () => {
  afterEach(() => mock.restoreAll());

  it('is found by name or key, what begins so first', () => {
    const options = [{ key: 'OPS', displayName: 'The ledger' }, { key: 'LED', displayName: 'Accounts' }];
    assert.deepEqual(matching(options, 'led').map((one) => one.key), ['LED', 'OPS']);
  });

  it('are favourite filters, and any by its number', async () => {
    serve(...JIRA);
    assert.deepEqual((await findFilters('')).map((one) => one.key), ['10010', '10011']);
    assert.deepEqual((await findFilters('10020')).map((one) => one.displayName), ['Everything']);
    assert.deepEqual((await findFilters('10030')), []);
  });
});
