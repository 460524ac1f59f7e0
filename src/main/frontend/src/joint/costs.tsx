import { useContext } from 'preact/hooks';
import { FigureCard } from './figure';
import { number } from './format';
import { Heading, Prefix } from './heading';
import { page } from './links';
import type { Debt, Figure, Joint } from './model';

const REGISTER = 'tandem-technical-debt';

/** The figures that say it; where they are shown here they are not shown in their column again. */
export const COST_FIGURES = ['debtPrincipal', 'debtInterest'];

/** What the code costs: what it would take to repair it, what is lost each month until then, and what to pay first. */
export function Costs({ joint, figures }: { joint: Joint; figures: Figure[] }) {
  const id = `${useContext(Prefix)}-costs`;
  return (
    <section class="tandem-joint-answer tandem-joint-costs" aria-labelledby={id}>
      <Heading id={id}>{AJS.I18n.getText('tandem.joint.costs')}</Heading>
      <div class="tandem-joint-costs-parts">
        <ul class="tandem-figures">{figures.map((figure) => <FigureCard key={figure.key} figure={figure} section="TECHNICAL" />)}</ul>
        <div class="tandem-joint-list" data-list="debts">
          {joint.debts.length > 0 && <Heading below={1}>{AJS.I18n.getText('tandem.joint.debts')}</Heading>}
          {joint.debts.length === 0 && figures.length === 0 && <p class="tandem-joint-none">{AJS.I18n.getText('tandem.joint.debts.none')}</p>}
          <ol>{joint.debts.map((debt) => <DebtLine key={debt.id} debt={debt} project={debt.project ?? (joint.projects.length === 1 ? joint.projects[0] : undefined)} />)}</ol>
          <p class="tandem-joint-ways">{joint.projects.map((key) => <a key={key} class="tandem-figure-drill" href={page(key, REGISTER)}>{AJS.I18n.getText('tandem.joint.debt.all', key)}</a>)}</p>
        </div>
      </div>
    </section>
  );
}

function DebtLine({ debt, project }: { debt: Debt; project: string | undefined }) {
  return (
    <li>
      {project ? <a href={page(project, REGISTER, { debt: String(debt.id) })}>{debt.title}</a> : debt.title}
      <span class="tandem-joint-aside">{AJS.I18n.getText('tandem.joint.debt.cost', number(debt.principal), number(debt.interest))}{debt.component && ` · ${debt.component}`}</span>
    </li>
  );
}
