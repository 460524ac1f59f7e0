package org.ofbiz.core.entity;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;

/** A row, and rows related to it. The sandbox uses it for the change log of an event. */
public class GenericValue {
    private final Map<String, Object> fields;
    private final Map<String, List<GenericValue>> related;

    public GenericValue(Map<String, Object> fields, Map<String, List<GenericValue>> related) {
        this.fields = fields;
        this.related = related;
    }

    public Object get(String name) {
        return fields.get(name);
    }

    public String getString(String name) {
        Object value = fields.get(name);
        return value == null ? null : value.toString();
    }

    public Long getLong(String name) {
        return (Long) fields.get(name);
    }

    public Timestamp getTimestamp(String name) {
        return (Timestamp) fields.get(name);
    }

    public List<GenericValue> getRelated(String relationName) throws GenericEntityException {
        return related.getOrDefault(relationName, List.of());
    }
}
