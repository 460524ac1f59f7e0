package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/** name(arguments). */
public class FunctionOperand implements Operand {
    private final String name;
    private final List<String> args;

    public FunctionOperand(String name) {
        this(name, List.of());
    }

    public FunctionOperand(String name, String... args) {
        this(name, List.of(args));
    }

    public FunctionOperand(String name, Collection<String> args) {
        this.name = name;
        this.args = List.copyOf(args);
    }

    public String getName() {
        return name;
    }

    public List<String> getArgs() {
        return args;
    }

    public String getDisplayString() {
        return name + "(" + String.join(", ", args) + ")";
    }

    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
