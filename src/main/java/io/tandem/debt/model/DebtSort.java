package io.tandem.debt.model;

import java.util.Arrays;
import java.util.Optional;

/** What the register can be sorted by. */
public enum DebtSort {
    ID("id"), TITLE("title"), COMPONENT("component"), KIND("kind"), ORIGIN("origin"), PRINCIPAL("principal"), INTEREST("interest"), LIKELIHOOD("likelihood"),
    SEVERITY("severity"), OWNER("owner"), DECISION("decision"), PRIORITY("priority"), PAYBACK("payback"), WSJF("wsjf"), UNTIL("until"), TARGET_RELEASE("targetRelease"),
    RECORDED("recordedAt"), UPDATED("updatedAt");

    private final String field;

    DebtSort(String field) {
        this.field = field;
    }

    /** The name callers use. */
    public String field() {
        return field;
    }

    public static Optional<DebtSort> find(String field) {
        return Arrays.stream(values()).filter(sort -> sort.field.equals(field)).findFirst();
    }
}
