package io.tandem.debt.repayment;

import io.tandem.debt.repayment.port.PlannedReleases;
import io.tandem.debt.repayment.port.PlannedReleases.PlannedRelease;
import io.tandem.shared.Problems;
import java.util.List;
import java.util.Optional;

/** Finds the release somebody means and refuses those that are over. */
final class OpenReleases {
    private final PlannedReleases releases;

    OpenReleases(PlannedReleases releases) {
        this.releases = releases;
    }

    /** @param wanted its name or number @return the release; empty when a problem was noted at {@code release} */
    Optional<PlannedRelease> read(String projectKey, String wanted, Problems problems) {
        if (wanted == null || wanted.isBlank()) {
            problems.require(false, "release", "debt.plan.release.missing");
            return Optional.empty();
        }
        Optional<PlannedRelease> found = find(releases.list(projectKey), wanted.strip());
        problems.require(found.isPresent(), "release", "debt.plan.release.unknown", wanted.strip());
        found.ifPresent(release -> problems.require(!release.isOver(), "release", "debt.plan.release.over", release.name()));
        return found.filter(release -> !release.isOver());
    }

    private static Optional<PlannedRelease> find(List<PlannedRelease> all, String wanted) {
        return all.stream().filter(release -> String.valueOf(release.id()).equals(wanted)).findFirst()
            .or(() -> all.stream().filter(release -> release.name().equals(wanted)).findFirst())
            .or(() -> all.stream().filter(release -> release.name().equalsIgnoreCase(wanted)).findFirst());
    }
}
