package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.http.HttpRulesTest;

@QuarkusTest
class EmploymentHttpRulesTest extends HttpRulesTest {}
