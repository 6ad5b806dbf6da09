package org.hrssplan.talent;

import org.hrssplan.planpackage.SamplePackageTest;

class TalentSampleTest extends SamplePackageTest {}
