package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.hrssplan.http.HttpRulesTest;

@QuarkusIntegrationTest
class EmploymentHttpRulesIT extends HttpRulesTest {}
