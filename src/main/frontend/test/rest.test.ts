import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { call, RestError } from '../src/shared/rest';

const answer = (body: string, status: number) => mock.method(globalThis, 'fetch', async () => new Response(body, { status }));

describe('a call of our REST API', () => {
  afterEach(() => mock.restoreAll());

  it('sends JSON to the add-on below the context path and gives the body', async () => {
    const fetched = answer('{"id":7}', 201);
    assert.deepEqual(await call('POST', '/debts', { title: 'x' }), { id: 7 });
    const [url, request] = fetched.mock.calls[0]!.arguments as unknown as [string, RequestInit];
    assert.equal(url, '/jira/rest/tandem/1.0/debts');
    assert.equal(request.method, 'POST');
    assert.equal(request.body, '{"title":"x"}');
  });

  it('turns an error answer into its problems, with the field each is about', async () => {
    answer('{"errors":[{"code":"debt.title.missing","field":"title","message":"Give a title."}]}', 400);
    await assert.rejects(call('POST', '/debts', {}), (error: RestError) => error.status === 400 && error.problems[0]!.field === 'title');
  });

  it('says a readable sentence when the answer is no JSON', async () => {
    answer('<html>', 502);
    await assert.rejects(call('GET', '/debts'), /tandem\.error\.unknown/);
  });

  it('says a readable sentence when the server cannot be reached', async () => {
    mock.method(globalThis, 'fetch', async () => { throw new TypeError('refused'); });
    await assert.rejects(call('GET', '/debts'), RestError);
  });
});
