/** The rules that every resource keeps: problems, entity tags, parameters, languages, paging. */
@NullMarked
package org.hrssplan.http;

import org.jspecify.annotations.NullMarked;
