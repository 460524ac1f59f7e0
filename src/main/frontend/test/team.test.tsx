import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { Members } from '../src/team-page/Members';
import { bodyOf, changing, daysOf, joining, leadOf, typedPerson, upcoming, withLead, withMember, withoutMember } from '../src/team-page/model';
import type { Member, Team } from '../src/team-page/model';
import { Pair } from '../src/team-page/Pair';
import { mattersPath } from '../src/team-page/Responsibilities';

const petra: Member = { ...joining('petra', 'DELIVERY'), displayName: 'Petra Planner' };
const emil: Member = { ...joining('emil', 'TECHNICAL'), displayName: 'Emil Engineering' };
const team: Team = {
  project: 'DEMO', version: 3, technicalLead: 'emil', members: [emil, petra], mayEdit: true, missing: [],
  totals: { technical: 5, delivery: 5, from: '2026-11-20', to: '2026-12-17', technicalAvailable: 20, deliveryAvailable: 20 }, candidates: [{ key: 'ada', displayName: 'Ada Architect' }],
};

function shown(what: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  render(what, place);
  return place;
}

describe('a working group on the page', () => {
  it('sends everything it read, and nothing that is for reading only', () => {
    assert.deepEqual(bodyOf(team), {
      version: 3, technicalLead: 'emil', deliveryLead: null,
      members: [emil, petra].map((member) => ({ person: member.person, side: member.side, role: '', delegate: null, capacity: 5, absences: [], skills: [] })),
    });
  });

  it('has one lead per side', () => {
    assert.equal(leadOf(withLead(team, 'DELIVERY', 'petra'), 'DELIVERY'), 'petra');
    assert.equal(leadOf(withLead(team, 'DELIVERY', 'petra'), 'TECHNICAL'), 'emil');
    assert.equal(leadOf(withLead(team, 'TECHNICAL', ''), 'TECHNICAL'), undefined);
  });

  it('takes the lead from whoever changes sides or leaves', () => {
    assert.equal(withMember(team, { ...emil, side: 'DELIVERY' }).technicalLead, undefined);
    assert.equal(withMember(team, { ...emil, capacity: 3 }).technicalLead, 'emil');
    assert.equal(withoutMember(team, 'emil').technicalLead, undefined);
    assert.equal(withoutMember(team, 'petra').technicalLead, 'emil');
  });

  it('changes the member as they are by then, and nobody who left meanwhile', () => {
    const moved = withMember(team, { ...emil, role: 'Architect' });
    assert.deepEqual(changing('emil', { capacity: 2 })(moved).members[0], { ...emil, role: 'Architect', capacity: 2 });
    assert.equal(changing('emil', { capacity: 2 })(withoutMember(team, 'emil')).members.length, 1);
  });

  it('adds whom one picks by name, or by log-in name', () => {
    assert.equal(typedPerson(' Ada Architect ', team.candidates!), 'ada');
    assert.equal(typedPerson('olga', team.candidates!), 'olga');
    assert.deepEqual(withMember(team, joining('olga', 'TECHNICAL')).members.map((member) => member.person), ['emil', 'petra', 'olga']);
  });

  it('reads numbers as people type them', () => {
    assert.equal(daysOf(' 2,5 '), 2.5);
    assert.equal(daysOf('x'), null);
    assert.equal(daysOf(''), null);
    assert.equal(daysOf('1e999'), null);
  });

  it('tells absences to come from those that are over; the last day counts', () => {
    const absences = [{ from: '2026-01-01', to: '2026-01-05', note: '' }, { from: '2026-11-10', to: '2026-11-20', note: '' }];
    assert.deepEqual(upcoming(absences, '2026-11-20'), { coming: [absences[1]], past: 1 });
  });

  it('asks for the page of matters that was chosen', () => {
    assert.equal(mattersPath('A&B', 'me', 'DEBT', true, 50), '/projects/A%26B/responsibilities?start=50&limit=50&person=me&kind=DEBT&gaps=true');
    assert.equal(mattersPath('DEMO', '', '', false, 0), '/projects/DEMO/responsibilities?start=0&limit=50');
  });
});

describe('the members’ table', () => {
  afterEach(() => document.body.replaceChildren());

  it('is for reading only to those who may not edit', () => {
    const place = shown(<Members team={{ ...team, mayEdit: false }} onChange={() => Promise.resolve(true)} onOpen={() => undefined} />);
    assert.equal(place.querySelectorAll('button, select, input').length, 0);
    assert.ok(place.textContent!.includes('Emil Engineering'));
  });

  it('saves what was typed in place on Enter, and nothing on Escape', async () => {
    const saved: Team[] = [];
    const place = shown(<Members team={team} onChange={(change) => { saved.push(change(team)); return Promise.resolve(true); }} onOpen={() => undefined} />);
    const type = async (key: string) => {
      place.querySelector<HTMLElement>('[data-member=emil] .tandem-team-number button')!.click();
      await new Promise((done) => setTimeout(done));
      const field = place.querySelector<HTMLInputElement>('[data-member=emil] input')!;
      field.value = '2,25';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done));
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      field.dispatchEvent(new Event('blur'));
      await new Promise((done) => setTimeout(done));
    };
    await type('Escape');
    assert.equal(saved.length, 0);
    await type('Enter');
    assert.deepEqual(saved.map((changed) => changed.members[0]!.capacity), [2.25]);
  });

  it('says in words who is missing in the pair', () => {
    const place = shown(<Pair team={team} onLead={() => undefined} />);
    assert.ok(place.querySelector('[data-side=DELIVERY]')!.textContent!.includes('tandem.team.missing.delivery'));
    assert.ok(!place.querySelector('[data-side=TECHNICAL]')!.textContent!.includes('tandem.team.missing'));
  });
});
