package io.tandem.sandbox.confluence.store;

import java.util.function.Supplier;
import javax.sql.DataSource;

/** Everything the stand-in remembers, in one database. Making one creates the tables that are missing. */
public final class ConfluenceStore {
    private final Jdbc jdbc;
    private final SpaceStore spaces;
    private final PageStore pages;
    private final LabelStore labels;
    private final PropertyStore properties;
    private final RestrictionStore restrictions;
    private final AttachmentStore attachments;

    public ConfluenceStore(DataSource source) {
        jdbc = new Jdbc(source);
        Schema.create(jdbc);
        spaces = new SpaceStore(jdbc);
        pages = new PageStore(jdbc);
        labels = new LabelStore(jdbc);
        properties = new PropertyStore(jdbc);
        restrictions = new RestrictionStore(jdbc);
        attachments = new AttachmentStore(jdbc);
    }

    public SpaceStore spaces() {
        return spaces;
    }

    public PageStore pages() {
        return pages;
    }

    public LabelStore labels() {
        return labels;
    }

    public PropertyStore properties() {
        return properties;
    }

    public RestrictionStore restrictions() {
        return restrictions;
    }

    public AttachmentStore attachments() {
        return attachments;
    }

    public <T> T inTransaction(Supplier<T> work) {
        return jdbc.inTransaction(work);
    }
}
