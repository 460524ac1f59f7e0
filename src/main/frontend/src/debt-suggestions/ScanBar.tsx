import { useEffect, useState } from 'preact/hooks';
import { cancelScan, isActive, scanOf, startScan } from '../debt/suggestions';
import type { Scan } from '../debt/suggestions';
import { number } from '../debt/format';
import { sentence } from '../debt/tell';

const LOOK_AGAIN = 1000;

/** How far the reading of the project's issues is; administrators begin and stop it. */
export function ScanBar({ project, mayScan, scan, onScan, onNews }: { project: string; mayScan: boolean; scan: Scan | null; onScan(scan: Scan | null): void; onNews(): void }) {
  const [error, setError] = useState('');
  useEffect(() => {
    if (!isActive(scan)) return undefined;
    const timer = setTimeout(() => void scanOf(project).then((now) => {
      onScan(now);
      if (!isActive(now)) onNews();
    }, () => onScan(scan && { ...scan })), LOOK_AGAIN);
    return () => clearTimeout(timer);
  }, [scan]);
  const ask = (work: (project: string) => Promise<Scan>) => work(project).then((now) => { setError(''); onScan(now); }, (problem: unknown) => setError(sentence(problem)));
  const share = scan === null || scan.total === 0 ? 0 : scan.done / scan.total;
  return (
    <div class="tandem-suggestion-scan">
      {isActive(scan)
        ? (
          <>
            <progress max={1} value={share} aria-label={AJS.I18n.getText('tandem.suggestion.scan.progress')} />
            <span role="status">{scan!.state === 'CANCELLING' ? AJS.I18n.getText('tandem.suggestion.scan.stopping') : AJS.I18n.getText('tandem.suggestion.scan.running', number(scan!.done), number(scan!.total))}</span>
            {mayScan && scan!.state !== 'CANCELLING' && <button type="button" class="aui-button" onClick={() => void ask(cancelScan)}>{AJS.I18n.getText('tandem.suggestion.scan.cancel')}</button>}
          </>)
        : (
          <>
            <span role="status" class="tandem-debt-aside">{ended(scan)}</span>
            {mayScan && <button type="button" class="aui-button" id="tandem-suggestion-scan-start" onClick={() => void ask(startScan)}>{scan === null ? AJS.I18n.getText('tandem.suggestion.scan.start') : AJS.I18n.getText('tandem.suggestion.scan.again')}</button>}
          </>)}
      {error !== '' && <div class="aui-message aui-message-error" role="alert"><p>{error}</p></div>}
    </div>
  );
}

function ended(scan: Scan | null): string {
  if (scan === null) return AJS.I18n.getText('tandem.suggestion.scan.never');
  const day = new Intl.DateTimeFormat(document.documentElement.lang || 'en', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(scan.startedAt));
  switch (scan.state) {
    case 'FAILED': return AJS.I18n.getText('tandem.suggestion.scan.failed', day, scan.message ?? '');
    case 'CANCELLED': return AJS.I18n.getText('tandem.suggestion.scan.cancelled', day, number(scan.done), number(scan.total));
    default: return AJS.I18n.getText('tandem.suggestion.scan.done', day, number(scan.done));
  }
}
