package io.tandem.sandbox.confluence.store;

import java.util.List;

/** The tables of the stand-in; the same statements serve H2 and PostgreSQL. */
final class Schema {
    private static final List<String> STATEMENTS = List.of(
            "CREATE SEQUENCE IF NOT EXISTS cf_id START WITH 65551",
            "CREATE TABLE IF NOT EXISTS cf_space (id BIGINT PRIMARY KEY, space_key VARCHAR(255) NOT NULL UNIQUE, name VARCHAR(255) NOT NULL,"
                    + " description VARCHAR(1000) NOT NULL, homepage_id BIGINT)",
            "CREATE TABLE IF NOT EXISTS cf_space_permission (space_key VARCHAR(255) NOT NULL, permission VARCHAR(20) NOT NULL,"
                    + " username VARCHAR(255) NOT NULL, PRIMARY KEY (space_key, permission, username))",
            // live_title holds "space:lower-case title" for current pages only, so that trash never blocks a title
            "CREATE TABLE IF NOT EXISTS cf_page (id BIGINT PRIMARY KEY, space_key VARCHAR(255) NOT NULL, parent_id BIGINT, position INT NOT NULL,"
                    + " title VARCHAR(255) NOT NULL, live_title VARCHAR(600) UNIQUE, status VARCHAR(20) NOT NULL, version INT NOT NULL,"
                    + " created_at BIGINT NOT NULL, created_by VARCHAR(255) NOT NULL)",
            "CREATE INDEX IF NOT EXISTS cf_page_tree ON cf_page (space_key, parent_id)",
            "CREATE TABLE IF NOT EXISTS cf_version (page_id BIGINT NOT NULL, number INT NOT NULL, title VARCHAR(255) NOT NULL, body TEXT NOT NULL,"
                    + " message VARCHAR(1000) NOT NULL, minor_edit BOOLEAN NOT NULL, modified_at BIGINT NOT NULL, modified_by VARCHAR(255) NOT NULL,"
                    + " PRIMARY KEY (page_id, number))",
            "CREATE TABLE IF NOT EXISTS cf_label (id BIGINT PRIMARY KEY, page_id BIGINT NOT NULL, prefix VARCHAR(50) NOT NULL, name VARCHAR(255) NOT NULL,"
                    + " UNIQUE (page_id, prefix, name))",
            "CREATE TABLE IF NOT EXISTS cf_property (id BIGINT PRIMARY KEY, page_id BIGINT NOT NULL, property_key VARCHAR(255) NOT NULL,"
                    + " json TEXT NOT NULL, version INT NOT NULL, modified_at BIGINT NOT NULL, UNIQUE (page_id, property_key))",
            "CREATE TABLE IF NOT EXISTS cf_restriction (page_id BIGINT NOT NULL, operation VARCHAR(20) NOT NULL, username VARCHAR(255) NOT NULL,"
                    + " PRIMARY KEY (page_id, operation, username))",
            "CREATE TABLE IF NOT EXISTS cf_attachment (id BIGINT PRIMARY KEY, page_id BIGINT NOT NULL, file_name VARCHAR(255) NOT NULL,"
                    + " media_type VARCHAR(255) NOT NULL, version INT NOT NULL, content BYTEA NOT NULL, modified_at BIGINT NOT NULL,"
                    + " modified_by VARCHAR(255) NOT NULL, UNIQUE (page_id, file_name))");

    private Schema() {
    }

    static void create(Jdbc jdbc) {
        STATEMENTS.forEach(jdbc::update);
    }
}
