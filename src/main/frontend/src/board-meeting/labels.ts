import type { MeetingState } from './model';

export function stateLabel(state: MeetingState): string {
  switch (state) {
    case 'PLANNED': return AJS.I18n.getText('tandem.meeting.state.PLANNED');
    case 'RUNNING': return AJS.I18n.getText('tandem.meeting.state.RUNNING');
    case 'CLOSED': return AJS.I18n.getText('tandem.meeting.state.CLOSED');
  }
}

export const stateClass = (state: MeetingState): string => `aui-lozenge ${state === 'RUNNING' ? 'aui-lozenge-inprogress' : state === 'CLOSED' ? 'aui-lozenge-success' : ''}`;
