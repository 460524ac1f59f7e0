package com.atlassian.activeobjects.external;

/** Active Objects was asked for data before the database was there. */
public final class NoDataSourceException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public NoDataSourceException() {
        super("Active Objects can not be used yet: the add-on is still starting. Use it lazily, never in a constructor, @PostConstruct or onStart without moduleMetaData().awaitInitialization().");
    }
}
