package io.tandem.sandbox.confluence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

/** What saving does to the bytes of a page. */
public class StoredFormTest {
    @Test
    public void characters_get_names_and_empty_elements_are_closed_at_once() throws Exception {
        assertThat(StoredForm.of("<p>Müller &#8594; \"x\" &amp; 支付</p><p></p><br/>")).isEqualTo("<p>M&uuml;ller &rarr; &quot;x&quot; &amp; 支付</p><p /><br />");
        assertThat(StoredForm.of("")).isEmpty();
        assertThat(StoredForm.of("plain\n<p class=\"b\" align=\"a\"> x</p>\n")).isEqualTo("plain\n<p class=\"b\" align=\"a\"> x</p>\n");
    }

    @Test
    public void macros_get_a_schema_version_and_an_id_and_keep_them() throws Exception {
        String stored = StoredForm.of("<ac:structured-macro ac:name=\"info\"><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>");
        assertThat(stored).matches("<ac:structured-macro ac:name=\"info\" ac:schema-version=\"1\" ac:macro-id=\"[0-9a-f-]{36}\"><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>");
        assertThat(StoredForm.of(stored)).isEqualTo(stored);
    }

    @Test
    public void plain_bodies_stay_as_they_are() throws Exception {
        String body = "<ac:plain-text-body><![CDATA[a < b && \"ü\"]]></ac:plain-text-body>";
        assertThat(StoredForm.of(body)).isEqualTo(body);
    }

    @Test
    public void the_editor_dresses_tables_and_numbers_tasks() {
        assertThat(StoredForm.edited("<table><tbody><tr><th>a</th><td>b</td></tr></tbody></table>")).startsWith("<table class=\"wrapped\"><colgroup><col /><col /></colgroup><tbody>");
        assertThat(StoredForm.edited("<ac:task><ac:task-id>1</ac:task-id></ac:task>")).contains("</ac:task-id><ac:task-uuid>");
        assertThat(StoredForm.edited("<p>")).isEqualTo("<p>");
    }

    @Test
    public void what_is_not_well_formed_is_refused() {
        assertThatThrownBy(() -> StoredForm.of("<p>")).isInstanceOf(MalformedStorageException.class);
    }
}
