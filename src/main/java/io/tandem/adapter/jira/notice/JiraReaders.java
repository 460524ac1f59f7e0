package io.tandem.adapter.jira.notice;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserPropertyManager;
import com.atlassian.jira.user.util.UserManager;
import io.tandem.adapter.jira.JiraPeople;
import io.tandem.review.notice.model.Reader;
import io.tandem.review.notice.port.Readers;
import java.util.Locale;
import java.util.Optional;

/** People with the address, language, time zone and mail format of their Jira profiles. */
public final class JiraReaders implements Readers {
    /** Jira's own name of the preference; its values are {@code html} and {@code text}. */
    private static final String FORMAT = "user.notifications.mimetype";

    private final UserManager users;
    private final LocaleManager languages;
    private final TimeZoneManager zones;
    private final UserPropertyManager preferences;
    private final ApplicationProperties settings;

    public JiraReaders(UserManager users, LocaleManager languages, TimeZoneManager zones, UserPropertyManager preferences, ApplicationProperties settings) {
        this.users = users;
        this.languages = languages;
        this.zones = zones;
        this.preferences = preferences;
        this.settings = settings;
    }

    @Override
    public Optional<Reader> find(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey)).filter(ApplicationUser::isActive).filter(user -> user.getEmailAddress() != null && !user.getEmailAddress().isBlank())
                .map(user -> new Reader(JiraPeople.actor(user), user.getEmailAddress(), languages.getLocaleFor(user), zones.getTimeZoneforUser(user).toZoneId(), format(user)));
    }

    @Override
    public Locale commonLanguage() {
        return settings.getDefaultLocale();
    }

    private Reader.Format format(ApplicationUser user) {
        String own = preferences.getPropertySet(user).getString(FORMAT);
        String wanted = own == null ? settings.getDefaultBackedString(FORMAT) : own;
        return "text".equals(wanted) ? Reader.Format.TEXT : Reader.Format.HTML;
    }
}
