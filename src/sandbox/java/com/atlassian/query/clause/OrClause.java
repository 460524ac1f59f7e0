package com.atlassian.query.clause;

import java.util.Collection;
import java.util.List;

/** Any of them. */
public class OrClause implements Clause {
    private final List<Clause> clauses;

    public OrClause(Clause... clauses) {
        this.clauses = List.of(clauses);
    }

    public OrClause(Collection<? extends Clause> clauses) {
        this.clauses = List.copyOf(clauses);
    }

    public String getName() {
        return "OR";
    }

    public List<Clause> getClauses() {
        return clauses;
    }

    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
