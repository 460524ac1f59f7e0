package com.atlassian.query.operand;

/** One value: a number or a text. */
public class SingleValueOperand implements Operand {
    private final Long number;
    private final String text;

    public SingleValueOperand(String stringValue) {
        this.text = stringValue;
        this.number = null;
    }

    public SingleValueOperand(Long longValue) {
        this.number = longValue;
        this.text = null;
    }

    public Long getLongValue() {
        return number;
    }

    public String getStringValue() {
        return text;
    }

    public String getName() {
        return "SingleValueOperand";
    }

    public String getDisplayString() {
        return number != null ? number.toString() : '"' + text + '"';
    }

    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
