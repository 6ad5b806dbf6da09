package org.hrssplan.talent;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.planpackage.BundledPackagesTest;

@QuarkusTest
class TalentPackagesTest extends BundledPackagesTest {}
