package io.tandem.sandbox.jira.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What a query means depends on who asks, when and where. */
public interface JqlScope {
    /** The searcher's key; empty for anonymous and for searches that override security. */
    Optional<String> userKey();

    /** The zone in which days begin. */
    ZoneId zone();

    Instant now();

    /** A user's key by name or key; empty when there is nobody. */
    Optional<String> userKey(String nameOrKey);

    /** The values of a function the add-on brings; empty when it brings none of that name. @throws JqlException with the function's own complaints */
    Optional<List<QueryLiteral>> function(FunctionOperand function, TerminalClause clause);
}
