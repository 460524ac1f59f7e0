package com.atlassian.query.operand;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A list of values. */
public class MultiValueOperand implements Operand {
    private final List<Operand> values;

    public MultiValueOperand(String... stringValues) {
        this(Arrays.stream(stringValues).map(SingleValueOperand::new).toList());
    }

    public MultiValueOperand(Long... longs) {
        this(Arrays.stream(longs).map(SingleValueOperand::new).toList());
    }

    public MultiValueOperand(Operand... operands) {
        this(List.of(operands));
    }

    public MultiValueOperand(Collection<? extends Operand> values) {
        this.values = List.copyOf(values);
    }

    public List<Operand> getValues() {
        return values;
    }

    public String getName() {
        return "MultiValueOperand";
    }

    public String getDisplayString() {
        return values.stream().map(Operand::getDisplayString).collect(Collectors.joining(", ", "(", ")"));
    }

    public <R> R accept(OperandVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
