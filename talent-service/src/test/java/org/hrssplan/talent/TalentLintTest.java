package org.hrssplan.talent;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.planlint.LintApiTest;

@QuarkusTest
class TalentLintTest extends LintApiTest {}
