package org.ciyan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.primefaces.model.SortOrder;

/** Addresses are typed, shortened and passed on: whatever they say, the table shows something sensible. */
class DeskTableTest {

    final DeskTable table = new DeskTable();

    @ParameterizedTest(name = "page {0} of {1} rows begins at {2} with {3}")
    @CsvSource({",,0,50", "1,,0,50", "3,,100,50", "0,,0,50", "-4,,0,50", "2,10,10,10", "2,0,1,1", "2,-9,1,1",
        "2,100000,200,200"})
    void pagesAndSizesStayWithinBounds(Integer page, Integer size, int first, int rows) {
        table.page = page;
        table.size = size;
        assertThat(table.getFirst()).isEqualTo(first);
        assertThat(table.getRows()).isEqualTo(rows);
    }

    @Test
    void theLastPageThereCouldBeIsNotNegative() {
        table.page = Integer.MAX_VALUE;
        table.size = 200;
        assertThat(table.getFirst()).isPositive();
    }

    @ParameterizedTest(name = "{0} is by {1} {2}")
    @CsvSource({",unit,ASCENDING", "name,name,ASCENDING", "-name,name,DESCENDING", "hours,unit,ASCENDING",
        "NAME,unit,ASCENDING", "--name,unit,ASCENDING"})
    void onlyOrdersThatThereAreAreTaken(String sort, String field, SortOrder order) {
        table.sort = sort;
        table.rows(Column.UNIT, false, row -> row, new LazyRows.Source<String, Column>() {
            @Override
            public int count() {
                return 0;
            }

            @Override
            public List<String> rows(Column by, boolean descending, int from, int most) {
                return List.of();
            }
        });
        assertThat(table.getSortMeta().getField()).isEqualTo(field);
        assertThat(table.getSortMeta().getOrder()).isEqualTo(order);
    }

    @Test
    void namesOfColumnsAreHiddenAndNothingElseIsTakenForOne() {
        table.hide = "unit,&who=x,,state";
        assertThat(table.shows("unit")).isFalse();
        assertThat(table.shows("state")).isFalse();
        assertThat(table.shows("name")).isTrue();
        assertThat(table.shows("&who=x")).isTrue();
    }

    private enum Column { UNIT, NAME }
}
