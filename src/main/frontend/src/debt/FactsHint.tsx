import { useState } from 'preact/hooks';
import { FactsNotice } from '../joint/facts';
import type { Facts } from '../joint/model';
import { call } from '../shared/rest';
import { number } from './format';

/** Says what the stored figures of a project lack, and lets whoever may build them do so. */
export function FactsHint({ facts, onReady }: { facts: Facts & { older: number }; onReady(): void }) {
  const [jobId, setJobId] = useState<number | null>(null);
  const [problem, setProblem] = useState('');
  if (facts.state !== 'BUILT') return <FactsNotice facts={facts} onReady={onReady} />;
  if (jobId !== null) return <FactsNotice facts={{ ...facts, state: 'BUILDING', jobId }} onReady={onReady} />;
  if (facts.older === 0) return null;
  const build = (): void => {
    call<{ jobId: number }>('POST', `/facts/projects/${encodeURIComponent(facts.project)}/backfill`).then((started) => setJobId(started.jobId)).catch((error: Error) => setProblem(error.message));
  };
  return (
    <div class="aui-message aui-message-info" role="status">
      <p>{problem || AJS.I18n.getText('tandem.debt.interest.older', number(facts.older))}</p>
      {facts.mayBuild && <p><button type="button" class="aui-button" onClick={build}>{AJS.I18n.getText('tandem.joint.rebuild')}</button></p>}
    </div>
  );
}
