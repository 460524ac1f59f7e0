package io.tandem.rest.review;

/** What callers send about meetings beside the feature's own inputs. A field that is not named here is refused with its name. */
public final class MeetingRequests {
    private MeetingRequests() { }

    /** The version the caller saw. */
    public record Move(Integer version) { }

    /** Where the minutes go the first time; {@code parentId} and {@code title} may be missing. */
    public record Publish(String spaceKey, String parentId, String title) { }
}
