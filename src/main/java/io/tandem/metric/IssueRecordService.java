package io.tandem.metric;

import io.tandem.metric.api.CoverageRecord;
import io.tandem.metric.api.DebtRatioRecord;
import io.tandem.metric.api.DefectRecord;
import io.tandem.metric.api.IssueRecord;
import io.tandem.metric.api.IssueRecords;
import io.tandem.metric.model.CodeMeasure;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.model.StatusCategory;
import io.tandem.metric.model.StatusMove;
import io.tandem.metric.port.CodeHealthSource;
import io.tandem.metric.port.FactStore;
import io.tandem.metric.port.Histories;
import io.tandem.metric.port.WorkingTimes;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Issues from their histories, defects and coverage from what is stored. */
public final class IssueRecordService implements IssueRecords {
    private final Histories histories;
    private final FactStore facts;
    private final CodeHealthSource code;
    private final WorkingTimes times;

    public IssueRecordService(Histories histories, FactStore facts, CodeHealthSource code, WorkingTimes times) {
        this.histories = histories;
        this.facts = facts;
        this.code = code;
        this.times = times;
    }

    @Override
    public List<IssueRecord> list(Collection<Long> issueIds) {
        ZoneId zone = times.get().zone();
        return issueIds.isEmpty() ? List.of() : histories.list(issueIds).stream().map(history -> record(history, IssueFacts.of(history, zone))).toList();
    }

    private static IssueRecord record(IssueHistory history, IssueFact fact) {
        Stream<Instant> moves = history.moves().stream().filter(move -> move.to() == StatusCategory.IN_PROGRESS && move.from() != StatusCategory.IN_PROGRESS).map(StatusMove::at);
        List<Instant> starts = Stream.concat(Stream.ofNullable(fact.times().started()), moves).distinct().sorted().toList();
        return new IssueRecord(fact.identity().id(), fact.identity().key(), fact.identity().isDefect(), fact.times().created(), starts, fact.times().done(), fact.plan().components(),
                fact.work().stream().map(entry -> new IssueRecord.Logged(entry.at(), entry.seconds())).toList());
    }

    @Override
    public Optional<List<DefectRecord>> findDefects(String projectKey, Instant from, Instant to) {
        boolean isBuilt = facts.listProjects(List.of(projectKey)).stream().anyMatch(project -> project.isBuilt());
        return isBuilt ? Optional.of(facts.listDefects(projectKey, from, to).stream().map(fact -> new DefectRecord(fact.identity().key(), fact.plan().components())).toList()) : Optional.empty();
    }

    @Override
    public List<CoverageRecord> listCoverage(String projectKey, Instant from) {
        return code.listSince(projectKey, from).stream().filter(snapshot -> snapshot.find(CodeMeasure.COVERAGE).isPresent())
                .map(snapshot -> new CoverageRecord(snapshot.measuredAt(), snapshot.find(CodeMeasure.COVERAGE).getAsDouble())).toList();
    }

    @Override
    public List<DebtRatioRecord> listDebtRatios(String projectKey, Instant from) {
        return code.listSince(projectKey, from).stream().filter(snapshot -> snapshot.find(CodeMeasure.DEBT_RATIO).isPresent())
                .map(snapshot -> new DebtRatioRecord(snapshot.measuredAt(), snapshot.find(CodeMeasure.DEBT_RATIO).getAsDouble())).toList();
    }
}
