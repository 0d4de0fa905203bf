package org.ciyan.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dhatim.fastexcel.Workbook;

/** Workbooks as an organization department would send them. */
public final class Rosters {

    public static final List<String> HEADS = List.of("编号", "姓名", "单位编号", "职务", "职务层次", "职级", "干部类别", "任职日期", "入党日期");

    private Rosters() { }

    public static Path file(List<List<String>> rows) {
        return file(HEADS, rows);
    }

    public static Path file(List<String> heads, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Ciyan", "1.0")) {
            var sheet = workbook.newWorksheet("花名册");
            for (int c = 0; c < heads.size(); c++) {
                sheet.value(0, c, heads.get(c));
            }
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    sheet.value(r + 1, c, rows.get(r).get(c));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return Files.write(Files.createTempFile("roster", ".xlsx"), out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
