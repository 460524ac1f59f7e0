package io.tandem.review.input;

import io.tandem.review.model.BoardSettings;
import io.tandem.review.model.Policy;
import io.tandem.review.model.SeatSettings;
import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What a board must look like to be saved. What can be said from the input alone is refused here, all of it at once; what somebody may mend outside the settings
 * (an empty project role) is a warning of the saved board.
 */
public final class BoardRules {
    private final People people;
    private final Collection<String> components;

    /** @param components names of the project's components */
    public BoardRules(People people, Collection<String> components) {
        this.people = people;
        this.components = components;
    }

    /**
     * The whole board as it is meant to be from now on; what the input leaves out takes its usual value, not its present one.
     *
     * @param current the board in force: a template that did not change keeps who put it into force
     * @throws io.tandem.shared.InvalidInputException with everything that is wrong
     */
    public BoardSettings read(BoardInput input, BoardSettings current, Actor by, Instant now) {
        Problems problems = new Problems();
        List<SeatSettings> seats = new SeatRules(people, problems).read(input.seats());
        Policy policy = new PolicyRules(people, components, problems).read(input, seats);
        TemplateRules templates = new TemplateRules(policy.rate().currency(), components, problems);
        BoardSettings read = new BoardSettings(current.projectKey(), current.version(), seats, policy, templates.read(input.templates(), current.templates(), by, now), templates.freezes(input.freezes()));
        problems.throwIfAny();
        return read;
    }
}
