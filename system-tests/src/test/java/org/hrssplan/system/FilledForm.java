package org.hrssplan.system;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The two kinds of forms that a service gives, filled in as a person would: with a spreadsheet, or with an editor. */
enum FilledForm {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] fill(byte[] form, Map<String, String> values, String source) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
                XSSFSheet sheet = workbook.getSheetAt(0);
                DataFormatter shown = new DataFormatter();
                List<String> header = StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                        .map(shown::formatCellValue)
                        .toList();
                for (Row row : sheet) {
                    String value = values.get(shown.formatCellValue(row.getCell(header.indexOf(INDICATOR))));
                    if (value != null) {
                        cell(row, header.indexOf(VALUE)).setCellValue(value);
                        cell(row, header.indexOf(SOURCE)).setCellValue(source);
                    }
                }
                ByteArrayOutputStream filled = new ByteArrayOutputStream();
                workbook.write(filled);
                return filled.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Cell cell(Row row, int place) {
            return row.getCell(place, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        }
    },

    /** No cell of these forms is quoted. */
    CSV("text/csv") {
        @Override
        byte[] fill(byte[] form, Map<String, String> values, String source) {
            String[] lines = new String(form, StandardCharsets.UTF_8).split("\r?\n");
            List<String> header = Arrays.asList(lines[0].replace("\uFEFF", "").split(","));
            List<String> filled = new ArrayList<>(List.of(lines[0]));
            for (String line : Arrays.asList(lines).subList(1, lines.length)) {
                List<String> cells = Arrays.asList(COMMA.split(line, -1));
                String value = values.get(cells.get(header.indexOf(INDICATOR)));
                if (value != null) {
                    cells.set(header.indexOf(VALUE), value);
                    cells.set(header.indexOf(SOURCE), source);
                }
                filled.add(String.join(",", cells));
            }
            return String.join("\r\n", filled).getBytes(StandardCharsets.UTF_8);
        }
    };

    private static final Pattern COMMA = Pattern.compile(",");
    private static final String INDICATOR = "指标代码";
    private static final String VALUE = "数值";
    private static final String SOURCE = "来源文件";

    final String mediaType;

    FilledForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * The form with values and their source; the other rows stay as they are.
     *
     * @param values by indicator
     */
    abstract byte[] fill(byte[] form, Map<String, String> values, String source);
}
