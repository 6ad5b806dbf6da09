package org.hrssplan.laborrelations;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.hrssplan.http.HttpRulesTest;

@QuarkusIntegrationTest
class LaborRelationsHttpRulesIT extends HttpRulesTest {}
