package com.atlassian.query.clause;

import java.util.List;

/** The opposite. */
public class NotClause implements Clause {
    private final Clause clause;

    public NotClause(Clause subClause) {
        this.clause = subClause;
    }

    public Clause getSubClause() {
        return clause;
    }

    public String getName() {
        return "NOT";
    }

    public List<Clause> getClauses() {
        return List.of(clause);
    }

    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
