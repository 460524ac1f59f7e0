package io.tandem.debt.suggestion;

import io.tandem.debt.suggestion.model.IssueText;
import io.tandem.debt.suggestion.model.Scan;
import io.tandem.debt.suggestion.model.Suggestion;
import io.tandem.debt.suggestion.port.IssueTexts;
import io.tandem.debt.suggestion.port.ScanStore;
import io.tandem.debt.suggestion.port.SuggestionStore;
import io.tandem.debt.suggestion.port.TextMarks;
import io.tandem.debt.suggestion.port.TextMarks.Mark;
import io.tandem.shared.ConflictException;
import io.tandem.shared.port.Transactions;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads issues: whole projects that somebody asked for, piece by piece with a breath in between, and issues that changed in projects that were read before. One node at a time;
 * whoever calls {@link #run} sees to that.
 */
public final class SuggestionScanner {
    private static final int BATCH = 100;
    private static final int ATTEMPTS = 5;

    private final IssueTexts texts;
    private final ScanStore scans;
    private final TextMarks marks;
    private final SuggestionUpdates updates;
    private final Transactions transactions;
    private final Runnable breath;
    private volatile boolean isStopping;

    /** @param breath waits a moment, so that a scan leaves the product to its people */
    public SuggestionScanner(IssueTexts texts, ScanStore scans, TextMarks marks, SuggestionStore store, Detection detection, Transactions transactions, Runnable breath) {
        this.texts = texts;
        this.scans = scans;
        this.marks = marks;
        this.updates = new SuggestionUpdates(store, detection);
        this.transactions = transactions;
        this.breath = breath;
    }

    /** Notes that this issue changed. Cheap: for the listener, within somebody's request. */
    public void note(long issueId) {
        marks.mark(issueId);
    }

    /** Leaves the scan at hand after its current piece, to be taken up again after the restart. */
    public void stop() {
        isStopping = true;
    }

    /** Takes in every noted change, then works off every scan that has work left. */
    public void run() {
        takeIn();
        for (Scan scan : scans.listActive()) {
            runOne(scan);
        }
    }

    private void takeIn() {
        List<Mark> batch = marks.listOldest(BATCH);
        while (!batch.isEmpty() && !isStopping) {
            takeIn(batch);
            batch = marks.listOldest(BATCH);
        }
    }

    private void takeIn(List<Mark> batch) {
        Collection<Long> issueIds = batch.stream().map(Mark::issueId).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Boolean> read = new HashMap<>();
        Predicate<IssueText> isWanted = text -> read.computeIfAbsent(text.projectKey(), key -> scans.find(key).isPresent());
        Map<Long, Map<String, Suggestion>> found = updates.find(texts.list(issueIds).stream().filter(isWanted).toList());
        settled(() -> {
            updates.keep(issueIds, found);
            marks.remove(batch);
            return null;
        });
    }

    // Somebody may have a say in between: what they said stands, and the piece is compared again.
    private <T> T settled(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.call(work);
            } catch (ConflictException somebodyWasFaster) {
                if (attempt == ATTEMPTS) {
                    throw somebodyWasFaster;
                }
            }
        }
    }

    private void runOne(Scan scan) {
        try {
            read(scan);
        } catch (RuntimeException problem) {
            if (!isStopping) {
                transactions.run(() -> scans.saveState(scans.find(scan.projectKey()).orElse(scan).failed(String.valueOf(problem.getMessage()))));
            }
            throw problem;
        }
    }

    private void read(Scan scan) {
        List<Long> issueIds = texts.listIssueIds(scan.projectKey());
        Scan running = scan.state() == Scan.State.CANCELLING ? scan : scans.saveProgress(scan.in(Scan.State.RUNNING).of(issueIds.size()));
        int next = position(issueIds, scan.lastIssueId());
        while (next < issueIds.size() && running.state() == Scan.State.RUNNING && !isStopping) {
            List<Long> batch = issueIds.subList(next, Math.min(issueIds.size(), next + BATCH));
            running = readBatch(running, batch);
            next += batch.size();
            breath.run();
            takeIn();
        }
        if (!isStopping) {
            scans.saveState(running.in(running.state() == Scan.State.CANCELLING ? Scan.State.CANCELLED : Scan.State.DONE));
        }
    }

    private Scan readBatch(Scan scan, List<Long> batch) {
        Map<Long, Map<String, Suggestion>> found = updates.find(texts.list(batch));
        return settled(() -> {
            updates.keep(batch, found);
            return scans.saveProgress(scan.readTo(batch.get(batch.size() - 1), batch.size()));
        });
    }

    private static int position(List<Long> issueIds, long last) {
        int found = Collections.binarySearch(issueIds, last);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
