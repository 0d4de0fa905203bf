package org.ciyan.platform.sheet;

import java.util.List;
import java.util.Map;

/**
 * A row below the header that is not empty.
 *
 * @param number as the writer's program shows it, from 1
 * @param cells texts without blanks around them, by the columns' keys; a column that the file lacks is missing
 * @param others texts in columns that were not looked for
 */
public record SheetRow(int number, Map<String, String> cells, List<String> others) {

    public String get(String column) {
        return cells.getOrDefault(column, "");
    }
}
