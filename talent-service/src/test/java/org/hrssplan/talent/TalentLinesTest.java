package org.hrssplan.talent;

import io.quarkus.test.junit.QuarkusTest;
import org.hrssplan.progress.LinesTest;

@QuarkusTest
class TalentLinesTest extends LinesTest {}
