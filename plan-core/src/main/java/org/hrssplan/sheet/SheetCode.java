package org.hrssplan.sheet;

/** Why a file, or a row of it, cannot be read; the constant's name is the stable code. */
public enum SheetCode {
    /** A row: no plain number, inequality or shares; arguments: the text. */
    INVALID_NUMBER,
    /** A row: more than 15 significant digits or 6 decimals. */
    NUMBER_OUT_OF_BOUNDS,
    /** A row: a field of JSON is not of its type; arguments: the type. */
    WRONG_TYPE,
    /** A row: value, qualifier and shares do not go together. */
    WRONG_FIGURE,
    /** A row: a field of JSON is given twice; arguments: its name. */
    DUPLICATE_FIELD,
    /** A row: arguments: the greatest length in characters. */
    TOO_LONG,
    /** A row: a control character or half a character; the file: NUL, arguments: line. */
    ILLEGAL_CHARACTER,
    /** A row: fields beside the columns of the header; arguments: the number of columns, the number of fields. */
    WRONG_FIELD_COUNT,
    /** A row: a cell holds a formula, whose last result may be out of date. */
    FORMULA_CELL,
    /** A row: a cell holds a date or a time. */
    DATE_CELL,
    /** A row: the format of a cell shows another number than it holds, such as thousands. */
    SCALED_CELL,
    /** A row: a cell holds an error or a truth value; arguments: what it shows. */
    ERROR_CELL,
    /** The file: cells are merged below the header; arguments: the range. */
    MERGED_CELL,
    /** The file: arguments: the line. */
    NOT_UTF8,
    /** The file: no workbook in the form of XLSX, or a damaged one. */
    NOT_A_WORKBOOK,
    /** The file: a workbook of Excel 97-2003, or one with a password. */
    LEGACY_OR_ENCRYPTED_WORKBOOK,
    /** The file is empty. */
    NO_HEADER,
    /** The file: arguments: the column's names. */
    MISSING_COLUMN,
    /** The file: arguments: the column's name. */
    UNKNOWN_COLUMN,
    /** The file: arguments: the column's name. */
    DUPLICATE_COLUMN,
    /** The file: arguments: the greatest number of columns. */
    TOO_MANY_COLUMNS,
    /** The file unpacks to far more than it is. */
    FILE_BOMB,
    /** The file holds a document type definition, or other XML that no workbook needs. */
    XML_WITH_DTD,
    /** The file: a piece of it is longer than anything in it may be; arguments: the greatest length in characters. */
    FIELD_TOO_LONG,
    /** A row or the file: a quoted field does not end where it should; arguments: the line where it begins. */
    UNCLOSED_QUOTE,
    /** The file: arguments: line, column. */
    MALFORMED_JSON,
    /** A row or the file: arguments: the name. */
    UNKNOWN_FIELD,
    /** The file: arguments: the name of what is missing. */
    REQUIRED
}
