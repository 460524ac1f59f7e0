package io.tandem.adapter.store.debtsync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.sync.model.ComponentRule;
import io.tandem.debt.sync.model.Finding;
import io.tandem.debt.sync.model.FindingState;
import io.tandem.debt.sync.model.Grouping;
import io.tandem.debt.sync.model.ItemEvent;
import io.tandem.debt.sync.model.Preview;
import io.tandem.debt.sync.model.RatingMode;
import io.tandem.debt.sync.model.Reading;
import io.tandem.debt.sync.model.SourcePair;
import io.tandem.debt.sync.model.SyncCounts;
import io.tandem.debt.sync.model.SyncGroup;
import io.tandem.debt.sync.model.SyncJob;
import io.tandem.debt.sync.model.SyncJob.State;
import io.tandem.debt.sync.model.SyncResult;
import io.tandem.debt.sync.model.SyncSettings;
import io.tandem.shared.ConflictException;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Reason;
import io.tandem.testing.AoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the stores of the synchronisation promise, on each database we run on. */
public abstract class SyncStoreContract {
    private static final SourcePair PAIR = new SourcePair("DEMO", "x".repeat(400));
    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");
    private static final PageRequest PAGE = new PageRequest(0, 50, List.of());
    private final AoDatabase.Kind kind;
    private AoDatabase database;
    private AoFindings findings;

    protected SyncStoreContract(AoDatabase.Kind kind) {
        this.kind = kind;
    }

    @Before
    public void open() {
        database = AoDatabase.open(kind, FindingRow.class, GroupRow.class, SyncJobRow.class, SyncResultRow.class, SyncSettingsRow.class, DeliveryRow.class);
        findings = new AoFindings(database.activeObjects());
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void findingsComeBackAsTheyWere() {
        Finding told = finding("a", DebtSeverity.HIGH, 0).in(7);
        findings.add(List.of(told, finding("b", DebtSeverity.LOW, 0)));
        Finding kept = findings.list(PAIR).get(0);
        assertThat(kept).usingRecursiveComparison().ignoringFields("id").isEqualTo(told);
        assertThat(findings.find(kept.id())).contains(kept);
        assertThat(findings.find(0)).isEmpty();
        assertThat(findings.listOf(List.of(7L, 8L))).containsExactly(kept);
        assertThat(findings.count(7)).isEqualTo(Map.of(FindingState.OPEN, 1));
        assertThat(findings.listWaiting("DEMO", PAGE).values()).extracting(Finding::issueKey).containsExactly("b");
        assertThat(findings.listWaiting("SEC", PAGE).total()).isZero();
    }

    @Test
    public void theSameFindingStandsOnce() {
        findings.add(List.of(finding("a", DebtSeverity.HIGH, 0)));
        assertThatThrownBy(() -> findings.add(List.of(finding("a", DebtSeverity.LOW, 0)))).isInstanceOf(RuntimeException.class);
        assertThat(findings.list(PAIR)).hasSize(1);
    }

    @Test
    public void thousandsAreReadInPieces() {
        findings.add(IntStream.range(0, 1_203).mapToObj(number -> finding("k" + number, DebtSeverity.MEDIUM, number)).toList());
        assertThat(findings.list(PAIR)).hasSize(1_203).extracting(Finding::issueKey).doesNotHaveDuplicates();
        findings.update(findings.list(PAIR).stream().map(finding -> finding.closed(NOW.plusSeconds(1))).toList());
        assertThat(findings.list(PAIR)).allMatch(finding -> finding.state() == FindingState.CLOSED && finding.lastSeen().equals(NOW.plusSeconds(1)));
        assertThat(findings.list(new SourcePair("DEMO", "other"))).isEmpty();
    }

    @Test
    public void whatTheServerSaysLeavesItemAndLinkAlone() {
        findings.add(List.of(finding("a", DebtSeverity.HIGH, 0)));
        Finding kept = findings.list(PAIR).get(0);
        findings.move(kept.id(), 5);
        findings.link(kept.linkedTo(new IssueRef(10001, "DEMO-1", "Summary")));
        findings.update(List.of(kept.closed(NOW)));
        findings.assign(List.of(kept.id()), 6);
        Finding now = findings.find(kept.id()).orElseThrow();
        assertThat(now).returns(5L, Finding::debtId).returns(new IssueRef(10001, "DEMO-1", ""), Finding::issue).returns(FindingState.CLOSED, Finding::state);
        findings.release(5);
        findings.assign(List.of(kept.id()), 6);
        assertThat(findings.find(kept.id()).orElseThrow().debtId()).isEqualTo(6);
    }

    @Test
    public void openOnesLeadTheList() {
        findings.add(List.of(finding("closed", DebtSeverity.CRITICAL, 0).in(3).closed(NOW), finding("mild", DebtSeverity.LOW, 0).in(3), finding("bad", DebtSeverity.HIGH, 0).in(3)));
        assertThat(findings.list(3, List.of(), PAGE).values()).extracting(Finding::issueKey).containsExactly("bad", "mild", "closed");
        assertThat(findings.list(3, List.of(FindingState.CLOSED), PAGE).values()).extracting(Finding::issueKey).containsExactly("closed");
        assertThat(findings.list(3, List.of(), new PageRequest(1, 1, List.of()))).returns(3L, page -> page.total()).satisfies(page -> assertThat(page.values()).extracting(Finding::issueKey).containsExactly("mild"));
    }

    @Test
    public void groupsAreKeptChangedDismissedAndForgotten() {
        AoGroups groups = new AoGroups(database.activeObjects());
        groups.save(new SyncGroup(0, PAIR, "key", Grouping.RULE, 4, "Title", 630, DebtSeverity.MEDIUM, RatingMode.QUALITIES));
        SyncGroup kept = groups.findByKey("key").orElseThrow();
        groups.save(kept.wrote("Other", 60, DebtSeverity.HIGH, RatingMode.STANDARD));
        assertThat(groups.list(PAIR)).containsExactly(kept.wrote("Other", 60, DebtSeverity.HIGH, RatingMode.STANDARD));
        assertThatThrownBy(() -> groups.save(new SyncGroup(0, PAIR, "key", Grouping.RULE, 5, "Twice", 1, DebtSeverity.LOW, RatingMode.STANDARD))).isInstanceOf(RuntimeException.class);
        assertThat(groups.listOf(List.of(4L))).hasSize(1);
        groups.save(kept.dismissed());
        assertThat(groups.countDismissed("DEMO")).isEqualTo(1);
        assertThat(groups.forgetDismissed("DEMO")).isEqualTo(1);
        assertThat(groups.list(PAIR)).isEmpty();
    }

    @Test
    public void jobsAreOneAtATimeAndAWishToStopStays() {
        AoSyncJobs jobs = new AoSyncJobs(database.activeObjects());
        SyncJob job = jobs.create(SyncJob.queued("DEMO", SyncJob.Kind.PREVIEW, NOW, "JIRAUSER1"));
        assertThatThrownBy(() -> jobs.create(SyncJob.queued("DEMO", SyncJob.Kind.SYNC, NOW, "JIRAUSER2"))).isInstanceOf(RuntimeException.class);
        jobs.save(job.in(State.CANCELLING).again());
        assertThat(jobs.saveProgress(job.in(State.RUNNING).at(SyncJob.Phase.READING, 5, 10))).returns(State.CANCELLING, SyncJob::state).returns(true, SyncJob::isAgain).returns(5L, SyncJob::done);
        assertThat(jobs.listActive()).hasSize(1);
        Preview preview = new Preview(new SyncCounts(1, 2, 3, 4, 5, 6, 7), List.of(new Preview.Item(ItemEvent.CREATED, "Ünïcode ‘title’", "", DebtSeverity.LOW, 1, 30)));
        jobs.save(job.ended(State.FAILED, NOW.plusSeconds(9), Reason.of("debt.sync.problem.many", 100_001, 100_000), preview));
        assertThat(jobs.find(job.id())).get().returns(preview, SyncJob::preview).returns(Reason.of("debt.sync.problem.many", 100_001, 100_000), SyncJob::problem).returns(NOW.plusSeconds(9), SyncJob::endedAt);
        assertThat(jobs.findActive("DEMO")).isEmpty();
        SyncJob next = jobs.create(SyncJob.queued("DEMO", SyncJob.Kind.SYNC, NOW, "JIRAUSER2"));
        assertThat(jobs.findLast("DEMO")).contains(next);
        jobs.forgetOld("DEMO", 1);
        assertThat(jobs.find(job.id())).isEmpty();
        assertThat(jobs.find(next.id())).isPresent();
    }

    @Test
    public void resultsAndSettingsComeBack() {
        AoSyncResults results = new AoSyncResults(database.activeObjects());
        assertThat(results.get(PAIR)).isEqualTo(SyncResult.none(PAIR));
        Reading reading = new Reading("26.9", RatingMode.STANDARD, NOW, List.of(), "sqale_index", 1275, Map.of());
        SyncResult result = SyncResult.none(PAIR).succeeded(NOW, new SyncCounts(1, 2, 3, 4, 5, 6, 7), reading, 1330, Map.of("Gateway", 60L, "", 5L)).failed(NOW.plusSeconds(1), Reason.of("x", "a", "b"));
        results.save(SyncResult.none(PAIR).failed(NOW, Reason.of("y")));
        results.save(result);
        assertThat(results.list("DEMO")).containsExactly(result);
        AoSyncSettings store = new AoSyncSettings(database.activeObjects());
        SyncSettings wanted = new SyncSettings("DEMO", 0, true, 6, DebtSeverity.HIGH, 30, 7, 90, Grouping.FILE, List.of(new ComponentRule("src/a", 3)));
        assertThat(store.save(wanted)).usingRecursiveComparison().ignoringFields("version").isEqualTo(wanted);
        assertThat(store.get("DEMO").version()).isEqualTo(1);
        assertThatThrownBy(() -> store.save(wanted)).isInstanceOf(ConflictException.class);
    }

    @Test
    public void aDeliveryIsNewOnce() {
        AoSeenDeliveries seen = new AoSeenDeliveries(database.activeObjects());
        Instant since = NOW.minus(Duration.ofHours(48));
        assertThat(seen.take(1, "task", NOW, since)).isTrue();
        assertThat(seen.take(1, "task", NOW, since)).isFalse();
        assertThat(seen.take(2, "task", NOW, since)).isTrue();
        assertThat(seen.take(1, "task", NOW.plus(Duration.ofDays(3)), NOW.plus(Duration.ofDays(1)))).as("forgotten").isTrue();
    }

    private static Finding finding(String issueKey, DebtSeverity severity, int line) {
        return new Finding(0, PAIR, issueKey, "print of " + issueKey, "java:S112", "src/main/java/" + "p/".repeat(200) + "A.java", line, "Mend it, “please”. 修复", severity, DebtKind.CODE, RatingMode.QUALITIES, 30,
            FindingState.OPEN, NOW, NOW, 0, null);
    }
}
