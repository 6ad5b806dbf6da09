package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.planpackage.BundledPackagesTest;

@QuarkusTest
class EmploymentPackagesTest extends BundledPackagesTest {}
