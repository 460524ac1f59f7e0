import type { AuditVerdict, ConditionState, Lane, ReviewState, ReviewType, RiskBand, Step, VoteDecision } from './types';

// Every key stands literally: the product replaces the calls when it serves the file.

export function stateLabel(state: ReviewState): string {
  switch (state) {
    case 'DRAFT': return AJS.I18n.getText('tandem.review.state.DRAFT');
    case 'IN_REVIEW': return AJS.I18n.getText('tandem.review.state.IN_REVIEW');
    case 'CHANGES_REQUESTED': return AJS.I18n.getText('tandem.review.state.CHANGES_REQUESTED');
    case 'APPROVED': return AJS.I18n.getText('tandem.review.state.APPROVED');
    case 'LAPSED': return AJS.I18n.getText('tandem.review.state.LAPSED');
    case 'IMPLEMENTED': return AJS.I18n.getText('tandem.review.state.IMPLEMENTED');
    case 'REJECTED': return AJS.I18n.getText('tandem.review.state.REJECTED');
    case 'VERIFIED': return AJS.I18n.getText('tandem.review.state.VERIFIED');
    case 'WITHDRAWN': return AJS.I18n.getText('tandem.review.state.WITHDRAWN');
  }
}

const STATE_COLOURS: Record<ReviewState, string> = {
  DRAFT: '', IN_REVIEW: 'aui-lozenge-inprogress', CHANGES_REQUESTED: 'aui-lozenge-moved', APPROVED: 'aui-lozenge-success', LAPSED: 'aui-lozenge-moved',
  IMPLEMENTED: 'aui-lozenge-success', REJECTED: 'aui-lozenge-removed', VERIFIED: 'aui-lozenge-success', WITHDRAWN: '',
};

export const stateClass = (state: ReviewState): string => `aui-lozenge ${STATE_COLOURS[state]}`;

export function typeLabel(type: ReviewType): string {
  switch (type) {
    case 'STANDARD': return AJS.I18n.getText('tandem.review.type.STANDARD');
    case 'NORMAL': return AJS.I18n.getText('tandem.review.type.NORMAL');
    case 'EMERGENCY': return AJS.I18n.getText('tandem.review.type.EMERGENCY');
  }
}

export const OPEN_STATES: readonly ReviewState[] = ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'LAPSED', 'IMPLEMENTED'];
export const ALL_STATES: readonly ReviewState[] = [...OPEN_STATES, 'REJECTED', 'VERIFIED', 'WITHDRAWN'];

/** How a change is decided. */
export function laneLabel(lane: Lane): string {
  switch (lane) {
    case 'BOARD': return AJS.I18n.getText('tandem.review.lane.BOARD');
    case 'LIGHT': return AJS.I18n.getText('tandem.review.lane.LIGHT');
    case 'AUTOMATIC': return AJS.I18n.getText('tandem.review.lane.AUTOMATIC');
  }
}

export function conditionLabel(state: ConditionState): string {
  switch (state) {
    case 'OPEN': return AJS.I18n.getText('tandem.review.condition.OPEN');
    case 'DONE': return AJS.I18n.getText('tandem.review.condition.DONE');
    case 'WAIVED': return AJS.I18n.getText('tandem.review.condition.WAIVED');
  }
}

const CONDITION_COLOURS: Record<ConditionState, string> = { OPEN: 'aui-lozenge-inprogress', DONE: 'aui-lozenge-success', WAIVED: '' };

export const conditionClass = (state: ConditionState): string => `aui-lozenge aui-lozenge-subtle ${CONDITION_COLOURS[state]}`;

export function auditLabel(verdict: AuditVerdict): string {
  switch (verdict) {
    case 'FINE': return AJS.I18n.getText('tandem.review.audit.FINE');
    case 'SHOULD_HAVE_GONE_TO_BOARD': return AJS.I18n.getText('tandem.review.audit.SHOULD_HAVE_GONE_TO_BOARD');
  }
}

export function decisionLabel(decision: VoteDecision): string {
  switch (decision) {
    case 'APPROVE': return AJS.I18n.getText('tandem.review.decision.APPROVE');
    case 'APPROVE_WITH_CONDITIONS': return AJS.I18n.getText('tandem.review.decision.APPROVE_WITH_CONDITIONS');
    case 'REQUEST_CHANGES': return AJS.I18n.getText('tandem.review.decision.REQUEST_CHANGES');
    case 'REJECT': return AJS.I18n.getText('tandem.review.decision.REJECT');
    case 'ABSTAIN': return AJS.I18n.getText('tandem.review.decision.ABSTAIN');
  }
}

const DECISION_COLOURS: Record<VoteDecision, string> = {
  APPROVE: 'aui-lozenge-success', APPROVE_WITH_CONDITIONS: 'aui-lozenge-success', REQUEST_CHANGES: 'aui-lozenge-moved', REJECT: 'aui-lozenge-removed', ABSTAIN: '',
};

export const decisionClass = (decision: VoteDecision): string => `aui-lozenge aui-lozenge-subtle ${DECISION_COLOURS[decision]}`;

export function riskLabel(band: RiskBand): string {
  switch (band) {
    case 'LOW': return AJS.I18n.getText('tandem.review.risk.LOW');
    case 'MEDIUM': return AJS.I18n.getText('tandem.review.risk.MEDIUM');
    case 'HIGH': return AJS.I18n.getText('tandem.review.risk.HIGH');
    case 'VERY_HIGH': return AJS.I18n.getText('tandem.review.risk.VERY_HIGH');
    case 'CRITICAL': return AJS.I18n.getText('tandem.review.risk.CRITICAL');
  }
}

/** Likelihood × consequence as the server bands it; for showing while somebody still chooses. */
export function riskBand(score: number): RiskBand {
  if (score <= 4) return 'LOW';
  if (score <= 9) return 'MEDIUM';
  if (score <= 15) return 'HIGH';
  return score <= 20 ? 'VERY_HIGH' : 'CRITICAL';
}

const RISK_COLOURS: Record<RiskBand, string> = { LOW: 'aui-lozenge-success', MEDIUM: '', HIGH: 'aui-lozenge-moved', VERY_HIGH: 'aui-lozenge-removed', CRITICAL: 'aui-lozenge-removed' };

export const riskClass = (band: RiskBand): string => `aui-lozenge ${RISK_COLOURS[band]}`;

export const ATTRIBUTES = ['FUNCTIONAL_SUITABILITY', 'PERFORMANCE_EFFICIENCY', 'COMPATIBILITY', 'INTERACTION_CAPABILITY', 'RELIABILITY', 'SECURITY', 'MAINTAINABILITY', 'FLEXIBILITY', 'SAFETY'] as const;

export function attributeLabel(attribute: string): string {
  switch (attribute) {
    case 'FUNCTIONAL_SUITABILITY': return AJS.I18n.getText('tandem.review.attribute.FUNCTIONAL_SUITABILITY');
    case 'PERFORMANCE_EFFICIENCY': return AJS.I18n.getText('tandem.review.attribute.PERFORMANCE_EFFICIENCY');
    case 'COMPATIBILITY': return AJS.I18n.getText('tandem.review.attribute.COMPATIBILITY');
    case 'INTERACTION_CAPABILITY': return AJS.I18n.getText('tandem.review.attribute.INTERACTION_CAPABILITY');
    case 'RELIABILITY': return AJS.I18n.getText('tandem.review.attribute.RELIABILITY');
    case 'SECURITY': return AJS.I18n.getText('tandem.review.attribute.SECURITY');
    case 'MAINTAINABILITY': return AJS.I18n.getText('tandem.review.attribute.MAINTAINABILITY');
    case 'FLEXIBILITY': return AJS.I18n.getText('tandem.review.attribute.FLEXIBILITY');
    case 'SAFETY': return AJS.I18n.getText('tandem.review.attribute.SAFETY');
    default: return attribute;
  }
}

export function stepLabel(step: Step): string {
  switch (step) {
    case 'CREATED': return AJS.I18n.getText('tandem.review.step.CREATED');
    case 'EDITED': return AJS.I18n.getText('tandem.review.step.EDITED');
    case 'SUBMITTED': return AJS.I18n.getText('tandem.review.step.SUBMITTED');
    case 'VOTED': return AJS.I18n.getText('tandem.review.step.VOTED');
    case 'VOTED_LATE': return AJS.I18n.getText('tandem.review.step.VOTED_LATE');
    case 'DECIDED': return AJS.I18n.getText('tandem.review.step.DECIDED');
    case 'IMPLEMENTED': return AJS.I18n.getText('tandem.review.step.IMPLEMENTED');
    case 'VERIFIED': return AJS.I18n.getText('tandem.review.step.VERIFIED');
    case 'CORRECTED': return AJS.I18n.getText('tandem.outcome.step.CORRECTED');
    case 'WITHDRAWN': return AJS.I18n.getText('tandem.review.step.WITHDRAWN');
    case 'LAPSED': return AJS.I18n.getText('tandem.review.step.LAPSED');
    case 'ESCALATED': return AJS.I18n.getText('tandem.review.step.ESCALATED');
    case 'AUDITED': return AJS.I18n.getText('tandem.review.step.AUDITED');
    case 'CONDITION_DONE': return AJS.I18n.getText('tandem.review.step.CONDITION_DONE');
    case 'CONDITION_WAIVED': return AJS.I18n.getText('tandem.review.step.CONDITION_WAIVED');
    case 'CONDITION_REOPENED': return AJS.I18n.getText('tandem.review.step.CONDITION_REOPENED');
  }
}
