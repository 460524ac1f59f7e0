package io.tandem.adapter.jira.review;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.tandem.review.port.TimeZones;
import io.tandem.shared.Actor;
import java.time.ZoneId;

/** The time zone of people's Jira profiles. */
public final class JiraTimeZones implements TimeZones {
    private final TimeZoneManager zones;
    private final UserManager users;

    public JiraTimeZones(TimeZoneManager zones, UserManager users) {
        this.zones = zones;
        this.users = users;
    }

    @Override
    public ZoneId get(Actor person) {
        ApplicationUser user = users.getUserByKey(person.key());
        return (user == null ? zones.getDefaultTimezone() : zones.getTimeZoneforUser(user)).toZoneId();
    }
}
