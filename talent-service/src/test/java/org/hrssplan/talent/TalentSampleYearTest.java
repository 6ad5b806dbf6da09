package org.hrssplan.talent;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.sample.SampleYearTest;

@QuarkusTest
@TestProfile(SampleYearTest.Enabled.class)
class TalentSampleYearTest extends SampleYearTest {}
