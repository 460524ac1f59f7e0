package io.tandem.debt.suggestion;

import static io.tandem.testing.debt.DebtHouse.ADA;
import static io.tandem.testing.debt.DebtHouse.DEV;
import static io.tandem.testing.debt.DebtHouse.GHOST;
import static io.tandem.testing.debt.DebtHouse.GUEST;
import static io.tandem.testing.debt.SuggestionHouse.HACK;
import static io.tandem.testing.debt.SuggestionHouse.UNTESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.debt.DebtInput;
import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtOrigin;
import io.tandem.debt.suggestion.model.Scan;
import io.tandem.debt.suggestion.model.SuggestionFilter;
import io.tandem.debt.suggestion.model.SuggestionState;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.debt.DebtItems;
import io.tandem.testing.debt.SuggestionHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Test;

public class SuggestionServiceTest {
    private static final DebtInput AS_IT_IS = new DebtInput(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    private final DebtHouse debts = new DebtHouse();
    private final SuggestionHouse house = new SuggestionHouse(debts);

    @After
    public void close() {
        debts.close();
    }

    private Page<SuggestionView> listed(Actor actor, SuggestionState state) {
        return house.reader.list(actor, new SuggestionFilter("DEMO", state, null), PageRequest.first());
    }

    private List<String> open(Actor actor) {
        return listed(actor, SuggestionState.OPEN).values().stream().map(view -> view.suggestion().excerpt().sentence()).toList();
    }

    private String idOf(long issueId, String sentence) {
        return Detection.id(issueId, sentence);
    }

    private long items() {
        return debts.store.list(DebtFilter.everythingIn("DEMO", DebtItems.TODAY), PageRequest.first()).total();
    }

    @Test
    public void aScanFindsSentencesStrongestFirst() {
        house.says(1, "The shop. " + HACK).says(2, UNTESTED).says(3, "The customer wants to filter the list by date.").scanned();

        assertThat(open(DEV)).containsExactlyInAnyOrder(HACK, UNTESTED);
        assertThat(listed(DEV, SuggestionState.OPEN).values()).extracting(view -> view.suggestion().confidence()).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(house.scans.find("DEMO").orElseThrow()).satisfies(scan -> {
            assertThat(scan.state()).isEqualTo(Scan.State.DONE);
            assertThat(scan.done()).isEqualTo(3);
        });
    }

    @Test
    public void whoMayNotSeeTheIssueSeesNeitherSentenceNorCount() {
        house.says(1, HACK).says(9, UNTESTED).scanned();

        assertThat(listed(ADA, SuggestionState.OPEN).total()).isEqualTo(2);
        assertThat(listed(DEV, SuggestionState.OPEN).total()).isEqualTo(1);
        assertThat(open(DEV)).containsExactly(HACK);
        assertThatThrownBy(() -> house.service.dismiss(DEV, idOf(9, UNTESTED))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.reader.listOfIssue(DEV, "DEMO-9")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> listed(GHOST, SuggestionState.OPEN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    public void acceptingRecordsAnItemLinkedToTheIssue() {
        house.says(1, "Before. " + UNTESTED + " After.").scanned();

        DebtEntry recorded = house.service.accept(DEV, idOf(1, UNTESTED), AS_IT_IS);

        assertThat(recorded.item().facts()).satisfies(facts -> {
            assertThat(facts.title()).isEqualTo(UNTESTED);
            assertThat(facts.description()).isEqualTo("Before. " + UNTESTED + " After.");
            assertThat(facts.kind()).isEqualTo(DebtKind.TEST);
            assertThat(facts.origin()).isEqualTo(DebtOrigin.ISSUE);
            assertThat(facts.findComponent().orElseThrow().name()).isEqualTo("Gateway");
            assertThat(facts.issues()).extracting("key").containsExactly("DEMO-1");
        });
        assertThat(open(DEV)).isEmpty();
        assertThat(listed(DEV, SuggestionState.ACCEPTED).values()).singleElement().satisfies(view -> {
            assertThat(view.decidedBy()).isEqualTo(DEV);
            assertThat(view.suggestion().verdict().debtId()).isEqualTo(recorded.item().id());
        });
        assertThat(debts.audit).extracting("entity").contains("suggestion", "debt");
        house.scanned();
        assertThat(open(DEV)).isEmpty();
    }

    @Test
    public void wishesComeBeforeWhatTheSentenceSays() {
        house.says(1, HACK);
        DebtInput wishes = new DebtInput(null, "Ledger", "Untangle the ledger", null, "ARCHITECTURE", null, 1.0, 2.0, 4.0, 1.0, 0.5, "HIGH", "dev", null, List.of("DEMO-2"), null, null, null);

        DebtEntry recorded = house.service.accept(ADA, idOf(1, HACK), wishes);

        assertThat(recorded.item().facts().title()).isEqualTo("Untangle the ledger");
        assertThat(recorded.item().facts().kind()).isEqualTo(DebtKind.ARCHITECTURE);
        assertThat(recorded.item().facts().issues()).extracting("key").containsExactlyInAnyOrder("DEMO-1", "DEMO-2");
    }

    @Test
    public void aRefusedItemLeavesTheSuggestionOpen() {
        house.says(1, HACK).scanned();
        DebtInput wrong = new DebtInput(null, "Nowhere", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

        assertThatThrownBy(() -> house.service.accept(DEV, idOf(1, HACK), wrong)).isInstanceOf(io.tandem.shared.InvalidInputException.class);
        assertThat(open(DEV)).containsExactly(HACK);
        assertThat(items()).isZero();
    }

    @Test
    public void onlyWritersDecide() {
        house.says(1, HACK).scanned();

        assertThat(open(GUEST)).containsExactly(HACK);
        assertThatThrownBy(() -> house.service.accept(GUEST, idOf(1, HACK), AS_IT_IS)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> house.service.dismiss(GUEST, idOf(1, HACK))).isInstanceOf(ForbiddenException.class);
    }

    @Test
    public void aDismissalIsRememberedAndCanBeTakenBack() {
        house.says(1, HACK).scanned();
        house.service.dismiss(DEV, idOf(1, HACK));
        house.says(1, "New words. this is a quick and dirty hack").scanned();

        assertThat(open(DEV)).isEmpty();
        assertThat(listed(DEV, SuggestionState.DISMISSED).values()).singleElement().satisfies(view -> assertThat(view.decidedBy()).isEqualTo(DEV));
        assertThatThrownBy(() -> house.service.accept(DEV, idOf(1, HACK), AS_IT_IS)).isInstanceOf(ConflictException.class);

        house.service.reopen(ADA, idOf(1, HACK));

        assertThat(open(DEV)).hasSize(1);
        assertThat(debts.audit).extracting("action").containsSubsequence("scan requested", "dismissed", "reopened");
    }

    @Test
    public void manyAreDismissedTogetherOrNotAtAll() {
        house.says(1, HACK).says(2, UNTESTED).scanned();
        house.service.dismiss(DEV, idOf(2, UNTESTED));

        assertThatThrownBy(() -> house.service.dismissAll(DEV, List.of(idOf(1, HACK), idOf(2, UNTESTED)))).isInstanceOf(ConflictException.class);
        assertThat(open(DEV)).containsExactly(HACK);
        assertThat(house.service.dismissAll(DEV, List.of(idOf(1, HACK)))).hasSize(1);
        assertThat(open(DEV)).isEmpty();
    }

    @Test
    public void aSentenceThatIsGoneClosesAndComesBack() {
        house.says(1, HACK).says(2, UNTESTED).scanned();
        house.says(1, "All is well.");
        house.deletes(2);
        house.scanner.note(1);
        house.scanner.note(2);
        house.scanner.run();

        assertThat(open(DEV)).isEmpty();
        assertThat(house.marks.listOldest(10)).isEmpty();

        house.says(1, HACK);
        house.scanner.note(1);
        house.scanner.run();

        assertThat(open(DEV)).containsExactly(HACK);
    }

    @Test
    public void changesOfProjectsNobodyScannedAreLeftAlone() {
        house.says(1, HACK);
        house.scanner.note(1);
        house.scanner.run();

        assertThat(open(DEV)).isEmpty();
        assertThat(house.marks.listOldest(10)).isEmpty();
    }

    @Test
    public void anIssueTellsWithoutAnyScan() {
        house.says(1, HACK).comments(1, 77, UNTESTED);

        assertThat(house.reader.listOfIssue(GUEST, "DEMO-1")).extracting(view -> view.suggestion().excerpt().sentence()).containsExactlyInAnyOrder(HACK, UNTESTED);
        assertThat(house.store.listOfIssues(List.of(1L))).isEmpty();

        house.service.dismiss(DEV, idOf(1, UNTESTED));

        assertThat(house.reader.listOfIssue(GUEST, "DEMO-1")).filteredOn(view -> view.suggestion().state() == SuggestionState.OPEN).hasSize(1);
        assertThat(house.store.find(idOf(1, UNTESTED)).orElseThrow().excerpt().commentId()).isEqualTo(77);
    }

    @Test
    public void unknownIdsAreNotFound() {
        house.says(1, HACK);
        for (String id : List.of("", "-", "abc", "1-", "1-00", "99999999999999999999-a", "7-" + idOf(1, HACK).substring(2), "\u0661-a")) {
            assertThatThrownBy(() -> house.service.dismiss(DEV, id)).as(id).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    public void aCancelledScanStopsAfterItsPieceAndAnotherBeginsAnew() {
        for (long id = 1; id <= 250; id++) {
            house.says(id, HACK + " Number " + id);
        }
        house.breaths.add(() -> {
            house.breaths.clear();
            house.scans.cancel(ADA, "DEMO");
        });
        house.scanned();

        assertThat(house.scans.find("DEMO").orElseThrow()).satisfies(scan -> {
            assertThat(scan.state()).isEqualTo(Scan.State.CANCELLED);
            assertThat(scan.done()).isEqualTo(200);
        });
        assertThatThrownBy(() -> house.scans.cancel(ADA, "DEMO")).isInstanceOf(ConflictException.class);

        house.scanned();

        assertThat(house.scans.find("DEMO").orElseThrow()).satisfies(scan -> {
            assertThat(scan.state()).isEqualTo(Scan.State.DONE);
            assertThat(scan.done()).isEqualTo(250);
        });
    }

    @Test
    public void aScanThatWasKilledGoesOnWhereItWas() {
        for (long id = 1; id <= 250; id++) {
            house.says(id, HACK);
        }
        house.breaths.add(() -> {
            house.breaths.clear();
            throw new IllegalStateException("power cut");
        });
        house.scans.start(ADA, "DEMO");
        assertThatThrownBy(house.scanner::run).hasMessage("power cut");
        Scan failed = house.scans.find("DEMO").orElseThrow();
        assertThat(failed.state()).isEqualTo(Scan.State.FAILED);
        assertThat(failed.message()).isEqualTo("power cut");
        house.scanStore.saveState(failed.in(Scan.State.RUNNING));

        house.scanner.run();

        assertThat(house.scans.find("DEMO").orElseThrow().done()).isEqualTo(250);
        assertThat(house.store.listOfIssues(List.of(1L, 101L, 250L))).hasSize(3);
    }

    @Test
    public void aVerdictGivenWhileAScanReadsStands() {
        for (long id = 1; id <= 150; id++) {
            house.says(id, HACK);
        }
        house.scanned();
        house.breaths.add(() -> {
            house.breaths.clear();
            house.service.dismiss(ADA, idOf(1, HACK));
        });
        house.scanned();

        assertThat(house.store.find(idOf(1, HACK)).orElseThrow().state()).isEqualTo(SuggestionState.DISMISSED);
    }

    @Test(timeout = 60_000)
    public void ofManyWhoAcceptAtOnceOneRecordsTheItem() throws Exception {
        house.says(1, HACK).scanned();
        ExecutorService people = Executors.newFixedThreadPool(4);
        List<Callable<String>> tries = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tries.add(() -> {
                try {
                    house.service.accept(DEV, idOf(1, HACK), AS_IT_IS);
                    return "recorded";
                } catch (ConflictException late) {
                    return "late";
                }
            });
        }
        List<String> answers = new ArrayList<>();
        for (Future<String> answer : people.invokeAll(tries)) {
            answers.add(answer.get());
        }
        people.shutdown();

        assertThat(answers).containsOnlyOnce("recorded");
        assertThat(items()).isEqualTo(1);
    }

    @Test
    public void textsNoDatabaseTakesAreMadeReadable() {
        house.says(1, "A\u0000 dirty\u0001 hack for now \uD83D\uDE00" + "\uD83D\uDE00".repeat(500)).scanned();

        assertThat(open(DEV)).hasSizeLessThanOrEqualTo(1);
        open(DEV).forEach(sentence -> assertThat(sentence).doesNotContain("\u0000"));
    }

    @Test
    public void aLongSentenceBecomesAShortTitle() {
        String sentence = "This is a quick and dirty hack " + "\u8FD9\u91CC\u5199\u6B7B\u4E86".repeat(5) + "very ".repeat(30) + "ugly code.";
        house.says(1, sentence);

        house.reader.listOfIssue(DEV, "DEMO-1").forEach(view -> assertThat(house.service.accept(DEV, view.suggestion().id(), AS_IT_IS).item().facts().title().length()).isLessThanOrEqualTo(200));
    }
}
