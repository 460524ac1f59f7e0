import { useEffect, useState } from 'preact/hooks';
import '../shared/platform';
import { listScopes } from './choices';
import { type Period, WEEKS } from './wish';

/** A period as a list's value: a number of weeks, or a name. */
export const codeOf = (period: Period): string => (period.kind === 'WEEKS' ? String(period.weeks) : period.kind);

/** The period a value stands for; days that were chosen before are offered again. */
export function periodOf(code: string, days: { from: string; to: string }): Period {
  if (code === 'QUARTER' || code === 'LAST_QUARTER') return { kind: code };
  return code === 'DAYS' ? { kind: 'DAYS', ...days } : { kind: 'WEEKS', weeks: Number(code) };
}

export function PeriodOptions({ chosen }: { chosen: string }) {
  return (
    <>
      {WEEKS.map((weeks) => <option key={weeks} value={String(weeks)} selected={chosen === String(weeks)}>{AJS.I18n.getText('tandem.joint.edit.weeks', weeks)}</option>)}
      <option value="QUARTER" selected={chosen === 'QUARTER'}>{AJS.I18n.getText('tandem.joint.edit.quarter')}</option>
      <option value="LAST_QUARTER" selected={chosen === 'LAST_QUARTER'}>{AJS.I18n.getText('tandem.joint.edit.quarter.last')}</option>
      <option value="DAYS" selected={chosen === 'DAYS'}>{AJS.I18n.getText('tandem.joint.edit.days')}</option>
    </>
  );
}

/** One of the names, or all of it; a chosen one that is gone stays choosable. */
export function NameOptions({ any, names, chosen }: { any: string; names: string[]; chosen: string }) {
  const all = chosen === '' || names.includes(chosen) ? names : [...names, chosen];
  return <><option value="" selected={chosen === ''}>{any}</option>{all.map((name) => <option key={name} value={name} selected={name === chosen}>{name}</option>)}</>;
}

/** What the project can be narrowed down to; empty until Jira answered. */
export function useScopes(project: string | undefined): { components: string[]; releases: string[] } {
  const [scopes, setScopes] = useState({ components: [] as string[], releases: [] as string[] });
  useEffect(() => {
    let isWanted = true;
    setScopes({ components: [], releases: [] });
    if (project) void listScopes(project).then((found) => { if (isWanted) setScopes(found); });
    return () => { isWanted = false; };
  }, [project]);
  return scopes;
}
