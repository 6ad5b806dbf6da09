package org.hrssplan.laborrelations;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.access.AccessTest;

@QuarkusTest
class LaborRelationsAccessTest extends AccessTest {}
