package io.tandem.debt;

/** How much of everything is taken. */
public final class DebtLimits {
    public static final int TITLE = 255;
    public static final int DESCRIPTION = 32_000;
    public static final int REASON = 2_000;
    public static final int ISSUES = 50;
    /** Items that one item waits for. */
    public static final int DEPENDENCIES = 50;
    /** Items in one change to many. */
    public static final int BULK = 200;
    /** Person-days, and person-days per month: some forty person-years. */
    public static final double MOST_DAYS = 10_000;

    private DebtLimits() { }
}
