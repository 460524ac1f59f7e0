package io.tandem.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.metric.model.DayLedger;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.FieldChange;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.StatusCategory;
import io.tandem.metric.model.StatusMove;
import io.tandem.metric.model.WorkEntry;
import io.tandem.metric.model.WorkingTime;
import io.tandem.testing.metric.SearchReader;
import io.tandem.testing.metric.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.Test;

/** The issues of public projects, lived through change by change in the order of time: the days kept current are those counted from the whole histories. */
public class ReplayedHistoriesTest {
    private static final WorkingTime TIME = new WorkingTime(8, 5, ZoneId.of("America/St_Johns"));

    @Test
    public void everyProjectComesOutAsIfItHadBeenBuiltOnce() throws IOException {
        try (Stream<Path> files = Files.list(SharedData.require("data/jira_rest"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json.gz")).sorted().toList()) {
                check(file.getFileName().toString(), SearchReader.list(file));
            }
        }
    }

    private static void check(String name, List<IssueHistory> histories) {
        DayLedger kept = new DayLedger(TIME);
        Map<Long, IssueFact> facts = new HashMap<>();
        steps(histories).forEach((at, changed) -> changed.forEach(history -> {
            IssueFact before = facts.get(history.identity().id());
            if (before != null) {
                kept.remove(before);
            }
            IssueFact after = IssueFacts.of(until(history, at), TIME.zone());
            facts.put(history.identity().id(), after);
            kept.add(after);
        }));
        DayLedger built = new DayLedger(TIME);
        histories.forEach(history -> built.add(IssueFacts.of(history, TIME.zone())));
        assertThat(built.scopes()).as(name).hasSizeGreaterThan(1).isEqualTo(kept.scopes());
        for (FactScope scope : built.scopes()) {
            assertThat(kept.listDays(scope)).as(name + " " + scope).isEqualTo(built.listDays(scope));
            assertThat(kept.apply(scope, OpenWork.none())).as(name + " " + scope).isEqualTo(built.apply(scope, OpenWork.none()));
        }
    }

    /** Which issues changed at which moment; each at the end of time once more, when it is what it is. */
    private static TreeMap<Instant, List<IssueHistory>> steps(List<IssueHistory> histories) {
        TreeMap<Instant, List<IssueHistory>> steps = new TreeMap<>();
        for (IssueHistory history : histories) {
            Stream.of(Stream.of(history.created(), Instant.MAX), times(history.moves(), StatusMove::at), times(history.changes(), FieldChange::at), times(history.work(), WorkEntry::at))
                    .flatMap(times -> times).distinct().forEach(at -> steps.computeIfAbsent(at, moment -> new ArrayList<>()).add(history));
        }
        return steps;
    }

    private static <T> Stream<Instant> times(List<T> entries, Function<T, Instant> at) {
        return entries.stream().map(at);
    }

    private static IssueHistory until(IssueHistory whole, Instant at) {
        if (at.equals(Instant.MAX)) {
            return whole;
        }
        List<StatusMove> moves = whole.moves().stream().filter(move -> !move.at().isAfter(at)).toList();
        StatusCategory then = moves.isEmpty() ? StatusCategory.TO_DO : moves.get(moves.size() - 1).to();
        return new IssueHistory(whole.identity(), whole.created(), then, null, whole.plan(), moves, whole.changes().stream().filter(change -> !change.at().isAfter(at)).toList(),
                whole.work().stream().filter(entry -> !entry.at().isAfter(at)).toList());
    }
}
