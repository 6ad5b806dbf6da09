package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.comparison.ComparisonTest;

@QuarkusTest
class EmploymentComparisonTest extends ComparisonTest {}
