package org.hrssplan.laborrelations;

import org.hrssplan.planpackage.SamplePackageTest;

class LaborRelationsSampleTest extends SamplePackageTest {}
