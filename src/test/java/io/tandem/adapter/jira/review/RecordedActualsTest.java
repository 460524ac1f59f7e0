package io.tandem.adapter.jira.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import io.tandem.metric.api.CoverageRecord;
import io.tandem.metric.api.DefectRecord;
import io.tandem.metric.api.IssueRecord;
import io.tandem.metric.api.IssueRecord.Logged;
import io.tandem.metric.api.IssueRecords;
import io.tandem.review.model.Evidence;
import io.tandem.testing.review.Reviews;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class RecordedActualsTest {
    private static final Instant SUBMITTED = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant APPROVED = Instant.parse("2026-11-04T10:00:00Z");
    private static final Instant IMPLEMENTED = Instant.parse("2026-11-11T16:00:00Z");
    private static final Evidence.Question QUESTION = new Evidence.Question(Reviews.ISSUE, List.of("API"), SUBMITTED, APPROVED, IMPLEMENTED, Instant.parse("2026-12-11T16:00:00Z"));

    private final IssueManager issues = mock(IssueManager.class);
    private final IssueLinkManager links = mock(IssueLinkManager.class);
    private final IssueRecords records = mock(IssueRecords.class);
    private final RecordedActuals source = new RecordedActuals(issues, links, records);
    private final Map<Long, IssueRecord> known = new java.util.HashMap<>();
    private final Issue own = issue(10001);

    @Before
    public void anIssueNobodyWorkedOn() {
        when(issues.getIssueObject(10001L)).thenReturn((com.atlassian.jira.issue.MutableIssue) own);
        when(records.list(any())).thenAnswer(call -> ((Collection<?>) call.getArgument(0)).stream().map(known::get).filter(java.util.Objects::nonNull).toList());
        when(records.findDefects(anyString(), any(), any())).thenReturn(Optional.of(List.of()));
        record(10001, "DEMO-1", false, "2026-11-01T00:00:00Z", List.of(), List.of("Gateway"));
    }

    @Test
    public void timeOnTheIssueAndItsSubTasksCountsFromTheSubmission() {
        Issue subTask = issue(20);
        when(own.getSubTaskObjects()).thenReturn(List.of(subTask));
        record(10001, "DEMO-1", false, "2026-11-01T00:00:00Z", List.of(new Logged(SUBMITTED.minusSeconds(1), 7200), new Logged(SUBMITTED, 3600)), List.of());
        record(20, "DEMO-20", false, "2026-11-01T00:00:00Z", List.of(new Logged(IMPLEMENTED, 1800)), List.of());
        assertThat(source.collect(QUESTION).work()).isEqualTo(new Evidence.Work(null, null, 1, 5400));
    }

    @Test
    public void theStartIsTheFirstMoveIntoProgressAfterTheApproval() {
        known.put(10001L, new IssueRecord(10001, "DEMO-1", false, SUBMITTED, List.of(SUBMITTED, APPROVED.plusSeconds(60), APPROVED.plusSeconds(90)), IMPLEMENTED, List.of(), List.of()));
        assertThat(source.collect(QUESTION).work()).isEqualTo(new Evidence.Work(APPROVED.plusSeconds(60), IMPLEMENTED, 0, 0));
    }

    @Test
    public void defectsTouchAComponentOrAreLinkedAsCausedByTheIssue() {
        when(records.findDefects("DEMO", IMPLEMENTED, QUESTION.defectsTo())).thenReturn(Optional.of(List.of(new DefectRecord("DEMO-7", List.of("API", "UI")), new DefectRecord("DEMO-8", List.of("UI")),
                new DefectRecord("DEMO-9", List.of("Gateway")))));
        link("causes", "is caused by", true, record(31, "OPS-1", true, "2026-11-12T00:00:00Z", List.of(), List.of()));
        link("is caused by", "causes", false, record(32, "OPS-2", true, "2026-11-13T00:00:00Z", List.of(), List.of()));
        Evidence.Defects found = source.collect(QUESTION).defects();
        assertThat(found.keys()).containsExactly("DEMO-7", "DEMO-9", "OPS-1", "OPS-2");
        assertThat(found.components()).containsExactly("API", "Gateway");
        assertThat(found.isCounted()).isTrue();
    }

    @Test
    public void otherLinksOtherTypesAndOtherTimesDoNotCount() {
        link("is caused by", "causes", true, record(31, "OPS-1", true, "2026-11-12T00:00:00Z", List.of(), List.of()));
        link("relates to", "relates to", true, record(32, "OPS-2", true, "2026-11-12T00:00:00Z", List.of(), List.of()));
        link("causes", "is caused by", true, record(33, "OPS-3", false, "2026-11-12T00:00:00Z", List.of(), List.of()));
        link("causes", "is caused by", true, record(34, "OPS-4", true, "2026-11-11T15:59:59Z", List.of(), List.of()));
        link("causes", "is caused by", true, record(35, "OPS-5", true, "2026-12-11T16:00:00Z", List.of(), List.of()));
        assertThat(source.collect(QUESTION).defects().keys()).isEmpty();
    }

    @Test
    public void theCoverageIsTheLastBeforeTheChangeAndTheNewestAfterIt() {
        when(records.listCoverage("DEMO", Instant.parse("2026-08-13T16:00:00Z"))).thenReturn(List.of(new CoverageRecord(SUBMITTED, 70), new CoverageRecord(APPROVED, 71), new CoverageRecord(IMPLEMENTED, 72),
                new CoverageRecord(IMPLEMENTED.plusSeconds(9), 73)));
        assertThat(source.collect(QUESTION).coverage()).isEqualTo(new Evidence.Coverage(71.0, APPROVED, 73.0, IMPLEMENTED.plusSeconds(9)));
    }

    @Test
    public void aDeletedIssueLeavesWorkUnknown() {
        when(issues.getIssueObject(10001L)).thenReturn(null);
        known.clear();
        when(records.findDefects(anyString(), any(), any())).thenReturn(Optional.empty());
        Evidence evidence = source.collect(QUESTION);
        assertThat(evidence.findWork()).isEmpty();
        assertThat(evidence.defects().isCounted()).isFalse();
        assertThat(evidence.findCoverage()).isEmpty();
    }

    private static Issue issue(long id) {
        Issue issue = mock(com.atlassian.jira.issue.MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    private Issue record(long id, String key, boolean isDefect, String created, List<Logged> work, List<String> components) {
        known.put(id, new IssueRecord(id, key, isDefect, Instant.parse(created), List.of(), null, components, work));
        return issue(id);
    }

    private final List<IssueLink> outward = new java.util.ArrayList<>();
    private final List<IssueLink> inward = new java.util.ArrayList<>();

    private void link(String outwardText, String inwardText, boolean isOutward, Issue other) {
        IssueLinkType type = mock(IssueLinkType.class);
        when(type.getOutward()).thenReturn(outwardText);
        when(type.getInward()).thenReturn(inwardText);
        IssueLink link = mock(IssueLink.class);
        when(link.getIssueLinkType()).thenReturn(type);
        when(link.getDestinationObject()).thenReturn(other);
        when(link.getSourceObject()).thenReturn(other);
        (isOutward ? outward : inward).add(link);
        when(links.getOutwardLinks(10001L)).thenReturn(outward);
        when(links.getInwardLinks(10001L)).thenReturn(inward);
    }
}
