package io.tandem.debt.sync.model;

/**
 * What a synchronisation came to.
 *
 * @param findings  findings the server reported
 * @param created   items made
 * @param updated   items of which something changed besides their decision
 * @param closed    items repaid, because nothing of them is left
 * @param reopened  items that came back
 * @param unchanged items looked at and left alone
 * @param waiting   findings below the thresholds, or whose item a person removed: in no item
 */
public record SyncCounts(int findings, int created, int updated, int closed, int reopened, int unchanged, int waiting) {
    public static final SyncCounts NONE = new SyncCounts(0, 0, 0, 0, 0, 0, 0);

    public SyncCounts plus(SyncCounts other) {
        return new SyncCounts(findings + other.findings, created + other.created, updated + other.updated, closed + other.closed, reopened + other.reopened, unchanged + other.unchanged, waiting + other.waiting);
    }

    public static SyncCounts ofFindings(int findings, int waiting) {
        return new SyncCounts(findings, 0, 0, 0, 0, 0, waiting);
    }

    public static SyncCounts of(ItemEvent event) {
        return switch (event) {
            case CREATED -> new SyncCounts(0, 1, 0, 0, 0, 0, 0);
            case UPDATED -> new SyncCounts(0, 0, 1, 0, 0, 0, 0);
            case CLOSED -> new SyncCounts(0, 0, 0, 1, 0, 0, 0);
            case REOPENED -> new SyncCounts(0, 0, 0, 0, 1, 0, 0);
            case UNCHANGED -> new SyncCounts(0, 0, 0, 0, 0, 1, 0);
        };
    }
}
