package org.ciyan.material;

/**
 * Which materials, in which order.
 *
 * @param text part of a title or source, or a code; null or blank for any
 * @param kind null for any
 */
public record MaterialWanted(String text, MaterialKind kind, boolean withdrawnToo, Order order, boolean descending) {

    public MaterialWanted {
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /** The latest first. */
    public static MaterialWanted of(String text) {
        return new MaterialWanted(text, null, false, Order.PUBLISHED, true);
    }

    /** Columns by which the bank can be put in order. */
    public enum Order {

        PUBLISHED("v.publishedOn"), RECEIVED("v.receivedOn"), TITLE("v.title");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        String clause(boolean descending) {
            return column + (descending ? " desc" : "");
        }
    }
}
