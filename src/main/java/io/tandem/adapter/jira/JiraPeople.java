package io.tandem.adapter.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.tandem.shared.Actor;
import io.tandem.shared.port.People;
import java.util.Optional;

/** People by Jira's user directory. */
public final class JiraPeople implements People {
    private final UserManager users;

    public JiraPeople(UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<Actor> find(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey)).map(JiraPeople::actor);
    }

    @Override
    public Optional<Actor> findByName(String userName) {
        return Optional.ofNullable(users.getUserByName(userName)).map(JiraPeople::actor);
    }

    @Override
    public boolean isActive(Actor person) {
        ApplicationUser user = users.getUserByKey(person.key());
        return user != null && user.isActive();
    }

    @Override
    public String loginName(Actor person) {
        ApplicationUser user = users.getUserByKey(person.key());
        return user == null ? person.key() : user.getUsername();
    }

    /** Our record of Jira's user. */
    public static Actor actor(ApplicationUser user) {
        return new Actor(user.getKey(), user.getDisplayName());
    }
}
