package org.hrssplan.talent;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.assessment.AssessmentApiTest;
import org.hrssplan.progress.WithSample;

@QuarkusTest
@TestProfile(WithSample.class)
class TalentAssessmentTest extends AssessmentApiTest {}
