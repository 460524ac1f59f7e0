/** What a planned change collides with, as the REST API answers it. */
export interface Conflict {
  kind: 'FREEZE' | 'COMPONENT' | 'RELEASE' | 'IMPLEMENTER' | 'ABSENCE' | 'BEFORE_DECISION' | 'AFTER_RELEASE' | 'UNAPPROVED_START';
  message: string;
  exempt: boolean;
  other?: { id: number; issueKey: string; title: string };
}
