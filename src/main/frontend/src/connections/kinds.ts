export type Kind = 'SONARQUBE' | 'GITLAB' | 'JENKINS';

/** The kinds as their makers call them, in the order they are offered. */
export const KINDS: Record<Kind, string> = { SONARQUBE: 'SonarQube', GITLAB: 'GitLab', JENKINS: 'Jenkins' };

/** Whether its pairs may speak of a component. */
export const isAboutCode = (kind: Kind) => kind === 'SONARQUBE';

/** Whether a secret belongs to a named account. */
export const wantsAccount = (kind: Kind) => kind === 'JENKINS';

/** Whether it can call when something happened. */
export const hasWebhook = (kind: Kind) => kind !== 'JENKINS';

export function urlHint(kind: Kind): string {
  return {
    SONARQUBE: AJS.I18n.getText('tandem.connections.form.url.hint'),
    GITLAB: AJS.I18n.getText('tandem.connections.form.url.hint.gitlab'),
    JENKINS: AJS.I18n.getText('tandem.connections.form.url.hint.jenkins'),
  }[kind];
}

export function secretHint(kind: Kind): string {
  return {
    SONARQUBE: AJS.I18n.getText('tandem.connections.form.secret.hint'),
    GITLAB: AJS.I18n.getText('tandem.connections.form.secret.hint.gitlab'),
    JENKINS: AJS.I18n.getText('tandem.connections.form.secret.hint.jenkins'),
  }[kind];
}

/** What the server's side of a pair is called. */
export function remoteLabel(kind: Kind): string {
  return {
    SONARQUBE: AJS.I18n.getText('tandem.connections.form.remote'),
    GITLAB: AJS.I18n.getText('tandem.connections.form.remote.gitlab'),
    JENKINS: AJS.I18n.getText('tandem.connections.form.remote.jenkins'),
  }[kind];
}

export function mappingsHint(kind: Kind): string {
  return {
    SONARQUBE: AJS.I18n.getText('tandem.connections.form.mappings.hint'),
    GITLAB: AJS.I18n.getText('tandem.connections.form.mappings.hint.gitlab'),
    JENKINS: AJS.I18n.getText('tandem.connections.form.mappings.hint.jenkins'),
  }[kind];
}
