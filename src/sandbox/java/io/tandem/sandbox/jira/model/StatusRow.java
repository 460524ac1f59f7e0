package io.tandem.sandbox.jira.model;

/** A status with its category. */
public record StatusRow(long id, String name, Category category) {
    /** Jira's three categories, with its ids, keys, names and colours. */
    public enum Category {
        TO_DO(2, "new", "To Do", "default"), IN_PROGRESS(4, "indeterminate", "In Progress", "inprogress"), DONE(3, "done", "Done", "success");

        private final long id;
        private final String key;
        private final String label;
        private final String colour;

        Category(long id, String key, String label, String colour) {
            this.id = id;
            this.key = key;
            this.label = label;
            this.colour = colour;
        }

        public long id() {
            return id;
        }

        public String key() {
            return key;
        }

        public String label() {
            return label;
        }

        public String colour() {
            return colour;
        }

        /** The category with that key; To Do when there is none. */
        public static Category ofKey(String key) {
            for (Category category : values()) {
                if (category.key.equals(key)) {
                    return category;
                }
            }
            return TO_DO;
        }
    }
}
