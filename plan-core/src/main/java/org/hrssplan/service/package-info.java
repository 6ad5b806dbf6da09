/** What makes a service the service of its domain. */
@NullMarked
package org.hrssplan.service;

import org.jspecify.annotations.NullMarked;
