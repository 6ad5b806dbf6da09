package org.hrssplan.talent;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.http.HttpRulesTest;

@QuarkusTest
class TalentHttpRulesTest extends HttpRulesTest {}
