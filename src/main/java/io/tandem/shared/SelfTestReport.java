package io.tandem.shared;

import java.util.List;

/**
 * What became of looking up, on the running product, every member of it that the add-on was compiled against.
 *
 * @param product     the product it ran in, {@code jira} or {@code confluence}
 * @param checked     how many members were looked up
 * @param differences those that are not there as expected; empty when all is well
 */
public record SelfTestReport(String product, int checked, List<Difference> differences) {
    /**
     * One member that is missing or different.
     *
     * @param member   as the add-on calls it
     * @param expected what it was compiled against
     * @param found    what the product has instead
     */
    public record Difference(String member, String expected, String found) { }

    public SelfTestReport {
        differences = List.copyOf(differences);
    }

    public boolean isWell() {
        return differences.isEmpty();
    }
}
