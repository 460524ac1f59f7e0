import { useEffect, useState } from 'preact/hooks';
import { RestError } from '../shared/rest';
import type { Problem } from '../shared/rest';
import { day, groupLabel, limitsLabel, number, tell } from './labels';
import { GROUPS, SCORES, answerOf, isSaid, saidScores } from './model';
import type { Answer, Card, Standing } from './model';
import { Answered, Problems } from './parts';
import type { Place } from './place';
import { searchOf } from './place';
import { loadCard, saveScores, useLoaded } from './requests';

interface Props { project: string; component: number; go(place: Place): void; onSaved(): void }

/** Every criterion with all its anchors in sight; only what is said now is sent. */
export function AssessForm({ project, component, go, onSaved }: Props) {
  const loaded = useLoaded(`assess ${component}`, () => loadCard(project, component));
  return <Answered loaded={loaded}>{(card) => <Form project={project} first={card} go={go} onSaved={onSaved} />}</Answered>;
}

function Form({ project, first, go, onSaved }: { project: string; first: Card; go(place: Place): void; onSaved(): void }) {
  const [card, setCard] = useState(first);
  const [answers, setAnswers] = useState<Record<string, Answer>>({});
  const [problems, setProblems] = useState<Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const said = saidScores(card, answers);
  useEffect(() => {
    if (problems.length > 0) document.querySelector<HTMLElement>('.tandem-scorecard-form [role=alert]')?.scrollIntoView?.({ block: 'center' });
  }, [problems]);
  const back: Place = { view: 'heat', component: card.component.id };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      await saveScores(project, card.component.id, card.version, said);
      tell(AJS.I18n.getText('tandem.scorecard.assess.saved', card.component.name));
      onSaved();
      go(back);
    } catch (problem) {
      const current = problem instanceof RestError && problem.status === 409 ? (problem.current as { current?: Card } | undefined)?.current : undefined;
      // What somebody else said meanwhile is shown; what this person typed stays.
      if (current) setCard(current);
      setProblems(problem instanceof RestError ? problem.problems : [{ code: 'unknown', message: String(problem) }]);
      setBusy(false);
    }
  };
  const wrong = (key: string): string[] => {
    const place = said.findIndex((score) => score.criterion === key);
    return place < 0 ? [] : problems.filter((problem) => problem.field?.startsWith(`scores[${place}]`)).map((problem) => problem.message);
  };
  const shown = said.map((score) => score.criterion);
  const general = problems.filter((problem) => !/^scores\[(\d+)\]/.test(problem.field ?? '') || shown.length === 0);
  return (
    <form class="aui tandem-scorecard-form" onSubmit={(event) => void save(event)}>
      <h2>{AJS.I18n.getText('tandem.scorecard.assess.title', card.component.name)}</h2>
      <p class="tandem-scorecard-quiet">{AJS.I18n.getText('tandem.scorecard.assess.how')}</p>
      <Problems sentences={general.map((problem) => problem.message)} />
      {GROUPS.map((group) => (
        <section key={group}>
          <h3>{groupLabel(group)}</h3>
          {card.criteria.filter((standing) => standing.criterion.group === group).map((standing) => (
            <Question key={standing.criterion.key} standing={standing} answer={answers[standing.criterion.key!] ?? answerOf(standing)} problems={wrong(standing.criterion.key!)}
              onAnswer={(answer) => setAnswers({ ...answers, [standing.criterion.key!]: answer })} />))}
        </section>))}
      <div class="tandem-scorecard-save">
        <button type="submit" class="aui-button aui-button-primary" id="tandem-scorecard-save" disabled={isBusy || said.length === 0}>
          {said.length === 1 ? AJS.I18n.getText('tandem.scorecard.assess.save.one') : AJS.I18n.getText('tandem.scorecard.assess.save', said.length)}
        </button>
        <a class="aui-button aui-button-link" href={searchOf(window.location.search, back)} onClick={(event) => { event.preventDefault(); go(back); }}>{AJS.I18n.getText('tandem.scorecard.cancel')}</a>
      </div>
    </form>
  );
}

function Question({ standing, answer, problems, onAnswer }: { standing: Standing; answer: Answer; problems: string[]; onAnswer(answer: Answer): void }) {
  const { criterion, given, measured } = standing;
  const key = criterion.key!;
  const isNew = isSaid(standing, answer);
  return (
    <div role="group" aria-labelledby={`tandem-scorecard-asked-${key}`} class={`tandem-scorecard-asked${isNew ? ' tandem-scorecard-asked-new' : ''}`} data-criterion={key}>
      <h4 id={`tandem-scorecard-asked-${key}`}>{criterion.name} <span class="tandem-scorecard-quiet">{AJS.I18n.getText('tandem.scorecard.weight', number(criterion.weight))}</span></h4>
      <p>{criterion.question}</p>
      {measured && <p class="tandem-scorecard-quiet">{AJS.I18n.getText('tandem.scorecard.assess.measured', number(measured.value), measured.score, limitsLabel(criterion))}</p>}
      {standing.absent && <p class="tandem-scorecard-quiet">{standing.absent}</p>}
      {given && <p class={standing.state === 'DUE' ? 'tandem-scorecard-warning' : 'tandem-scorecard-quiet'}>{AJS.I18n.getText('tandem.scorecard.assess.given', given.score, given.by.displayName, day(given.at))}
        {standing.state === 'DUE' && !measured && <> {AJS.I18n.getText('tandem.scorecard.due.line', day(standing.expires!))}</>}</p>}
      <div class="tandem-scorecard-anchors">
        {SCORES.map((score) => (
          <label key={score} class={answer.score === score ? 'tandem-scorecard-chosen' : undefined}>
            <input type="radio" name={`tandem-scorecard-${key}`} value={String(score)} checked={answer.score === score} onChange={() => onAnswer({ ...answer, score })} />
            <strong>{score}</strong> <span>{criterion.anchors[score - 1]}</span>
          </label>))}
      </div>
      {given && answer.score === given.score && (
        <label class="tandem-scorecard-again"><input type="checkbox" checked={answer.again} onChange={(event) => onAnswer({ ...answer, again: event.currentTarget.checked })} /> {AJS.I18n.getText('tandem.scorecard.assess.again')}</label>)}
      <div class="tandem-scorecard-proof">
        <label>{AJS.I18n.getText('tandem.scorecard.evidence')} <input class="text" type="text" maxLength={2000} value={answer.evidence} placeholder={AJS.I18n.getText('tandem.scorecard.evidence.how')}
          onInput={(event) => onAnswer({ ...answer, evidence: event.currentTarget.value })} /></label>
        <label>{AJS.I18n.getText('tandem.scorecard.note')} <textarea class="textarea" rows={2} maxLength={2000} value={answer.note} onInput={(event) => onAnswer({ ...answer, note: event.currentTarget.value })} /></label>
      </div>
      {problems.map((problem) => <div key={problem} class="error" role="alert">{problem}</div>)}
    </div>
  );
}
