package org.hrssplan.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that the cells of a workbook refer to by number. */
final class SharedTexts {

    private static final String PART = "xl/sharedStrings.xml";
    private static final long MAX_BYTES = 16 << 20;
    private static final int MAX_TEXTS = 250_000;

    /** More than any column takes, so that a longer text is seen to be too long. */
    static final int MAX_TEXT_LENGTH = 2_000;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();

    static SharedTexts of(XlsxPackage workbook) throws IOException {
        SharedTexts shared = new SharedTexts();
        if (workbook.has(PART)) {
            try (WorkbookXml xml = workbook.part(PART, MAX_BYTES)) {
                while (xml.nextStart()) {
                    if (xml.isStart("si")) {
                        shared.add(text(xml, "si"));
                    }
                }
            }
        }
        return shared;
    }

    /** The text of the runs up to the closing tag, without phonetic hints. */
    static String text(WorkbookXml xml, String closing) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean shown = false;
        int phonetic = 0;
        while (xml.next() && !xml.isEnd(closing)) {
            if (xml.isStart()) {
                phonetic += xml.name().equals("rPh") ? 1 : 0;
                shown = phonetic == 0 && xml.name().equals("t");
            } else if (xml.isEnd()) {
                phonetic -= xml.name().equals("rPh") ? 1 : 0;
                shown = false;
            } else if (shown) {
                xml.appendTo(text, MAX_TEXT_LENGTH);
            }
        }
        return unescaped(text.toString());
    }

    /** Characters that XML cannot hold stand as {@code _x000D_}. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))))
                : text;
    }

    String at(String number) throws UnreadableSheetException {
        try {
            return texts.get(Integer.parseInt(number));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw XlsxPackage.notAWorkbook();
        }
    }

    private void add(String text) throws UnreadableSheetException {
        if (texts.size() == MAX_TEXTS) {
            throw new UnreadableSheetException(SheetCode.FILE_BOMB, 0);
        }
        texts.add(text);
    }
}
