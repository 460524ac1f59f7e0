package io.tandem.sandbox.host.ao;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.schema.StringLength;

/** The products' rules for entities that some databases would forgive and others not. */
final class EntityRules {
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_STRING = 450;
    private static final int MOST_ENTITIES = 200;
    private static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private EntityRules() {
    }

    /** @throws IllegalArgumentException naming every breach */
    static void check(Class<?>[] entities, EntityManager manager) {
        List<String> breaches = new ArrayList<>();
        if (entities.length > MOST_ENTITIES) {
            breaches.add(entities.length + " entities, more than " + MOST_ENTITIES);
        }
        for (Class<?> entity : entities) {
            checkEntity(entity.asSubclass(RawEntity.class), manager, breaches);
        }
        if (!breaches.isEmpty()) {
            throw new IllegalArgumentException("Active Objects refuses the entities: " + String.join("; ", breaches));
        }
    }

    private static void checkEntity(Class<?> entity, EntityManager manager, List<String> breaches) {
        @SuppressWarnings("unchecked")
        String table = manager.getTableNameConverter().getName((Class<? extends RawEntity<?>>) entity);
        if (table.length() > LONGEST_NAME) {
            breaches.add("table " + table + " is longer than " + LONGEST_NAME);
        }
        for (Method method : entity.getMethods()) {
            checkColumn(entity, method, manager.getFieldNameConverter().getName(method), breaches);
        }
    }

    private static void checkColumn(Class<?> entity, Method method, String column, List<String> breaches) {
        String place = entity.getSimpleName() + "." + method.getName();
        if (column != null && column.length() > LONGEST_NAME) {
            breaches.add("column " + column + " of " + place + " is longer than " + LONGEST_NAME);
        }
        if (column != null && RESERVED.contains(column.toUpperCase(Locale.ENGLISH))) {
            breaches.add("column " + column + " of " + place + " is a reserved word");
        }
        StringLength length = method.getAnnotation(StringLength.class);
        if (length != null && length.value() > LONGEST_STRING) {
            breaches.add("@StringLength(" + length.value() + ") of " + place + " is over " + LONGEST_STRING + "; use UNLIMITED");
        }
    }
}
