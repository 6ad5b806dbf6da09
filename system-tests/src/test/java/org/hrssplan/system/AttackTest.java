package org.hrssplan.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of docs/attack-suite.md; {@code -Dattacks=full} asks for its long form. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("attacks")
@ExtendWith(AttackedParameter.class)
@interface AttackTest {
    boolean FULL = "full".equals(System.getProperty("attacks"));
}
