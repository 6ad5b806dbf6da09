package org.hrssplan.alertrule;

/** The four levels of an early warning, the most urgent last; their colours are those of the state's warnings. */
public enum AlertLevel {
    /** 蓝色: to be watched. */
    BLUE,
    /** 黄色: to be explained. */
    YELLOW,
    /** 橙色: to be acted upon. */
    ORANGE,
    /** 红色: the promise is broken, or close to it. */
    RED;

    /** One step more urgent; RED stays RED. */
    public AlertLevel stricter() {
        return switch (this) {
            case BLUE -> YELLOW;
            case YELLOW -> ORANGE;
            case ORANGE, RED -> RED;
        };
    }
}
