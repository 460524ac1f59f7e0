package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/** The key of a user: not the name. */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String key;

    public UserKey(String userkey) {
        this.key = Objects.requireNonNull(userkey, "userkey");
    }

    public static UserKey fromLong(Long number) {
        return number == null ? null : new UserKey(String.valueOf(number));
    }

    public String getStringValue() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
