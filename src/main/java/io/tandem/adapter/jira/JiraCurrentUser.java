package io.tandem.adapter.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import io.tandem.shared.Actor;
import io.tandem.shared.port.CurrentUser;
import java.util.Optional;

/** Whoever Jira says is logged in on this thread. */
public final class JiraCurrentUser implements CurrentUser {
    private final JiraAuthenticationContext authentication;

    public JiraCurrentUser(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public Optional<Actor> find() {
        return Optional.ofNullable(authentication.getLoggedInUser()).map(JiraPeople::actor);
    }
}
