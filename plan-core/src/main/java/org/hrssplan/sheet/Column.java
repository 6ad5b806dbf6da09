package org.hrssplan.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a sheet in the order of the template; some only inform whoever fills it in. */
enum Column {
    INDICATOR("indicator", "指标代码", 100),
    INDICATOR_NAME("indicatorName", "指标名称"),
    REGION("region", "地区代码", 100),
    REGION_NAME("regionName", "地区名称"),
    PERIOD("period", "期间", 100),
    VALUE("value", "数值", 100),
    UNIT("unit", "单位", 100),
    DOCUMENT("source", "来源文件", 300),
    SECTION("section", "章节", 300),
    TABLE("table", "表", 100),
    ROW("row", "行", 100),
    NOTE("note", "备注", 1000),
    LAST_PERIOD("lastPeriod", "上期期间"),
    LAST_VALUE("lastValue", "上期数值"),
    UNITS("units", "可用单位"),
    DEFINITION("definition", "指标解释");

    private static final Map<String, Column> BY_NAME = new HashMap<>();

    static {
        for (Column column : values()) {
            BY_NAME.put(column.english.toLowerCase(Locale.ROOT), column);
            BY_NAME.put(column.chinese, column);
        }
    }

    private final String english;
    private final String chinese;
    private final int maxLength;

    Column(String english, String chinese, int maxLength) {
        this.english = english;
        this.chinese = chinese;
        this.maxLength = maxLength;
    }

    Column(String english, String chinese) {
        this(english, chinese, 0);
    }

    /** The column of this name in either language, whatever its case. */
    static @Nullable Column named(String name) {
        return BY_NAME.get(name.toLowerCase(Locale.ROOT));
    }

    String english() {
        return english;
    }

    String chinese() {
        return chinese;
    }

    /** Greatest length of its text in characters. */
    int maxLength() {
        return maxLength;
    }

    /** Whether the column is read; the others only inform. */
    boolean isInput() {
        return maxLength > 0;
    }

    /** Whether a sheet without this column is refused. */
    boolean isRequired() {
        return switch (this) {
            case INDICATOR, REGION, PERIOD, VALUE, UNIT, DOCUMENT -> true;
            default -> false;
        };
    }

    /** The path from an item in JSON. */
    String path() {
        return switch (this) {
            case SECTION, TABLE, ROW -> "source/" + english;
            default -> english;
        };
    }
}
