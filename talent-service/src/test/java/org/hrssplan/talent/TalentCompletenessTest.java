package org.hrssplan.talent;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.CompletenessApiTest;

@QuarkusTest
class TalentCompletenessTest extends CompletenessApiTest {}
