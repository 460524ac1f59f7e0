import { useEffect, useState } from 'preact/hooks';
import { call, type RestError } from '../shared/rest';
import { number } from './format';
import type { Facts, Job } from './model';

const EVERY = 1000;

/** Projects whose figures are not there yet: asks for them, shows how far they are, and says when they are ready. */
export function FactsNotice({ facts, onReady }: { facts: Facts; onReady: () => void }) {
  const [jobId, setJobId] = useState(facts.state === 'BUILDING' ? facts.jobId : null);
  const [problem, setProblem] = useState('');
  const build = () => {
    setProblem('');
    call<{ jobId: number }>('POST', `/facts/projects/${encodeURIComponent(facts.project)}/backfill`)
      .then((started) => setJobId(started.jobId))
      .catch((error: RestError) => setProblem(error.message));
  };
  if (jobId !== null) {
    const end = (why: string) => { setJobId(null); setProblem(why); };
    return <Progress jobId={jobId} facts={facts} onReady={onReady} onEnd={end} />;
  }
  return (
    <div class={`aui-message ${problem ? 'aui-message-error' : 'aui-message-info'} tandem-facts`} role="status">
      <p>{problem || AJS.I18n.getText('tandem.joint.facts.none', facts.project)}</p>
      {facts.mayBuild
        ? <p><button type="button" class="aui-button aui-button-primary tandem-facts-build" onClick={build}>{AJS.I18n.getText('tandem.joint.facts.build')}</button></p>
        : <p>{AJS.I18n.getText('tandem.joint.facts.none.ask')}</p>}
    </div>
  );
}

interface ProgressProperties {
  jobId: number;
  facts: Facts;
  onReady: () => void;
  onEnd: (why: string) => void;
}

function Progress({ jobId, facts, onReady, onEnd }: ProgressProperties) {
  const [job, setJob] = useState<Job>();
  useEffect(() => {
    let timer = 0;
    const look = () => {
      call<Job>('GET', `/facts/jobs/${jobId}`)
        .then((now) => {
          setJob(now);
          if (now.state === 'DONE') onReady();
          else if (now.state === 'FAILED') onEnd(AJS.I18n.getText('tandem.joint.facts.failed', now.project, now.message ?? ''));
          else if (now.state === 'CANCELLED') onEnd(AJS.I18n.getText('tandem.joint.facts.cancelled', now.project));
          else timer = window.setTimeout(look, EVERY);
        })
        .catch((error: RestError) => onEnd(error.message));
    };
    look();
    return () => window.clearTimeout(timer);
  }, [jobId]);
  const total = job?.total ?? 0;
  const words = total > 0
    ? AJS.I18n.getText('tandem.joint.facts.building', facts.project, number(job!.done), number(total))
    : AJS.I18n.getText('tandem.joint.facts.queued', facts.project);
  return (
    <div class="tandem-facts tandem-facts-progress" role="status">
      <label>
        <span>{words}</span>
        <progress max={total || 1} value={total > 0 ? job!.done : 0} />
      </label>
      {facts.mayBuild && <button type="button" class="aui-button aui-button-link" disabled={job?.state === 'CANCELLING'} onClick={() => { void call('POST', `/facts/jobs/${jobId}/cancel`).catch(() => undefined); }}>{AJS.I18n.getText('tandem.joint.facts.cancel')}</button>}
    </div>
  );
}
