package io.tandem.debt.repayment;

import io.tandem.debt.repayment.Capacity.Basis;
import io.tandem.debt.repayment.port.PlannedReleases.PlannedRelease;
import io.tandem.shared.Problems;
import java.util.Arrays;
import java.util.Optional;

/** Turns what somebody said about the capacity into person-days. */
final class CapacityReader {
    private final ReleaseRooms rooms;
    private final OpenReleases releases;

    CapacityReader(ReleaseRooms rooms, OpenReleases releases) {
        this.rooms = rooms;
        this.releases = releases;
    }

    /** @return the capacity; empty when problems were noted */
    Optional<Capacity> read(PlanRequest request, Problems problems) {
        if (request.share() == null) {
            boolean isSound = request.capacity() != null && request.capacity() > 0 && request.capacity() <= RepaymentPlanning.MOST_CAPACITY;
            problems.require(isSound, "capacity", "debt.plan.capacity", (int) RepaymentPlanning.MOST_CAPACITY);
            return isSound ? Optional.of(Capacity.given(request.capacity())) : Optional.empty();
        }
        int before = problems.list().size();
        problems.require(request.capacity() == null, "share", "debt.plan.share.both");
        problems.require(request.share() > 0 && request.share() <= 1, "share", "debt.plan.share");
        Basis basis = basis(request.basis(), problems);
        Optional<PlannedRelease> release = releases.read(request.project(), request.release(), problems);
        return problems.list().size() > before ? Optional.empty() : release.flatMap(known -> read(request, known, basis, problems));
    }

    private Optional<Capacity> read(PlanRequest request, PlannedRelease release, Basis wanted, Problems problems) {
        ReleaseRoom room = rooms.list(request.project()).stream().filter(other -> other.release().id() == release.id()).findFirst().orElse(new ReleaseRoom(release, null, null));
        Optional<Basis> basis = wanted == null ? room.findUsualBasis() : Optional.of(wanted);
        Optional<Capacity> capacity = basis.flatMap(known -> room.findDays(known).map(days -> Capacity.shareOf(days, request.share(), known, release.reference())));
        problems.require(capacity.isPresent(), "release", wanted == null ? "debt.plan.share.unknown" : wanted == Basis.TEAM ? "debt.plan.share.team" : "debt.plan.share.work", release.name());
        capacity.ifPresent(found -> problems.require(found.days() > 0, "share", "debt.plan.share.nothing"));
        capacity.ifPresent(found -> problems.require(found.days() <= RepaymentPlanning.MOST_CAPACITY, "share", "debt.plan.capacity", (int) RepaymentPlanning.MOST_CAPACITY));
        return capacity;
    }

    private static Basis basis(String name, Problems problems) {
        if (name == null || name.isBlank()) {
            return null;
        }
        Optional<Basis> found = Arrays.stream(Basis.values()).filter(basis -> basis != Basis.GIVEN && basis.name().equalsIgnoreCase(name.strip())).findFirst();
        problems.require(found.isPresent(), "basis", "debt.plan.basis");
        return found.orElse(null);
    }
}
