package org.hrssplan.talent;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.access.AccessTest;

@QuarkusTest
class TalentAccessTest extends AccessTest {}
