package org.hrssplan.laborrelations;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.http.HttpRulesTest;

@QuarkusTest
class LaborRelationsHttpRulesTest extends HttpRulesTest {}
