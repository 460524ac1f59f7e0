package io.tandem.wiki.port;

import java.time.Duration;
import java.util.Optional;

/** The wiki did not do what was asked. The kind says whether trying again can help. */
public final class WikiFailureException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Kind kind;
    private final transient Optional<Duration> pause;
    private final transient Optional<String> address;

    /** What can go wrong. */
    public enum Kind {
        /** The page changed since it was read: read again. */
        CONFLICT(Remedy.READ_AGAIN),
        /** Asked too often. */
        BUSY(Remedy.WAIT),
        /** Down, or broken inside. */
        DOWN(Remedy.WAIT),
        /** No answer in time, or none at all; whether it was done is unknown. */
        NO_ANSWER(Remedy.WAIT),
        /** The space has a page of this title that is not ours. */
        TITLE_TAKEN(Remedy.PERSON),
        /** What was sent is not acceptable. */
        REFUSED(Remedy.PERSON),
        /** This person may not. */
        FORBIDDEN(Remedy.PERSON),
        /** The space or parent page does not exist, or this person cannot see it. */
        NOT_FOUND(Remedy.PERSON),
        /** This person has to give leave first, at {@link #address()}. */
        LEAVE_NEEDED(Remedy.PERSON),
        /** No wiki is linked. */
        NOT_LINKED(Remedy.PERSON),
        /** The live page cannot be read, so nothing can be merged into it safely. */
        UNREADABLE(Remedy.PERSON);

        private final Remedy remedy;

        Kind(Remedy remedy) {
            this.remedy = remedy;
        }

        public Remedy remedy() {
            return remedy;
        }
    }

    /** What helps. */
    public enum Remedy { READ_AGAIN, WAIT, PERSON }

    public WikiFailureException(Kind kind, String detail) {
        this(kind, detail, null, null);
    }

    /**
     * @param detail  what the wiki said, for whoever looks closer
     * @param pause   how long the wiki asks to be left alone, or null
     * @param address a page that helps: the one whose title it is, or where to give leave; or null
     */
    public WikiFailureException(Kind kind, String detail, Duration pause, String address) {
        super(detail);
        this.kind = kind;
        this.pause = Optional.ofNullable(pause);
        this.address = Optional.ofNullable(address);
    }

    public Kind kind() {
        return kind;
    }

    public Optional<Duration> pause() {
        return pause;
    }

    public Optional<String> address() {
        return address;
    }
}
