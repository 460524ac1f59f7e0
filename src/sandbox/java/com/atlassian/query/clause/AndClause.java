package com.atlassian.query.clause;

import java.util.Collection;
import java.util.List;

/** All of them. */
public class AndClause implements Clause {
    private final List<Clause> clauses;

    public AndClause(Clause... clauses) {
        this.clauses = List.of(clauses);
    }

    public AndClause(Collection<? extends Clause> clauses) {
        this.clauses = List.copyOf(clauses);
    }

    public String getName() {
        return "AND";
    }

    public List<Clause> getClauses() {
        return clauses;
    }

    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
