package io.tandem.debt;

import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.port.DebtStore;
import io.tandem.shared.Actor;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which issues have debt linked to them, for searches. Items of projects the person may not see do not count; whether they may see the issues is for the search to ask. */
public final class DebtIssues {
    private static final Set<DecisionState> UNPAID = EnumSet.complementOf(EnumSet.of(DecisionState.REPAID));

    private final DebtStore store;
    private final DebtAccess access;
    private final DebtReader reader;
    private final DebtQueryReader queries;

    public DebtIssues(DebtStore store, DebtAccess access, DebtReader reader, DebtQueryReader queries) {
        this.store = store;
        this.access = access;
        this.reader = reader;
        this.queries = queries;
    }

    /**
     * The numbers of the issues linked to items that match, such as {@code decision=OPEN,PLANNED kind=CODE gateway}.
     *
     * @throws io.tandem.shared.InvalidInputException when the filter cannot be understood
     */
    public Set<Long> list(Actor actor, String filter) {
        return visible(actor, queries.read(actor, DebtQueryReader.parse(filter)));
    }

    /** The numbers of the issues linked to any item that is not repaid. */
    public Set<Long> listUnpaid(Actor actor) {
        return visible(actor, DebtFilter.everythingIn(null, reader.today()).withDecisions(UNPAID));
    }

    /** @throws io.tandem.shared.InvalidInputException when the filter cannot be understood */
    public void check(Actor actor, String filter) {
        queries.read(actor, DebtQueryReader.parse(filter));
    }

    private Set<Long> visible(Actor actor, DebtFilter filter) {
        Set<Long> issues = new TreeSet<>();
        for (Map.Entry<String, Set<Long>> project : store.listLinkedIssues(filter).entrySet()) {
            if (access.mayRead(actor, project.getKey())) {
                issues.addAll(project.getValue());
            }
        }
        return issues;
    }
}
