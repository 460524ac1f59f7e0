package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.List;

/** field operator operand. */
public class TerminalClauseImpl implements TerminalClause {
    private final String name;
    private final Operator operator;
    private final Operand operand;

    public TerminalClauseImpl(String name, Operator operator, Operand operand) {
        this.name = name;
        this.operator = operator;
        this.operand = operand;
    }

    public TerminalClauseImpl(String name, String operand) {
        this(name, Operator.EQUALS, operand);
    }

    public TerminalClauseImpl(String name, Operator operator, String operand) {
        this(name, operator, new SingleValueOperand(operand));
    }

    public TerminalClauseImpl(String name, Operator operator, long operand) {
        this(name, operator, new SingleValueOperand(operand));
    }

    public Operand getOperand() {
        return operand;
    }

    public Operator getOperator() {
        return operator;
    }

    public String getName() {
        return name;
    }

    public List<Clause> getClauses() {
        return List.of();
    }

    public <R> R accept(ClauseVisitor<R> visitor) {
        return visitor.visit((TerminalClause) this);
    }

    @Override
    public String toString() {
        return name + " " + operator.getDisplayString() + " " + operand.getDisplayString();
    }
}
