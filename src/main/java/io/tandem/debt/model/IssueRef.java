package io.tandem.debt.model;

/**
 * An issue that an item is linked to. The number stays when an issue moves; the key is the one it had when it was last looked up.
 *
 * @param summary the issue's summary, empty where only the link is known
 */
public record IssueRef(long id, String key, String summary) { }
