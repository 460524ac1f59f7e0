import { laneLabel, riskLabel, stateLabel, typeLabel } from '../review/labels';
import type { Lane, ReviewState, ReviewType, RiskBand } from '../review/types';
import { FilterForm, FilterSelect } from '../shared/filters';
import { choosableStates, type ListQuery } from './query';

const TYPES: ReviewType[] = ['STANDARD', 'NORMAL', 'EMERGENCY'];
const BANDS: RiskBand[] = ['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH', 'CRITICAL'];
const LANES: Lane[] = ['BOARD', 'LIGHT', 'AUTOMATIC'];

/** Text, state, type, risk, lane and whose they are. */
export function Filters({ query, onChange }: { query: ListQuery; onChange(change: Partial<ListQuery>): void }) {
  return (
    <FilterForm className="tandem-review-search" text={query.text} label={AJS.I18n.getText('tandem.review.list.search')} onSearch={(text) => onChange({ text })}>
      <FilterSelect name="state" label={AJS.I18n.getText('tandem.review.list.state')} any={AJS.I18n.getText('tandem.review.list.state.any')} value={query.state}
        options={choosableStates(query.filter).map((state) => [state, stateLabel(state as ReviewState)])} onChange={(state) => onChange({ state })} />
      <FilterSelect name="type" label={AJS.I18n.getText('tandem.review.field.type')} any={AJS.I18n.getText('tandem.review.list.type.any')} value={query.type}
        options={TYPES.map((type) => [type, typeLabel(type)])} onChange={(type) => onChange({ type })} />
      <FilterSelect name="risk" label={AJS.I18n.getText('tandem.review.field.risk')} any={AJS.I18n.getText('tandem.review.list.risk.any')} value={query.risk}
        options={BANDS.map((band) => [band, riskLabel(band)])} onChange={(risk) => onChange({ risk })} />
      <FilterSelect name="lane" label={AJS.I18n.getText('tandem.review.list.lane')} any={AJS.I18n.getText('tandem.review.list.lane.any')} value={query.lane}
        options={LANES.map((lane) => [lane, laneLabel(lane)])} onChange={(lane) => onChange({ lane })} />
      <FilterSelect name="proposer" label={AJS.I18n.getText('tandem.review.list.proposer')} any={AJS.I18n.getText('tandem.review.list.proposer.any')} value={query.proposer}
        options={[['me', AJS.I18n.getText('tandem.review.list.proposer.me')]]} onChange={(proposer) => onChange({ proposer })} />
    </FilterForm>
  );
}
