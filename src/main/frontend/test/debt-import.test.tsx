import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { ImportDialog } from '../src/debt-register/ImportDialog';
import { isTooLarge, placed, templateAddress } from '../src/debt-register/imports';
import { button, click, field, place, server, submit, type } from './debt-support';

describe('an import', () => {
  afterEach(() => mock.restoreAll());
  const CSV = 'title,principalLikely\nOne,3\n';
  async function open(answers: Parameters<typeof server>[0]) {
    const sent = server(answers);
    const done: string[] = [];
    const element = place();
    await act(() => render(<ImportDialog project="DEMO" onClose={() => done.push('closed')} onImported={() => done.push('imported')} />, element));
    return { element, sent, done };
  }
  const trial = (errors: unknown[], errorCount = errors.length) => ({ status: 200, body: { dryRun: true, rows: 4, recorded: 2, changed: 1, unchanged: 1, errors, errorCount } });

  it('names the place of each problem as the spreadsheet does', () => {
    assert.deepEqual(placed([{ code: 'a', field: 'rows[12].principal.likely', message: 'A' }, { code: 'b', field: 'rows[3].issues[1]', message: 'B' }, { code: 'c', field: 'columns', message: 'C' }]),
      [{ line: 12, column: 'principalLikely', message: 'A' }, { line: 3, column: 'issues', message: 'B' }, { line: null, column: '', message: 'C' }]);
  });

  it('offers a template that spreadsheets read as UTF-8', () => {
    const text = decodeURIComponent(templateAddress().split(',').slice(1).join(','));
    assert.match(text, /^\uFEFFtitle,component,.*dependsOn\r\nRetry logic/);
    assert.equal(text.trim().split('\r\n').length, 2);
  });

  it('asks for rows before it asks the server', async () => {
    const { element, sent } = await open(() => assert.fail('asked'));
    await submit(element);
    assert.match(element.querySelector('.error')!.textContent!, /import\.nothing/);
    assert.equal(sent.length, 0);
  });

  it('knows what is too large before it sends it', () => {
    assert.ok(isTooLarge('x'.repeat(11 * 1024 * 1024)));
    assert.ok(!isTooLarge(CSV));
  });

  it('shows what would happen, and writes only when told', async () => {
    const { element, sent, done } = await open(({ url }) => (url.includes('dryRun=true') ? trial([]) : { status: 200, body: { dryRun: false, rows: 4, recorded: 2, changed: 1, unchanged: 1, errors: [], errorCount: 0 } }));
    await type(field(element, 'tandem.debt.import.paste'), CSV);
    await submit(element);
    assert.deepEqual([sent.length, sent[0]!.body, sent[0]!.url], [1, CSV, '/jira/rest/tandem/1.0/debts/import?project=DEMO&dryRun=true']);
    assert.match(element.textContent!, /import\.counts 4 2 1 1/);
    assert.equal(document.activeElement!.textContent, 'tandem.debt.import.well');
    await submit(element);
    assert.match(sent[1]!.url, /dryRun=false/);
    assert.deepEqual(done, ['imported']);
  });

  it('lists every problem with line and column, offers no import, and keeps what was pasted', async () => {
    const { element } = await open(() => trial([{ code: 'a', field: 'rows[2].principal.likely', message: 'More than 0.' }, { code: 'b', field: 'rows[2].title', message: 'Give a title.' }], 700));
    await type(field(element, 'tandem.debt.import.paste'), CSV);
    await submit(element);
    assert.deepEqual([...element.querySelectorAll('.tandem-debt-problems td')].map((cell) => cell.textContent), ['2', 'principalLikely', 'More than 0.', '2', 'title', 'Give a title.']);
    assert.match(element.querySelector('h2')!.textContent!, /wrong 1$/);
    assert.match(element.textContent!, /import\.more 698/);
    assert.equal(element.querySelector('[type=submit]'), null);
    await click(button(element, 'tandem.debt.import.back'));
    assert.equal(field(element, 'tandem.debt.import.paste').value, CSV);
  });

  it('says what is wrong with the whole file', async () => {
    const { element } = await open(() => ({ status: 400, body: { errors: [{ code: 'a', message: 'The text is neither UTF-8 nor UTF-16.' }] } }));
    await type(field(element, 'tandem.debt.import.paste'), CSV);
    await submit(element);
    assert.equal(element.querySelector('.error')!.textContent, 'The text is neither UTF-8 nor UTF-16.');
  });
});
