package org.hrssplan.employment;

import org.hrssplan.planpackage.SamplePackageTest;

class EmploymentSampleTest extends SamplePackageTest {}
