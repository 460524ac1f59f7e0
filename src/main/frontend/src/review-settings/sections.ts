import '../shared/platform';
import type { Section } from './types';

export function sectionLabel(section: Section): string {
  switch (section) {
    case 'board': return AJS.I18n.getText('tandem.reviewsettings.section.board');
    case 'rules': return AJS.I18n.getText('tandem.reviewsettings.section.rules');
    case 'limits': return AJS.I18n.getText('tandem.reviewsettings.section.limits');
    case 'templates': return AJS.I18n.getText('tandem.reviewsettings.section.templates');
    case 'freezes': return AJS.I18n.getText('tandem.reviewsettings.section.freezes');
    case 'transfer': return AJS.I18n.getText('tandem.reviewsettings.section.transfer');
  }
}
