package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.CompletenessApiTest;

@QuarkusTest
class EmploymentCompletenessTest extends CompletenessApiTest {}
