package io.tandem.sandbox.jira.api;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.module.propertyset.PropertySet;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.jira.service.Person;
import io.tandem.sandbox.jira.store.DeskStore;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

/** UserManager, UserSearchService, JiraAuthenticationContext, I18nHelper, LocaleManager, UserPropertyManager and TimeZoneManager. */
public final class UserApis {
    private UserApis() {
    }

    /** UserManager. */
    public record Users(Views views) {
        public ApplicationUser getUserByKey(String userKey) {
            return views.user(userKey);
        }

        public ApplicationUser getUserByName(String userName) {
            return views.people().byName(userName).map(Views::user).orElse(null);
        }

        public Optional<ApplicationUser> getUserById(Long userId) {
            return views.people().list().stream().map(Views::user).filter(user -> user.getId().equals(userId)).findFirst();
        }

        public ApplicationUser getUserByKeyEvenWhenUnknown(String userKey) {
            ApplicationUser user = views.user(userKey);
            return user != null || userKey == null ? user : Views.user(new Person(userKey, userKey, userKey, "?", TimeZone.getDefault().toZoneId(), Locale.US, false, false));
        }

        public ApplicationUser getUserByNameEvenWhenUnknown(String userName) {
            ApplicationUser user = getUserByName(userName);
            return user != null ? user : getUserByKeyEvenWhenUnknown(userName);
        }

        public Collection<ApplicationUser> getAllApplicationUsers() {
            return views.people().list().stream().map(Views::user).toList();
        }

        public Collection<ApplicationUser> getAllUsers() {
            return getAllApplicationUsers();
        }

        public int getTotalUserCount() {
            return views.people().list().size();
        }
    }

    /** UserSearchService: by the beginning of name, a word of the display name or the address; 50 at most. */
    public record UserSearch(Views views) {
        public List<ApplicationUser> findUsers(String query, UserSearchParams params) {
            String wanted = query == null ? "" : query.trim().toLowerCase(Locale.ROOT);
            return views.people().list().stream().filter(Person::active).filter(person -> matches(person, wanted)).limit(50).map(Views::user).toList();
        }

        public List<ApplicationUser> findUsers(JiraServiceContext context, String query) {
            return findUsers(query, null);
        }

        public List<ApplicationUser> findUsers(JiraServiceContext context, String query, UserSearchParams params) {
            return findUsers(query, params);
        }

        private static boolean matches(Person person, String wanted) {
            Stream<String> words = Stream.concat(Stream.of(person.name(), person.email()), Stream.of(person.displayName().split(" ")));
            return words.anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith(wanted));
        }
    }

    /** JiraAuthenticationContext, over the host's session. */
    public record Authentication(Product product) {
        public ApplicationUser getLoggedInUser() {
            return HostSession.user().map(user -> Views.user(io.tandem.sandbox.jira.service.People.person(user))).orElse(null);
        }

        public ApplicationUser getUser() {
            return getLoggedInUser();
        }

        public boolean isLoggedInUser() {
            return HostSession.user().isPresent();
        }

        public Locale getLocale() {
            return HostSession.user().map(HostUser::locale).orElse(Locale.US);
        }

        public I18nHelper getI18nHelper() {
            return Offer.as(I18nHelper.class, new Texts(product, getLocale()));
        }

        public void setLoggedInUser(ApplicationUser user) {
            HostSession.switchUser(product, user == null ? null : product.users().byKey(user.getKey()).orElse(null));
        }

        public void clearLoggedInUser() {
            HostSession.switchUser(product, null);
        }
    }

    /** I18nHelper: the add-on's texts; an unknown key comes back as it is. */
    public record Texts(Product product, Locale locale) {
        public Locale getLocale() {
            return locale;
        }

        public String getText(String key) {
            return text(key);
        }

        public String getText(String key, String value1) {
            return text(key, value1);
        }

        public String getText(String key, String value1, String value2) {
            return text(key, value1, value2);
        }

        public String getText(String key, String value1, String value2, String value3) {
            return text(key, value1, value2, value3);
        }

        public String getText(String key, Object parameters) {
            return parameters instanceof Object[] many ? text(key, many) : parameters instanceof List<?> list ? text(key, list.toArray()) : text(key, parameters);
        }

        public String getUnescapedText(String key) {
            return text(key);
        }

        public boolean isKeyDefined(String key) {
            return product.findAddOn().flatMap(addOn -> addOn.text(locale, key)).isPresent();
        }

        private String text(String key, Object... arguments) {
            return product.findAddOn().flatMap(addOn -> addOn.text(locale, key, arguments)).orElseGet(() -> arguments.length == 0 ? key : new MessageFormat(key, locale).format(arguments));
        }
    }

    /** I18nHelper.BeanFactory. */
    public record TextsFactory(Product product, Views views) {
        public I18nHelper getInstance(Locale locale) {
            return Offer.as(I18nHelper.class, new Texts(product, locale));
        }

        public I18nHelper getInstance(ApplicationUser user) {
            return getInstance(user == null ? Locale.US : views.people().byKey(user.getKey()).map(Person::locale).orElse(Locale.US));
        }
    }

    /** LocaleManager. */
    public record Languages(Views views) {
        public Locale getLocaleFor(ApplicationUser user) {
            return user == null ? Locale.US : views.people().byKey(user.getKey()).map(Person::locale).orElse(Locale.US);
        }
    }

    /** UserPropertyManager, with texts only. */
    public record Properties(DeskStore desk) {
        public PropertySet getPropertySet(ApplicationUser user) {
            return Offer.as(PropertySet.class, new OwnProperties(desk, user.getId()));
        }
    }

    /** A person's properties. */
    public record OwnProperties(DeskStore desk, long user) {
        private static final String OWNER = "user";

        public String getString(String key) {
            return desk.property(OWNER, user, key).orElse(null);
        }

        public void setString(String key, String value) {
            desk.setProperty(OWNER, user, key, value);
        }

        public boolean exists(String key) {
            return getString(key) != null;
        }

        public void remove(String key) {
            setString(key, null);
        }
    }

    /** TimeZoneManager. */
    public record Zones(Views views) {
        public TimeZone getLoggedInUserTimeZone() {
            return HostSession.user().map(user -> TimeZone.getTimeZone(user.zone())).orElseGet(this::getDefaultTimezone);
        }

        public TimeZone getTimeZoneforUser(ApplicationUser user) {
            return user == null ? getDefaultTimezone() : views.people().byKey(user.getKey()).map(person -> TimeZone.getTimeZone(person.zone())).orElseGet(this::getDefaultTimezone);
        }

        public TimeZone getDefaultTimezone() {
            return TimeZone.getDefault();
        }
    }
}
