import { days, leadLabel, number } from './labels';
import { SIDES, leadOf } from './model';
import type { Member, Side, Team } from './model';

/** The pair that leads the project, in plain words where somebody is missing, with what each side can do. */
export function Pair({ team, onLead }: { team: Team; onLead(side: Side, person: string): void }) {
  return (
    <div class="tandem-team-pair">
      {SIDES.map((side) => <Lead key={side} side={side} team={team} onLead={onLead} />)}
      <dl class="tandem-team-total">
        <dt>{AJS.I18n.getText('tandem.team.total')}</dt>
        <dd><strong>{number(team.totals.technical + team.totals.delivery)}</strong> {AJS.I18n.getText('tandem.team.total.week')}</dd>
        <dd class="tandem-team-quiet">{AJS.I18n.getText('tandem.team.total.available', number(team.totals.technicalAvailable + team.totals.deliveryAvailable), days(team.totals.from, team.totals.to))}</dd>
      </dl>
    </div>
  );
}

function Lead({ side, team, onLead }: { side: Side; team: Team; onLead(side: Side, person: string): void }) {
  const lead = team.members.find((member) => member.person === leadOf(team, side));
  const choices = team.members.filter((member) => member.side === side);
  const id = `tandem-team-lead-${side}`;
  const capacity = side === 'TECHNICAL' ? team.totals.technical : team.totals.delivery;
  return (
    <section class={`tandem-team-lead ${lead ? '' : 'tandem-team-lead-missing'}`} data-side={side}>
      <h2 id={id}>{leadLabel(side)}</h2>
      {team.mayEdit && choices.length > 0
        ? (
          <form class="aui" onSubmit={(event) => event.preventDefault()}>
            <select class="select" aria-labelledby={id} value={lead?.person ?? ''} onChange={(event) => onLead(side, event.currentTarget.value)}>
              <option value="">{AJS.I18n.getText('tandem.team.lead.none')}</option>
              {choices.map((member) => <option key={member.person} value={member.person}>{member.displayName}</option>)}
            </select>
          </form>)
        : lead && <p class="tandem-team-lead-name">{lead.displayName}</p>}
      {lead ? <Standing member={lead} /> : <p class="tandem-team-warning">{missing(side, choices.length)}</p>}
      <p class="tandem-team-quiet">{AJS.I18n.getText('tandem.team.side.count', choices.length, number(capacity))}</p>
    </section>
  );
}

function missing(side: Side, choices: number): string {
  if (choices === 0) return side === 'TECHNICAL' ? AJS.I18n.getText('tandem.team.side.empty.TECHNICAL') : AJS.I18n.getText('tandem.team.side.empty.DELIVERY');
  return side === 'TECHNICAL' ? AJS.I18n.getText('tandem.team.missing.technical') : AJS.I18n.getText('tandem.team.missing.delivery');
}

function Standing({ member }: { member: Member }) {
  if (!member.active) return <p class="tandem-team-warning">{AJS.I18n.getText('tandem.team.inactive.lead')}</p>;
  if (!member.away) return member.role ? <p>{member.role}</p> : null;
  return <p class="tandem-team-warning">{member.standIn ? AJS.I18n.getText('tandem.team.away.acting', member.standIn) : AJS.I18n.getText('tandem.team.away.nobody')}</p>;
}
