package org.hrssplan.laborrelations.casework;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LaborRelationsCaseworkTest extends CaseworkTest {}
