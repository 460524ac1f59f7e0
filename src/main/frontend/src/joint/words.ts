import '../shared/platform';
import type { Direction } from './format';
import type { Figure, SectionKey, Source } from './model';

// Each text is asked for by its literal key, because the product puts the text in its place when it serves this file.
export function sourceName(source: Source): string {
  switch (source) {
    case 'JIRA': return AJS.I18n.getText('tandem.joint.source.JIRA');
    case 'CODE_SERVER': return AJS.I18n.getText('tandem.joint.source.CODE_SERVER');
    case 'PIPELINES': return AJS.I18n.getText('tandem.joint.source.PIPELINES');
    case 'TANDEM': return AJS.I18n.getText('tandem.joint.source.TANDEM');
  }
}

export function sectionName(section: SectionKey): string {
  switch (section) {
    case 'TECHNICAL': return AJS.I18n.getText('tandem.joint.section.TECHNICAL');
    case 'DELIVERY': return AJS.I18n.getText('tandem.joint.section.DELIVERY');
    case 'BETWEEN': return AJS.I18n.getText('tandem.joint.section.BETWEEN');
  }
}

/** Where a course goes, and where that is known whether it is for the better. */
export function trendWords(where: Direction, better: Figure['better']): string {
  if (where === 'flat') return AJS.I18n.getText('tandem.joint.trend.flat');
  if (better !== 'HIGHER' && better !== 'LOWER') return where === 'up' ? AJS.I18n.getText('tandem.joint.trend.up') : AJS.I18n.getText('tandem.joint.trend.down');
  const isBetter = (where === 'up') === (better === 'HIGHER');
  if (where === 'up') return isBetter ? AJS.I18n.getText('tandem.joint.trend.up.better') : AJS.I18n.getText('tandem.joint.trend.up.worse');
  return isBetter ? AJS.I18n.getText('tandem.joint.trend.down.better') : AJS.I18n.getText('tandem.joint.trend.down.worse');
}
