package io.tandem.wiki;

import io.tandem.wiki.api.Block;
import io.tandem.wiki.api.Inline;
import java.util.List;

/**
 * What is said around newer content that stands beside a person's version.
 *
 * @param title       the box's heading
 * @param explanation what to do about it
 */
record OfferText(String title, String explanation) {
    String around(String body) {
        Block note = new Block.Panel(Block.PanelKind.NOTE, title, List.of(Block.Paragraph.of(Inline.text(explanation))));
        return StorageWriter.storage(List.of(note)) + body;
    }
}
