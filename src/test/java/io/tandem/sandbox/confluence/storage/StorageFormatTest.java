package io.tandem.sandbox.confluence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

/** What is well-formed storage format, and how the rest is described. */
public class StorageFormatTest {
    @Test
    public void text_elements_macros_and_html_character_names_are_read() throws Exception {
        assertThat(StorageFormat.parse("a &nbsp;&rarr;&copy;&amp; <p>b</p>").getTextContent().trim()).isEqualTo("a \u00a0→©& b");
        assertThat(StorageFormat.parse("<ac:structured-macro ac:name=\"x\"><ac:plain-text-body><![CDATA[<a>]]></ac:plain-text-body></ac:structured-macro>").getTextContent().trim())
                .isEqualTo("<a>");
        assertThat(StorageFormat.parse("").getTextContent().trim()).isEmpty();
    }

    @Test
    public void the_message_names_both_tags_and_the_place() {
        assertThatThrownBy(() -> StorageFormat.parse("<p><b>bold</p>")).hasMessageStartingWith("Unexpected close tag </p>; expected </b>.").hasMessageContaining("[1,");
        assertThatThrownBy(() -> StorageFormat.parse("<p>\n<i>x</p>")).hasMessageStartingWith("Unexpected close tag </p>; expected </i>.").hasMessageContaining("[2,");
        assertThatThrownBy(() -> StorageFormat.parse("<p>unclosed")).hasMessageStartingWith("Unexpected close tag </xml>; expected </p>.");
    }

    @Test
    public void what_is_not_well_formed_is_refused() {
        for (String bad : new String[] {"<br>", "a & b", "&unknown;", "<p class=x/>", "<x:y/>", "</xml>", "</xml><xml>", "\u0001", "<p a=\"1\" a=\"2\"/>", "a < b"}) {
            assertThatThrownBy(() -> StorageFormat.parse(bad)).as(bad).isInstanceOf(MalformedStorageException.class);
        }
    }

    @Test
    public void nothing_outside_is_loaded_and_no_document_type_is_taken() {
        assertThatThrownBy(() -> StorageFormat.parse("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><p/>")).isInstanceOf(MalformedStorageException.class);
    }
}
