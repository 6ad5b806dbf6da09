package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.assessment.AssessmentApiTest;
import org.hrssplan.progress.WithSample;

@QuarkusTest
@TestProfile(WithSample.class)
class EmploymentAssessmentTest extends AssessmentApiTest {}
