package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.assessment.AssessmentApiTest;
import org.hrssplan.progress.WithSampleOnPostgres;

@QuarkusTest
@TestProfile(WithSampleOnPostgres.class)
class EmploymentAssessmentPostgresTest extends AssessmentApiTest {}
