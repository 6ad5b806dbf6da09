package org.hrssplan.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the styles of a workbook make of the numbers in its cells. */
final class CellStyles {

    /** How a number is shown. */
    enum Shown {
        AS_IT_IS,
        IN_PERCENT,
        AS_DATE,
        SCALED
    }

    private static final String PART = "xl/styles.xml";
    private static final long MAX_BYTES = 16 << 20;
    private static final int MAX_STYLES = 65_536;

    /** As in Excel. */
    private static final int MAX_FORMAT_LENGTH = 255;

    private static final Pattern ELAPSED_TIME = Pattern.compile("\\[(?i:h+|m+|s+)]");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|[\\\\!_*].|\\[[^\\[\\]]*]|(?i:General)");
    private static final Pattern DATE = Pattern.compile("[yYmMdDhHsS]");
    /** A comma behind the last digit divides by a thousand; {@code 0!.0,} shows units of 10,000. */
    private static final Pattern SCALE = Pattern.compile("[0#?],+(?![0#?,])|[0#?][\\\\!][.][0#?]");

    private final List<Shown> styles = new ArrayList<>();

    static CellStyles of(XlsxPackage workbook) throws IOException {
        CellStyles styles = new CellStyles();
        if (workbook.has(PART)) {
            try (WorkbookXml xml = workbook.part(PART, MAX_BYTES)) {
                styles.read(xml);
            }
        }
        return styles;
    }

    Shown of(String style) throws UnreadableSheetException {
        try {
            int number = Integer.parseInt(style);
            return number >= styles.size() ? Shown.AS_IT_IS : styles.get(number);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw XlsxPackage.notAWorkbook();
        }
    }

    private static Shown of(String id, Map<String, Shown> formats) {
        Shown own = formats.get(id);
        if (own != null) {
            return own;
        }
        return switch (id) {
            case "9", "10" -> Shown.IN_PERCENT;
            case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> Shown.AS_DATE;
            // in Chinese and Japanese versions
            case "27", "28", "29", "30", "31", "32", "33", "34", "35", "36" -> Shown.AS_DATE;
            case "50", "51", "52", "53", "54", "55", "56", "57", "58" -> Shown.AS_DATE;
            default -> Shown.AS_IT_IS;
        };
    }

    /**
     * How a format shows a number.
     *
     * @throws UnreadableSheetException if the format is longer than any workbook's
     */
    static Shown ofFormat(String format) throws UnreadableSheetException {
        if (format.length() > MAX_FORMAT_LENGTH) {
            throw XlsxPackage.notAWorkbook();
        }
        if (ELAPSED_TIME.matcher(format).find()) {
            return Shown.AS_DATE;
        }
        boolean scaled = SCALE.matcher(format.replace("\"", "")).find();
        String bare = LITERAL.matcher(format).replaceAll("");
        if (DATE.matcher(bare).find()) {
            return Shown.AS_DATE;
        }
        if (bare.indexOf('%') >= 0) {
            return Shown.IN_PERCENT;
        }
        return scaled ? Shown.SCALED : Shown.AS_IT_IS;
    }

    private void read(WorkbookXml xml) throws IOException {
        Map<String, Shown> formats = new HashMap<>();
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.isStart("numFmt")) {
                formats.put(xml.attribute("numFmtId", ""), ofFormat(xml.attribute("formatCode", "")));
            } else if (xml.isStart("cellXfs")) {
                ofCells = true;
            } else if (xml.isEnd("cellXfs")) {
                return;
            } else if (ofCells && xml.isStart("xf")) {
                styles.add(of(xml.attribute("numFmtId", "0"), formats));
            }
            if (styles.size() > MAX_STYLES || formats.size() > MAX_STYLES) {
                throw new UnreadableSheetException(SheetCode.FILE_BOMB, 0);
            }
        }
    }
}
