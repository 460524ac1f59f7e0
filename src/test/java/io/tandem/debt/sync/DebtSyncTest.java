package io.tandem.debt.sync;

import static io.tandem.testing.sync.MemoryServer.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.debt.DebtBulk;
import io.tandem.debt.DebtInput;
import io.tandem.debt.DebtInput.DecisionInput;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtOrigin;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.sync.SyncSettingsService.Input;
import io.tandem.debt.sync.SyncSettingsService.RuleInput;
import io.tandem.debt.sync.model.Finding;
import io.tandem.debt.sync.model.FindingState;
import io.tandem.debt.sync.model.ItemEvent;
import io.tandem.debt.sync.model.Preview;
import io.tandem.debt.sync.model.RatingMode;
import io.tandem.debt.sync.model.ReadFinding;
import io.tandem.debt.sync.model.SyncCounts;
import io.tandem.debt.sync.model.SyncJob;
import io.tandem.debt.sync.model.SyncJob.State;
import io.tandem.debt.sync.port.FindingSource;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.PageRequest;
import io.tandem.shared.ThreePoint;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.sync.SyncHouse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Test;

/** Findings become items and stay in step with them. */
public class DebtSyncTest {
    private static final String RULE = "java:S112";

    private final SyncHouse house = new SyncHouse();

    @After
    public void close() {
        house.close();
    }

    @Test
    public void findingsOfOneRuleInOneComponentBecomeOneItem() {
        house.server.has(finding("a", RULE, "src/gateway/A.java", 630), finding("b", RULE, "src/gateway/B.java", 630), finding("c", RULE, "src/ledger/C.java", 30));
        assertThat(house.sync().state()).isEqualTo(State.DONE);
        assertThat(house.items()).extracting(item -> item.facts().component().name(), item -> item.facts().cost().principal()).containsExactly(
            org.assertj.core.groups.Tuple.tuple("Gateway", ThreePoint.exactly(2.63)), org.assertj.core.groups.Tuple.tuple("Ledger", ThreePoint.exactly(0.06)));
        DebtItem first = house.items().get(0);
        assertThat(first.facts()).returns("Rule " + RULE, facts -> facts.title()).returns(DebtOrigin.SONARQUBE, facts -> facts.origin()).returns(DebtSeverity.MEDIUM, facts -> facts.severity());
        assertThat(first.recordedBy()).isEqualTo(Actor.HOUSE);
        assertThat(house.result().counts()).isEqualTo(new SyncCounts(3, 2, 0, 0, 0, 0, 0));
        assertThat(house.result().minutesByComponent()).containsEntry("Gateway", 120L).containsEntry("", 15L);
    }

    @Test
    public void aSecondSynchronisationMakesNoDoubles() {
        house.server.has(finding("a", RULE), finding("b", "java:S106"));
        house.sync();
        List<DebtItem> before = house.items();
        house.sync();
        assertThat(house.items()).isEqualTo(before);
        assertThat(house.result().counts()).isEqualTo(new SyncCounts(2, 0, 0, 0, 0, 2, 0));
    }

    @Test
    public void aMovedLineAndAProjectSetUpAnewAreTheSameFindings() {
        house.server.has(finding("a", RULE));
        house.sync();
        Finding first = house.findingsOf(house.item()).get(0);
        ReadFinding old = finding("a", RULE);
        house.server.has(new ReadFinding("a", RULE, "Rule " + RULE, old.path(), 90, "another line", "Mend it otherwise.", old.severity(), old.kind(), 30, FindingState.OPEN));
        house.sync();
        house.server.fixes("a").has(new ReadFinding("a of a new project", RULE, "Rule " + RULE, old.path(), 91, "another line", "Mend it otherwise.", old.severity(), old.kind(), 30, FindingState.OPEN));
        house.sync();
        assertThat(house.findingsOf(house.item())).singleElement().returns(first.id(), Finding::id).returns(91, Finding::line).returns(FindingState.OPEN, Finding::state)
            .returns("a of a new project", Finding::issueKey).returns(first.firstSeen(), Finding::firstSeen);
        assertThat(house.result().counts().reopened()).isZero();
    }

    @Test
    public void whatIsFixedThereIsRepaidHereAndComesBackOpen() {
        house.server.has(finding("a", RULE), finding("b", RULE));
        house.sync();
        house.server.fixes("a");
        house.sync();
        assertThat(house.item().decision().state()).isEqualTo(DecisionState.OPEN);
        assertThat(house.item().facts().cost().principal()).isEqualTo(ThreePoint.exactly(0.06));
        house.server.fixes("b");
        house.sync();
        assertThat(house.item().decision()).returns(DecisionState.REPAID, decision -> decision.state()).returns(Actor.HOUSE, decision -> decision.by()).returns("tandem.debt.sync.reason.fixed[2]", decision -> decision.reason());
        assertThat(house.item().facts().cost().principal()).as("what it cost last").isEqualTo(ThreePoint.exactly(0.06));
        assertThat(house.result().counts().closed()).isEqualTo(1);
        house.server.has(finding("a", RULE));
        house.sync();
        assertThat(house.item().decision()).returns(DecisionState.OPEN, decision -> decision.state()).returns(Actor.HOUSE, decision -> decision.by());
        assertThat(house.result().counts().reopened()).isEqualTo(1);
    }

    @Test
    public void whatAPersonDecidedAndEditedStays() {
        house.server.has(finding("a", RULE), finding("b", RULE));
        house.sync();
        DebtItem made = house.item();
        house.debts.service.edit(DebtHouse.DEV, made.id(), made.version(), new DebtInput("DEMO", "Ledger", "Ours now", "why", "ARCHITECTURE", "SONARQUBE", 1.0, 2.0, 3.0, 0.5, 0.8, "CRITICAL", "dev", "1.0",
            List.of("DEMO-1"), null, List.of(), new DecisionInput("ACCEPTED", "The gateway is replaced.", "2027-01-31")));
        DebtItem edited = house.item();
        house.server.fixes("a").has(finding("c", RULE, "src/gateway/C.java", 90, DebtSeverity.HIGH));
        house.sync();
        assertThat(house.item()).isEqualTo(edited);
        assertThat(house.findingsOf(edited)).extracting(Finding::issueKey).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(house.people.list(DebtHouse.DEV, edited.id(), List.of(), new PageRequest(0, 50, List.of()))).returns(120L, behind -> behind.minutes()).returns(false, behind -> behind.isFollowed());
        house.server.fixesAll();
        house.sync();
        assertThat(house.item().decision().state()).as("fixed is fixed").isEqualTo(DecisionState.REPAID);
    }

    @Test
    public void anItemOpenedAgainByHandIsNotClosedAgainAndOneRepaidByHandNotOpenedAgain() {
        house.server.has(finding("a", RULE));
        house.sync();
        decide("REPAID");
        house.sync();
        assertThat(house.item().decision().state()).isEqualTo(DecisionState.REPAID);
        decide("OPEN");
        house.server.fixes("a");
        house.sync();
        assertThat(house.item().decision().state()).isEqualTo(DecisionState.REPAID);
        decide("OPEN");
        house.sync();
        assertThat(house.item().decision().state()).isEqualTo(DecisionState.OPEN);
    }

    @Test
    public void whatIsNoIssueThereIsNoDebtAndWhatIsAcceptedThereIsAcceptedHere() {
        house.server.has(finding("a", RULE), finding("b", RULE), finding("c", "java:S106")).says("c", FindingState.ACCEPTED);
        house.sync();
        assertThat(house.items()).as("accepted before anybody here knew of it: waits").hasSize(1);
        assertThat(house.result().counts().waiting()).isEqualTo(1);
        house.server.says("a", FindingState.FALSE_POSITIVE).says("b", FindingState.ACCEPTED);
        house.sync();
        assertThat(house.item().decision()).returns(DecisionState.ACCEPTED, decision -> decision.state()).returns(house.clock.today().plusDays(180), decision -> decision.until());
        assertThat(house.item().facts().cost().principal()).as("accepted is still debt, a false positive is not").isEqualTo(ThreePoint.exactly(0.06));
        house.server.says("b", FindingState.OPEN);
        house.sync();
        assertThat(house.item().decision().state()).isEqualTo(DecisionState.OPEN);
        house.server.says("b", FindingState.FALSE_POSITIVE);
        house.sync();
        assertThat(house.item().decision()).returns(DecisionState.REPAID, decision -> decision.state()).returns("tandem.debt.sync.reason.fixed.some[0, 2]", decision -> decision.reason());
    }

    @Test
    public void aServerThatCannotBeReadChangesNothing() {
        house.server.has(finding("a", RULE));
        house.sync();
        DebtItem before = house.item();
        house.server.fixesAll().failsWith("connection.problem.starting");
        SyncJob failed = house.sync();
        assertThat(failed).returns(State.FAILED, SyncJob::state).returns("connection.problem.starting", job -> job.problem().code());
        assertThat(house.item()).isEqualTo(before);
        assertThat(house.result().failure().code()).isEqualTo("connection.problem.starting");
        assertThat(house.result().counts()).as("of the last good one").isEqualTo(new SyncCounts(1, 1, 0, 0, 0, 0, 0));
        house.server.works();
        house.sync();
        assertThat(house.result().failingSince()).isNull();
        assertThat(house.item().decision().state()).isEqualTo(DecisionState.REPAID);
    }

    @Test
    public void theOtherWayOfRatingIsWorkedOutAnewAndSaidOnce() {
        house.server.has(finding("a", RULE, "src/gateway/A.java", 30, DebtSeverity.MEDIUM));
        house.sync();
        house.server.in(RatingMode.STANDARD).has(finding("a", RULE, "src/gateway/A.java", 30, DebtSeverity.HIGH));
        house.sync();
        assertThat(house.item().facts().severity()).isEqualTo(DebtSeverity.HIGH);
        assertThat(house.findingsOf(house.item())).singleElement().returns(RatingMode.STANDARD, Finding::mode);
        assertThat(house.result()).returns(RatingMode.QUALITIES, result -> result.formerMode()).returns(RatingMode.STANDARD, result -> result.mode());
        house.sync();
        assertThat(house.result().formerMode()).isNull();
    }

    @Test
    public void mildAndSmallThingsWaitAndAPersonMayAttachThem() {
        settings("HIGH", 60, "RULE_AND_COMPONENT");
        house.server.has(finding("mild", RULE), finding("small", "java:S1", "src/gateway/A.java", 20, DebtSeverity.HIGH), finding("big", "java:S2", "src/gateway/A.java", 60, DebtSeverity.HIGH));
        house.sync();
        assertThat(house.item().facts().title()).isEqualTo("Rule java:S2");
        assertThat(house.result().counts().waiting()).isEqualTo(2);
        Finding small = house.findings.listWaiting("DEMO", new PageRequest(0, 50, List.of())).values().get(0);
        house.people.attach(DebtHouse.DEV, house.item().id(), small.id());
        assertThat(house.item().facts().cost().principal()).isEqualTo(ThreePoint.exactly(0.17));
        house.sync();
        assertThat(house.findingsOf(house.item())).extracting(Finding::issueKey).containsExactlyInAnyOrder("small", "big");
        assertThat(house.result().counts().updated()).isZero();
    }

    @Test
    public void aFindingMovedByAPersonStaysWhereItIsAndItsLinkToo() {
        house.server.has(finding("a", RULE), finding("b", RULE));
        house.sync();
        DebtItem made = house.item();
        DebtItem own = house.debts.service.record(DebtHouse.DEV, new DebtInput("DEMO", null, "Gateway needs another error model", "", null, null, null, 5.0, null, null, null, null, null, null, List.of(), null, List.of(), null)).item();
        Finding b = house.findingsOf(made).stream().filter(finding -> finding.issueKey().equals("b")).findFirst().orElseThrow();
        house.people.attach(DebtHouse.DEV, own.id(), b.id());
        house.people.link(DebtHouse.DEV, own.id(), b.id(), "DEMO-2");
        house.sync();
        assertThat(house.findingsOf(own)).singleElement().returns("b", Finding::issueKey).returns("DEMO-2", finding -> finding.issue().key());
        DebtItem owned = house.debts.store.find(own.id()).orElseThrow();
        assertThat(owned.facts().issues()).extracting("key").containsExactly("DEMO-2");
        assertThat(owned.facts().cost().principal()).as("a person's own figure").isEqualTo(ThreePoint.exactly(5));
        assertThat(house.debts.store.find(made.id()).orElseThrow().facts().cost().principal()).isEqualTo(ThreePoint.exactly(0.06));
        house.server.fixes("b");
        house.sync();
        assertThat(house.debts.store.find(own.id()).orElseThrow().decision().state()).isEqualTo(DecisionState.REPAID);
    }

    @Test
    public void anItemThatAPersonRemovedIsNotMadeAgainUntilTheyWishSo() {
        house.server.has(finding("a", RULE));
        house.sync();
        house.debts.service.delete(DebtHouse.DEV, house.item().id());
        house.server.has(finding("b", RULE));
        house.sync();
        house.sync();
        assertThat(house.items()).isEmpty();
        assertThat(house.result().counts().waiting()).isEqualTo(2);
        assertThat(house.commands.overview("DEMO").dismissed()).isEqualTo(1);
        assertThat(house.commands.bringBack(DebtHouse.ADA, "DEMO")).isEqualTo(1);
        house.sync();
        assertThat(house.findingsOf(house.item())).hasSize(2);
    }

    @Test
    public void aPreviewWritesNothingAndSaysWhatWouldHappen() {
        house.server.has(finding("a", RULE), finding("b", "java:S106", "src/gateway/A.java", 600));
        SyncJob job = house.sync(SyncJob.Kind.PREVIEW);
        assertThat(job.state()).isEqualTo(State.DONE);
        assertThat(job.preview().counts().created()).isEqualTo(2);
        assertThat(job.preview().items()).first().isEqualTo(new Preview.Item(ItemEvent.CREATED, "Rule java:S106", "Gateway", DebtSeverity.MEDIUM, 1, 600));
        assertThat(house.items()).isEmpty();
        assertThat(house.findings.list(SyncHouse.PAIR)).isEmpty();
        assertThat(house.result().triedAt()).isNull();
    }

    @Test
    public void anEditThatIsFasterWinsAndNothingIsLost() {
        house.server.has(finding("a", RULE));
        house.sync();
        DebtItem made = house.item();
        house.server.has(finding("b", RULE)).thenMeanwhile(() -> decide(made, "PLANNED"));
        house.sync();
        assertThat(house.item()).returns(DecisionState.PLANNED, item -> item.decision().state()).returns(ThreePoint.exactly(0.13), item -> item.facts().cost().principal());
    }

    @Test
    public void aStoppedSynchronisationIsTakenUpAgainWithoutDoubles() {
        IntStream.range(0, 60).forEach(number -> house.server.has(finding("f" + number, "java:S" + number)));
        house.clock.pass(60);
        SyncJob job = house.commands.start(DebtHouse.ADA, "DEMO", SyncJob.Kind.SYNC);
        FindingSource killed = (project, progress) -> {
            house.debts.listeners.add((before, after) -> {
                if (house.items().size() >= 30) {
                    throw new IllegalStateException("the machine was switched off");
                }
            });
            return house.server.read(project, progress);
        };
        assertThatThrownBy(() -> house.runWith(killed).runAll()).hasMessageContaining("switched off");
        assertThat(house.items()).as("whole pieces only").hasSize(25);
        house.debts.listeners.clear();
        assertThat(house.jobs.find(job.id()).orElseThrow().state()).isEqualTo(State.FAILED);
        house.sync();
        assertThat(house.items()).hasSize(60);
        assertThat(house.findings.list(SyncHouse.PAIR)).hasSize(60);
    }

    @Test
    public void aJobLeftByAKilledNodeIsTakenUp() {
        house.server.has(finding("a", RULE));
        SyncJob job = house.commands.start(DebtHouse.ADA, "DEMO", SyncJob.Kind.SYNC);
        house.jobs.saveProgress(job.in(State.RUNNING).at(SyncJob.Phase.WRITING, 1, 2));
        house.run.runAll();
        assertThat(house.jobs.find(job.id()).orElseThrow().state()).isEqualTo(State.DONE);
        assertThat(house.items()).hasSize(1);
    }

    @Test
    public void aWishToStopIsHeardAndSayingItTwiceIsAConflict() {
        IntStream.range(0, 60).forEach(number -> house.server.has(finding("f" + number, "java:S" + number)));
        SyncJob job = house.commands.start(DebtHouse.ADA, "DEMO", SyncJob.Kind.SYNC);
        house.server.thenMeanwhile(() -> house.commands.cancel(DebtHouse.ADA, job.id()));
        house.run.runAll();
        assertThat(house.jobs.find(job.id()).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(house.items()).isEmpty();
        assertThatThrownBy(() -> house.commands.cancel(DebtHouse.ADA, job.id())).isInstanceOf(ConflictException.class);
    }

    @Test
    public void whoAsksWhileItRunsGetsAnotherRunAfterIt() {
        house.server.has(finding("a", RULE));
        SyncJob job = house.commands.start(DebtHouse.ADA, "DEMO", SyncJob.Kind.SYNC);
        house.server.thenMeanwhile(() -> assertThat(house.commands.start(DebtHouse.ADA, "DEMO", SyncJob.Kind.SYNC).id()).isEqualTo(job.id()));
        house.run.runAll();
        house.server.thenMeanwhile(() -> { });
        assertThat(house.jobs.findActive("DEMO")).get().returns(State.QUEUED, SyncJob::state);
        house.run.runAll();
        assertThat(house.jobs.findActive("DEMO")).isEmpty();
    }

    @Test
    public void itHappensByItselfWhenItsTimeHasComeAndOnlyWhereWanted() {
        house.server.has(finding("a", RULE));
        house.commands.queueDue();
        assertThat(house.jobs.listActive()).isEmpty();
        house.settings.save(DebtHouse.ADA, "DEMO", 0, new Input(true, 24, null, null, null, null, null, null));
        house.commands.queueDue();
        assertThat(house.jobs.listActive()).singleElement().returns(Actor.HOUSE.key(), SyncJob::requestedBy);
        house.run.runAll();
        house.clock.pass(23 * 3600);
        house.commands.queueDue();
        assertThat(house.jobs.listActive()).isEmpty();
        house.server.failsWith("connection.problem.unavailable");
        house.clock.pass(3600);
        house.commands.queueDue();
        house.run.runAll();
        house.clock.pass(3600);
        house.commands.queueDue();
        assertThat(house.jobs.listActive()).as("an hour after a failure").hasSize(1);
    }

    @Test
    public void pathsLeadToTheComponentsThatPeopleSet() {
        house.settings.save(DebtHouse.ADA, "DEMO", 0, new Input(false, null, null, null, null, null, null, List.of(new RuleInput("/src/other/", 2L), new RuleInput("src/other/deep", 1L))));
        house.server.has(finding("a", "java:S1", "src/other/A.java", 30), finding("b", "java:S2", "src/other/deep/B.java", 30), finding("c", "java:S3", "src/nowhere/C.java", 30));
        house.sync();
        assertThat(house.items()).extracting(item -> item.facts().findComponent().map(component -> component.name()).orElse("")).containsExactly("Ledger", "Gateway", "");
    }

    @Test
    public void eachWayOfPuttingTogether() {
        for (String grouping : List.of("RULE", "FILE", "EACH")) {
            try (SyncHouse other = new SyncHouse()) {
                other.settings.save(DebtHouse.ADA, "DEMO", 0, new Input(false, null, null, null, null, null, grouping, null));
                other.server.has(finding("a", RULE, "src/gateway/A.java", 30), finding("b", RULE, "src/ledger/A.java", 30), finding("c", "java:S1", "src/ledger/A.java", 0));
                other.sync();
                assertThat(other.items()).as(grouping).extracting(item -> item.facts().title()).containsExactlyElementsOf(switch (grouping) {
                    case "RULE" -> List.of("Rule " + RULE, "Rule java:S1");
                    case "FILE" -> List.of("src/gateway/A.java", "src/ledger/A.java");
                    default -> List.of("Mend a.", "Mend b.", "Mend c.");
                });
            }
        }
    }

    @Test
    public void securityIsItsOwnKind() {
        ReadFinding plain = finding("a", RULE);
        house.server.has(new ReadFinding("a", RULE, "", plain.path(), 0, "", "Mend it.", plain.severity(), DebtKind.SECURITY, -1, FindingState.OPEN));
        house.sync();
        assertThat(house.item().facts()).returns(DebtKind.SECURITY, facts -> facts.kind()).returns(RULE, facts -> facts.title()).returns(ThreePoint.exactly(0.01), facts -> facts.cost().principal());
    }

    private void decide(String state) {
        decide(house.item(), state);
    }

    private void decide(DebtItem item, String state) {
        house.debts.bulk().change(DebtHouse.DEV, List.of(new DebtBulk.Target(item.id(), item.version())), new DecisionInput(state, "", null), null);
    }

    private void settings(String severity, int minutes, String grouping) {
        house.settings.save(DebtHouse.ADA, "DEMO", 0, new Input(false, null, severity, minutes, null, null, grouping, null));
    }
}
