package org.hrssplan.laborrelations;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.planpackage.BundledPackagesTest;

@QuarkusTest
class LaborRelationsPackagesTest extends BundledPackagesTest {}
