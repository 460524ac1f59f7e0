package io.tandem.adapter.store.debt;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.api.TopDebt;
import io.tandem.debt.api.Totals;
import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.port.DebtStore;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The register by Active Objects. A page is three statements: how many, which, and those; four for a text that occurs in many items. */
public final class AoDebtStore implements DebtStore {
    private static final String TOP_COLUMNS = "ID, PROJECT_KEY, TITLE, COMPONENT_NAME, PRINCIPAL, INTEREST, LIKELIHOOD, PRIORITY, DECISION, ACCEPTED_UNTIL";
    private static final Set<DecisionState> TO_BE_PAID = EnumSet.of(DecisionState.OPEN, DecisionState.PLANNED, DecisionState.IN_REPAYMENT);

    private final ActiveObjects activeObjects;
    private final AoDebtGraph graph;
    private final DebtPages pages;
    private final DebtSums sums;

    public AoDebtStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
        this.graph = new AoDebtGraph(activeObjects);
        this.pages = new DebtPages(activeObjects);
        this.sums = new DebtSums(activeObjects);
    }

    @Override
    public DebtItem add(DebtItem item) {
        DebtRow row = activeObjects.create(DebtRow.class, DebtMapper.newRow(item));
        item.facts().issues().forEach(issue -> link(row.getID(), issue));
        item.facts().dependsOn().forEach(needed -> graph.add(row.getID(), needed));
        return item.stored(row.getID());
    }

    @Override
    public Optional<DebtItem> find(long id) {
        return id < 1 || id > Integer.MAX_VALUE ? Optional.empty() : items(Query.select().where("ID = ?", (int) id)).stream().findFirst();
    }

    @Override
    public List<DebtItem> listByIds(Collection<Long> ids) {
        List<DebtItem> found = new ArrayList<>();
        for (List<Long> piece : Pieces.of(ids)) {
            List<Integer> numbers = piece.stream().filter(id -> id > 0 && id <= Integer.MAX_VALUE).map(Long::intValue).toList();
            found.addAll(numbers.isEmpty() ? List.of() : items(select(new DebtCriteria().andAnyOf("ID", numbers))));
        }
        return found;
    }

    @Override
    public DebtItem save(DebtItem item) {
        DebtRow[] rows = activeObjects.find(DebtRow.class, "ID = ? AND VERSION = ?", (int) item.id(), item.version());
        if (rows.length == 0) {
            throw new ConflictException(Problem.at("version", "debt.version.stale"));
        }
        DebtItem before = DebtMapper.item(rows[0]);
        DebtMapper.update(rows[0], item);
        rows[0].save();
        if (!before.facts().issues().equals(item.facts().issues())) {
            relink(item);
        }
        if (!before.facts().dependsOn().equals(item.facts().dependsOn())) {
            graph.replace(item.id(), item.facts().dependsOn());
        }
        return DebtMapper.item(rows[0]);
    }

    private void relink(DebtItem item) {
        Set<Long> wanted = item.facts().issues().stream().map(IssueRef::id).collect(Collectors.toSet());
        Set<Long> linked = new TreeSet<>();
        for (DebtIssueRow row : activeObjects.find(DebtIssueRow.class, "DEBT_ID = ?", item.id())) {
            linked.add(row.getIssueId());
            if (!wanted.contains(row.getIssueId())) {
                activeObjects.delete(row);
            }
        }
        item.facts().issues().stream().filter(issue -> !linked.contains(issue.id())).forEach(issue -> link(item.id(), issue));
    }

    private void link(long debtId, IssueRef issue) {
        activeObjects.create(DebtIssueRow.class, new DBParam("LINK_KEY", debtId + ":" + issue.id()), new DBParam("DEBT_ID", debtId), new DBParam("ISSUE_ID", issue.id()),
            new DBParam("ISSUE_KEY", issue.key()));
    }

    @Override
    public void delete(long id) {
        graph.remove(id);
        activeObjects.deleteWithSQL(DebtIssueRow.class, "DEBT_ID = ?", id);
        activeObjects.deleteWithSQL(DebtRow.class, "ID = ?", (int) id);
    }

    @Override
    public Page<DebtItem> list(DebtFilter filter, PageRequest page) {
        DebtPages.Found found = pages.find(filter, page);
        Map<Long, DebtItem> items = new HashMap<>();
        if (!found.ids().isEmpty()) {
            items(select(new DebtCriteria().andAnyOf("ID", found.ids()))).forEach(item -> items.put(item.id(), item));
        }
        return new Page<>(page.start(), page.limit(), found.total(), found.ids().stream().map(id -> items.get((long) id)).filter(Objects::nonNull).toList());
    }

    @Override
    public List<DebtItem> listAfter(DebtFilter filter, long afterId, int count) {
        return items(select(DebtCriteria.of(filter).and("ID > ?", (int) Math.min(afterId, Integer.MAX_VALUE))).order("ID ASC").limit(count));
    }

    @Override
    public List<DebtItem> listLinkedTo(long issueId) {
        List<Integer> ids = Arrays.stream(activeObjects.find(DebtIssueRow.class, "ISSUE_ID = ?", issueId)).map(row -> row.getDebtId().intValue()).toList();
        return ids.isEmpty() ? List.of() : plain(select(new DebtCriteria().andAnyOf("ID", ids)).order("ID ASC"));
    }

    @Override
    public Map<String, Set<Long>> listLinkedIssues(DebtFilter filter) {
        DebtCriteria criteria = DebtCriteria.of(filter);
        Map<Long, String> projects = new HashMap<>();
        activeObjects.stream(DebtRow.class, Query.select("ID, PROJECT_KEY").where(criteria.where(), criteria.parameters()), row -> projects.put((long) row.getID(), row.getProjectKey()));
        Map<String, Set<Long>> issues = new TreeMap<>();
        activeObjects.stream(DebtIssueRow.class, Query.select("ID, DEBT_ID, ISSUE_ID"), row -> {
            if (projects.containsKey(row.getDebtId())) {
                issues.computeIfAbsent(projects.get(row.getDebtId()), project -> new TreeSet<>()).add(row.getIssueId());
            }
        });
        return issues;
    }

    @Override
    public List<DebtItem> listUnpaidIn(String projectKey, Collection<Long> componentIds, int count) {
        DebtCriteria criteria = new DebtCriteria().and("PROJECT_KEY = ?", projectKey).andAnyOf("COMPONENT_ID", componentIds).and("DECISION <> ?", DecisionState.REPAID.name());
        return plain(select(criteria).order(DebtOrder.PRIORITY).limit(count));
    }

    private List<DebtItem> plain(Query query) {
        return Arrays.stream(activeObjects.find(DebtRow.class, query)).map(row -> DebtMapper.plain(row)).toList();
    }

    @Override
    public List<TopDebt> listTop(String projectKey, LocalDate today, int count) {
        DebtCriteria criteria = new DebtCriteria().and("PROJECT_KEY = ?", projectKey).andDecision(TO_BE_PAID, today);
        Query query = Query.select(TOP_COLUMNS).where(criteria.where(), criteria.parameters()).order(DebtOrder.PRIORITY).limit(count);
        return Arrays.stream(activeObjects.find(DebtRow.class, query)).map(row -> top(row, today)).toList();
    }

    private static TopDebt top(DebtRow row, LocalDate today) {
        boolean isExpired = row.getAcceptedUntil() != null && row.getAcceptedUntil().compareTo(today.toString()) < 0;
        return new TopDebt(row.getID(), row.getProjectKey(), row.getTitle(), row.getComponentName() == null ? "" : row.getComponentName(), row.getPrincipal(), row.getInterest() * row.getLikelihood(),
            row.getPriority(), isExpired ? DecisionState.OPEN.name() : row.getDecision());
    }

    @Override
    public Totals getTotals(String projectKey, LocalDate today) {
        return sums.get(projectKey, today);
    }

    private static Query select(DebtCriteria criteria) {
        return Query.select().where(criteria.where(), criteria.parameters());
    }

    private List<DebtItem> items(Query query) {
        return Arrays.stream(activeObjects.find(DebtRow.class, query)).map(DebtMapper::item).toList();
    }
}
