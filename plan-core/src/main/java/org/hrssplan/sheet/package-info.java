/** Figures in files: rows are read from JSON, CSV and XLSX, and templates written to be filled in; plain Java. */
@NullMarked
package org.hrssplan.sheet;

import org.jspecify.annotations.NullMarked;
