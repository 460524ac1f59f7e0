package io.tandem.wiki.api;

/** One method per kind of {@link Inline}. */
public interface InlineVisitor<R> {
    R text(Inline.Text text);

    R link(Inline.Link link);

    R status(Inline.Status status);

    R issue(Inline.Issue issue);

    R lineBreak(Inline.LineBreak lineBreak);
}
