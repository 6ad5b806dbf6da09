package org.hrssplan.laborrelations;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.CompletenessApiTest;

@QuarkusTest
class LaborRelationsCompletenessTest extends CompletenessApiTest {}
