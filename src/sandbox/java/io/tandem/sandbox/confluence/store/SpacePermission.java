package io.tandem.sandbox.confluence.store;

/** What a person may do in a space; EDIT covers creating, changing and deleting pages. */
public enum SpacePermission {
    VIEW, EDIT, ADMINISTER
}
