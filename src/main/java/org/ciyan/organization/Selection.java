package org.ciyan.organization;

/**
 * Which of the people of a scope, and in which order. People are never put in order by what they earned: that would be
 * a ranking.
 *
 * @param wanted part of a name, the beginning of its pinyin or initials, or a code; null or blank for anybody
 * @param category code of a category; null or blank for any
 * @param descending the other way round, as far as the order's first key goes
 */
public record Selection(String wanted, String category, Order order, boolean descending) {

    public Selection {
        wanted = wanted == null || wanted.isBlank() ? null : wanted.strip();
        category = category == null || category.isBlank() ? null : category.strip();
    }

    public static Selection everybody() {
        return named(null);
    }

    public static Selection named(String wanted) {
        return new Selection(wanted, null, Order.UNIT, false);
    }

    /** Units stand in the order of the tree, names in that of their pinyin, categories in their customary order. */
    public enum Order {

        UNIT("u.place", ", c.pinyin, c.code"), NAME("c.pinyin", ", c.code"),
        CATEGORY("g.sort", ", u.place, c.pinyin, c.code");

        private final String first;
        private final String then;

        Order(String first, String then) {
            this.first = first;
            this.then = then;
        }

        String clause(boolean descending) {
            return " order by " + first + (descending ? " desc" : "") + then;
        }
    }
}
