package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/** One value of an operand: a number, a text, or empty. */
public class QueryLiteral {
    private final Operand source;
    private final Long number;
    private final String text;

    public QueryLiteral(Operand sourceOperand) {
        this(sourceOperand, null, null);
    }

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this(sourceOperand, longValue, null);
    }

    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this(sourceOperand, null, stringValue);
    }

    private QueryLiteral(Operand source, Long number, String text) {
        this.source = source;
        this.number = number;
        this.text = text;
    }

    public Operand getSourceOperand() {
        return source;
    }

    public Long getLongValue() {
        return number;
    }

    public String getStringValue() {
        return text;
    }

    public String asString() {
        return number != null ? number.toString() : text;
    }

    public boolean isEmpty() {
        return number == null && text == null;
    }
}
