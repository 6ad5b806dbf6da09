package org.hrssplan.sheet;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the sheet of a workbook that holds the figures: the one named as in the template, or else the first. */
final class SheetParts {

    static final String CHINESE_SHEET = "填报";
    static final String ENGLISH_SHEET = "Report";

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final long MAX_BYTES = 2 << 20;

    private SheetParts() {}

    /** The name of the part with the figures. */
    static String dataSheet(XlsxPackage workbook) throws IOException {
        String id = id(workbook);
        try (WorkbookXml xml = workbook.part(RELATIONS, MAX_BYTES)) {
            while (xml.nextStart()) {
                if (xml.isStart("Relationship") && id.equals(xml.attribute("Id"))) {
                    return part(xml);
                }
            }
        }
        throw XlsxPackage.notAWorkbook();
    }

    private static String id(XlsxPackage workbook) throws IOException {
        String first = null;
        try (WorkbookXml xml = workbook.part(WORKBOOK, MAX_BYTES)) {
            while (xml.nextStart()) {
                if (xml.isStart("sheet")) {
                    String id = xml.attribute("id");
                    if (id != null && Set.of(CHINESE_SHEET, ENGLISH_SHEET).contains(xml.attribute("name", ""))) {
                        return id;
                    }
                    first = first == null && !isHidden(xml.attribute("state")) ? id : first;
                }
            }
        }
        if (first == null) {
            throw XlsxPackage.notAWorkbook();
        }
        return first;
    }

    private static boolean isHidden(@Nullable String state) {
        return state != null && !state.equals("visible");
    }

    private static String part(WorkbookXml relation) throws UnreadableSheetException {
        String target = relation.attribute("Target", "");
        if (relation.attribute("TargetMode", "Internal").equals("External")) {
            throw XlsxPackage.notAWorkbook();
        }
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }
}
