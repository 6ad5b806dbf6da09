package org.hrssplan.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.gateway.fake.FakeDomains;
import org.hrssplan.http.HttpRulesTest;

@QuarkusTest
@QuarkusTestResource(FakeDomains.class)
class GatewayHttpRulesTest extends HttpRulesTest {}
