package io.tandem.rest.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.testing.rest.RestApi;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The export in a database of its own (SQLite in memory), loaded over the API page by page as a warehouse would: it knows nothing of the add-on but its answers. */
final class LoadedStar implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of("INTEGER", "INTEGER", "DECIMAL", "REAL", "FLAG", "INTEGER");
    private static final int PAGE = 50;

    private final Connection database;
    private final RestApi api;

    LoadedStar(RestApi api) throws SQLException {
        this.api = api;
        database = DriverManager.getConnection("jdbc:sqlite::memory:");
        for (JsonNode table : api.send("GET export", null).json().at("/tables")) {
            load(table);
        }
    }

    private void load(JsonNode table) throws SQLException {
        StringJoiner columns = new StringJoiner(", ");
        List<String> names = new ArrayList<>();
        for (JsonNode column : table.at("/columns")) {
            names.add(column.at("/name").asText());
            columns.add('"' + column.at("/name").asText() + "\" " + TYPES.getOrDefault(column.at("/type").asText(), "TEXT") + (column.at("/nullable").asBoolean() ? "" : " NOT NULL"));
        }
        String name = table.at("/name").asText();
        database.createStatement().execute("CREATE TABLE " + name + " (" + columns + ")");
        String start = "";
        while (start != null) {
            JsonNode page = api.send("GET export/" + name + ".json?limit=" + PAGE + "&start=" + start, null).json();
            insert(name, names, page.at("/values"));
            start = page.at("/nextStart").textValue();
        }
    }

    private void insert(String table, List<String> columns, JsonNode rows) throws SQLException {
        String marks = String.join(",", columns.stream().map(column -> "?").toList());
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (JsonNode row : rows) {
                for (int column = 0; column < columns.size(); column++) {
                    insert.setObject(column + 1, value(row.get(columns.get(column))));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Object value(JsonNode value) {
        return value.isNull() ? null : value.isIntegralNumber() ? (Object) value.asLong() : value.isNumber() ? (Object) value.asDouble() : value.isBoolean() ? (Object) (value.asBoolean() ? 1 : 0) : value.asText();
    }

    double number(String query) throws SQLException {
        try (ResultSet answer = database.createStatement().executeQuery(query)) {
            answer.next();
            return answer.getDouble(1);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
