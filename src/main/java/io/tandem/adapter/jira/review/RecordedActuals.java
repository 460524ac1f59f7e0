package io.tandem.adapter.jira.review;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import io.tandem.metric.api.CoverageRecord;
import io.tandem.metric.api.DefectRecord;
import io.tandem.metric.api.IssueRecord;
import io.tandem.metric.api.IssueRecords;
import io.tandem.review.model.Evidence;
import io.tandem.review.port.ActualsSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The issue with its sub-tasks and the defects it is linked to from Jira; the project's defects and its coverage from what is stored: three queries. */
public final class RecordedActuals implements ActualsSource {
    /** Coverage measured longer before the change says nothing about it. */
    private static final Duration BEFORE = Duration.ofDays(90);
    private static final List<String> CAUSES = List.of("cause", "导致", "引起");

    private final IssueManager issues;
    private final IssueLinkManager links;
    private final IssueRecords records;

    public RecordedActuals(IssueManager issues, IssueLinkManager links, IssueRecords records) {
        this.issues = issues;
        this.links = links;
        this.records = records;
    }

    @Override
    public Evidence collect(Evidence.Question question) {
        Optional<Issue> issue = Optional.ofNullable(issues.getIssueObject(question.issue().id()));
        List<Long> subTasks = issue.map(RecordedActuals::subTasks).orElse(List.of());
        List<Long> caused = issue.map(this::caused).orElse(List.of());
        List<Long> wanted = Stream.of(List.of(question.issue().id()), subTasks, caused).flatMap(List::stream).distinct().toList();
        Map<Long, IssueRecord> known = records.list(wanted).stream().collect(Collectors.toMap(IssueRecord::id, Function.identity()));
        Optional<IssueRecord> own = issue.flatMap(present -> Optional.ofNullable(known.get(present.getId())));
        return new Evidence(own.map(record -> work(record, pick(known, subTasks), question)).orElse(null), defects(own, pick(known, caused), question), coverage(question));
    }

    private static List<Long> subTasks(Issue issue) {
        return Optional.ofNullable(issue.getSubTaskObjects()).orElse(List.of()).stream().map(Issue::getId).toList();
    }

    /** Where the issue reads "causes …": links keep one wording for each end. */
    private List<Long> caused(Issue issue) {
        Stream<Issue> outward = links.getOutwardLinks(issue.getId()).stream().filter(link -> isCause(link.getIssueLinkType().getOutward())).map(IssueLink::getDestinationObject);
        Stream<Issue> inward = links.getInwardLinks(issue.getId()).stream().filter(link -> isCause(link.getIssueLinkType().getInward())).map(IssueLink::getSourceObject);
        return Stream.concat(outward, inward).filter(Objects::nonNull).map(Issue::getId).distinct().toList();
    }

    private static boolean isCause(String wording) {
        String text = wording == null ? "" : wording.toLowerCase(Locale.ROOT);
        return CAUSES.stream().anyMatch(text::startsWith);
    }

    private static List<IssueRecord> pick(Map<Long, IssueRecord> known, List<Long> ids) {
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private static Evidence.Work work(IssueRecord own, List<IssueRecord> subTasks, Evidence.Question question) {
        Instant started = own.starts().stream().filter(at -> !at.isBefore(question.free())).findFirst().orElse(null);
        long seconds = Stream.concat(Stream.of(own), subTasks.stream()).mapToLong(record -> record.secondsSince(question.submitted())).sum();
        return new Evidence.Work(started, own.done(), subTasks.size(), seconds);
    }

    private Evidence.Defects defects(Optional<IssueRecord> own, List<IssueRecord> caused, Evidence.Question question) {
        Set<String> components = new TreeSet<>(question.components());
        own.ifPresent(record -> components.addAll(record.components()));
        Set<String> keys = new TreeSet<>();
        caused.stream().filter(IssueRecord::isDefect).filter(defect -> !defect.created().isBefore(question.implemented()) && defect.created().isBefore(question.defectsTo()))
                .map(IssueRecord::key).forEach(keys::add);
        Optional<List<DefectRecord>> recorded = records.findDefects(question.issue().projectKey(), question.implemented(), question.defectsTo());
        recorded.orElse(List.of()).stream().filter(defect -> !Collections.disjoint(defect.components(), components)).map(DefectRecord::key).forEach(keys::add);
        return new Evidence.Defects(List.copyOf(keys), List.copyOf(components), recorded.isPresent());
    }

    private Evidence.Coverage coverage(Evidence.Question question) {
        List<CoverageRecord> measured = records.listCoverage(question.issue().projectKey(), question.implemented().minus(BEFORE));
        if (measured.isEmpty()) {
            return null;
        }
        Optional<CoverageRecord> before = measured.stream().filter(one -> one.at().isBefore(question.implemented())).reduce((first, second) -> second);
        Optional<CoverageRecord> after = measured.stream().filter(one -> !one.at().isBefore(question.implemented())).reduce((first, second) -> second);
        return new Evidence.Coverage(before.map(CoverageRecord::percent).orElse(null), before.map(CoverageRecord::at).orElse(null), after.map(CoverageRecord::percent).orElse(null), after.map(CoverageRecord::at).orElse(null));
    }
}
