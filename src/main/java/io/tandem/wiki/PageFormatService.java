package io.tandem.wiki;

import io.tandem.shared.port.Texts;
import io.tandem.wiki.api.Block;
import io.tandem.wiki.api.ManagedSection;
import io.tandem.wiki.api.PageFormats;
import io.tandem.wiki.api.WikiPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@inheritDoc} */
public final class PageFormatService implements PageFormats {
    private final Texts texts;

    public PageFormatService(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String storage(WikiPage page) {
        return SectionMerge.fresh(page.recordKey(), sections(page), new OfferText("", "")).body();
    }

    @Override
    public String html(WikiPage page) {
        List<Block> blocks = page.sections().stream().flatMap(section -> section.content().stream()).toList();
        return PreviewWriter.html(blocks, name -> texts.get(page.language(), "tandem.macro.name." + name));
    }

    /** The generated content by section id, in order. */
    static Map<String, String> sections(WikiPage page) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (ManagedSection section : page.sections()) {
            sections.put(section.id(), StorageWriter.storage(section.content()));
        }
        return sections;
    }
}
