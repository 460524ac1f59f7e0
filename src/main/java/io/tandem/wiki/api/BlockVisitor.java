package io.tandem.wiki.api;

/** One method per kind of {@link Block}. */
public interface BlockVisitor<R> {
    R heading(Block.Heading heading);

    R paragraph(Block.Paragraph paragraph);

    R table(Block.Table table);

    R items(Block.Items items);

    R tasks(Block.Tasks tasks);

    R panel(Block.Panel panel);

    R expand(Block.Expand expand);

    R contents(Block.Contents contents);

    R issueTable(Block.IssueTable issues);

    R ownMacro(Block.OwnMacro macro);

    R image(Block.Image image);
}
