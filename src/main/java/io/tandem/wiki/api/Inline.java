package io.tandem.wiki.api;

/** A piece of a line of text. */
public sealed interface Inline {
    <R> R accept(InlineVisitor<R> visitor);

    /** How words stand out. */
    enum Style { PLAIN, STRONG, EMPHASIS, CODE }

    /** The colours of a status lozenge, by Confluence's names. */
    enum Colour { GREY, RED, YELLOW, GREEN, BLUE }

    /** Words. */
    record Text(String text, Style style) implements Inline {
        public Text {
            text = Characters.clean(text);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * Words that lead somewhere.
     *
     * @param address http, https or mailto; anything else is refused, because a page must not carry scripts
     */
    record Link(String text, String address) implements Inline {
        public Link {
            text = Characters.clean(text);
            address = Addresses.checked(address);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** A coloured lozenge. */
    record Status(String title, Colour colour) implements Inline {
        public Status {
            title = Characters.clean(title);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.status(this);
        }
    }

    /** One Jira issue with its live status, by Confluence's own Jira macro. */
    record Issue(String key) implements Inline {
        public Issue {
            key = Characters.clean(key);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.issue(this);
        }
    }

    /** A new line inside a paragraph or cell. */
    record LineBreak() implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    static Inline text(String text) {
        return new Text(text, Style.PLAIN);
    }

    static Inline strong(String text) {
        return new Text(text, Style.STRONG);
    }
}
