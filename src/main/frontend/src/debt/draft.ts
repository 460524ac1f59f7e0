import type { Option } from '../shared/people';
import type { Problem } from '../shared/rest';
import { numberOf } from './format';
import { bodyOf } from './model';
import type { Debt, DebtBody, DecisionState, Kind, Severity } from './model';

/** What a new item starts with. */
export interface Prefill {
  project: string;
  title?: string;
  description?: string;
  kind?: Kind;
  component?: string;
  issues?: string[];
}

/** The fields as somebody types them. */
export interface Draft {
  title: string;
  description: string;
  component: string;
  kind: Kind;
  severity: Severity;
  low: string;
  likely: string;
  high: string;
  interest: string;
  likelihood: string;
  value: string;
  urgency: string;
  riskReduction: string;
  size: string;
  owner: Option[];
  release: string;
  issues: string;
  dependsOn: Option[];
  state: DecisionState;
  reason: string;
  until: string;
}

/** The fields of a new item, or of one as it is now; its dependencies go by their numbers until somebody has looked up their titles. */
export function draftOf(debt: Debt | null, prefill: Prefill): Draft {
  if (debt === null) {
    return {
      title: prefill.title ?? '', description: prefill.description ?? '', component: prefill.component ?? '', kind: prefill.kind ?? 'CODE', severity: 'MEDIUM', low: '', likely: '', high: '', interest: '', likelihood: '100',
      value: '', urgency: '', riskReduction: '', size: '', owner: [], release: '', issues: (prefill.issues ?? []).join(', '), dependsOn: [], state: 'OPEN', reason: '', until: '',
    };
  }
  const isExact = debt.principal.low === debt.principal.likely && debt.principal.high === debt.principal.likely;
  const points = (name: 'value' | 'urgency' | 'riskReduction' | 'size') => (debt.wsjf === null ? '' : String(debt.wsjf[name]));
  return {
    title: debt.title, description: debt.description, component: debt.component === null ? '' : String(debt.component.id), kind: debt.kind, severity: debt.severity,
    low: isExact ? '' : String(debt.principal.low), likely: String(debt.principal.likely), high: isExact ? '' : String(debt.principal.high), interest: String(debt.interest),
    likelihood: String(Math.round(debt.likelihood * 1000) / 10), value: points('value'), urgency: points('urgency'), riskReduction: points('riskReduction'), size: points('size'),
    owner: debt.owner === null ? [] : [{ key: debt.owner.key, displayName: debt.owner.displayName }], release: debt.targetRelease === null ? '' : String(debt.targetRelease.id),
    issues: debt.issues.map((issue) => issue.key).join(', '), dependsOn: debt.dependsOn.map((id) => ({ key: String(id), displayName: `#${id}` })),
    state: debt.decision.state, reason: debt.decision.reason, until: debt.decision.until ?? '',
  };
}

/** What the draft says, as the server takes it. A decision goes along only when it is another one than before. */
export function bodyFrom(draft: Draft, debt: Debt | null, prefill: Prefill): DebtBody {
  const likelihood = numberOf(draft.likelihood);
  const points = [draft.value, draft.urgency, draft.riskReduction, draft.size].map(numberOf);
  const body: DebtBody = {
    ...(debt === null ? { project: prefill.project } : bodyOf(debt)),
    component: draft.component || null, title: draft.title, description: draft.description, kind: draft.kind, severity: draft.severity,
    principal: { low: numberOf(draft.low), likely: numberOf(draft.likely), high: numberOf(draft.high) },
    interest: numberOf(draft.interest), likelihood: likelihood === null ? null : Math.round(likelihood * 1e4) / 1e6,
    owner: draft.owner[0]?.key ?? null, targetRelease: draft.release || null, issues: draft.issues.split(/[\s,;，；]+/).filter((key) => key !== ''),
    wsjf: points.every((point) => point === null) ? null : { value: points[0]!, urgency: points[1]!, riskReduction: points[2]!, size: points[3]! },
    dependsOn: draft.dependsOn.map((item) => Number(item.key)),
  };
  const before = debt?.decision;
  const isDecided = debt === null ? draft.state !== 'OPEN' : before!.state !== draft.state || before!.reason !== draft.reason || (draft.state === 'ACCEPTED' && before!.until !== draft.until);
  return isDecided ? { ...body, decision: { state: draft.state, reason: draft.reason, until: draft.state === 'ACCEPTED' ? draft.until || null : null } } : body;
}

/** What was typed where a number belongs and is none: the server would take it for left empty. */
export function malformed(draft: Draft): Problem[] {
  const numbers: [string, string][] = [['principal.low', draft.low], ['principal.likely', draft.likely], ['principal.high', draft.high], ['interest', draft.interest], ['likelihood', draft.likelihood]];
  return numbers.filter(([, text]) => text.trim() !== '' && numberOf(text) === null)
    .map(([field, text]) => ({ code: 'debt.import.number', field, message: AJS.I18n.getText('tandem.error.debt.import.number', text.trim()) }));
}
