package org.hrssplan.employment.unemployment;

/** How urgently a rate asks to be looked at, in the four colors of the state's emergency warnings. */
public enum WarningLevel {
    NONE,
    BLUE,
    YELLOW,
    ORANGE,
    RED
}
