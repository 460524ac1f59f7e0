package io.tandem.wiki.macro;

import java.time.Instant;

/**
 * A change review in one line.
 *
 * @param address where its issue is read
 * @param state   as Jira names it ({@code IN_REVIEW})
 * @param due     when the decision is expected, or null
 */
public record ReviewLine(String title, String issueKey, String address, String state, Instant due) { }
