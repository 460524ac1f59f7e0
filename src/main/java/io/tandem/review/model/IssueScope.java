package io.tandem.review.model;

import java.util.List;

/**
 * What an issue asks for at one moment, to tell later how far it has moved.
 *
 * @param estimateSeconds original estimate, or null when there is none
 * @param releases        names of the releases it goes into
 * @param components      names of its components
 */
public record IssueScope(Long estimateSeconds, String summary, String description, List<String> releases, List<String> components) {
    public IssueScope {
        summary = summary == null ? "" : summary;
        description = description == null ? "" : description;
        releases = List.copyOf(releases);
        components = List.copyOf(components);
    }
}
