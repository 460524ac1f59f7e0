package io.tandem.rest.team;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.shared.Page;
import io.tandem.team.model.Responsibilities;
import io.tandem.team.model.Responsibility;
import io.tandem.team.model.Responsibility.Part;
import io.tandem.team.model.Responsibility.Party;
import java.util.List;

/** One open matter with its people; {@code path} is below the product's base address, {@code gaps} are the parts nobody has. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponsibilityBody(String kind, String id, String title, String issueKey, String state, String topic, String due, String path, List<TeamPersonBody> decides,
                                 List<TeamPersonBody> does, List<TeamPersonBody> consulted, List<TeamPersonBody> told, List<Part> gaps) {
    /**
     * A piece of the view.
     *
     * @param gaps how many of all matters of the kinds asked for have a gap
     * @param cut  the kinds of which only the most important ones are looked at
     */
    public record ListBody(int start, int limit, long total, List<ResponsibilityBody> values, int gaps, List<String> cut) {
        static ListBody of(Responsibilities found) {
            Page<Responsibility> page = found.page();
            return new ListBody(page.start(), page.limit(), page.total(), page.values().stream().map(ResponsibilityBody::of).toList(), found.gaps(),
                found.cut().stream().map(Enum::name).sorted().toList());
        }
    }

    static ResponsibilityBody of(Responsibility row) {
        return new ResponsibilityBody(row.matter().kind().name(), row.matter().id(), row.matter().title(), row.matter().issueKey(), row.matter().state(), row.matter().topic(),
            row.matter().due() == null ? null : row.matter().due().toString(), row.matter().path(), people(row.decides()), people(row.does()), people(row.consulted()), people(row.told()),
            row.gaps().stream().sorted().toList());
    }

    private static List<TeamPersonBody> people(List<Party> parties) {
        return parties.stream().map(party -> new TeamPersonBody(party.person() == null ? null : party.person().key(), party.name(), party.standIn() == null ? null : party.standIn().displayName()))
            .toList();
    }
}
