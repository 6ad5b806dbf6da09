package org.hrssplan.talent;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.hrssplan.http.HttpRulesTest;

@QuarkusIntegrationTest
class TalentHttpRulesIT extends HttpRulesTest {}
