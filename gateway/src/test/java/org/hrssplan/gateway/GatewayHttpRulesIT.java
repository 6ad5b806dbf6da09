package org.hrssplan.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.hrssplan.gateway.fake.FakeDomains;
import org.hrssplan.http.HttpRulesTest;

/** The same rules, kept by the application as it is packaged. */
@QuarkusIntegrationTest
@QuarkusTestResource(FakeDomains.class)
class GatewayHttpRulesIT extends HttpRulesTest {}
