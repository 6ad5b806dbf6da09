package org.hrssplan.laborrelations.arrears;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LaborRelationsArrearsTest extends ArrearsTest {}
