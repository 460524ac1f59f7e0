package io.tandem.rest.team;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.Paging;
import io.tandem.rest.team.ResponsibilityBody.ListBody;
import io.tandem.shared.Actor;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problems;
import io.tandem.shared.port.People;
import io.tandem.team.ResponsibilityService;
import io.tandem.team.ResponsibilityService.Wanted;
import io.tandem.team.ResponsibilityService.Wanted.Narrowing;
import io.tandem.team.model.MatterKind;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who decides, does, is consulted and is told for everything open in a project. */
@Path("/projects/{key}/responsibilities")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ResponsibilityResource {
    private static final int QUOTED = 60;

    private final Guard guard;
    private final ResponsibilityService responsibilities;
    private final People people;

    @Inject
    public ResponsibilityResource(Guard guard, ResponsibilityService responsibilities, People people) {
        this.guard = guard;
        this.responsibilities = responsibilities;
        this.people = people;
    }

    /**
     * @param person {@code me}, a user key or a log-in name
     * @param kind   {@code REVIEW}, {@code DEBT}, {@code ACTION}, several with commas
     * @param gaps   {@code true} for those only in which somebody is missing
     */
    @GET
    public ListBody list(@PathParam("key") String key, @QueryParam("person") String person, @QueryParam("kind") String kind, @QueryParam("gaps") String gaps, @QueryParam("start") String start,
                         @QueryParam("limit") String limit) {
        Actor actor = guard.authenticate();
        guard.requireVisibleProject(actor, key);
        PageRequest page = Paging.of(start, limit, null, Set.of());
        return ListBody.of(responsibilities.list(actor, key, wanted(actor, person, kind, gaps), page));
    }

    private Wanted wanted(Actor actor, String person, String kind, String gaps) {
        Problems problems = new Problems();
        Set<MatterKind> kinds = kinds(kind, problems);
        Actor wanted = person == null || person.isBlank() ? null : find(actor, person.strip(), problems);
        problems.require(gaps == null || gaps.equals("true") || gaps.equals("false"), "gaps", "value.unknown", shortened(String.valueOf(gaps)), "true, false");
        problems.throwIfAny();
        return new Wanted(wanted, kinds, "true".equals(gaps) ? Narrowing.GAPS : Narrowing.NONE);
    }

    private Actor find(Actor actor, String person, Problems problems) {
        Optional<Actor> found = person.equals("me") ? Optional.of(actor) : people.find(person).or(() -> people.findByName(person));
        problems.require(found.isPresent(), "person", "user.unknown", shortened(person));
        return found.orElse(null);
    }

    private static Set<MatterKind> kinds(String kind, Problems problems) {
        Set<MatterKind> kinds = EnumSet.noneOf(MatterKind.class);
        for (String name : kind == null || kind.isBlank() ? new String[0] : kind.split(",")) {
            Optional<MatterKind> found = Arrays.stream(MatterKind.values()).filter(value -> value.name().equals(name.strip())).findFirst();
            problems.require(found.isPresent(), "kind", "value.unknown", shortened(name), Arrays.stream(MatterKind.values()).map(Enum::name).collect(Collectors.joining(", ")));
            found.ifPresent(kinds::add);
        }
        return kinds;
    }

    private static String shortened(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
