package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.hrssplan.assessment.CountiesTest;
import org.hrssplan.progress.WithSample;

@QuarkusTest
@TestProfile(WithSample.class)
class EmploymentCountiesTest extends CountiesTest {}
