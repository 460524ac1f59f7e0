package io.tandem.adapter.jira.retro;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.tandem.wiki.port.ActingAs;

/** Sets the thread's user for the time of the work; the application link then uses the leave that person gave. */
public final class JiraActingAs implements ActingAs {
    private final UserManager users;
    private final JiraAuthenticationContext authentication;

    public JiraActingAs(UserManager users, JiraAuthenticationContext authentication) {
        this.users = users;
        this.authentication = authentication;
    }

    @Override
    public boolean run(String userKey, Runnable work) {
        ApplicationUser user = users.getUserByKey(userKey);
        if (user == null || !user.isActive()) {
            return false;
        }
        ApplicationUser before = authentication.getLoggedInUser();
        try {
            authentication.setLoggedInUser(user);
            work.run();
        } finally {
            authentication.setLoggedInUser(before);
        }
        return true;
    }
}
