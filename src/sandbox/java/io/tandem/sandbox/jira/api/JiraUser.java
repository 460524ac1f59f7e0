package io.tandem.sandbox.jira.api;

import com.atlassian.crowd.embedded.api.User;
import com.atlassian.jira.user.ApplicationUser;
import io.tandem.sandbox.jira.service.Person;

/** A person as Jira's API shows him or her; equal by key. */
public final class JiraUser implements ApplicationUser {
    private final Person person;

    JiraUser(Person person) {
        this.person = person;
    }

    /** The person behind it. */
    public Person person() {
        return person;
    }

    public String getKey() {
        return person.key();
    }

    public String getUsername() {
        return person.name();
    }

    public String getName() {
        return person.name();
    }

    public long getDirectoryId() {
        return 1;
    }

    public boolean isActive() {
        return person.active();
    }

    public String getEmailAddress() {
        return person.email();
    }

    public String getDisplayName() {
        return person.displayName();
    }

    public User getDirectoryUser() {
        return Offer.as(User.class, this);
    }

    public Long getId() {
        return (long) person.key().hashCode() & 0xffffffL;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof JiraUser other && person.key().equals(other.person.key());
    }

    @Override
    public int hashCode() {
        return person.key().hashCode();
    }

    @Override
    public String toString() {
        return person.name() + "(" + person.key() + ")";
    }
}
