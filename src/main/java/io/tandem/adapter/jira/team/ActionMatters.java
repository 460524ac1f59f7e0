package io.tandem.adapter.jira.team;

import io.tandem.retro.api.OpenAction;
import io.tandem.retro.api.OpenActions;
import io.tandem.shared.Actor;
import io.tandem.shared.port.People;
import io.tandem.team.model.MatterKind;
import io.tandem.team.model.OpenMatter;
import io.tandem.team.port.OpenMatters;
import java.util.List;

/** Actions of retrospectives: the pair decides, the owner does (found by log-in name where people wrote one), whoever keeps the record knows more. */
public final class ActionMatters implements OpenMatters {
    private final OpenActions actions;
    private final People people;

    public ActionMatters(OpenActions actions, People people) {
        this.actions = actions;
        this.people = people;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.ACTION;
    }

    @Override
    public List<OpenMatter> listOpen(String projectKey, int count) {
        return actions.listOpen(projectKey, count).stream().map(action -> matter(projectKey, action)).toList();
    }

    private OpenMatter matter(String projectKey, OpenAction action) {
        List<Actor> owner = action.owner().isBlank() ? List.of() : people.findByName(action.owner().strip()).stream().toList();
        return new OpenMatter(MatterKind.ACTION, action.recordId() + "-" + action.id(), action.text(), null, "", "", action.due(),
            "/projects/" + projectKey + "?selectedItem=tandem-records&record=" + action.recordId(), List.of(), owner, action.owner(), List.of(action.agreedBy()));
    }
}
