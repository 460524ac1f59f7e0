package io.tandem.testing.debt;

import io.tandem.adapter.store.debt.AoScanStore;
import io.tandem.adapter.store.debt.AoSuggestionStore;
import io.tandem.adapter.store.debt.AoTextMarks;
import io.tandem.debt.DebtAccess;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.suggestion.Detection;
import io.tandem.debt.suggestion.ScanService;
import io.tandem.debt.suggestion.SuggestionReader;
import io.tandem.debt.suggestion.SuggestionScanner;
import io.tandem.debt.suggestion.SuggestionService;
import io.tandem.debt.suggestion.model.IssueText;
import io.tandem.debt.suggestion.model.IssueText.Passage;
import io.tandem.debt.suggestion.model.Place;
import io.tandem.debt.suggestion.port.IssueTexts;
import io.tandem.rest.debt.ScanResource;
import io.tandem.rest.debt.SuggestionResource;
import io.tandem.rest.support.Guard;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.port.Texts;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Suggestions over a register: what its issues say is told by the test, and the background is run by it. */
public final class SuggestionHouse {
    public static final String HACK = "This is a quick and dirty hack.";
    public static final String UNTESTED = "There are no unit tests for the refund path.";

    private final Map<Long, List<Passage>> said = new TreeMap<>();
    /** What happens between two pieces of a scan. */
    public final List<Runnable> breaths = new ArrayList<>();
    public final AoSuggestionStore store;
    public final AoScanStore scanStore;
    public final AoTextMarks marks;
    public final SuggestionReader reader;
    public final SuggestionService service;
    public final SuggestionScanner scanner;
    public final ScanService scans;
    private final DebtHouse debts;
    private final DebtAccess access;

    public SuggestionHouse(DebtHouse debts) {
        this.debts = debts;
        Clock clock = Clock.fixed(DebtItems.NOW, ZoneOffset.UTC);
        Detection detection = new Detection(Detectors.shipped(), clock);
        store = new AoSuggestionStore(debts.database.activeObjects());
        scanStore = new AoScanStore(debts.database.activeObjects());
        marks = new AoTextMarks(debts.database.activeObjects());
        access = new DebtAccess(debts.access());
        IssueTexts texts = new Said();
        reader = new SuggestionReader(store, texts, detection, debts.linked(), access, debts.people());
        service = new SuggestionService(store, reader, debts.service, access, debts.audit::add, debts.transactions, clock);
        scanner = new SuggestionScanner(texts, scanStore, marks, store, detection, debts.transactions, () -> List.copyOf(breaths).forEach(Runnable::run));
        scans = new ScanService(scanStore, () -> { }, debts.audit::add, debts.transactions, clock);
    }

    /** The issue DEMO-{@code id} says this in its description, and nothing else. */
    public SuggestionHouse says(long id, String description) {
        said.put(id, List.of(new Passage(Place.DESCRIPTION, null, description)));
        return this;
    }

    public SuggestionHouse comments(long id, long commentId, String text) {
        List<Passage> all = new ArrayList<>(said.getOrDefault(id, List.of()));
        all.add(new Passage(Place.COMMENT, commentId, text));
        said.put(id, all);
        return this;
    }

    public void deletes(long id) {
        said.remove(id);
    }

    /** Asks for a scan of DEMO and runs it. */
    public SuggestionHouse scanned() {
        scans.start(DebtHouse.ADA, "DEMO");
        scanner.run();
        return this;
    }

    public List<?> resources(CurrentUser currentUser, Texts texts) {
        Guard guard = new Guard(currentUser, debts.access());
        return List.of(new SuggestionResource(guard, reader, service, access, texts), new ScanResource(guard, scans));
    }

    private final class Said implements IssueTexts {
        @Override
        public List<Long> listIssueIds(String projectKey) {
            return projectKey.equals("DEMO") ? List.copyOf(said.keySet()) : List.of();
        }

        @Override
        public List<IssueText> list(Collection<Long> issueIds) {
            return issueIds.stream().distinct().filter(said::containsKey).map(id -> new IssueText(new IssueRef(id, "DEMO-" + id, "Summary"), "DEMO", 1L, said.get(id))).toList();
        }
    }
}
