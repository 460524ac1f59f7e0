import { useState } from 'preact/hooks';
import { day, sentences } from './labels';
import type { Assessment, Page, Said } from './model';
import { Evidence, Problems } from './parts';
import { loadHistory } from './requests';

/** Who said what, when; asked for when somebody opens it. */
export function HistoryList({ project, component, version }: { project: string; component: number; version: number }) {
  const [page, setPage] = useState<Page<Assessment>>();
  const [problems, setProblems] = useState<string[]>([]);
  const load = (start: number): void => {
    loadHistory(project, component, start).then((more) => setPage((now) => (now && start > 0 ? { ...more, values: [...now.values, ...more.values] } : more)), (problem: unknown) => setProblems(sentences(problem)));
  };
  if (version === 0) return null;
  return (
    <details class="tandem-scorecard-history" onToggle={(event) => { if (event.currentTarget.open && !page) load(0); }}>
      <summary>{AJS.I18n.getText('tandem.scorecard.history', version)}</summary>
      <Problems sentences={problems} />
      <ol>{page?.values.map((assessment) => <Step key={assessment.version} assessment={assessment} />)}</ol>
      {page && page.values.length < page.total && <button type="button" class="aui-button" onClick={() => load(page.values.length)}>{AJS.I18n.getText('tandem.scorecard.history.more')}</button>}
    </details>
  );
}

function Step({ assessment }: { assessment: Assessment }) {
  return (
    <li>
      <p><strong>{assessment.by.displayName}</strong> <span class="tandem-scorecard-quiet">{day(assessment.at)}</span></p>
      <ul>{assessment.said.map((said) => <li key={said.criterion}>{sentence(said)}{said.to.note && <> – {said.to.note}</>} <Evidence evidence={said.to.evidence} hidden={said.to.evidenceHidden} /></li>)}</ul>
    </li>
  );
}

function sentence(said: Said): string {
  if (said.from === undefined) return AJS.I18n.getText('tandem.scorecard.history.first', said.name, said.to.score);
  return said.from === said.to.score ? AJS.I18n.getText('tandem.scorecard.history.same', said.name, said.to.score) : AJS.I18n.getText('tandem.scorecard.history.changed', said.name, said.from, said.to.score);
}
