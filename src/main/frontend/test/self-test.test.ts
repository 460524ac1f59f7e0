import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { queueLine, show } from '../src/self-test/view';

const shown = (differences: { member: string; expected: string; found: string }[]) => {
  const place = document.createElement('div');
  show(place, { product: 'jira', checked: 320, differences });
  return place;
};

describe('the self-test page', () => {
  it('says in one sentence that all is well', () => {
    const place = shown([]);
    assert.equal(place.textContent, 'tandem.selftest.well 320');
    assert.equal(place.querySelector('table'), null);
  });

  it('lists what differs, as text and never as markup', () => {
    const place = shown([{ member: 'a.B#c()V', expected: 'method ()V', found: '<b>no such method</b>' }]);
    assert.match(place.textContent!, /tandem\.selftest\.differs 1 320/);
    assert.equal(place.querySelectorAll('tbody tr').length, 1);
    assert.equal(place.querySelector('b'), null);
  });

  it('tells how the mail stands, and what the mail server said when it fails', () => {
    assert.equal(queueLine({ waiting: 2, failing: 0 }).textContent, 'tandem.notice.queue.well 2');
    const failing = queueLine({ waiting: 5, failing: 3, lastProblem: '<b>refused</b>', lastProblemAt: '2026-11-20T12:00:00Z' });
    assert.match(failing.textContent!, /tandem\.notice\.queue\.failing 3 5 <b>refused<\/b>/);
    assert.match(failing.className, /warning/);
    assert.equal(failing.querySelector('b'), null);
  });
});
