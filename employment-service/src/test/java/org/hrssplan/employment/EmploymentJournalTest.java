package org.hrssplan.employment;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.vintage.JournalTest;

@QuarkusTest
class EmploymentJournalTest extends JournalTest {}
