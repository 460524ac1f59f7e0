package io.tandem.adapter.store.debtsync;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.sync.model.Finding;
import io.tandem.debt.sync.model.FindingState;
import io.tandem.debt.sync.model.SourcePair;
import io.tandem.debt.sync.port.FindingStore;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** Findings by Active Objects. Rows are asked for in pieces: databases take no endless lists of parameters. */
public final class AoFindings implements FindingStore {
    private static final int PIECE = 500;

    private final ActiveObjects activeObjects;

    public AoFindings(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Finding> list(SourcePair pair) {
        List<Finding> found = new ArrayList<>();
        int last = 0;
        FindingRow[] rows;
        do {
            rows = activeObjects.find(FindingRow.class, Query.select().where("PAIR_KEY = ? AND ID > ?", Cells.pairKey(pair), last).order("ID ASC").limit(PIECE));
            Arrays.stream(rows).map(FindingMapper::finding).forEach(found::add);
            last = rows.length == 0 ? last : rows[rows.length - 1].getID();
        } while (rows.length == PIECE);
        return found;
    }

    @Override
    public Optional<Finding> find(long id) {
        return id < 1 || id > Integer.MAX_VALUE ? Optional.empty() : rows(List.of((int) id)).stream().findFirst().map(FindingMapper::finding);
    }

    @Override
    public List<Finding> listOf(Collection<Long> debtIds) {
        return pieces(List.copyOf(debtIds), piece -> Arrays.stream(activeObjects.find(FindingRow.class, Query.select().where(Cells.anyOf("DEBT_ID", piece), piece.toArray()).order("ID ASC")))
            .map(FindingMapper::finding).toList());
    }

    @Override
    public Page<Finding> list(long debtId, Collection<FindingState> states, PageRequest page) {
        List<Object> parameters = new ArrayList<>(List.of(debtId));
        states.forEach(state -> parameters.add(state.name()));
        String where = "DEBT_ID = ?" + (states.isEmpty() ? "" : " AND " + Cells.anyOf("STATE", states));
        // Alphabetically closed would come first; accepted, closed, false positive, open: turned round, what is open leads.
        return page(where, parameters, "STATE DESC, SEVERITY_RANK DESC, RULE_KEY ASC, ID ASC", page);
    }

    @Override
    public Page<Finding> listWaiting(String projectKey, PageRequest page) {
        List<FindingState> debt = Arrays.stream(FindingState.values()).filter(FindingState::isDebt).toList();
        List<Object> parameters = new ArrayList<>(List.of(projectKey, 0L));
        debt.forEach(state -> parameters.add(state.name()));
        return page("PROJECT_KEY = ? AND DEBT_ID = ? AND " + Cells.anyOf("STATE", debt), parameters, "SEVERITY_RANK DESC, MINUTES DESC, ID ASC", page);
    }

    private Page<Finding> page(String where, List<Object> parameters, String order, PageRequest page) {
        int total = activeObjects.count(FindingRow.class, where, parameters.toArray());
        List<Finding> values = total <= page.start() ? List.of()
            : Arrays.stream(activeObjects.find(FindingRow.class, Query.select().where(where, parameters.toArray()).order(order).limit(page.limit()).offset(page.start()))).map(FindingMapper::finding).toList();
        return new Page<>(page.start(), page.limit(), total, values);
    }

    @Override
    public Map<FindingState, Integer> count(long debtId) {
        Map<FindingState, Integer> counts = new EnumMap<>(FindingState.class);
        activeObjects.stream(FindingRow.class, Query.select("ID, STATE").where("DEBT_ID = ?", debtId), row -> counts.merge(FindingState.valueOf(row.getState()), 1, Integer::sum));
        return counts;
    }

    @Override
    public void add(Collection<Finding> findings) {
        if (!findings.isEmpty()) {
            activeObjects.create(FindingRow.class, findings.stream().map(FindingMapper::newRow).toList());
        }
    }

    @Override
    public void update(Collection<Finding> findings) {
        Map<Integer, Finding> byId = findings.stream().collect(Collectors.toMap(finding -> (int) finding.id(), finding -> finding));
        pieces(List.copyOf(byId.keySet()), this::rows).forEach(row -> {
            FindingMapper.update(row, byId.get(row.getID()));
            row.save();
        });
    }

    @Override
    public void assign(Collection<Long> findingIds, long debtId) {
        pieces(findingIds.stream().map(Long::intValue).toList(), this::rows).stream().filter(row -> row.getDebtId() == 0).forEach(row -> put(row, debtId));
    }

    @Override
    public void move(long findingId, long debtId) {
        rows(List.of((int) findingId)).forEach(row -> put(row, debtId));
    }

    @Override
    public void link(Finding finding) {
        rows(List.of((int) finding.id())).forEach(row -> {
            row.setIssueId(finding.findIssue().map(issue -> issue.id()).orElse(null));
            row.setLinkedKey(finding.findIssue().map(issue -> issue.key()).orElse(null));
            row.save();
        });
    }

    @Override
    public void release(long debtId) {
        for (FindingRow row : activeObjects.find(FindingRow.class, Query.select().where("DEBT_ID = ?", debtId))) {
            put(row, 0);
        }
    }

    private static void put(FindingRow row, long debtId) {
        row.setDebtId(debtId);
        row.save();
    }

    private List<FindingRow> rows(List<Integer> ids) {
        return Arrays.asList(activeObjects.find(FindingRow.class, Query.select().where(Cells.anyOf("ID", ids), ids.toArray())));
    }

    private static <T, R> List<R> pieces(List<T> all, Function<List<T>, List<R>> ask) {
        List<R> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PIECE) {
            found.addAll(ask.apply(all.subList(from, Math.min(all.size(), from + PIECE))));
        }
        return found;
    }
}
