package io.tandem.sandbox.host.platform;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.Product;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The product's users as the platform shows them; every user is licensed, the site is private. */
final class HostUserManager implements UserManager {
    private final Product product;
    private final String administrators;
    private final String everybody;

    HostUserManager(Product product) {
        this.product = product;
        this.administrators = product.name() + "-administrators";
        this.everybody = product.name().equals("jira") ? "jira-software-users" : "confluence-users";
    }

    @Override
    public UserProfile getRemoteUser() {
        return HostSession.user().map(this::profile).orElse(null);
    }

    @Override
    public UserKey getRemoteUserKey() {
        return HostSession.user().map(user -> new UserKey(user.key())).orElse(null);
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return product.users().byName(username).map(this::profile).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return find(userKey).map(this::profile).orElse(null);
    }

    private Optional<HostUser> find(UserKey key) {
        return key == null ? Optional.empty() : product.users().byKey(key.getStringValue());
    }

    private UserProfile profile(HostUser user) {
        return new Profile(user, product.baseUrl());
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return find(userKey).map(user -> group.equals(everybody) || group.equals(administrators) && user.systemAdministrator()).orElse(false);
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return find(userKey).map(HostUser::systemAdministrator).orElse(false);
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return isSystemAdmin(userKey);
    }

    @Override
    public boolean isLicensed(UserKey userKey) {
        return find(userKey).isPresent();
    }

    @Override
    public boolean isAnonymousAccessEnabled() {
        return false;
    }

    @Override
    public boolean isLimitedUnlicensedAccessEnabled() {
        return false;
    }

    @Override
    public boolean authenticate(String username, String password) {
        return product.users().authenticate(username, password).isPresent();
    }

    @Override
    public Principal resolve(String username) {
        return product.users().byName(username).map(user -> (Principal) user::name).orElse(null);
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        List<String> found = Stream.of(administrators, everybody).filter(group -> group.startsWith(prefix)).skip(startIndex).limit(maxResults).toList();
        return found;
    }

    private record Profile(HostUser user, String baseUrl) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return new UserKey(user.key());
        }

        @Override
        public String getUsername() {
            return user.name();
        }

        @Override
        public String getFullName() {
            return user.displayName();
        }

        @Override
        public String getEmail() {
            return user.email();
        }

        @Override
        public URI getProfilePictureUri(int width, int height) {
            return getProfilePictureUri();
        }

        @Override
        public URI getProfilePictureUri() {
            return URI.create(baseUrl + "/sandbox-static/avatar.svg");
        }

        @Override
        public URI getProfilePageUri() {
            return URI.create("/secure/ViewProfile.jspa?name=" + user.name());
        }
    }
}
