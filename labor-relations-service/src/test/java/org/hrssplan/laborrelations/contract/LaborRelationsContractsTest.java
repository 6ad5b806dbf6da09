package org.hrssplan.laborrelations.contract;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LaborRelationsContractsTest extends ContractsTest {}
