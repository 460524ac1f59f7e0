package io.tandem.review;

import io.tandem.review.model.Board;
import io.tandem.review.model.BoardSettings;
import io.tandem.review.model.BoardWarning;
import io.tandem.review.model.Delegation;
import io.tandem.review.model.LightLane;
import io.tandem.review.model.Quorum;
import io.tandem.review.model.RejectRule;
import io.tandem.review.model.Seat;
import io.tandem.review.model.SeatNames;
import io.tandem.review.model.SeatSettings;
import io.tandem.review.model.Thresholds;
import io.tandem.review.model.VoteCount;
import io.tandem.review.port.ProjectShape;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import io.tandem.shared.port.People;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what makes a saved board weaker than its administrator thinks: seats nobody holds, a quorum nobody can meet, rules that never apply. */
final class BoardCheck {
    private static final Actor NOBODY = new Actor("", "");

    private final BoardSettings settings;
    private final Board sitting;
    private final ProjectShape shape;
    private final People people;
    private final List<BoardWarning> found = new ArrayList<>();

    /** @param sitting the same board with its seats filled */
    BoardCheck(BoardSettings settings, Board sitting, ProjectShape shape, People people) {
        this.settings = settings;
        this.sitting = sitting;
        this.shape = shape;
        this.people = people;
    }

    /** Those that block first. */
    List<BoardWarning> list() {
        List<String> roles = shape.listRoles();
        for (SeatSettings seat : settings.seats()) {
            checkHolders(seat, sitting.findSeat(seat.name()).orElseThrow(), roles);
            checkPeople(seat, sitting.findSeat(seat.name()).orElseThrow());
        }
        checkQuorum();
        checkRules();
        return Stream.concat(found.stream().filter(BoardWarning::isBlocking), found.stream().filter(warning -> !warning.isBlocking())).toList();
    }

    private void checkHolders(SeatSettings seat, Seat filled, List<String> roles) {
        boolean isRoleUnknown = !seat.role().isEmpty() && !roles.contains(seat.role());
        boolean isEmpty = filled.holders().isEmpty();
        if (isRoleUnknown) {
            warn(seat.name(), isEmpty && isNeeded(seat), Reason.of("review.warning.role-unknown", SeatNames.asArgument(seat.name()), seat.role()));
        } else if (isEmpty) {
            warn(seat.name(), isNeeded(seat), emptySeat(seat));
        }
    }

    /** An empty seat that is neither required nor has a veto steps aside without harm. */
    private static boolean isNeeded(SeatSettings seat) {
        return seat.isRequired() || seat.hasVeto();
    }

    private static Reason emptySeat(SeatSettings seat) {
        String name = SeatNames.asArgument(seat.name());
        if (!seat.role().isEmpty()) {
            return Reason.of("review.warning.empty-role", name, seat.role());
        }
        return seat.teamRole().isEmpty() ? Reason.of("review.warning.empty-users", name) : Reason.of("review.warning.empty-team-role", name, seat.teamRole());
    }

    private void checkPeople(SeatSettings seat, Seat filled) {
        String name = SeatNames.asArgument(seat.name());
        Stream<Actor> delegates = seat.delegates().stream().map(Delegation::to);
        Stream.concat(seat.users().stream(), delegates).distinct().filter(person -> !people.isActive(person))
                .forEach(person -> warn(seat.name(), false, Reason.of("review.warning.inactive", name, person.displayName())));
        seat.delegates().stream().map(Delegation::from).distinct().filter(person -> people.isActive(person) && !filled.isHeldBy(person))
                .forEach(person -> warn(seat.name(), false, Reason.of("review.warning.delegate-of-nobody", name, person.displayName())));
    }

    private void checkQuorum() {
        boolean anybodyThere = sitting.seats().stream().anyMatch(seat -> !seat.holders().isEmpty());
        if (anybodyThere && !VoteCount.canEverApprove(sitting, NOBODY)) {
            warn("", true, Reason.of("review.warning.never", settings.policy().quorum().value(), VoteCount.mostApprovers(sitting, NOBODY)));
            return;
        }
        sitting.seats().stream().flatMap(seat -> seat.holders().stream()).distinct().filter(person -> anybodyThere && !VoteCount.canEverApprove(sitting, person))
                .forEach(person -> warn("", false, Reason.of("review.warning.never-for", person.displayName())));
    }

    private void checkRules() {
        boolean needsRequired = settings.policy().reject().kind() == RejectRule.Kind.ANY_REQUIRED;
        if (needsRequired && settings.seats().stream().noneMatch(BoardCheck::isNeeded)) {
            warn("", false, Reason.of("review.warning.nobody-rejects"));
        }
        settings.seats().stream().filter(seat -> !seat.isRequired() && settings.policy().quorum().kind() == Quorum.Kind.EVERY)
                .forEach(seat -> warn(seat.name(), false, Reason.of("review.warning.required-anyway", SeatNames.asArgument(seat.name()))));
        LightLane light = settings.policy().lightLane();
        sitting.findSeat(light.seat()).filter(seat -> light.mode() == LightLane.Mode.ONE_SEAT && seat.holders().isEmpty())
                .ifPresent(seat -> warn(seat.name(), false, Reason.of("review.warning.light-seat-empty", SeatNames.asArgument(seat.name()))));
        checkLimits();
    }

    private void checkLimits() {
        Thresholds limits = settings.policy().thresholds();
        if (limits.cost() != null && settings.policy().rate().amount().signum() == 0) {
            warn("", false, Reason.of("review.warning.cost-without-rate"));
        }
        List<String> known = shape.listComponents(settings.projectKey());
        Stream<String> named = Stream.concat(limits.components().stream(), settings.templates().stream().flatMap(template -> template.limits().components().stream()));
        Stream.concat(named, settings.freezes().stream().flatMap(freeze -> freeze.components().stream())).distinct().filter(name -> !known.contains(name))
                .forEach(name -> warn("", false, Reason.of("review.warning.component-unknown", name)));
    }

    private void warn(String seat, boolean isBlocking, Reason reason) {
        found.add(new BoardWarning(seat, reason, isBlocking));
    }
}
