package org.hrssplan.system;

/** Texts that nobody sends who means well; none of them is a value of any parameter. */
enum HostileText {
    EMPTY("", ""),
    BLANK("%20", " "),
    LONG("A".repeat(5_000), "A".repeat(5_000)),
    NUL("a%00b", "a\\u0000b"),
    LINE_BREAK("a%0d%0aX-Injected:%20yes%0d%0aINJECTED", "a\\r\\nX-Injected: yes\\r\\nINJECTED"),
    ANSI("%1b%5b31mred%1b%5b0m%07%08", "\\u001b[31mred\\u001b[0m\\u0007\\b"),
    RIGHT_TO_LEFT("%e2%80%aeevil%e2%80%8f%e2%81%a6", "\u202eevil\u200f\u2066"),
    FULL_WIDTH_DIGITS("%ef%bc%92%ef%bc%90%ef%bc%92%ef%bc%93", "２０２３"),
    COMBINING("Z%cc%80%cc%81%cc%82%cc%83%cc%84", "Z\u0300\u0301\u0302\u0303\u0304"),
    EMOJI("%f0%9f%92%a9", "\uD83D\uDCA9"),
    LONE_SURROGATE("%ed%a0%80", "\\ud800"),
    NOT_UTF_8("%ff%fe%80", "\\uffff\\ufffe"),
    OVERLONG("%c0%af%c0%ae", "\\u0080\\u009f"),
    GBK("%c1%f8%d6%dd", "Áø"),
    HALF_AN_ESCAPE("%", "%"),
    NO_ESCAPE("%zz", "\\\\"),
    TRAVERSAL("%2e%2e%2f%2e%2e%2fetc%2fpasswd", "../../etc/passwd"),
    BACKSLASH("..%5c..%5cwindows%5cwin.ini", "..\\\\..\\\\windows\\\\win.ini"),
    ADDRESS("http:%2f%2f127.0.0.1:9%2f", "http://127.0.0.1:9/"),
    SQL("%27%3b%20drop%20table%20observation%3b--", "'; drop table observation;--"),
    SQL_ALWAYS_TRUE("1%27%20or%20%271%27=%271", "1' or '1'='1"),
    SQL_SLOW("1%27%3bselect%20pg_sleep(30)--", "1';select pg_sleep(30)--"),
    LIKE_ANYTHING("%25", "%"),
    TEMPLATE("%7b%7b7*7%7d%7d", "{{7*7}}"),
    EXPRESSION("$%7b7*7%7d", "${7*7}"),
    LOOKUP("$%7bjndi:ldap:%2f%2f127.0.0.1:9%2fa%7d", "${jndi:ldap://127.0.0.1:9/a}"),
    SCRIPT("%3cscript%3ealert(1)%3c%2fscript%3e", "<script>alert(1)</script>"),
    FORMULA("=cmd%7c%27%20%2fC%20calc%27!A0", "=cmd|' /C calc'!A0"),
    COMMAND("%60id%60%3b%24(id)", "`id`;$(id)"),
    EXPENSIVE_PATTERN("(a%2b)%2b$", "(a+)+$"),
    HUGE_INTEGER("99999999999999999999", "99999999999999999999"),
    NEGATIVE("-1", "-1"),
    SMALLEST("-9223372036854775808", "-9223372036854775808"),
    FRACTION("1.5", "1.5"),
    EXPONENT("1e100000000", "1e100000000"),
    MANY_DIGITS("9".repeat(3_000), "9".repeat(10_000)),
    NOT_A_NUMBER("NaN", "NaN"),
    NULL_WORD("null", "null"),
    WILDCARD("*", "*");

    /** As part of a path or a query, each char one byte. */
    final String encoded;

    /** As the inside of a JSON string. */
    final String inJson;

    HostileText(String encoded, String inJson) {
        this.encoded = encoded;
        this.inJson = inJson;
    }
}
