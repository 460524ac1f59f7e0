package io.tandem.rest.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.tandem.export.Export;
import io.tandem.export.model.Column;
import io.tandem.export.model.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One object: the rows as objects, and behind them where to go on. Whoever finds no {@code nextSince} at the end has not got everything. */
final class JsonRows implements RowWriter {
    private final JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);

    @Override
    public void write(Export export, OutputStream stream) throws IOException {
        List<String> names = export.table().columns().stream().<String>map(Column::name).toList();
        try (JsonGenerator json = factory.createGenerator(stream)) {
            json.writeStartObject();
            json.writeStringField("table", export.table().name());
            json.writeArrayFieldStart("values");
            RowWriter.each(export, line -> write(line, names, json));
            json.writeEndArray();
            json.writeStringField("nextStart", export.findNext().orElse(null));
            json.writeStringField("nextSince", RowWriter.TIME.format(export.nextSince()));
            json.writeEndObject();
        }
    }

    private static void write(Line line, List<String> names, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int column = 0; column < names.size(); column++) {
            json.writeFieldName(names.get(column));
            write(RowWriter.plain(line.values().get(column)), json);
        }
        json.writeEndObject();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString((String) value);
        }
    }
}
