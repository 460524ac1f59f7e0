import '../shared/platform';
import type { DecisionState, Kind, Origin, Severity } from './model';

// Each text is asked for by its literal key, because the product puts the text in its place when it serves this file.
export function kindLabel(kind: Kind): string {
  switch (kind) {
    case 'ARCHITECTURE': return AJS.I18n.getText('tandem.debt.kind.ARCHITECTURE');
    case 'CODE': return AJS.I18n.getText('tandem.debt.kind.CODE');
    case 'TEST': return AJS.I18n.getText('tandem.debt.kind.TEST');
    case 'DOCUMENTATION': return AJS.I18n.getText('tandem.debt.kind.DOCUMENTATION');
    case 'BUILD': return AJS.I18n.getText('tandem.debt.kind.BUILD');
    case 'INFRASTRUCTURE': return AJS.I18n.getText('tandem.debt.kind.INFRASTRUCTURE');
    case 'DEPENDENCY': return AJS.I18n.getText('tandem.debt.kind.DEPENDENCY');
    case 'SECURITY': return AJS.I18n.getText('tandem.debt.kind.SECURITY');
    case 'REQUIREMENT': return AJS.I18n.getText('tandem.debt.kind.REQUIREMENT');
  }
}

export function originLabel(origin: Origin): string {
  switch (origin) {
    case 'MANUAL': return AJS.I18n.getText('tandem.debt.origin.MANUAL');
    case 'SONARQUBE': return AJS.I18n.getText('tandem.debt.origin.SONARQUBE');
    case 'ISSUE': return AJS.I18n.getText('tandem.debt.origin.ISSUE');
    case 'CHANGE_REVIEW': return AJS.I18n.getText('tandem.debt.origin.CHANGE_REVIEW');
  }
}

export function severityLabel(severity: Severity): string {
  switch (severity) {
    case 'LOW': return AJS.I18n.getText('tandem.debt.severity.LOW');
    case 'MEDIUM': return AJS.I18n.getText('tandem.debt.severity.MEDIUM');
    case 'HIGH': return AJS.I18n.getText('tandem.debt.severity.HIGH');
    case 'CRITICAL': return AJS.I18n.getText('tandem.debt.severity.CRITICAL');
  }
}

export function decisionLabel(state: DecisionState): string {
  switch (state) {
    case 'OPEN': return AJS.I18n.getText('tandem.debt.decision.OPEN');
    case 'PLANNED': return AJS.I18n.getText('tandem.debt.decision.PLANNED');
    case 'IN_REPAYMENT': return AJS.I18n.getText('tandem.debt.decision.IN_REPAYMENT');
    case 'ACCEPTED': return AJS.I18n.getText('tandem.debt.decision.ACCEPTED');
    case 'REPAID': return AJS.I18n.getText('tandem.debt.decision.REPAID');
  }
}

/** The lozenge's colour class; the word beside it says the same. */
export function decisionLozenge(state: DecisionState): string {
  switch (state) {
    case 'OPEN': return 'aui-lozenge-subtle';
    case 'PLANNED': return 'aui-lozenge-subtle aui-lozenge-inprogress';
    case 'IN_REPAYMENT': return 'aui-lozenge-subtle aui-lozenge-moved';
    case 'ACCEPTED': return 'aui-lozenge-subtle aui-lozenge-new';
    case 'REPAID': return 'aui-lozenge-subtle aui-lozenge-success';
  }
}

