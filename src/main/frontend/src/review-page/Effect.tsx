import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dateTime, day, money, number, signed } from '../review/format';
import { call, type Problem, RestError } from '../shared/rest';
import type { Impact } from '../review/types';
import { ModulesView } from './Modules';
import { type Basis, type Finish, type Preview, questionOf, writtenOf } from './preview';
import type { Draft } from './state';

const PAUSE = 400;

type Written = Pick<Impact, 'risk' | 'schedule' | 'effort'>;
type Answer = { preview: Preview } | { problems: Problem[] } | undefined;

/** What a change does, while it is typed: asked once the typing rests, and only when the answer could differ. */
export function DraftEffect({ issueKey, draft }: { issueKey: string; draft: Draft }) {
  const question = questionOf(issueKey, draft);
  return <Answered answer={useAnswer(() => call<Preview>('POST', '/reviews/forecast', JSON.parse(question)), question, PAUSE)} written={writtenOf(draft)} />;
}

/** The same for a review that is stored. @param written its assessment, unless what the scorecard makes of it is shown already */
export function ReviewEffect({ id, version, written }: { id: number; version: number; written: Written | undefined }) {
  return <Answered answer={useAnswer(() => call<Preview>('GET', `/reviews/${id}/forecast`), `${id}/${version}`, 0)} written={written} />;
}

/** Asks whenever the question is another one; until the new answer is there, the old one stays. */
function useAnswer(ask: () => Promise<Preview>, question: string, pause: number): Answer {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      ask().then((preview) => { if (isWanted) setAnswer({ preview }); }, (failure: unknown) => { if (isWanted) setAnswer({ problems: failure instanceof RestError ? failure.problems : [] }); });
    }, pause);
    return () => { isWanted = false; clearTimeout(timer); };
  }, [question]);
  return answer;
}

function Answered({ answer, written }: { answer: Answer; written: Written | undefined }) {
  if (!answer) return null;
  if ('preview' in answer) return <>{written && answer.preview.modules && <ModulesView modules={answer.preview.modules} written={written} />}<EffectView preview={answer.preview} /></>;
  return <section class="tandem-review-effect">{answer.problems.map((problem) => <p>{problem.message}</p>)}</section>;
}

type Row = [name: string, now: ComponentChildren, withChange: ComponentChildren, difference: ComponentChildren];

export function EffectView({ preview }: { preview: Preview }) {
  const rows = [...finishRows(preview), ...budgetRows(preview), debtRow(preview)];
  return (
    <section class="tandem-review-effect" aria-labelledby="tandem-review-effect">
      <h4 id="tandem-review-effect">{AJS.I18n.getText('tandem.plan.effect')}</h4>
      {preview.today && <p class="tandem-review-effect-sentence" aria-live="polite">{sentence(preview)}</p>}
      {preview.missing.length > 0 && <div class="aui-message aui-message-info">{preview.missing.map((sentence) => <p>{sentence}</p>)}</div>}
      <table class="aui">
        <thead><tr>
          <th scope="col"><span class="assistive">{AJS.I18n.getText('tandem.plan.effect.measure')}</span></th>
          <th scope="col">{AJS.I18n.getText('tandem.plan.effect.today')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.plan.effect.with')}</th>
          <th scope="col">{AJS.I18n.getText('tandem.plan.effect.difference')}</th>
        </tr></thead>
        <tbody>{rows.map(([name, ...values]) => <tr><th scope="row">{name}</th>{values.map((value) => <td>{value}</td>)}</tr>)}</tbody>
      </table>
      {preview.today && preview.basis && <p class="tandem-review-quiet">{basisOf(preview.basis, preview)}</p>}
    </section>
  );
}

/** The one line a board wants: how much later, at the certainty people commit to. */
export function sentence({ release, due, withChange, today }: Preview): string {
  const name = due ? AJS.I18n.getText('tandem.plan.effect.release', release, day(due)) : AJS.I18n.getText('tandem.plan.effect.release.undated', release);
  if (!withChange) return name;
  if (withChange.laterP85 === undefined) return `${name} ${today?.p85 ? AJS.I18n.getText('tandem.plan.effect.out-of-sight') : AJS.I18n.getText('tandem.plan.effect.both-out-of-sight')}`;
  if (withChange.laterP85 === 0) return `${name} ${AJS.I18n.getText('tandem.plan.effect.same')}`;
  return `${name} ${withChange.laterP85 === 1 ? AJS.I18n.getText('tandem.plan.effect.later.one') : AJS.I18n.getText('tandem.plan.effect.later', withChange.laterP85)}`;
}

function finishRows({ today, withChange, basis }: Preview): Row[] {
  if (!today || !basis) return [];
  const on = (finish: Finish | undefined, date: string | undefined): string => (finish ? (date ? day(date) : AJS.I18n.getText('tandem.plan.effect.beyond', day(basis.latest))) : '–');
  const later = (days: number | undefined): string => {
    if (days === undefined) return '–';
    return days === 1 ? AJS.I18n.getText('tandem.plan.effect.days.one') : AJS.I18n.getText('tandem.plan.effect.days', signed(days));
  };
  const rows: Row[] = [
    [AJS.I18n.getText('tandem.plan.effect.p50'), on(today, today.p50), on(withChange, withChange?.p50), later(withChange?.laterP50)],
    [AJS.I18n.getText('tandem.plan.effect.p85'), on(today, today.p85), on(withChange, withChange?.p85), later(withChange?.laterP85)],
  ];
  if (today.onTime !== undefined) {
    const points = withChange?.onTime === undefined ? '–' : AJS.I18n.getText('tandem.plan.effect.points', signed(Math.round(withChange.onTime * 100) - Math.round(today.onTime * 100)));
    rows.push([AJS.I18n.getText('tandem.plan.effect.on-time'), percent(today.onTime), withChange?.onTime === undefined ? '–' : percent(withChange.onTime), points]);
  }
  return rows;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function budgetRows({ budget }: Preview): Row[] {
  if (!budget) return [];
  const difference = { amount: String(Number(budget.withCost.amount) - Number(budget.cost.amount)), currency: budget.cost.currency };
  const note = budget.otherCurrency > 0 ? ` ${AJS.I18n.getText('tandem.plan.effect.other-currency', budget.otherCurrency)}` : '';
  return [
    [AJS.I18n.getText('tandem.plan.effect.effort', budget.reviews), number(budget.effort), number(budget.withEffort), signed(budget.withEffort - budget.effort)],
    [AJS.I18n.getText('tandem.plan.effect.cost') + note, money(budget.cost), money(budget.withCost), Number(difference.amount) > 0 ? `+${money(difference)}` : money(difference)],
  ];
}

function debtRow({ debt }: Preview): Row {
  return [AJS.I18n.getText('tandem.plan.effect.debt'), number(debt.principal), number(debt.withPrincipal), signed(debt.withPrincipal - debt.principal)];
}

function basisOf(basis: Basis, { due, doneByDue }: Preview): string {
  const parts = [AJS.I18n.getText('tandem.plan.effect.basis', basis.completed, basis.days, number(basis.perWeek), basis.remaining, number(basis.trials))];
  if (due && doneByDue !== undefined && doneByDue < basis.remaining) parts.push(AJS.I18n.getText('tandem.plan.effect.by-due', day(due), doneByDue, basis.remaining));
  if (basis.work) {
    parts.push(basis.work.by === 'EFFORT' ? AJS.I18n.getText('tandem.plan.effect.work.effort', number(basis.work.issues), number(basis.work.perIssue))
      : AJS.I18n.getText('tandem.plan.effect.work.schedule', number(basis.work.issues)));
  }
  parts.push(AJS.I18n.getText('tandem.plan.effect.created', basis.created), AJS.I18n.getText('tandem.plan.effect.as-of', dateTime(basis.asOf)));
  return parts.join(' ');
}
