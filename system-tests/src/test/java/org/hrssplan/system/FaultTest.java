package org.hrssplan.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** A test of docs/fault-lab.md; {@code -Dfaults=full} asks for its long form. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("faults")
@interface FaultTest {
    boolean FULL = "full".equals(System.getProperty("faults"));
}
