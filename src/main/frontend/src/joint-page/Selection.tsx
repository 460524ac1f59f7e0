import { useState } from 'preact/hooks';
import { codeOf, NameOptions, PeriodOptions, periodOf, useScopes } from '../joint/selects';
import { days, isDay } from '../joint/wish';
import type { Question } from './question';

/** Period, component and release. Chosen days are asked for once both make sense. */
export function Selection({ project, question, onAsk }: { project: string; question: Question; onAsk: (changes: Partial<Question>) => void }) {
  const { components, releases } = useScopes(project);
  return (
    <form class="aui tandem-joint-selection" onSubmit={(event) => event.preventDefault()}>
      <label>{AJS.I18n.getText('tandem.joint.edit.period')}
        <select class="select" name="period" onChange={(event) => onAsk({ period: periodOf(event.currentTarget.value, shownDays(question)) })}><PeriodOptions chosen={codeOf(question.period)} /></select>
      </label>
      {question.period.kind === 'DAYS' && <Days key={`${question.period.from}${question.period.to}`} from={question.period.from} to={question.period.to} onChosen={(from, to) => onAsk({ period: { kind: 'DAYS', from, to } })} />}
      <label>{AJS.I18n.getText('tandem.joint.edit.component')}
        <select class="select" name="component" onChange={(event) => onAsk({ component: event.currentTarget.value })}><NameOptions any={AJS.I18n.getText('tandem.joint.edit.component.any')} names={components} chosen={question.component} /></select>
      </label>
      <label>{AJS.I18n.getText('tandem.joint.edit.release')}
        <select class="select" name="release" onChange={(event) => onAsk({ release: event.currentTarget.value })}><NameOptions any={AJS.I18n.getText('tandem.joint.edit.release.any')} names={releases} chosen={question.release} /></select>
      </label>
    </form>
  );
}

const DAY = 86_400_000;

/** The days on show, to begin with when somebody wants to choose them. */
function shownDays({ period }: Question): { from: string; to: string } {
  const { from, to } = days(period, new Date());
  return { from, to: new Date(Date.parse(`${to}T00:00:00Z`) - DAY).toISOString().slice(0, 10) };
}

function Days({ from, to, onChosen }: { from: string; to: string; onChosen: (from: string, to: string) => void }) {
  const [typed, setTyped] = useState({ from, to });
  const isWrong = isDay(typed.from) && isDay(typed.to) && typed.to < typed.from;
  const type = (changes: Partial<typeof typed>): void => setTyped({ ...typed, ...changes });
  const choose = (): void => { if (isDay(typed.from) && isDay(typed.to) && !isWrong && (typed.from !== from || typed.to !== to)) onChosen(typed.from, typed.to); };
  const field = (name: 'from' | 'to', label: string) => (
    <label>{label}<input class="text" type="date" name={name} value={typed[name]} aria-invalid={isWrong} onInput={(event) => type({ [name]: event.currentTarget.value })} onBlur={choose} onKeyDown={(event) => { if (event.key === 'Enter') choose(); }} /></label>
  );
  return (
    <>
      {field('from', AJS.I18n.getText('tandem.joint.edit.from'))}
      {field('to', AJS.I18n.getText('tandem.joint.edit.to'))}
      {isWrong && <span class="error" role="alert">{AJS.I18n.getText('tandem.joint.edit.days.order')}</span>}
    </>
  );
}
