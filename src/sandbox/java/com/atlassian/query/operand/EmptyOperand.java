package com.atlassian.query.operand;

/** EMPTY. */
public class EmptyOperand implements Operand {
    public static final EmptyOperand EMPTY = new EmptyOperand();

    public String getName() {
        return "EMPTY";
    }

    public String getDisplayString() {
        return "EMPTY";
    }

    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
